package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;

/** Reads what needs the caller, the most urgent first. */
@ApplicationScoped
class WorklistReadings {
  private static final String FROM =
      """
      (select r.*, concat_ws(':', r.kind, r.subject_id, r.part) as item_key, r.due_on - caller_today() as days_left,
         case when r.due_on <= caller_today() + 30 then 1
              when r.due_on is null or r.due_on <= caller_today() + 90 then 2 else 3 end as urgency
       from %s) w
      """
          .formatted(WorkRules.TOGETHER);

  private final EntityManager em;
  private final SubjectRows subjects;
  private final FigureReadings figures;

  WorklistReadings(EntityManager em, SubjectRows subjects, FigureReadings figures) {
    this.em = em;
    this.subjects = subjects;
    this.figures = figures;
  }

  Page<WorkItem> list(PageRequest page) {
    return new Listing("w.*, " + SubjectRows.SCHOOLS, FROM)
        .given("figures", figures.overLimits())
        .orderBy("w.urgency", "integer")
        .orderBy("coalesce(w.due_on, date '9999-12-31')", "date")
        .orderBy("w.item_key", "text")
        .page(em, page, this::item);
  }

  private static WorkItem.Severity severity(int urgency) {
    return switch (urgency) {
      case 1 -> WorkItem.Severity.HIGH;
      case 2 -> WorkItem.Severity.MEDIUM;
      default -> WorkItem.Severity.LOW;
    };
  }

  private WorkItem item(Tuple row) {
    return new WorkItem(
        row.get("item_key", String.class),
        WorkItem.Kind.valueOf(row.get("kind", String.class)),
        severity(row.get("urgency", Integer.class)),
        row.get("due_on", LocalDate.class),
        row.get("days_left", Integer.class),
        row.get("threshold", Integer.class),
        row.get("quantity", Integer.class),
        row.get("detail", String.class),
        figures.figure(row.get("figure", String.class)),
        subjects.subject(row),
        subjects.schools(row));
  }
}

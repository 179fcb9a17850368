package no.rodtrad.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.rodtrad.school.SchoolFacts;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is to hold instead of the one that stands. What stood stays right, though a school
 * has since closed or gone to another municipality: only what is new of it is judged (ADR 92).
 *
 * @param before null for a course that is new
 */
record PlanChange(CoursePlan plan, @Nullable CoursePlan before) {

  static PlanChange fresh(CoursePlan plan) {
    return new PlanChange(plan, null);
  }

  /** The schools that were not in the agreement's course before. */
  List<UUID> newcomers() {
    return before == null || !Objects.equals(before.agreementId(), plan.agreementId())
        ? plan.schoolIds()
        : newSchools(before);
  }

  /** Whether the plan puts a course at the school when it is closed. */
  boolean isAfter(SchoolFacts school) {
    return isPlaced(school.id())
        && plan.days()
            .map(days -> school.isGoneOn(days.endsOn()))
            .orElse(!plan.beforeAgreement() && school.isGoneOn(LocalDate.MAX));
  }

  private boolean isPlaced(UUID school) {
    return before == null
        || !before.days().equals(plan.days())
        || newSchools(before).contains(school);
  }

  private List<UUID> newSchools(CoursePlan standing) {
    return plan.schoolIds().stream().filter(id -> !standing.schoolIds().contains(id)).toList();
  }
}

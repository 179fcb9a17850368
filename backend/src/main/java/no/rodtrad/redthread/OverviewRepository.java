package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.redthread.SchoolOverview.OverviewAgreement;
import no.rodtrad.redthread.SchoolOverview.OverviewCourse;
import no.rodtrad.redthread.SchoolOverview.OverviewFulfilment;
import no.rodtrad.redthread.SchoolOverview.OverviewMeasure;
import no.rodtrad.redthread.SchoolOverview.OverviewSlots;

/** Reads the parts of the adviser's one page, each in one query. */
@ApplicationScoped
class OverviewRepository {
  private static final String IN_FORCE =
      """
      select a.id, a.title, a.kind, a.starts_on as "startsOn", a.ends_on as "endsOn",
        agreement_status(a.decided_status, a.starts_on, a.ends_on, cast(:today as date)) as status,
        json_build_object('id', p.id, 'name', p.name) as provider,
        (select json_build_object('kind', f.kind, 'name', f.name, 'startsOn', f.starts_on, 'endsOn', f.ends_on,
             'goal', f.goal)
           from agreement_phase f
           where f.agreement_id = a.id and cast(:today as date) between f.starts_on and f.ends_on) as phase
      from agreement a join provider p on p.id = a.provider_id
      where a.id in (select agreement_id from agreement_participant where school_id = :school)
        and agreement_status(a.decided_status, a.starts_on, a.ends_on, cast(:today as date)) in ('ACTIVE', 'PAUSED')
      order by a.starts_on desc, a.id limit 1
      """;
  private static final String FULFILMENT =
      """
      select cast(coalesce(sum(e.quantity), 0) as int) as promised, cast(coalesce(sum(c.held), 0) as int) as held,
        cast(coalesce(sum(c.planned), 0) as int) as planned,
        cast(coalesce(sum(greatest(e.quantity - coalesce(c.held, 0) - coalesce(c.planned, 0), 0)), 0) as int) as left
      from agreement_entitlement e
        left join agreement_course_counts(:agreement) c on c.kind = e.kind
      where e.agreement_id = :agreement
      """;
  private static final String SLOTS =
      """
      select a.trainer_quota as quota, u.live + u.certified + u.withdrawn as used,
        a.trainer_quota - u.live - u.certified - u.withdrawn as left
      from agreement a, agreement_trainer_use(a.id) u
      where a.id = :agreement and a.trainer_quota > 0
      """;
  private static final String NEXT_COURSE =
      """
      select c.id, c.kind, c.title, c.starts_at as "startsAt", c.duration_minutes as "durationMinutes", c.place, c.status
      from course c join course_school x on x.course_id = c.id and x.school_id = :school
      where c.status in ('PLANNED', 'CONFIRMED') and c.starts_at >= cast(:now as timestamptz)
      order by c.starts_at, c.id limit 1
      """;
  private static final String OPEN_MEASURES =
      """
      select m.id, m.title, m.kind, m.responsible, m.starts_on as "startsOn", m.review_on as "reviewOn",
        m.ends_on as "endsOn", m.status,
        case when m.coverage_of is not null then json_build_object('done', m.coverage_done, 'of', m.coverage_of) end
          as coverage
      from measure m where m.school_id = :school and m.status in ('PROPOSED', 'RUNNING')
      order by m.review_on nulls last, m.starts_on, m.id
      """;

  private final RowRepository rows;

  OverviewRepository(RowRepository rows) {
    this.rows = rows;
  }

  Optional<OverviewAgreement> agreementInForce(UUID school, LocalDate today) {
    return rows.first(
        OverviewAgreement.class, IN_FORCE, Map.of("school", school, "today", today.toString()));
  }

  Optional<OverviewFulfilment> fulfilment(UUID agreement) {
    return rows.first(OverviewFulfilment.class, FULFILMENT, Map.of("agreement", agreement));
  }

  Optional<OverviewSlots> slots(UUID agreement) {
    return rows.first(OverviewSlots.class, SLOTS, Map.of("agreement", agreement));
  }

  Optional<OverviewCourse> nextCourse(UUID school, Instant now) {
    return rows.first(
        OverviewCourse.class, NEXT_COURSE, Map.of("school", school, "now", now.toString()));
  }

  List<OverviewMeasure> openMeasures(UUID school) {
    return rows.all(OverviewMeasure.class, OPEN_MEASURES, Map.of("school", school));
  }
}

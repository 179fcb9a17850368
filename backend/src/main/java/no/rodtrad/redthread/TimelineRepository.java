package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.rodtrad.indicator.UnitRef;
import no.rodtrad.redthread.SchoolTimeline.TimelineAgreement;
import no.rodtrad.redthread.SchoolTimeline.TimelineCourse;
import no.rodtrad.redthread.SchoolTimeline.TimelineMeasure;
import no.rodtrad.redthread.SchoolTimeline.TimelineOutcome;
import no.rodtrad.redthread.SchoolTimeline.TimelineSlots;
import no.rodtrad.redthread.SchoolTimeline.TimelineVoice;

/**
 * Reads what happened at a school, each kind in one query; row-level security leaves out what is
 * not the caller's.
 */
@ApplicationScoped
class TimelineRepository {
  private static final String SCHOOL =
      """
      select 'SCHOOL' as type, s.id, n.org_number as "orgNumber", s.name
      from school s join school_org_number n on n.school_id = s.id and n.valid_to is null
      where s.id = :school
      """;
  private static final String AGREEMENTS =
      """
      select a.id, a.title, a.kind, a.starts_on as "startsOn", a.ends_on as "endsOn",
        agreement_status(a.decided_status, a.starts_on, a.ends_on, cast(:today as date)) as status,
        json_build_object('id', p.id, 'name', p.name) as provider,
        (select coalesce(json_agg(json_build_object('kind', f.kind, 'name', f.name, 'startsOn', f.starts_on,
             'endsOn', f.ends_on, 'goal', f.goal) order by f.starts_on), '[]')
           from agreement_phase f where f.agreement_id = a.id) as phases
      from agreement a join provider p on p.id = a.provider_id
      where exists (select from agreement_school x where x.agreement_id = a.id and x.school_id = :school)
         or (a.municipality_id = (select municipality_id from school where id = :school)
             and not exists (select from agreement_school x where x.agreement_id = a.id))
      order by a.starts_on, a.id
      """;
  private static final String COURSES =
      """
      select c.id, c.kind, c.title, c.starts_at as "startsAt", c.duration_minutes as "durationMinutes", c.place,
        c.status, c.before_agreement as "beforeAgreement"
      from course c join course_school x on x.course_id = c.id and x.school_id = :school
      where c.starts_at is not null
      order by c.starts_at, c.id
      """;
  private static final String SLOTS =
      """
      select c.id as "cohortId", c.name as cohort, c.programme, c.starts_on as "startsOn", c.ends_on as "endsOn",
        json_agg(json_build_object('status', s.status, 'count', s.places) order by s.status) as counts
      from trainer_cohort c
        join (select cohort_id, slot_status(status, offer_expires_at, caller_now()) as status, count(*) as places
              from trainer_slot where school_id = :school
              group by 1, 2) s on s.cohort_id = c.id
      group by c.id order by c.starts_on, c.id
      """;
  private static final String MEASURES =
      """
      select m.id, m.title, m.kind, m.starts_on as "startsOn", m.ends_on as "endsOn", m.status
      from measure m where m.school_id = :school order by m.starts_on, m.id
      """;
  private static final String VOICES =
      """
      select v.id, v.voice_group as "group", v.gathered_on as "gatheredOn", v.changed, v.source
      from voice v where v.school_id = :school order by v.gathered_on, v.id
      """;
  private static final String FIGURES =
      """
      select o.indicator, o.grade, o.unit_type as "unitType", o.school_year as "schoolYear", o.state, o.value,
        o.uncertainty, o.n, o.series, nation.value as "nationalValue"
      from visible_observation o
        left join observation nation on nation.unit_key = 'nation' and nation.indicator = o.indicator
          and nation.grade = o.grade and nation.school_year = o.school_year and nation.series = o.series
      where (o.school_id = :school or o.unit_key = 'nation'
             or o.municipality_id = (select municipality_id from school where id = :school))
        and exists (select from visible_observation own where own.school_id = :school
                    and own.indicator = o.indicator and own.grade = o.grade)
      order by o.indicator, o.grade,
        case o.unit_type when 'SCHOOL' then 1 when 'MUNICIPALITY' then 2 else 3 end, o.school_year
      """;
  private static final String OUTCOMES =
      """
      select id, text, source, told_on as date from reported_outcome where school_id = :school order by told_on, id
      """;

  private final RowRepository rows;

  TimelineRepository(RowRepository rows) {
    this.rows = rows;
  }

  Optional<UnitRef> school(UUID school) {
    return rows.first(UnitRef.class, SCHOOL, Map.of("school", school));
  }

  List<TimelineAgreement> agreements(UUID school, LocalDate today) {
    return rows.all(
        TimelineAgreement.class, AGREEMENTS, Map.of("school", school, "today", today.toString()));
  }

  List<TimelineCourse> courses(UUID school) {
    return rows.all(TimelineCourse.class, COURSES, Map.of("school", school));
  }

  List<TimelineSlots> slots(UUID school) {
    return rows.all(TimelineSlots.class, SLOTS, Map.of("school", school));
  }

  List<TimelineMeasure> measures(UUID school) {
    return rows.all(TimelineMeasure.class, MEASURES, Map.of("school", school));
  }

  List<TimelineVoice> voices(UUID school) {
    return rows.all(TimelineVoice.class, VOICES, Map.of("school", school));
  }

  List<Figure> figures(UUID school) {
    return rows.all(Figure.class, FIGURES, Map.of("school", school));
  }

  List<TimelineOutcome> outcomes(UUID school) {
    return rows.all(TimelineOutcome.class, OUTCOMES, Map.of("school", school));
  }
}

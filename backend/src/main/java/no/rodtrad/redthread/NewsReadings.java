package no.rodtrad.redthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import no.rodtrad.shared.page.Listing;
import no.rodtrad.shared.page.Page;
import no.rodtrad.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads what has happened that the caller may see, the latest first. A thing's own beginning is
 * told by its id, which carries the time it was given.
 */
@ApplicationScoped
class NewsReadings {
  private static final String AGREEMENTS =
      """
      select 'AGREEMENT' as subject_type, a.id as subject_id, a.title as subject_name,
        '/collaboration-agreements/' || a.id as resource, '/avtaler/' || a.id as screen,
        array(select p.school_id from agreement_participant p where p.agreement_id = a.id) as school_ids,
        t.at, nullif(t.actor, 'system') as actor, t.from_status, t.to_status, t.event, t.note, cast(null as integer) as number, 1 as count
      from agreement a join (
        select n.agreement_id, n.at, n.actor, n.from_status, n.to_status, 'STATE' as event, n.reason as note
        from agreement_transition n
        union all
        select v.agreement_id, v.at, v.actor, s.status, s.status, 'AMENDED', v.reason
        from agreement_version v join agreement o on o.id = v.agreement_id
          cross join lateral agreement_status(o.decided_status, o.starts_on, o.ends_on, caller_today()) as s (status)
        where v.number > 1) t on t.agreement_id = a.id
      """;

  private static final String COURSES =
      """
      select 'COURSE', c.id, c.title, '/courses/' || c.id,
        '/kalender?kurs=' || c.id, array(select x.school_id from course_school x where x.course_id = c.id),
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, t.event, t.note, cast(null as integer), 1
      from course c join (
        select n.course_id, n.at, n.actor, n.from_status, n.to_status, 'STATE' as event, n.reason as note
        from course_transition n
        union all
        select n.id, uuid_extract_timestamp(n.id), null, null, 'PLANNED', 'STATE', null from course n
        where uuid_extract_timestamp(n.id) > cast(:since as timestamptz)
        union all
        select n.course_id, n.at, n.actor, o.status, o.status, 'MOVED', n.reason
        from course_move n join course o on o.id = n.course_id
        union all
        select n.course_id, n.at, n.actor, o.status, o.status, 'AMENDED', n.reason
        from course_amendment n join course o on o.id = n.course_id) t on t.course_id = c.id
      """;

  private static final String MEASURES =
      """
      select 'MEASURE', m.id, m.title, '/measures/' || m.id, '/skoler/' || m.school_id, array[m.school_id],
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, 'STATE', t.note, cast(null as integer), 1
      from measure m join (
        select n.measure_id, n.at, n.actor, n.from_status, n.to_status, n.reason as note from measure_transition n
        union all
        select n.id, uuid_extract_timestamp(n.id), null, null, coalesce(
            (select f.from_status from measure_transition f where f.measure_id = n.id order by f.at, f.id limit 1),
            n.status), null
        from measure n
        where uuid_extract_timestamp(n.id) > cast(:since as timestamptz)) t on t.measure_id = m.id
      """;

  /**
   * One row for what one act did to the places of a cohort that the reader sees, however many they
   * are; a place that was named when it was reserved is told once.
   */
  private static final String SLOTS =
      """
      select 'SLOT', g.first, c.name, '/trainer-slots/' || g.first, '/kull/' || c.id, g.schools,
        g.at, nullif(g.actor, 'system'), g.from_status, g.to_status, g.event, g.reason, cast(null as integer), g.count
      from trainer_cohort c join (
        select s.cohort_id, t.at, t.actor, t.from_status, t.to_status, t.event, t.reason,
          (array_agg(s.id order by s.id))[1] as first, array_agg(distinct s.school_id) as schools,
          cast(count(*) as integer) as count
        from trainer_slot s join (
          select n.slot_id, n.at, n.actor, case when r.id is null then n.from_status end as from_status, n.to_status,
            case when n.event in ('PROMOTED', 'TRANSFERRED') then n.event else 'STATE' end as event, n.reason
          from trainer_slot_transition n
            left join trainer_slot_transition r on r.slot_id = n.slot_id and r.event = 'CREATED' and r.at = n.at
              and r.actor = n.actor and n.from_status = r.to_status and n.to_status = 'NAMED'
          where n.at > cast(:since as timestamptz) and n.event in ('CREATED', 'MOVED', 'PROMOTED', 'TRANSFERRED')
            and not (n.event = 'CREATED' and exists (
              select from trainer_slot_transition x where x.slot_id = n.slot_id and x.at = n.at and x.actor = n.actor
                and x.from_status = n.to_status and x.to_status = 'NAMED'))) t on t.slot_id = s.id
        group by s.cohort_id, t.at, t.actor, t.from_status, t.to_status, t.event, t.reason) g on g.cohort_id = c.id
      """;

  private static final String PARTICIPATIONS =
      """
      select 'PARTICIPATION', p.id, m.name, '/participations/' || p.id, '/deltakelse/' || p.id,
        array(select x.school_id from participation_school x where x.participation_id = p.id),
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, t.event, t.note, t.number, 1
      from participation p join municipality m on m.id = p.municipality_id join (
        select n.participation_id, n.at, n.actor, n.from_status, n.to_status, 'STATE' as event, n.reason as note,
          cast(null as integer) as number
        from participation_transition n
        union all
        select d.participation_id, d.recorded_at, d.delivered_by, o.status, o.status, 'DELIVERED', d.note, d.number
        from participation_report_party d join participation o on o.id = d.participation_id
        where d.recorded_at is not null) t on t.participation_id = p.id
      """;

  private static final String FROM =
      "("
          + String.join(" union all ", AGREEMENTS, COURSES, MEASURES, SLOTS, PARTICIPATIONS)
          + ") w";

  /** A thing may come to the same state again, and more than a state may be new of it. */
  private static final String KEY =
      """
      w.subject_type || ':' || w.subject_id || ':' || case w.event when 'STATE' then w.to_status else w.event end
        || coalesce(':' || w.number, '') || ':' || cast(extract(epoch from w.at) * 1000000 as bigint)
      """;

  private final EntityManager em;
  private final SubjectRows subjects;

  NewsReadings(EntityManager em, SubjectRows subjects) {
    this.em = em;
    this.subjects = subjects;
  }

  /**
   * From when on, and for whom.
   *
   * @param asked what was asked for, to which a cursor belongs; null when it follows from the mark,
   *     which may move, or from today
   * @param reader whose own doings are no news to them
   */
  record Question(Instant since, @Nullable Instant asked, String reader) {}

  Page<NewsItem> list(Question question, PageRequest page) {
    return new Listing("w.*, " + KEY + " as item_key, " + SubjectRows.SCHOOLS, FROM)
        .given("since", question.since.toString())
        .where("w.at > cast(:since as timestamptz)")
        .where(
            "w.at > cast(:asked as timestamptz)",
            "asked",
            question.asked == null ? null : question.asked.toString())
        .where("w.actor is distinct from :reader", "reader", question.reader)
        .orderByDescending("w.at", "timestamptz")
        .orderByDescending(KEY, "text")
        .page(em, page, this::item);
  }

  private NewsItem item(Tuple row) {
    return new NewsItem(
        row.get("item_key", String.class),
        row.get("at", Instant.class),
        row.get("actor", String.class),
        row.get("from_status", String.class),
        row.get("to_status", String.class),
        NewsEvent.valueOf(row.get("event", String.class)),
        row.get("note", String.class),
        row.get("number", Integer.class),
        row.get("count", Integer.class),
        subjects.subject(row),
        subjects.schools(row));
  }
}

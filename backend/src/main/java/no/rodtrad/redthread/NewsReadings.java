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
        t.at, nullif(t.actor, 'system') as actor, t.from_status, t.to_status, t.event, t.note, cast(null as integer) as number
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
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, t.event, t.note, cast(null as integer)
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
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, 'STATE', t.note, cast(null as integer)
      from measure m join (
        select n.measure_id, n.at, n.actor, n.from_status, n.to_status, n.reason as note from measure_transition n
        union all
        select n.id, uuid_extract_timestamp(n.id), null, null, coalesce(
            (select f.from_status from measure_transition f where f.measure_id = n.id order by f.at, f.id limit 1),
            n.status), null
        from measure n
        where uuid_extract_timestamp(n.id) > cast(:since as timestamptz)) t on t.measure_id = m.id
      """;

  private static final String SLOTS =
      """
      select 'SLOT', s.id, c.name, '/trainer-slots/' || s.id, '/kull/' || c.id, array[s.school_id],
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status,
        case when t.event in ('PROMOTED', 'TRANSFERRED') then t.event else 'STATE' end, t.reason, cast(null as integer)
      from trainer_slot s join trainer_cohort c on c.id = s.cohort_id
        join trainer_slot_transition t on t.slot_id = s.id and t.event in ('CREATED', 'MOVED', 'PROMOTED', 'TRANSFERRED')
      """;

  private static final String PARTICIPATIONS =
      """
      select 'PARTICIPATION', p.id, m.name, '/participations/' || p.id, '/deltakelse/' || p.id,
        array(select x.school_id from participation_school x where x.participation_id = p.id),
        t.at, nullif(t.actor, 'system'), t.from_status, t.to_status, t.event, t.note, t.number
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
        subjects.subject(row),
        subjects.schools(row));
  }
}

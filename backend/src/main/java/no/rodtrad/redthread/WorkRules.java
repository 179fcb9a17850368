package no.rodtrad.redthread;

import java.util.List;

/**
 * What needs someone, one small reading for each rule, all with the same columns. They read what is
 * so today, under the caller's row-level security; nothing is stored, and no job has to have run.
 */
final class WorkRules {
  /** Told once, at the nearest of 180, 90 and 30 days. */
  private static final String AGREEMENT_ENDING =
      """
      select 'AGREEMENT_ENDING' as kind, 'AGREEMENT' as subject_type, a.id as subject_id, a.title as subject_name,
        '/collaboration-agreements/' || a.id as resource, '/avtaler/' || a.id as screen,
        array(select p.school_id from agreement_participant p where p.agreement_id = a.id) as school_ids,
        a.ends_on as due_on,
        case when a.ends_on <= caller_today() + 30 then 30 when a.ends_on <= caller_today() + 90 then 90 else 180 end
          as threshold,
        cast(null as integer) as quantity, cast(null as text) as detail,
        cast(null as text) as part, cast(null as text) as figure
      from agreement a
      where a.ends_on between caller_today() and caller_today() + 180
        and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('SIGNED', 'ACTIVE', 'PAUSED')
      """;

  /**
   * Of an agreement, while its provider has an open cohort with room: the one that closes first.
   */
  private static final String UNUSED_SLOTS =
      """
      select 'UNUSED_SLOTS', 'AGREEMENT', a.id, a.title, '/collaboration-agreements/' || a.id, '/kull/' || c.id,
        array(select p.school_id from agreement_participant p where p.agreement_id = a.id),
        least(c.ends_on, a.ends_on), cast(null as integer),
        a.trainer_quota - u.live - u.certified - u.withdrawn, c.name, cast(null as text), cast(null as text)
      from agreement a
        cross join lateral agreement_trainer_use(a.id) u
        join (
          select distinct on (o.provider_id) o.provider_id, o.id, o.name, o.ends_on
          from trainer_cohort o cross join lateral cohort_seats(o.id) s
          where o.programme = 'TRAINER' and o.status = 'OPEN' and o.ends_on >= caller_today()
            and s.taken + s.offered < o.capacity
          order by o.provider_id, o.ends_on, o.id) c on c.provider_id = a.provider_id
      where a.trainer_quota > u.live + u.certified + u.withdrawn
        and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('SIGNED', 'ACTIVE')
      """;

  private static final String CORE_TEAM_WITHOUT_LEADER =
      """
      select 'CORE_TEAM_WITHOUT_LEADER', 'AGREEMENT', a.id, a.title, '/collaboration-agreements/' || a.id,
        '/avtaler/' || a.id, array(select p.school_id from agreement_participant p where p.agreement_id = a.id),
        cast(null as date), cast(null as integer), cast(null as integer), a.core_team_name, cast(null as text), cast(null as text)
      from agreement a
      where a.has_core_team and coalesce(trim(a.core_team_leader), '') = ''
        and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('SIGNED', 'ACTIVE', 'PAUSED')
      """;

  /** As the agreement's own flag says: a school without a known principal flags nobody. */
  private static final String CORE_TEAM_LEADER_NOT_PRINCIPAL =
      """
      select 'CORE_TEAM_LEADER_NOT_PRINCIPAL', 'AGREEMENT', a.id, a.title, '/collaboration-agreements/' || a.id,
        '/avtaler/' || a.id, array(select p.school_id from agreement_participant p where p.agreement_id = a.id),
        cast(null as date), cast(null as integer), cast(null as integer), trim(a.core_team_leader),
        cast(null as text), cast(null as text)
      from agreement a cross join agreement_principals(a.id) p (names)
      where a.has_core_team and trim(a.core_team_leader) <> '' and cardinality(p.names) > 0
        and not exists (select from unnest(p.names) n where lower(trim(n)) = lower(trim(a.core_team_leader)))
        and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('SIGNED', 'ACTIVE', 'PAUSED')
      """;

  /** Until somebody says yes, or its time is out. */
  private static final String OFFER_LAPSING =
      """
      select 'OFFER_LAPSING', 'SLOT', s.id, coalesce(s.participant_name, c.name), '/trainer-slots/' || s.id, '/kull/' || c.id,
        array[s.school_id], cast(s.offer_expires_at at time zone 'Europe/Oslo' as date), cast(null as integer),
        cast(null as integer), c.name, cast(null as text), cast(null as text)
      from trainer_slot s join trainer_cohort c on c.id = s.cohort_id
      where slot_status(s.status, s.offer_expires_at, caller_now()) = 'OFFERED'
      """;

  /** For those who owe it and can deliver it; late until all of them have. */
  private static final String REPORT_DUE =
      """
      select 'REPORT_DUE', 'PARTICIPATION', p.id, m.name, '/participations/' || p.id, '/deltakelse/' || p.id,
        array(select x.school_id from participation_school x where x.participation_id = p.id), r.due_on,
        cast(null as integer), r.number, s.name, cast(r.number as text), cast(null as text)
      from participation p join participation_report r on r.participation_id = p.id
        join municipality m on m.id = p.municipality_id join scheme s on s.id = p.scheme_id
      where p.status in ('ACTIVE', 'COMPLETED') and r.due_on <= caller_today() + 30
        and exists (select from participation_report_party d
                    where d.participation_id = p.id and d.number = r.number and d.delivered_on is null
                      and d.party = any (caller_parties(p.id, p.municipality_id)))
      """;

  private static final String COURSE_WITHOUT_DATE =
      """
      select 'COURSE_WITHOUT_DATE', 'COURSE', c.id, c.title, '/courses/' || c.id, '/kalender?kurs=' || c.id,
        array(select x.school_id from course_school x where x.course_id = c.id), cast(null as date),
        cast(null as integer), cast(null as integer), cast(null as text), cast(null as text), cast(null as text)
      from course c where c.starts_at is null and c.status = 'PLANNED'
      """;

  /** Judged before, by the one formula there is; here they only get their place in the list. */
  private static final String FIGURE_OVER_LIMIT =
      """
      select 'FIGURE_OVER_LIMIT', 'SCHOOL', s.id, s.name, '/risk-points?unit=school:' || s.id,
        '/skoler/' || s.id || '/risiko', array[s.id], cast(null as date), cast(null as integer), cast(null as integer),
        cast(null as text), f.part, cast(f.figure as text)
      from jsonb_to_recordset(cast(:figures as jsonb)) as f (school uuid, part text, figure jsonb)
        join school s on s.id = f.school
      """;

  /** Only the administrator sees messages at all. */
  private static final String MAIL_UNDELIVERED =
      """
      select 'MAIL_UNDELIVERED', 'MESSAGE', m.id, m.recipient_name, '/outbox-messages/' || m.id, '/utboks/' || m.id,
        array(select s.school_id from trainer_slot s where s.id = m.slot_id),
        cast(m.created_at at time zone 'Europe/Oslo' as date), cast(null as integer), cast(null as integer), m.failure,
        cast(null as text), cast(null as text)
      from outbox_message m where m.status = 'DEAD'
      """;

  private static final List<String> ALL =
      List.of(
          AGREEMENT_ENDING,
          UNUSED_SLOTS,
          CORE_TEAM_WITHOUT_LEADER,
          CORE_TEAM_LEADER_NOT_PRINCIPAL,
          OFFER_LAPSING,
          REPORT_DUE,
          COURSE_WITHOUT_DATE,
          FIGURE_OVER_LIMIT,
          MAIL_UNDELIVERED);

  /** One after the other; the order is the list's. */
  static final String TOGETHER = "(" + String.join(" union all ", ALL) + ") r";

  private WorkRules() {}
}

-- The entries of an agreement's ledger over all rows, whoever reads it: who drew and gave back which of its trainer
-- places, when and why, and what was left after each. Told from the log of the slots and the versions of the agreement;
-- nobody who holds a place is named.
create function agreement_ledger(agreement uuid)
  returns table (agreement_id uuid, at timestamptz, place bigint, kind text, places integer, still_left integer,
                 slot_id uuid, school_id uuid, to_school_id uuid, actor text, reason text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with granted as (
    select v.at, v.number - 9000000000000000000 as place, 'GRANTED' as kind,
           cast(v.terms ->> 'trainerQuota' as integer) - coalesce(cast(p.terms ->> 'trainerQuota' as integer), 0) as places,
           cast(null as uuid) as slot_id, cast(null as uuid) as school_id, cast(null as uuid) as to_school_id,
           v.actor, v.reason
    from agreement_version v
      left join agreement_version p on p.agreement_id = v.agreement_id and p.number = v.number - 1
    where v.agreement_id = agreement),
  moved as (
    select t.at, t.id * 2 as place,
           case
             when t.event = 'TRANSFERRED' and slot_takes_place(t.to_status) then 'TRANSFERRED'
             when slot_takes_place(t.to_status) and not coalesce(slot_takes_place(t.from_status), false) then 'DRAWN'
             when slot_takes_place(t.from_status) and not slot_takes_place(t.to_status) then 'RETURNED'
             when t.event = 'MOVED' and t.to_status in ('CERTIFIED', 'WITHDRAWN') then t.to_status end as kind,
           cast(coalesce(slot_takes_place(t.from_status), false) as integer)
             - cast(slot_takes_place(t.to_status) as integer) as places,
           s.id as slot_id,
           -- Where it was then: what it is transferred from later, if it is.
           coalesce(t.from_school_id,
                    (select x.from_school_id from trainer_slot_transition x
                     where x.slot_id = s.id and x.event = 'TRANSFERRED' and x.id > t.id order by x.id limit 1),
                    s.school_id) as school_id,
           t.to_school_id, t.actor, t.reason
    from trainer_slot s join trainer_slot_transition t on t.slot_id = s.id
    where s.agreement_id = agreement and s.programme = 'TRAINER'),
  -- An offer nobody answered is back when its time is out, also before anybody writes it down.
  lapsed as (
    select s.offer_expires_at as at, 8000000000000000000 + s.arrival * 2 as place, 'RETURNED' as kind, 1 as places,
           s.id as slot_id, s.school_id, cast(null as uuid) as to_school_id, 'system' as actor, cast(null as text) as reason
    from trainer_slot s
    where s.agreement_id = agreement and s.programme = 'TRAINER' and s.status = 'OFFERED'
      and slot_status(s.status, s.offer_expires_at, caller_now()) <> 'OFFERED'),
  drawn as (
    select * from granted where places <> 0
    union all
    select * from moved where kind is not null
    union all
    select * from lapsed),
  ended as (
    select coalesce(t.at, cast(a.ends_on + 1 as timestamp) at time zone 'Europe/Oslo') as at,
           coalesce(t.actor, 'system') as actor, t.reason
    from agreement a
      left join lateral (select t.at, t.actor, t.reason from agreement_transition t
                         where t.agreement_id = a.id and t.to_status in ('COMPLETED', 'TERMINATED')
                         order by t.position desc limit 1) t on true
    where a.id = agreement
      and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) in ('COMPLETED', 'TERMINATED')),
  -- What is left at the end is lost, and so is what comes back after it.
  forfeited as (
    select e.at, 8999999999999999999 as place, 'FORFEITED' as kind,
           cast(-(select coalesce(sum(d.places), 0) from drawn d where d.at <= e.at) as integer) as places,
           cast(null as uuid) as slot_id, cast(null as uuid) as school_id, cast(null as uuid) as to_school_id,
           e.actor, e.reason
    from ended e
    union all
    select d.at, d.place + 1, 'FORFEITED', -d.places, d.slot_id, d.school_id, cast(null as uuid), 'system', e.reason
    from drawn d join ended e on d.at > e.at
    where d.places > 0),
  entries as (
    select * from drawn
    union all
    select * from forfeited where places < 0)
  select agreement, e.at, e.place, e.kind, e.places, cast(sum(e.places) over (order by e.at, e.place) as integer),
         e.slot_id, e.school_id, e.to_school_id, e.actor, e.reason
  from entries e
$$;

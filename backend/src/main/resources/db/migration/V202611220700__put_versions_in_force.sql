-- An amendment that counts from a later day waits beside the words in force. The first transaction of that day, whoever's
-- it is, puts it in force before it reads anything, so that all that is read of an agreement is right with every job off.
alter table agreement
  -- The version whose words the row holds; 0 for a draft.
  add column version_in_force integer not null default 0,
  -- The first day on which a later version is to hold; null while none waits.
  add column next_version_on  date;
update agreement a
set version_in_force = (select max(v.number) from agreement_version v where v.agreement_id = a.id)
where exists (select from agreement_version v where v.agreement_id = a.id);
create index ix_agreement_next_version_on on agreement (next_version_on) where next_version_on is not null;

-- Makes the words of a version those of its agreement.
create function put_in_force(agreement uuid, version_number integer, words jsonb) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  delete from agreement_school where agreement_id = agreement;
  insert into agreement_school (agreement_id, school_id)
  select agreement, cast(x as uuid) from jsonb_array_elements_text(words -> 'schoolIds') x;
  delete from agreement_entitlement where agreement_id = agreement;
  insert into agreement_entitlement (agreement_id, kind, quantity)
  select agreement, e.kind, e.quantity from jsonb_to_recordset(words -> 'entitlements') as e (kind text, quantity integer);
  delete from agreement_phase where agreement_id = agreement;
  insert into agreement_phase (agreement_id, kind, name, starts_on, ends_on, goal)
  select agreement, f.kind, f.name, f."startsOn", f."endsOn", f.goal
  from jsonb_to_recordset(words -> 'phases') as f (kind text, name text, "startsOn" date, "endsOn" date, goal text);
  update agreement a
  set version = a.version + 1,
      version_in_force = version_number,
      next_version_on = (select min(v.effective_on) from agreement_version v
                         where v.agreement_id = a.id and v.number > version_number),
      title = words ->> 'title',
      municipality_id = (select n.municipality_id from municipality_number n
                         where n.number = words ->> 'municipalityNumber'
                         order by n.valid_to desc nulls first limit 1),
      starts_on = cast(words ->> 'startsOn' as date),
      ends_on = cast(words ->> 'endsOn' as date),
      trainer_quota = cast(words ->> 'trainerQuota' as integer)
  where a.id = agreement;
end $$;

-- The rows are locked in one order, so that of many who come at once one does it and the others find it done. What has
-- been ended meanwhile stays as it ended. Only the latest of several that are due is put in force.
create function put_versions_in_force(today date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due record;
  latest record;
begin
  for due in select a.id, a.decided_status from agreement a where a.next_version_on <= today order by a.id for update loop
    if due.decided_status in ('COMPLETED', 'TERMINATED') then
      update agreement set next_version_on = null where id = due.id;
    else
      select v.number, v.terms into latest from agreement_version v
      where v.agreement_id = due.id and v.effective_on <= today order by v.number desc limit 1;
      perform put_in_force(due.id, latest.number, latest.terms);
    end if;
  end loop;
end $$;

-- As before, but for what waits: it grants its places on its day.
create or replace function agreement_ledger(agreement uuid)
  returns table (agreement_id uuid, at timestamptz, place bigint, kind text, places integer, still_left integer,
                 slot_id uuid, school_id uuid, to_school_id uuid, actor text, reason text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with granted as (
    select case when v.effective_on > cast(v.at at time zone 'Europe/Oslo' as date)
             then cast(v.effective_on as timestamp) at time zone 'Europe/Oslo' else v.at end as at,
           v.number - 9000000000000000000 as place, 'GRANTED' as kind,
           cast(v.terms ->> 'trainerQuota' as integer) - coalesce(cast(p.terms ->> 'trainerQuota' as integer), 0) as places,
           cast(null as uuid) as slot_id, cast(null as uuid) as school_id, cast(null as uuid) as to_school_id,
           v.actor, v.reason
    from agreement_version v
      join agreement a on a.id = v.agreement_id and a.version_in_force >= v.number
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

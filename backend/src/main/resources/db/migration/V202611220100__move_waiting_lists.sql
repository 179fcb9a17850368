-- The application's time, beside its day in caller_today(); the database's own clock is nobody's to turn.
create function caller_now() returns timestamptz
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(cast(nullif(current_setting('app.now', true), '') as timestamptz), now())
$$;

-- How long an offer stands, as the application is configured. Whoever writes past the application has none.
create function offer_lasts() returns interval
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(cast(nullif(current_setting('app.offer_lasts', true), '') as interval), interval '7 days')
$$;

alter table trainer_slot
  add column offer_expires_at timestamptz,
  -- The order in which entries were moved to the front; null for one that stands where it came.
  add column promoted bigint,
  add column promotion_reason text;
create sequence trainer_promotion;
update trainer_slot set offer_expires_at = now() + interval '7 days' where status = 'OFFERED';
alter table trainer_slot
  add constraint ck_trainer_slot_offer check (status <> 'OFFERED' or offer_expires_at is not null),
  add constraint ck_trainer_slot_promotion check ((promoted is null) = (promotion_reason is null));

-- One person has one live place or one entry that waits in a programme, over all its cohorts.
drop index uq_trainer_slot_person_waiting;
drop index uq_trainer_slot_person_programme;
create unique index uq_trainer_slot_person_programme on trainer_slot (programme, lower(participant_email))
  where status in ('WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED');
create index ix_trainer_slot_waiting on trainer_slot (cohort_id, arrival) where status = 'WAITLISTED';
create index ix_trainer_slot_offer_expires_at on trainer_slot (offer_expires_at) where status = 'OFFERED';

-- The log tells all that happens to a slot, from its first entry on: replayed from zero it gives the same allocation.
alter table trainer_slot_transition
  alter column from_status drop not null,
  add column event text not null default 'MOVED',
  -- By which rule, when nobody in particular did it.
  add column rule text,
  -- From where to where, when a place is transferred.
  add column from_school_id uuid,
  add column to_school_id uuid,
  add constraint fk_trainer_slot_transition_from_school foreign key (from_school_id) references school (id),
  add constraint fk_trainer_slot_transition_to_school foreign key (to_school_id) references school (id),
  add constraint ck_trainer_slot_transition_event check (event in ('CREATED', 'MOVED', 'PROMOTED', 'TRANSFERRED')),
  add constraint ck_trainer_slot_transition_rule check (rule in ('FIRST_COME', 'PROMOTED', 'OFFER_EXPIRED')),
  add constraint ck_trainer_slot_transition_from check ((from_status is null) = (event = 'CREATED'));
-- Slots from before the log began with them stand before all that it tells.
insert into trainer_slot_transition (id, slot_id, to_status, at, actor, event)
overriding system value
select -row_number() over (order by s.arrival desc), s.id,
       coalesce((select t.from_status from trainer_slot_transition t where t.slot_id = s.id order by t.id limit 1), s.status),
       s.reserved_at, 'system', 'CREATED'
from trainer_slot s;

-- The state at an instant: an offer nobody answered has lapsed when its time is out, also before anybody writes it down.
create function slot_status(status text, offer_expires_at timestamptz, at timestamptz) returns text
  language sql immutable parallel safe as $$
  select case when status = 'OFFERED' and offer_expires_at <= at then 'LAPSED' else status end
$$;

create or replace function cohort_seats(cohort uuid, out taken integer, out offered integer, out waiting integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(count(*) filter (where slot_takes_place(s.status) and s.status <> 'OFFERED') as integer),
         cast(count(*) filter (where slot_status(s.status, s.offer_expires_at, caller_now()) = 'OFFERED') as integer),
         cast(count(*) filter (where s.status = 'WAITLISTED') as integer)
  from trainer_slot s where s.cohort_id = cohort
$$;

create or replace function agreement_trainer_use(agreement uuid, out live integer, out certified integer, out withdrawn integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(count(*) filter (where slot_status(s.status, s.offer_expires_at, caller_now())
           in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')) as integer),
         cast(count(*) filter (where s.status = 'CERTIFIED') as integer),
         cast(count(*) filter (where s.status = 'WITHDRAWN') as integer)
  from trainer_slot s where s.agreement_id = agreement and s.programme = 'TRAINER'
$$;

-- Places are given one transaction at a time, over all cohorts: a place that comes free in one may give quota to an entry
-- that waits in another, and lock by lock that would be a ring. Whoever draws on an agreement holds its row before that,
-- as the one who changes it does.
create function hold_places(agreement uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from agreement a where a.id = agreement for no key update;
  perform pg_advisory_xact_lock(hashtext('trainer places'));
end $$;

create or replace function guard_places() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  places integer;
  used   integer;
begin
  if tg_op = 'UPDATE' and slot_takes_place(old.status)
     and old.cohort_id = new.cohort_id and old.agreement_id is not distinct from new.agreement_id then
    return null;
  end if;
  perform hold_places(null);
  select c.capacity, s.taken + s.offered into places, used
  from trainer_cohort c, cohort_seats(c.id) s where c.id = new.cohort_id;
  if used > places then
    perform refuse_places('ck_trainer_cohort_capacity');
  end if;
  if new.programme = 'TRAINER' then
    select a.trainer_quota, u.live + u.certified + u.withdrawn into places, used
    from agreement a, agreement_trainer_use(a.id) u where a.id = new.agreement_id;
    if used > places then
      perform refuse_places('ck_agreement_trainer_quota_use');
    end if;
  end if;
  return null;
end $$;

create or replace function guard_capacity() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform hold_places(null);
  if (select s.taken + s.offered from cohort_seats(new.id) s) > new.capacity then
    perform refuse_places('ck_trainer_cohort_capacity_below_use');
  end if;
  return null;
end $$;

create or replace function guard_trainer_quota() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform hold_places(null);
  if (select u.live + u.certified + u.withdrawn from agreement_trainer_use(new.id) u) > new.trainer_quota then
    perform refuse_places('ck_agreement_trainer_quota_below_use');
  end if;
  return null;
end $$;

drop function hold_places(uuid, uuid);
drop function queue_claims(uuid, date);
drop function next_in_queue(uuid, date);
drop function queue_place(uuid, date);
drop function place_account(uuid, uuid, date);
drop function waiting_obstacle(trainer_slot, date);

-- THE RULE OF THE WAITING LIST. It stands in the three functions from here to next_in_queue and nowhere else: the order,
-- who is passed over, and whose turn it is.

-- The order: who was moved to the front, in the order of that; then first come, first served.
create function queue_rank(entry trainer_slot) returns bigint[]
  language sql immutable parallel safe as $$
  select array[coalesce(entry.promoted, 9223372036854775807), entry.arrival]
$$;

-- Who is passed over: an entry that cannot be offered a place whatever is free; null when it can.
create function waiting_obstacle(entry trainer_slot) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when a.id is not null
      and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) not in ('SIGNED', 'ACTIVE')
      then 'AGREEMENT_NOT_OPEN'
    when entry.programme = 'TRAINER' and a.trainer_quota <= u.live + u.certified + u.withdrawn then 'QUOTA_SPENT' end
  from (select) as entry_itself
    left join agreement a on a.id = entry.agreement_id
    left join lateral agreement_trainer_use(a.id) u on true
$$;

-- Whose turn it is: the first, of those nothing stands in the way of, in a cohort that takes reservations and has a place.
create function next_in_queue() returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  with giving as materialized (
    select c.id from trainer_cohort c cross join lateral cohort_seats(c.id) n
    where c.status = 'OPEN' and c.ends_on >= caller_today()
      and c.id in (select s.cohort_id from trainer_slot s where s.status = 'WAITLISTED')
      and n.taken + n.offered < c.capacity)
  select s.id from giving g join trainer_slot s on s.cohort_id = g.id and s.status = 'WAITLISTED'
  where waiting_obstacle(s) is null
  order by queue_rank(s) limit 1
$$;

-- Writes down what time has done to offers, and offers every place there is to whose turn it is. Called before anything
-- is decided and after anything that may have freed a place or a quota, so that a place is never free while someone waits
-- who could have it. A lapse is no new version, for it follows from what was read; an offer is.
create function settle_waiting_lists() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  entry uuid;
begin
  perform hold_places(null);
  insert into trainer_slot_transition (slot_id, from_status, to_status, at, actor, rule)
  select s.id, 'OFFERED', 'LAPSED', s.offer_expires_at, 'system', 'OFFER_EXPIRED'
  from trainer_slot s where s.status = 'OFFERED' and s.offer_expires_at <= caller_now()
  order by s.offer_expires_at, s.arrival;
  update trainer_slot set status = 'LAPSED' where status = 'OFFERED' and offer_expires_at <= caller_now();
  loop
    entry := next_in_queue();
    exit when entry is null;
    insert into trainer_slot_transition (slot_id, from_status, to_status, at, actor, rule, reason)
    select s.id, s.status, 'OFFERED', caller_now(), 'system',
           case when s.promoted is null then 'FIRST_COME' else 'PROMOTED' end, s.promotion_reason
    from trainer_slot s where s.id = entry;
    update trainer_slot
    set status = 'OFFERED', offer_expires_at = caller_now() + offer_lasts(), version = version + 1
    where id = entry;
  end loop;
end $$;

-- Before a decision: nobody else decides, and all that is due has happened.
create function take_turn(agreement uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform hold_places(agreement);
  perform settle_waiting_lists();
end $$;

-- A quota that is raised, and an agreement that opens, move the lists in the transaction that does it, whoever does it.
create function move_waiting_lists() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform settle_waiting_lists();
  return null;
end $$;
create trigger agreement_waiting_lists
  after update of trainer_quota, decided_status, starts_on, ends_on on agreement
  for each row when ((new.trainer_quota, new.decided_status, new.starts_on, new.ends_on)
    is distinct from (old.trainer_quota, old.decided_status, old.starts_on, old.ends_on))
  execute function move_waiting_lists();

create function place_account(cohort uuid, agreement uuid,
    out capacity integer, out taken integer, out quota integer, out used integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.capacity, s.taken + s.offered, coalesce(a.trainer_quota, 0), u.live + u.certified + u.withdrawn
  from trainer_cohort c
    cross join lateral cohort_seats(c.id) s
    left join agreement a on a.id = agreement
    left join lateral agreement_trainer_use(agreement) u on true
  where c.id = cohort
$$;

-- Whether a person holds a place in a programme or waits for one, wherever it is.
create or replace function person_holds_place(of_programme text, email text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from trainer_slot s
    where s.programme = of_programme and lower(s.participant_email) = lower(email)
      and s.status in ('WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED'))
$$;

-- Why an entry waits, over all rows and without a name: what stands in its way, who was moved before it and why, and the
-- latest who were offered a place since it came.
create function queue_place(entry uuid, out ahead integer, out obstacle text, out reserving boolean, out free integer,
    out passed json, out before json)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast((select count(*) from trainer_slot o
               where o.cohort_id = s.cohort_id and o.status = 'WAITLISTED' and queue_rank(o) < queue_rank(s)) as integer),
         waiting_obstacle(s),
         c.status = 'OPEN' and c.ends_on >= caller_today(),
         c.capacity - n.taken - n.offered,
         (select json_agg(o.promotion_reason order by o.promoted) from trainer_slot o
          where o.cohort_id = s.cohort_id and o.promoted is not null and o.arrival > s.arrival
            and (s.promoted is null or o.promoted < s.promoted)),
         (select json_agg(json_build_object('joinedAt', w.reserved_at, 'offeredAt', w.at, 'rule', w.rule,
              'reason', w.reason) order by w.id)
          from (select t.id, o.reserved_at, t.at, t.rule, t.reason
                from trainer_slot_transition t join trainer_slot o on o.id = t.slot_id
                where o.cohort_id = s.cohort_id and t.to_status = 'OFFERED' and t.rule is not null
                  and t.id > (select min(m.id) from trainer_slot_transition m where m.slot_id = s.id)
                order by t.id desc limit 20) w)
  from trainer_slot s join trainer_cohort c on c.id = s.cohort_id cross join lateral cohort_seats(c.id) n
  where s.id = entry
$$;

-- All that happened to a slot, the oldest first, with the lapse that time has brought and nobody has written down yet.
create function slot_history(slot trainer_slot) returns setof trainer_slot_transition
  language sql stable set search_path = public, pg_temp as $$
  select t.* from trainer_slot_transition t where t.slot_id = slot.id
  union all
  select 9223372036854775807, slot.id, slot.status, 'LAPSED', slot.offer_expires_at, 'system', null, 'MOVED',
         'OFFER_EXPIRED', null, null
  where slot_status(slot.status, slot.offer_expires_at, caller_now()) <> slot.status
  order by 1
$$;

create table trainer_cohort (
  id          uuid        not null,
  version     bigint      not null default 0,
  programme   text        not null,
  name        text        not null,
  provider_id uuid        not null,
  starts_on   date        not null,
  ends_on     date        not null,
  capacity    integer     not null,
  status      text        not null default 'OPEN',
  created_at  timestamptz not null,
  constraint pk_trainer_cohort primary key (id),
  -- So that a slot can carry its cohort's programme, and never another.
  constraint uq_trainer_cohort_programme unique (id, programme),
  constraint fk_trainer_cohort_provider foreign key (provider_id) references provider (id),
  constraint ck_trainer_cohort_programme check (programme in ('TRAINER', 'LEADER')),
  constraint ck_trainer_cohort_dates check (ends_on >= starts_on),
  constraint ck_trainer_cohort_places check (capacity > 0),
  constraint ck_trainer_cohort_status check (status in ('OPEN', 'CLOSED', 'COMPLETED', 'CANCELLED'))
);
create index ix_trainer_cohort_starts_on on trainer_cohort (starts_on desc, id);
create index ix_trainer_cohort_provider on trainer_cohort (provider_id);

-- Programmes change shape from year to year, so every cohort has sessions of its own.
create table cohort_session (
  cohort_id        uuid        not null,
  position         integer     not null,
  title            text        not null,
  starts_at        timestamptz not null,
  duration_minutes integer     not null,
  place            text,
  constraint pk_cohort_session primary key (cohort_id, position),
  constraint fk_cohort_session_cohort foreign key (cohort_id) references trainer_cohort (id),
  constraint ck_cohort_session_duration check (duration_minutes > 0)
);

create table trainer_cohort_transition (
  id          bigint      not null generated always as identity,
  cohort_id   uuid        not null,
  from_status text        not null,
  to_status   text        not null,
  at          timestamptz not null,
  actor       text        not null,
  reason      text,
  constraint pk_trainer_cohort_transition primary key (id),
  constraint fk_trainer_cohort_transition_cohort foreign key (cohort_id) references trainer_cohort (id)
);
create index ix_trainer_cohort_transition_cohort on trainer_cohort_transition (cohort_id);

create table trainer_slot (
  id                uuid        not null,
  version           bigint      not null default 0,
  -- The order in which entries came. Given while the cohort's row is held, so it is the true one.
  arrival           bigint      not null generated always as identity,
  cohort_id         uuid        not null,
  programme         text        not null,
  agreement_id      uuid,
  school_id         uuid        not null,
  role_category     text        not null,
  participant_name  text,
  participant_email text,
  status            text        not null,
  reserved_at       timestamptz not null,
  constraint pk_trainer_slot primary key (id),
  constraint fk_trainer_slot_cohort foreign key (cohort_id, programme) references trainer_cohort (id, programme),
  constraint fk_trainer_slot_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_trainer_slot_school foreign key (school_id) references school (id),
  constraint ck_trainer_slot_agreement check (agreement_id is not null or programme = 'LEADER'),
  constraint ck_trainer_slot_role_category check (role_category in ('TEACHER', 'SFO', 'LEADER', 'OTHER')),
  constraint ck_trainer_slot_status check (status in (
    'WAITLISTED', 'OFFERED', 'RESERVED', 'NAMED', 'ENROLLED', 'CERTIFIED', 'WITHDRAWN', 'RELEASED', 'LAPSED')),
  constraint ck_trainer_slot_participant check ((participant_name is null) = (participant_email is null)),
  constraint ck_trainer_slot_named check (
    participant_email is not null or status not in ('NAMED', 'ENROLLED', 'CERTIFIED', 'WITHDRAWN'))
);
-- One person is one address, whatever its case, and holds one live slot in a programme, over all its cohorts.
create unique index uq_trainer_slot_person_programme on trainer_slot (programme, lower(participant_email))
  where status in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED');
create unique index uq_trainer_slot_person_waiting on trainer_slot (cohort_id, lower(participant_email))
  where status = 'WAITLISTED';
create index ix_trainer_slot_cohort on trainer_slot (cohort_id, status, arrival);
create index ix_trainer_slot_agreement on trainer_slot (agreement_id, status);
create index ix_trainer_slot_school on trainer_slot (school_id);
create index ix_trainer_slot_reserved_at on trainer_slot (reserved_at, id);

create table trainer_slot_transition (
  id          bigint      not null generated always as identity,
  slot_id     uuid        not null,
  from_status text        not null,
  to_status   text        not null,
  at          timestamptz not null,
  actor       text        not null,
  reason      text,
  constraint pk_trainer_slot_transition primary key (id),
  constraint fk_trainer_slot_transition_slot foreign key (slot_id) references trainer_slot (id)
);
create index ix_trainer_slot_transition_slot on trainer_slot_transition (slot_id);

-- Both a seat of the cohort and a place of the quota: what is offered or held, what was completed, and what was
-- withdrawn from after enrolment, for it is spent.
create function slot_takes_place(status text) returns boolean
  language sql immutable parallel safe as $$
  select status in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED', 'CERTIFIED', 'WITHDRAWN')
$$;

-- Seats of a cohort over all rows, whatever the caller may see.
create function cohort_seats(cohort uuid, out taken integer, out offered integer, out waiting integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(count(*) filter (where slot_takes_place(s.status) and s.status <> 'OFFERED') as integer),
         cast(count(*) filter (where s.status = 'OFFERED') as integer),
         cast(count(*) filter (where s.status = 'WAITLISTED') as integer)
  from trainer_slot s where s.cohort_id = cohort
$$;

-- Places an agreement has used, over all rows and cohorts. Leader programmes never draw on it.
create function agreement_trainer_use(agreement uuid, out live integer, out certified integer, out withdrawn integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(count(*) filter (where s.status in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')) as integer),
         cast(count(*) filter (where s.status = 'CERTIFIED') as integer),
         cast(count(*) filter (where s.status = 'WITHDRAWN') as integer)
  from trainer_slot s where s.agreement_id = agreement and s.programme = 'TRAINER'
$$;

-- Whoever gives a place holds the cohort and then its agreement until the transaction ends, always in this order, so
-- that two never count the same free place and never wait for each other in a ring. NO KEY: the foreign keys of new
-- slots share these rows, and must not stand in the way of a lock that is taken after them.
create function hold_places(cohort uuid, agreement uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from trainer_cohort c where c.id = cohort for no key update;
  perform from agreement a where a.id = agreement for no key update;
end $$;

-- Refuses as a named check constraint would, in the words from which the application takes the name.
create function refuse_places(broken text) returns void
  language plpgsql immutable as $$
begin
  raise exception 'the places violate check constraint "%"', broken
    using errcode = 'check_violation', constraint = broken;
end $$;

-- The wall: no slot takes a place that is not there, whoever asks and however they see.
create function guard_places() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  places integer;
  used   integer;
begin
  if tg_op = 'UPDATE' and slot_takes_place(old.status)
     and old.cohort_id = new.cohort_id and old.agreement_id is not distinct from new.agreement_id then
    return null;
  end if;
  perform hold_places(new.cohort_id, case new.programme when 'TRAINER' then new.agreement_id end);
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
create trigger trainer_slot_places
  after insert or update of status, cohort_id, agreement_id on trainer_slot
  for each row when (slot_takes_place(new.status)) execute function guard_places();

-- A capacity or a quota is never lowered below its use. The updated row is held already, so the count is right.
create function guard_capacity() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if (select s.taken + s.offered from cohort_seats(new.id) s) > new.capacity then
    perform refuse_places('ck_trainer_cohort_capacity_below_use');
  end if;
  return null;
end $$;
create trigger trainer_cohort_capacity
  after update of capacity on trainer_cohort
  for each row when (new.capacity < old.capacity) execute function guard_capacity();

create function guard_trainer_quota() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if (select u.live + u.certified + u.withdrawn from agreement_trainer_use(new.id) u) > new.trainer_quota then
    perform refuse_places('ck_agreement_trainer_quota_below_use');
  end if;
  return null;
end $$;
create trigger agreement_trainer_quota
  after update of trainer_quota on agreement
  for each row when (new.trainer_quota < old.trainer_quota) execute function guard_trainer_quota();

-- A provider sees the slots in its cohorts and agreements, others those of their schools.
create function caller_visible_slots() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id from trainer_slot s join trainer_cohort c on c.id = s.cohort_id
  where c.provider_id = any (caller_provider_ids())
  union
  select s.id from trainer_slot s join agreement a on a.id = s.agreement_id
  where a.provider_id = any (caller_provider_ids())
  union
  select s.id from trainer_slot s where s.school_id in (select caller_own_schools())
$$;

-- Cohorts are for every caller with a grant to read, and for their provider and the administrator to change.
alter table trainer_cohort enable row level security;
create policy trainer_cohort_seen on trainer_cohort for select using ((select caller_is_granted()));
create policy trainer_cohort_changed on trainer_cohort for update using (
  (select caller_is_admin()) or provider_id = any ((select caller_provider_ids())::uuid[])) with check (true);
create policy trainer_cohort_created on trainer_cohort for insert with check (true);

do $$
declare child text;
begin
  foreach child in array array['cohort_session', 'trainer_cohort_transition'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy %I on %I using ((select caller_is_granted())) with check (true)',
      child || '_seen', child);
  end loop;
end $$;

alter table trainer_slot enable row level security;
create policy trainer_slot_seen on trainer_slot for select using (
  (select caller_is_admin()) or id in (select caller_visible_slots()));
create policy trainer_slot_changed on trainer_slot for update using (
  (select caller_is_admin()) or id in (select caller_visible_slots())) with check (true);
create policy trainer_slot_created on trainer_slot for insert with check (true);

alter table trainer_slot_transition enable row level security;
create policy trainer_slot_transition_seen on trainer_slot_transition using (
  (select caller_is_admin()) or slot_id in (select caller_visible_slots())) with check (true);

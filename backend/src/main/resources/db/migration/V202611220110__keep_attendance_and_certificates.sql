-- A session keeps its identity when it is moved or renamed, for attendance is kept of it. Their order is that of time.
alter table cohort_session
  add column id uuid not null default gen_random_uuid(),
  -- Counts the changes of its attendance.
  add column version bigint not null default 0;
alter table cohort_session drop constraint pk_cohort_session;
alter table cohort_session drop column position;
alter table cohort_session add constraint pk_cohort_session primary key (id);
create index ix_cohort_session_cohort on cohort_session (cohort_id, starts_at);

alter table trainer_cohort
  -- How many sessions complete the programme; null for all of them.
  add column required_sessions integer,
  -- A new plan is a new version, also when only its sessions are others.
  add column changed_at timestamptz,
  add constraint ck_trainer_cohort_required_sessions check (required_sessions >= 0);

create table session_attendance (
  session_id uuid    not null,
  slot_id    uuid    not null,
  present    boolean not null,
  constraint pk_session_attendance primary key (session_id, slot_id),
  constraint fk_session_attendance_session foreign key (session_id) references cohort_session (id),
  constraint fk_session_attendance_slot foreign key (slot_id) references trainer_slot (id)
);
create index ix_session_attendance_slot on session_attendance (slot_id);

create table trainer_certificate (
  slot_id           uuid not null,
  -- Unguessable: whoever has it may see what it certifies, without signing in.
  code              text not null,
  issued_on         date not null,
  revoked_on        date,
  revocation_reason text,
  constraint pk_trainer_certificate primary key (slot_id),
  constraint uq_trainer_certificate_code unique (code),
  constraint fk_trainer_certificate_slot foreign key (slot_id) references trainer_slot (id),
  constraint ck_trainer_certificate_revoked check ((revoked_on is null) = (revocation_reason is null))
);

do $$
declare child text;
begin
  foreach child in array array['session_attendance', 'trainer_certificate'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy %I on %I using (
      (select caller_is_admin()) or slot_id in (select caller_visible_slots())) with check (true)',
      child || '_seen', child);
  end loop;
end $$;

alter table trainer_slot_transition drop constraint ck_trainer_slot_transition_event;
alter table trainer_slot_transition add constraint ck_trainer_slot_transition_event
  check (event in ('CREATED', 'MOVED', 'PROMOTED', 'TRANSFERRED', 'REVOKED'));

-- How far a participant has come, by the cohort's own rule.
create function slot_completion(slot trainer_slot, out attended integer, out required integer, out of_sessions integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast((select count(*) from session_attendance a where a.slot_id = slot.id and a.present) as integer),
         coalesce(c.required_sessions, n.sessions), n.sessions
  from trainer_cohort c
    cross join lateral (select cast(count(*) as integer) as sessions from cohort_session s where s.cohort_id = c.id) n
  where c.id = slot.cohort_id
$$;

-- What anyone may know who has the code, and nothing about any other.
create function certificate_check(wanted text, out name text, out programme text, out cohort text, out provider text,
    out issued_on date, out revoked_on date)
  returns setof record
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.participant_name, s.programme, c.name, p.name, x.issued_on, x.revoked_on
  from trainer_certificate x
    join trainer_slot s on s.id = x.slot_id
    join trainer_cohort c on c.id = s.cohort_id
    join provider p on p.id = c.provider_id
  where x.code = wanted
$$;

-- Before a decision on several agreements at once, which are held in one order.
create function take_turn(agreements uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from agreement a where a.id = any (agreements) order by a.id for no key update;
  perform take_turn(cast(null as uuid));
end $$;

-- Who of these has a place or waits for one in a programme, wherever it is; in lower case.
create function persons_with_place(of_programme text, emails text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct lower(e) from unnest(emails) e where person_holds_place(of_programme, e)
$$;

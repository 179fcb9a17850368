-- Who has said in which language they want to be written to; others are written to in their school's form.
alter table person
  add column language text,
  add constraint ck_person_language check (language in ('nb', 'nn', 'en'));

-- Messages to people outside. A message is written in the transaction of what it tells of, and sent later by whoever is up.
create table outbox_message (
  id              uuid        not null default uuidv7(),
  version         bigint      not null default 0,
  kind            text        not null,
  slot_id         uuid        not null,
  recipient_name  text        not null,
  recipient_email text        not null,
  language        text        not null,
  -- What the words are made of, as it was when it happened.
  cohort          text        not null,
  starts_on       date        not null,
  school          text        not null,
  answer_by       timestamptz,
  status          text        not null default 'PENDING',
  attempts        integer     not null default 0,
  next_attempt_at timestamptz not null,
  -- Who is sending it, and how long that is believed. A sender that dies loses it when the time is out.
  lease           uuid,
  leased_until    timestamptz,
  failure         text,
  created_at      timestamptz not null,
  ended_at        timestamptz,
  -- The words as they were sent last.
  subject         text,
  body            text,
  constraint pk_outbox_message primary key (id),
  constraint fk_outbox_message_slot foreign key (slot_id) references trainer_slot (id),
  constraint ck_outbox_message_kind check (
    kind in ('PLACE_CONFIRMED', 'PLACE_WAITLISTED', 'PLACE_OFFERED', 'OFFER_REMINDER')),
  constraint ck_outbox_message_language check (language in ('nb', 'nn', 'en')),
  constraint ck_outbox_message_status check (status in ('PENDING', 'SENT', 'DEAD', 'KEPT')),
  constraint ck_outbox_message_ended check ((status = 'PENDING') = (ended_at is null)),
  constraint ck_outbox_message_lease check ((lease is null) = (leased_until is null)),
  constraint ck_outbox_message_deadline check (
    answer_by is not null or kind not in ('PLACE_OFFERED', 'OFFER_REMINDER'))
);
-- One message of a kind about a place to a person, however often its cause is written.
create unique index uq_outbox_message_cause on outbox_message (kind, slot_id, lower(recipient_email));
create index ix_outbox_message_latest on outbox_message (created_at desc, id);
create index ix_outbox_message_waiting on outbox_message (next_attempt_at, id) where status = 'PENDING';

-- The administrator's and the sender's, who works as the system.
alter table outbox_message enable row level security;
create policy outbox_message_seen on outbox_message
  using ((select caller_is_admin())) with check ((select caller_is_admin()));

-- What a change of a place is told as; null when it is not told.
create function place_notice(status text) returns text
  language sql immutable parallel safe as $$
  select case status
    when 'WAITLISTED' then 'PLACE_WAITLISTED'
    when 'OFFERED' then 'PLACE_OFFERED'
    when 'RESERVED' then 'PLACE_CONFIRMED'
    when 'NAMED' then 'PLACE_CONFIRMED' end
$$;

create function write_notice(kind text, slot trainer_slot, at timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into outbox_message (kind, slot_id, recipient_name, recipient_email, language, cohort, starts_on, school,
                              answer_by, next_attempt_at, created_at)
  select kind, slot.id, slot.participant_name, slot.participant_email,
         coalesce((select p.language from person p
                   where lower(p.email) = lower(slot.participant_email) and p.language is not null
                   order by p.id limit 1), s.language_form),
         c.name, c.starts_on, s.name, slot.offer_expires_at, at, at
  from trainer_cohort c, school s
  where c.id = slot.cohort_id and s.id = slot.school_id
  on conflict (kind, slot_id, lower(recipient_email)) do nothing
$$;

-- A place changes in many ways, some of them by themselves and inside the database. A trigger is the one way to tell of it
-- that none of them can forget, and it is in their transaction.
create function tell_of_place() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform write_notice(place_notice(new.status), new, caller_now());
  return null;
end $$;
create trigger trainer_slot_notice
  after insert or update of status, participant_email on trainer_slot
  for each row when (new.participant_email is not null and place_notice(new.status) is not null)
  execute function tell_of_place();

-- Reminds of every offer that runs out within that time, once, unless it was made within it.
create function remind_of_offers(within interval) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform write_notice('OFFER_REMINDER', s, caller_now())
  from trainer_slot s join outbox_message o on o.slot_id = s.id and o.kind = 'PLACE_OFFERED'
    and lower(o.recipient_email) = lower(s.participant_email)
  where s.status = 'OFFERED' and s.offer_expires_at > caller_now() and s.offer_expires_at <= caller_now() + within
    and o.created_at < s.offer_expires_at - within
    and not exists (select from outbox_message r where r.slot_id = s.id and r.kind = 'OFFER_REMINDER'
                      and lower(r.recipient_email) = lower(s.participant_email));
end $$;

-- Takes the message that has waited longest, for one sender: rows that another is taking are passed by.
create function claim_message(at timestamptz, by uuid, until timestamptz) returns uuid
  language sql volatile security definer set search_path = public, pg_temp as $$
  update outbox_message m
  set lease = by, leased_until = until, attempts = m.attempts + 1, version = m.version + 1
  where m.id = (
    select w.id from outbox_message w
    where w.status = 'PENDING' and w.next_attempt_at <= at and (w.leased_until is null or w.leased_until <= at)
    order by w.next_attempt_at, w.id limit 1 for update skip locked)
  returning m.id
$$;

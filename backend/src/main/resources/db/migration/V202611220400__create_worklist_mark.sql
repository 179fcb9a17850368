-- How far each caller has looked. Nothing else of the worklist is kept: what needs someone is read from what it is about,
-- so that it is right whatever job has not run.
create table worklist_mark (
  reader     text        not null default caller_key(),
  seen_until timestamptz not null,
  constraint pk_worklist_mark primary key (reader)
);

-- What somebody has looked at is nobody else's business, the administrator's neither.
alter table worklist_mark enable row level security;
create policy worklist_mark_own on worklist_mark using (reader = caller_key()) with check (reader = caller_key());

-- What has happened since then is asked for by its time.
create index ix_agreement_transition_at on agreement_transition (at);
create index ix_course_transition_at on course_transition (at);
create index ix_measure_transition_at on measure_transition (at);
create index ix_trainer_slot_transition_at on trainer_slot_transition (at);
create index ix_agreement_ends_on on agreement (ends_on);

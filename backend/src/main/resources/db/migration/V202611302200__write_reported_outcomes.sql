-- Those who work with a school write what others have told of it. A claim about a school that people read is corrected
-- openly: what stood before stays readable, with who wrote it and when.
alter table reported_outcome
  add column version     bigint      not null default 0,
  add column recorded_by text        not null default 'system',
  add column recorded_at timestamptz not null default now();
alter table reported_outcome
  alter column recorded_by drop default,
  alter column recorded_at drop default;
create index ix_reported_outcome_told_on on reported_outcome (told_on desc, id);

create table reported_outcome_earlier (
  id          uuid        not null,
  outcome_id  uuid        not null,
  told_on     date        not null,
  text        text        not null,
  source      text        not null,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  constraint pk_reported_outcome_earlier primary key (id),
  constraint fk_reported_outcome_earlier_outcome foreign key (outcome_id) references reported_outcome (id)
);
create index ix_reported_outcome_earlier_outcome on reported_outcome_earlier (outcome_id);

create policy reported_outcome_created on reported_outcome for insert with check (true);
create policy reported_outcome_changed on reported_outcome for update using (
  (select caller_is_admin()) or school_id in (select caller_working_schools())) with check (true);

alter table reported_outcome_earlier enable row level security;
create policy reported_outcome_earlier_seen on reported_outcome_earlier for select using (
  exists (select from reported_outcome o where o.id = outcome_id));
create policy reported_outcome_earlier_created on reported_outcome_earlier for insert with check (true);

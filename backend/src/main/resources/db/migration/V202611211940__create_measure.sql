create table measure (
  id            uuid    not null,
  version       bigint  not null default 0,
  school_id     uuid    not null,
  agreement_id  uuid,
  title         text    not null,
  kind          text    not null,
  responsible   text    not null,
  starts_on     date    not null,
  review_on     date,
  ends_on       date,
  status        text    not null default 'PROPOSED',
  -- How many have done it, of how many; both null where it is not counted.
  coverage_done integer,
  coverage_of   integer,
  constraint pk_measure primary key (id),
  constraint fk_measure_school foreign key (school_id) references school (id),
  constraint fk_measure_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_measure_kind check (kind in (
    'PEDAGOGICAL_ANALYSIS', 'CLASS_STUDY', 'WALKTHROUGH', 'SUBJECT_PLAN_GROUP', 'SPECIALIST_GROUP', 'VOICES',
    'CORE_TEAM', 'OTHER')),
  constraint ck_measure_dates check (ends_on >= starts_on and review_on >= starts_on),
  constraint ck_measure_status check (status in ('PROPOSED', 'RUNNING', 'EMBEDDED', 'STOPPED')),
  constraint ck_measure_coverage check (
    num_nonnulls(coverage_done, coverage_of) in (0, 2) and coverage_done between 0 and coverage_of)
);
create index ix_measure_school on measure (school_id);
create index ix_measure_agreement on measure (agreement_id);
create index ix_measure_starts_on on measure (starts_on desc, id);

create table measure_transition (
  id          uuid        not null,
  measure_id  uuid        not null,
  from_status text        not null,
  to_status   text        not null,
  at          timestamptz not null,
  actor       text        not null,
  constraint pk_measure_transition primary key (id),
  constraint fk_measure_transition_measure foreign key (measure_id) references measure (id)
);
create index ix_measure_transition_measure on measure_transition (measure_id);

-- An outcome as somebody told it, because the figures behind it are not public; never a figure of ours.
create table reported_outcome (
  id        uuid not null,
  school_id uuid not null,
  told_on   date not null,
  text      text not null,
  source    text not null,
  constraint pk_reported_outcome primary key (id),
  constraint fk_reported_outcome_school foreign key (school_id) references school (id)
);
create index ix_reported_outcome_school on reported_outcome (school_id, told_on);

-- Seen as courses are.
create function caller_visible_measures() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id from measure m where m.school_id in (select caller_own_schools())
  union
  select m.id from measure m where m.agreement_id in (select caller_advised_agreements())
  union
  select m.id from measure m join agreement a on a.id = m.agreement_id
  where a.provider_id = any (caller_provider_ids())
  union
  select m.id from measure m where m.agreement_id is null and m.school_id in (select caller_schools('{PROVIDER_ADMIN}'))
$$;

alter table measure enable row level security;
create policy measure_seen on measure for select using (
  (select caller_is_admin()) or id in (select caller_visible_measures()));
create policy measure_changed on measure for update using (
  (select caller_is_admin()) or id in (select caller_visible_measures())) with check (true);
create policy measure_created on measure for insert with check (true);

alter table measure_transition enable row level security;
create policy measure_transition_seen on measure_transition using (
  (select caller_is_admin()) or measure_id in (select caller_visible_measures())) with check (true);

-- Nobody writes outcomes through the application yet: they are read only.
alter table reported_outcome enable row level security;
create policy reported_outcome_seen on reported_outcome for select using (
  (select caller_is_admin()) or school_id in (select caller_own_schools())
  or school_id in (select caller_schools('{PROVIDER_ADMIN}')));

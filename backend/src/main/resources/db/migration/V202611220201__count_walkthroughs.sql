-- A round of school walkthroughs: who has observed, by group of staff. Counts, and initials only where they are needed.
create table walkthrough_round (
  id           uuid   not null,
  version      bigint not null default 0,
  school_id    uuid   not null,
  agreement_id uuid,
  title        text   not null,
  focus        text,
  starts_on    date   not null,
  ends_on      date   not null,
  constraint pk_walkthrough_round primary key (id),
  constraint fk_walkthrough_round_school foreign key (school_id) references school (id),
  constraint fk_walkthrough_round_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_walkthrough_round_dates check (ends_on >= starts_on)
);
create index ix_walkthrough_round_school on walkthrough_round (school_id);
create index ix_walkthrough_round_agreement on walkthrough_round (agreement_id);
create index ix_walkthrough_round_starts_on on walkthrough_round (starts_on desc, id);

create table walkthrough_group (
  round_id uuid    not null,
  position integer not null,
  role     text    not null,
  staff    integer not null,
  observed integer not null,
  who      text[]  not null default '{}',
  constraint pk_walkthrough_group primary key (round_id, position),
  constraint fk_walkthrough_group_round foreign key (round_id) references walkthrough_round (id),
  constraint ck_walkthrough_group_role check (role in ('TEACHER', 'SFO', 'LEADER', 'OTHER')),
  constraint ck_walkthrough_group_observed check (observed between 0 and staff and cardinality(who) <= observed)
);

-- Seen as measures are.
create function caller_visible_walkthrough_rounds() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.id from walkthrough_round r where r.school_id in (select caller_own_schools())
  union
  select r.id from walkthrough_round r where r.agreement_id in (select caller_advised_agreements())
  union
  select r.id from walkthrough_round r join agreement a on a.id = r.agreement_id
  where a.provider_id = any (caller_provider_ids())
  union
  select r.id from walkthrough_round r
  where r.agreement_id is null and r.school_id in (select caller_schools('{PROVIDER_ADMIN}'))
$$;

alter table walkthrough_round enable row level security;
create policy walkthrough_round_seen on walkthrough_round for select using (
  (select caller_is_admin()) or id in (select caller_visible_walkthrough_rounds()));
create policy walkthrough_round_changed on walkthrough_round for update using (
  (select caller_is_admin()) or id in (select caller_visible_walkthrough_rounds())) with check (true);
create policy walkthrough_round_created on walkthrough_round for insert with check (true);

alter table walkthrough_group enable row level security;
create policy walkthrough_group_seen on walkthrough_group using (
  (select caller_is_admin()) or round_id in (select caller_visible_walkthrough_rounds())) with check (true);

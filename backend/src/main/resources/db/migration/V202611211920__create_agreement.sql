create table agreement (
  id               uuid    not null,
  version          bigint  not null default 0,
  title            text    not null,
  kind             text    not null,
  provider_id      uuid    not null,
  municipality_id  uuid,
  signed_on        date,
  starts_on        date    not null,
  ends_on          date,
  -- What was decided; whether a signed agreement is active or completed today follows from its dates.
  decided_status   text    not null,
  trainer_quota    integer not null default 0,
  core_team_name   text,
  core_team_leader text,
  core_team_members text[] not null default '{}',
  core_team_goals  text[]  not null default '{}',
  has_core_team    boolean not null default false,
  created_at       timestamptz not null,
  constraint pk_agreement primary key (id),
  constraint fk_agreement_provider foreign key (provider_id) references provider (id),
  constraint fk_agreement_municipality foreign key (municipality_id) references municipality (id),
  constraint ck_agreement_kind check (kind in ('LONG_TERM', 'SINGLE', 'FOLLOW_UP')),
  constraint ck_agreement_dates check (ends_on >= starts_on),
  constraint ck_agreement_status check (
    decided_status in ('DRAFT', 'SIGNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'TERMINATED')),
  constraint ck_agreement_trainer_quota check (trainer_quota >= 0)
);
create index ix_agreement_provider on agreement (provider_id);
create index ix_agreement_municipality on agreement (municipality_id);

create table agreement_school (
  agreement_id uuid not null,
  school_id    uuid not null,
  constraint pk_agreement_school primary key (agreement_id, school_id),
  constraint fk_agreement_school_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_school_school foreign key (school_id) references school (id)
);
create index ix_agreement_school_school on agreement_school (school_id);

create table agreement_phase (
  agreement_id uuid not null,
  kind         text not null,
  name         text not null,
  starts_on    date not null,
  ends_on      date not null,
  goal         text,
  -- Two phases never share a day, so the first day tells them apart.
  constraint pk_agreement_phase primary key (agreement_id, starts_on),
  constraint fk_agreement_phase_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_agreement_phase_kind check (kind in ('PREPARATION', 'IMPLEMENTATION', 'AFTERCARE', 'CUSTOM')),
  constraint ck_agreement_phase_dates check (ends_on >= starts_on)
);

create table agreement_entitlement (
  agreement_id uuid    not null,
  kind         text    not null,
  quantity     integer not null,
  constraint pk_agreement_entitlement primary key (agreement_id, kind),
  constraint fk_agreement_entitlement_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_agreement_entitlement_quantity check (quantity > 0)
);

-- Several providers may advise one agreement; who is also a person here may read it and its schools.
create table agreement_adviser (
  agreement_id uuid    not null,
  position     integer not null,
  name         text    not null,
  provider_id  uuid    not null,
  person_id    uuid,
  valid_from   date    not null,
  valid_to     date,
  constraint pk_agreement_adviser primary key (agreement_id, position),
  constraint fk_agreement_adviser_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_adviser_provider foreign key (provider_id) references provider (id),
  constraint fk_agreement_adviser_person foreign key (person_id) references person (id),
  constraint ck_agreement_adviser_dates check (valid_to >= valid_from)
);
create index ix_agreement_adviser_person on agreement_adviser (person_id);

-- The log of states, oldest first from position 0; moves that follow from a date have the actor 'system'.
create table agreement_transition (
  agreement_id uuid        not null,
  position     integer     not null,
  from_status  text        not null,
  to_status    text        not null,
  at           timestamptz not null,
  actor        text        not null,
  reason       text,
  constraint pk_agreement_transition primary key (agreement_id, position),
  constraint fk_agreement_transition_agreement foreign key (agreement_id) references agreement (id)
);

-- The status on a day: what was decided, moved on by the dates. Term.java says the same; a test compares them.
create function agreement_status(decided text, starts_on date, ends_on date, today date) returns text
  language sql immutable parallel safe as $$
  select case
    when decided in ('SIGNED', 'ACTIVE') and ends_on < today then 'COMPLETED'
    when decided = 'SIGNED' and starts_on <= today then 'ACTIVE'
    else decided end
$$;

-- The schools that take part: those an agreement names, or all of its municipality's where it names none.
create view agreement_participant with (security_invoker = true) as
  select x.agreement_id, x.school_id from agreement_school x
  union all
  select a.id, s.id from agreement a join school s on s.municipality_id = a.municipality_id
  where not exists (select from agreement_school x where x.agreement_id = a.id);

-- The agreements an adviser is named in.
create function caller_advised_agreements() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.agreement_id from agreement_adviser a
  where a.person_id = caller_person_id() and exists (select from caller_grants() where role = 'ADVISER')
$$;

-- The municipalities the caller stands for in one of these roles.
create function caller_municipalities(roles text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.municipality_id from caller_grants() g
  where g.role = any (roles) and g.role in ('OWNER', 'SYSTEM')
  union
  select m.id from caller_grants() g join municipality m on m.county_number = g.county_number
  where g.role = any (roles) and g.role = 'COUNTY_GOVERNOR'
$$;

-- The schools the caller reaches in one of these roles. This is the one place that says so.
create function caller_schools(roles text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.school_id from caller_grants() g where g.role = any (roles) and g.role = 'PRINCIPAL'
  union
  select s.id from school s where s.municipality_id in (select caller_municipalities(roles))
  union
  select x.school_id from agreement_participant x
  where 'ADVISER' = any (roles) and x.agreement_id in (select caller_advised_agreements())
  union
  select x.school_id from agreement_participant x join agreement a on a.id = x.agreement_id
  where 'PROVIDER_ADMIN' = any (roles) and a.provider_id = any (caller_provider_ids())
$$;

-- The schools whose agreements, courses, measures and slots the caller reads. A provider reads its own agreements
-- only, not all of a school's, so it is not among these roles.
create function caller_own_schools() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select caller_schools('{ADVISER,OWNER,PRINCIPAL,COUNTY_GOVERNOR,SYSTEM}')
$$;

create function caller_visible_agreements() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from agreement a where a.provider_id = any (caller_provider_ids())
  union
  select x.agreement_id from agreement_participant x where x.school_id in (select caller_own_schools())
  union
  select a.id from agreement a
  where a.municipality_id in (select caller_municipalities('{OWNER,COUNTY_GOVERNOR,SYSTEM}'))
  union
  select caller_advised_agreements()
$$;

-- Whether the caller may do what these roles may do, to what belongs to this provider, these schools (all of them),
-- this agreement and this municipality. A null agreement means that the role reaches by school.
create function caller_may(roles text[], provider uuid, schools uuid[], agreement uuid, municipality uuid)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select ('ADMIN' = any (roles) and caller_is_admin())
    or ('PROVIDER_ADMIN' = any (roles) and case
          when provider is not null then provider = any (caller_provider_ids())
          else cardinality(schools) > 0
            and schools <@ array(select caller_schools('{PROVIDER_ADMIN}')) end)
    or ('ADVISER' = any (roles) and case
          when agreement is not null then agreement in (select caller_advised_agreements())
          else cardinality(schools) > 0 and schools <@ array(select caller_schools('{ADVISER}')) end)
    or ('OWNER' = any (roles) and case
          when cardinality(schools) > 0 then schools <@ array(select caller_schools('{OWNER}'))
          else municipality in (select caller_municipalities('{OWNER}')) end)
    or ('PRINCIPAL' = any (roles) and cardinality(schools) > 0
          and schools <@ array(select caller_schools('{PRINCIPAL}')))
$$;

alter table agreement enable row level security;
create policy agreement_seen on agreement for select using (
  (select caller_is_admin()) or id in (select caller_visible_agreements()));
create policy agreement_changed on agreement for update using (
  (select caller_is_admin()) or id in (select caller_visible_agreements())) with check (true);
create policy agreement_created on agreement for insert with check (true);

-- What belongs to an agreement is seen with it.
do $$
declare child text;
begin
  foreach child in array array['agreement_school', 'agreement_phase', 'agreement_entitlement',
                               'agreement_adviser', 'agreement_transition'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy %I on %I using (
      (select caller_is_admin()) or agreement_id in (select caller_visible_agreements())) with check (true)',
      child || '_seen', child);
  end loop;
end $$;

create table provider (
  id         uuid not null,
  name       text not null,
  org_number text,
  constraint pk_provider primary key (id),
  constraint uq_provider_name unique (name)
);

-- Adults only: name, work e-mail. Never a national id.
create table person (
  id    uuid not null,
  name  text not null,
  email text,
  constraint pk_person primary key (id)
);

-- Who a token speaks for: an issuer of ours and its subject.
create table person_identity (
  issuer    text not null,
  subject   text not null,
  person_id uuid not null,
  constraint pk_person_identity primary key (issuer, subject),
  constraint fk_person_identity_person foreign key (person_id) references person (id)
);

-- A grant is held by a person, or by an organisation whose system calls us.
create table access_grant (
  id              uuid not null,
  person_id       uuid,
  org_number      text,
  role            text not null,
  provider_id     uuid,
  municipality_id uuid,
  school_id       uuid,
  county_number   text,
  valid_from      date,
  valid_to        date,
  constraint pk_access_grant primary key (id),
  constraint fk_access_grant_person foreign key (person_id) references person (id),
  constraint fk_access_grant_provider foreign key (provider_id) references provider (id),
  constraint fk_access_grant_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_access_grant_school foreign key (school_id) references school (id),
  constraint ck_access_grant_holder check (num_nonnulls(person_id, org_number) = 1),
  constraint ck_access_grant_role check (
    case role
      when 'ADMIN' then num_nonnulls(provider_id, municipality_id, school_id, county_number) = 0
      when 'PROVIDER_ADMIN' then provider_id is not null
      when 'ADVISER' then num_nonnulls(municipality_id, school_id, county_number) = 0
      when 'OWNER' then municipality_id is not null
      when 'PRINCIPAL' then school_id is not null
      when 'COUNTY_GOVERNOR' then county_number is not null
      when 'SYSTEM' then municipality_id is not null and org_number is not null
      else false
    end)
);
create index ix_access_grant_person on access_grant (person_id);
create index ix_access_grant_org_number on access_grant (org_number);

-- Who is who and may what is asked through the functions below and read by nobody else; of a person the application may
-- know that there is one with this id, for what refers to it.
revoke all on person, person_identity, access_grant from rodtrad_app;
grant select (id) on person to rodtrad_app;

-- The caller of this transaction, set by the application when it begins:
--   app.issuer, app.subject   who the token speaks for (a person)
--   app.organisation          the organisation number of a calling system
--   app.system = 'on'         background work, which has an identity of its own
--   app.client                whose kept replies these are
--   app.today                 the date in Norway
create function caller_person_id() returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select person_id from person_identity
  where issuer = current_setting('app.issuer', true) and subject = current_setting('app.subject', true)
$$;

-- The application's day, which is Norway's; the database's own is another between midnight here and there.
create function caller_today() returns date
  language sql stable set search_path = public, pg_temp as $$
  select coalesce(cast(nullif(current_setting('app.today', true), '') as date), current_date)
$$;

create function caller_grants() returns setof access_grant
  language sql stable security definer set search_path = public, pg_temp as $$
  select * from access_grant
  where (person_id = caller_person_id() or org_number = nullif(current_setting('app.organisation', true), ''))
    and (valid_from is null or valid_from <= caller_today()) and (valid_to is null or valid_to >= caller_today())
$$;

create function caller_is_admin() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select current_setting('app.system', true) = 'on' or exists (select from caller_grants() where role = 'ADMIN')
$$;

create function caller_is_granted() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select current_setting('app.system', true) = 'on' or exists (select from caller_grants())
$$;

create function caller_provider_ids() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(provider_id), '{}') from caller_grants() where role = 'PROVIDER_ADMIN'
$$;

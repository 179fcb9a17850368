-- A share that was told can be told again: a figure that is replaced is kept, with when it stood and which import brought
-- it. New rows cost nothing, for the day they came is a default of the row itself; only what is replaced is written here.
alter table observation add column stored_at timestamptz not null default now();
alter table observation_owner_value add column stored_at timestamptz not null default now();

create table observation_version (
  unit_key    text        not null,
  indicator   text        not null,
  grade       smallint    not null,
  school_year text        not null,
  state       text        not null,
  value       numeric(6, 2),
  uncertainty numeric(6, 2),
  n           integer,
  demo        boolean     not null,
  import_id   uuid,
  import_row  integer,
  stored_at   timestamptz not null,
  replaced_at timestamptz not null,
  constraint pk_observation_version primary key (unit_key, indicator, grade, school_year, stored_at),
  constraint fk_observation_version_indicator foreign key (indicator) references risk_indicator (code),
  constraint fk_observation_version_import foreign key (import_id) references import_run (id),
  constraint ck_observation_version_state check (state in ('VALUE', 'SUPPRESSED', 'ABSENT')),
  constraint ck_observation_version_value check ((state = 'VALUE') = (value is not null)),
  constraint ck_observation_version_time check (stored_at < replaced_at)
);

-- What the owner knew before. Apart from the public one, as the figures themselves are, and behind the same wall.
create table observation_owner_version (
  municipality_id uuid,
  school_id       uuid,
  unit_key        text        not null,
  indicator       text        not null,
  grade           smallint    not null,
  school_year     text        not null,
  value           numeric(6, 2) not null,
  uncertainty     numeric(6, 2),
  n               integer,
  demo            boolean     not null,
  import_id       uuid,
  import_row      integer,
  stored_at       timestamptz not null,
  replaced_at     timestamptz not null,
  constraint pk_observation_owner_version primary key (unit_key, indicator, grade, school_year, stored_at),
  constraint fk_observation_owner_version_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_observation_owner_version_school foreign key (school_id) references school (id),
  constraint fk_observation_owner_version_indicator foreign key (indicator) references risk_indicator (code),
  constraint fk_observation_owner_version_import foreign key (import_id) references import_run (id),
  constraint ck_observation_owner_version_time check (stored_at < replaced_at)
);

-- All of one transaction came at one time. Two that overlap would else stand in the wrong order in one cell.
create function keep_replaced_observation() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.stored_at := greatest(now(), old.stored_at + interval '1 microsecond');
  insert into observation_version (unit_key, indicator, grade, school_year, state, value, uncertainty, n, demo,
                                   import_id, import_row, stored_at, replaced_at)
  values (old.unit_key, old.indicator, old.grade, old.school_year, old.state, old.value, old.uncertainty, old.n, old.demo,
          old.import_id, old.import_row, old.stored_at, new.stored_at);
  return new;
end $$;
create trigger tr_observation_kept before update on observation for each row
  when ((old.state, old.value, old.uncertainty, old.n, old.demo)
        is distinct from (new.state, new.value, new.uncertainty, new.n, new.demo))
  execute function keep_replaced_observation();

create function keep_replaced_owner_value() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.stored_at := greatest(now(), old.stored_at + interval '1 microsecond');
  insert into observation_owner_version (municipality_id, school_id, unit_key, indicator, grade, school_year, value,
                                         uncertainty, n, demo, import_id, import_row, stored_at, replaced_at)
  values (old.municipality_id, old.school_id, old.unit_key, old.indicator, old.grade, old.school_year, old.value,
          old.uncertainty, old.n, old.demo, old.import_id, old.import_row, old.stored_at, new.stored_at);
  return new;
end $$;
create trigger tr_observation_owner_value_kept before update on observation_owner_value for each row
  when ((old.value, old.uncertainty, old.n, old.demo) is distinct from (new.value, new.uncertainty, new.n, new.demo))
  execute function keep_replaced_owner_value();

-- Whether a figure was hidden after it had stood: then it is hidden in all that stood before, whatever stands now.
create function hidden_after(cell_unit text, cell_indicator text, cell_grade smallint, cell_year text, stood timestamptz)
  returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
      select from observation o
      where o.unit_key = cell_unit and o.indicator = cell_indicator and o.grade = cell_grade
        and o.school_year = cell_year and o.state = 'SUPPRESSED')
    or exists (
      select from observation_version v
      where v.unit_key = cell_unit and v.indicator = cell_indicator and v.grade = cell_grade
        and v.school_year = cell_year and v.state = 'SUPPRESSED' and v.stored_at > stood)
$$;

-- Nobody reads what has been hidden since, and nobody changes what has been.
alter table observation_version enable row level security;
create policy observation_version_seen on observation_version for select using (
  state = 'SUPPRESSED' or not hidden_after(unit_key, indicator, grade, school_year, stored_at));
alter table observation_owner_version enable row level security;
create policy observation_owner_version_seen on observation_owner_version for select using (
  current_setting('app.system', true) = 'on'
  or school_id in (select caller_schools('{ADVISER,OWNER,PRINCIPAL}'))
  or municipality_id in (select caller_municipalities('{OWNER}'))
  or municipality_id in (select caller_advised_municipalities()));
revoke insert, update, delete on observation_version, observation_owner_version from rodtrad_app;

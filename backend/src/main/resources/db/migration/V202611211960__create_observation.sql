-- The indicators are facts of the product: the same list stands in RiskIndicator, and a test holds the two together.
create table risk_indicator (
  code       text       not null,
  area       text       not null,
  unit       text       not null,
  min_value  numeric    not null,
  max_value  numeric    not null,
  worse_when text       not null,
  grades     smallint[] not null,
  constraint pk_risk_indicator primary key (code),
  constraint ck_risk_indicator_area check (area in ('LEARNING_ENVIRONMENT', 'LEARNING_OUTCOME', 'FINAL_GRADES')),
  constraint ck_risk_indicator_unit check (unit in ('PERCENT', 'INDEX_1_5', 'SCALE_POINTS', 'GRUNNSKOLEPOENG')),
  constraint ck_risk_indicator_worse_when check (worse_when in ('HIGHER', 'LOWER'))
);

insert into risk_indicator (code, area, unit, min_value, max_value, worse_when, grades) values
  ('NP_READING_LEVEL1', 'LEARNING_OUTCOME', 'PERCENT', 0, 100, 'HIGHER', '{5,8,9}'),
  ('NP_NUMERACY_LEVEL1', 'LEARNING_OUTCOME', 'PERCENT', 0, 100, 'HIGHER', '{5,8,9}'),
  ('NP_READING_SCALE', 'LEARNING_OUTCOME', 'SCALE_POINTS', 0, 100, 'LOWER', '{5,8,9}'),
  ('NP_NUMERACY_SCALE', 'LEARNING_OUTCOME', 'SCALE_POINTS', 0, 100, 'LOWER', '{5,8,9}'),
  ('NP_ENGLISH_SCALE', 'LEARNING_OUTCOME', 'SCALE_POINTS', 0, 100, 'LOWER', '{5,8}'),
  ('ES_BULLYING', 'LEARNING_ENVIRONMENT', 'PERCENT', 0, 100, 'HIGHER', '{7,10}'),
  ('ES_TEACHER_SUPPORT', 'LEARNING_ENVIRONMENT', 'INDEX_1_5', 1, 5, 'LOWER', '{7,10}'),
  ('ES_MOTIVATION', 'LEARNING_ENVIRONMENT', 'INDEX_1_5', 1, 5, 'LOWER', '{7,10}'),
  ('GRUNNSKOLEPOENG', 'FINAL_GRADES', 'GRUNNSKOLEPOENG', 10, 60, 'LOWER', '{10}');

-- What everyone may see of a cell. A figure that must not leave its owner is never in this table.
create table observation (
  unit_type       text     not null,
  county_number   text,
  municipality_id uuid,
  school_id       uuid,
  unit_key        text     not null generated always as (case unit_type
    when 'NATION' then 'nation'
    when 'COUNTY' then 'county:' || county_number
    when 'MUNICIPALITY' then 'municipality:' || municipality_id::text
    else 'school:' || school_id::text end) stored,
  indicator       text     not null,
  grade           smallint not null,
  school_year     text     not null,
  state           text     not null,
  value           numeric(6, 2),
  uncertainty     numeric(6, 2),
  n               integer,
  series          text     not null,
  demo            boolean  not null default false,
  import_id       uuid,
  import_row      integer,
  version         bigint   not null default 0,
  constraint pk_observation primary key (unit_key, indicator, grade, school_year),
  constraint fk_observation_county foreign key (county_number) references county (number),
  constraint fk_observation_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_observation_school foreign key (school_id) references school (id),
  constraint fk_observation_indicator foreign key (indicator) references risk_indicator (code),
  constraint ck_observation_unit check (case unit_type
    when 'NATION' then num_nonnulls(county_number, municipality_id, school_id) = 0
    when 'COUNTY' then county_number is not null and num_nonnulls(municipality_id, school_id) = 0
    when 'MUNICIPALITY' then municipality_id is not null and num_nonnulls(county_number, school_id) = 0
    when 'SCHOOL' then school_id is not null and num_nonnulls(county_number, municipality_id) = 0
    else false end),
  constraint ck_observation_school_year check (school_year ~ '^[0-9]{4}-[0-9]{2}$'),
  constraint ck_observation_grade check (grade between 1 and 10),
  constraint ck_observation_state check (state in ('VALUE', 'SUPPRESSED', 'ABSENT')),
  -- No figure stands behind a cell that is not a value: neither 0 nor what was published before.
  constraint ck_observation_value check (
    (state = 'VALUE') = (value is not null) and (state = 'VALUE' or uncertainty is null)),
  constraint ck_observation_n check (n >= 0),
  constraint ck_observation_uncertainty check (uncertainty >= 0)
);
create index ix_observation_level on observation (unit_type, school_year, indicator);
create index ix_observation_order on observation (school_year, indicator, grade, unit_key);
create index ix_observation_import on observation (import_id);

-- What the owner of a school knows of a cell that is published as hidden. Apart from the public state, so that no
-- import of the one touches the other and no query of public figures can meet it.
create table observation_owner_value (
  unit_type       text     not null,
  municipality_id uuid,
  school_id       uuid,
  unit_key        text     not null generated always as (case unit_type
    when 'MUNICIPALITY' then 'municipality:' || municipality_id::text
    else 'school:' || school_id::text end) stored,
  indicator       text     not null,
  grade           smallint not null,
  school_year     text     not null,
  value           numeric(6, 2) not null,
  uncertainty     numeric(6, 2),
  n               integer,
  series          text     not null,
  demo            boolean  not null default false,
  import_id       uuid,
  import_row      integer,
  version         bigint   not null default 0,
  constraint pk_observation_owner_value primary key (unit_key, indicator, grade, school_year),
  constraint fk_observation_owner_value_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_observation_owner_value_school foreign key (school_id) references school (id),
  constraint fk_observation_owner_value_indicator foreign key (indicator) references risk_indicator (code),
  constraint ck_observation_owner_value_unit check (case unit_type
    when 'MUNICIPALITY' then municipality_id is not null and school_id is null
    when 'SCHOOL' then school_id is not null and municipality_id is null
    else false end),
  constraint ck_observation_owner_value_school_year check (school_year ~ '^[0-9]{4}-[0-9]{2}$'),
  constraint ck_observation_owner_value_grade check (grade between 1 and 10),
  constraint ck_observation_owner_value_n check (n >= 0),
  constraint ck_observation_owner_value_uncertainty check (uncertainty >= 0)
);
create index ix_observation_owner_value_school on observation_owner_value (school_id);
create index ix_observation_owner_value_municipality on observation_owner_value (municipality_id);

-- Read by the owner, its advisers and the school's principal, and by nobody else: not by the administrator either.
-- Background work is let in because it writes what the owner's own import brings.
alter table observation_owner_value enable row level security;
create policy observation_owner_value_seen on observation_owner_value for select using (
  current_setting('app.system', true) = 'on'
  or school_id in (select caller_schools('{ADVISER,OWNER,PRINCIPAL}'))
  or municipality_id in (select caller_municipalities('{OWNER}'))
  or municipality_id in (
    select a.municipality_id from agreement a where a.id in (select caller_advised_agreements())));
create policy observation_owner_value_created on observation_owner_value for insert with check (
  current_setting('app.system', true) = 'on'
  or school_id in (select caller_schools('{OWNER}'))
  or municipality_id in (select caller_municipalities('{OWNER}')));
create policy observation_owner_value_changed on observation_owner_value for update using (
  current_setting('app.system', true) = 'on'
  or school_id in (select caller_schools('{OWNER}'))
  or municipality_id in (select caller_municipalities('{OWNER}')));

-- The one place that says what a reader sees of a cell. It reads as the caller, so the owner's values are there only
-- for those who may see them; a published value stands before them. The version rises with either of the two rows, so
-- that no change of what was seen goes unnoticed; those who see one row only see its version only.
create view visible_observation with (security_invoker = true) as
select o.unit_type, o.county_number, o.municipality_id, o.school_id, o.unit_key, o.indicator, o.grade, o.school_year,
       case when w.value is null or o.state = 'VALUE' then o.state else 'RESTRICTED' end as state,
       case when o.state = 'VALUE' then o.value else w.value end as value,
       case when o.state = 'VALUE' then o.uncertainty else w.uncertainty end as uncertainty,
       case when o.state = 'VALUE' then o.n else w.n end as n,
       o.series,
       case when w.value is null or o.state = 'VALUE' then o.demo else w.demo end as demo,
       case when w.value is null or o.state = 'VALUE' then o.import_id else w.import_id end as import_id,
       case when w.value is null or o.state = 'VALUE' then o.import_row else w.import_row end as import_row,
       o.version + 1 + coalesce(w.version + 1, 0) as version
from observation o left join observation_owner_value w using (unit_key, indicator, grade, school_year)
union all
select w.unit_type, null, w.municipality_id, w.school_id, w.unit_key, w.indicator, w.grade, w.school_year,
       'RESTRICTED', w.value, w.uncertainty, w.n, w.series, w.demo, w.import_id, w.import_row, w.version + 1
from observation_owner_value w
where not exists (
  select from observation o
  where o.unit_key = w.unit_key and o.indicator = w.indicator and o.grade = w.grade
    and o.school_year = w.school_year);

-- Readings of the whole country are kept in memory for as long as nothing they were made from has changed. The number
-- is raised in the transaction that changes it and before the rows are: whoever reads the new number reads the new
-- rows, and two writers meet here, in the same order, instead of in each other's rows.
create table reading_epoch (
  name  text   not null,
  value bigint not null default 0,
  constraint pk_reading_epoch primary key (name)
);
insert into reading_epoch (name) values ('figures'), ('register');

create function raise_reading_epoch() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update reading_epoch set value = value + 1 where name = tg_argv[0];
  return null;
end $$;

create trigger tr_observation_epoch before insert or update or delete on observation
  for each statement execute function raise_reading_epoch('figures');
create trigger tr_school_epoch before insert or update or delete on school
  for each statement execute function raise_reading_epoch('register');
create trigger tr_school_org_number_epoch before insert or update or delete on school_org_number
  for each statement execute function raise_reading_epoch('register');
create trigger tr_municipality_epoch before insert or update or delete on municipality
  for each statement execute function raise_reading_epoch('register');
create trigger tr_municipality_number_epoch before insert or update or delete on municipality_number
  for each statement execute function raise_reading_epoch('register');

-- What Udir does not publish is a setting of a model, and a model that has been published is never changed: the
-- points it gave can be counted again for ever.
create table risk_model (
  id                   uuid        not null,
  version              bigint      not null default 0,
  name                 text        not null,
  model_version        integer     not null,
  status               text        not null,
  is_default           boolean     not null default false,
  window_years         smallint    not null,
  points_national      integer     not null,
  points_absolute      integer     not null,
  boundary             text        not null,
  limit_year           text        not null,
  missing_cells        text        not null,
  grade_treatment      text        not null,
  year_treatment       text        not null,
  min_coverage_percent numeric     not null,
  source_note          text,
  demo                 boolean     not null default false,
  constraint pk_risk_model primary key (id),
  constraint uq_risk_model_name_version unique (name, model_version),
  constraint ck_risk_model_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  constraint ck_risk_model_window_years check (window_years between 1 and 10),
  constraint ck_risk_model_points check (points_national between 0 and points_absolute and points_absolute >= 1),
  constraint ck_risk_model_boundary check (boundary in ('STRICT', 'INCLUSIVE')),
  constraint ck_risk_model_limit_year check (limit_year in ('EACH', 'LAST')),
  constraint ck_risk_model_missing_cells check (missing_cells in ('EXCLUDE', 'INSUFFICIENT')),
  constraint ck_risk_model_grade_treatment check (grade_treatment in ('SEPARATE', 'POOLED')),
  constraint ck_risk_model_year_treatment check (year_treatment in ('EACH_YEAR', 'MEAN')),
  constraint ck_risk_model_min_coverage check (min_coverage_percent between 0 and 100)
);
create unique index uq_risk_model_default on risk_model (is_default) where is_default;

-- A null national limit is the published national average; a null absolute limit is none.
create table risk_rule (
  model_id       uuid     not null,
  position       integer  not null,
  indicator      text     not null,
  grade          smallint not null,
  national_limit numeric,
  absolute_limit numeric,
  weight         smallint not null,
  constraint pk_risk_rule primary key (model_id, position),
  constraint uq_risk_rule_cell unique (model_id, indicator, grade) deferrable initially deferred,
  constraint fk_risk_rule_model foreign key (model_id) references risk_model (id),
  constraint fk_risk_rule_indicator foreign key (indicator) references risk_indicator (code),
  constraint ck_risk_rule_weight check (weight between 1 and 10)
);

create table risk_model_transition (
  model_id    uuid        not null,
  position    integer     not null,
  from_status text        not null,
  to_status   text        not null,
  at          timestamptz not null,
  actor       text        not null,
  reason      text,
  constraint pk_risk_model_transition primary key (model_id, position),
  constraint fk_risk_model_transition_model foreign key (model_id) references risk_model (id)
);

-- Immutable in the database as well: not only the service keeps to it.
create function keep_published_model() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' and (to_jsonb(new) - '{version,status}'::text[]) <> (to_jsonb(old) - '{version,status}'::text[]) then
    raise exception 'a published risk model is immutable';
  end if;
  return new;
end $$;
create trigger tr_risk_model_immutable before update on risk_model for each row execute function keep_published_model();

create function keep_published_rule() returns trigger language plpgsql as $$
begin
  if exists (select from risk_model m where m.status <> 'DRAFT' and m.id = coalesce(new.model_id, old.model_id)) then
    raise exception 'the rules of a published risk model are immutable';
  end if;
  return coalesce(new, old);
end $$;

create table school (
  id                    uuid        not null,
  version               bigint      not null default 0,
  name                  text        not null,
  municipality_id       uuid        not null,
  grade_from            smallint,
  grade_to              smallint,
  ownership             text,
  language_form         text,
  pupils                integer,
  pupils_as_of          date,
  pupils_approximate    boolean,
  employees             integer,
  employees_as_of       date,
  employees_approximate boolean,
  vision                text,
  goals                 text[]      not null default '{}',
  status                text        not null default 'ACTIVE',
  demo                  boolean     not null default false,
  constraint pk_school primary key (id),
  constraint fk_school_municipality foreign key (municipality_id) references municipality (id),
  constraint ck_school_grades check (
    (grade_from is null and grade_to is null)
    or (grade_from between 1 and 13 and grade_to between grade_from and 13)),
  constraint ck_school_ownership check (ownership in ('PUBLIC', 'PRIVATE')),
  constraint ck_school_language_form check (language_form in ('nb', 'nn')),
  constraint ck_school_status check (status in ('ACTIVE', 'CLOSED'))
);
create index ix_school_municipality on school (municipality_id);
create index ix_school_name on school (name collate "nb-x-icu", id);

-- A school can change number and live on: its numbers are dated, and the open one is today's.
create table school_org_number (
  org_number text not null,
  school_id  uuid not null,
  valid_from date,
  valid_to   date,
  constraint pk_school_org_number primary key (org_number),
  constraint fk_school_org_number_school foreign key (school_id) references school (id),
  constraint ck_school_org_number_dates check (valid_to >= valid_from)
);
create unique index uq_school_org_number_open on school_org_number (school_id) where valid_to is null;
create index ix_school_org_number_school on school_org_number (school_id);

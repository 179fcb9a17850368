-- No file we are given tells which school took over from one that closed: the administrator does.
alter table school
  add column closed_on date,
  add constraint ck_school_closed_on check (closed_on is null or status = 'CLOSED');

create table school_successor (
  school_id    uuid not null,
  successor_id uuid not null,
  constraint pk_school_successor primary key (school_id, successor_id),
  constraint fk_school_successor_school foreign key (school_id) references school (id),
  constraint fk_school_successor_successor foreign key (successor_id) references school (id),
  constraint ck_school_successor_other check (school_id <> successor_id)
);
create index ix_school_successor_successor on school_successor (successor_id);

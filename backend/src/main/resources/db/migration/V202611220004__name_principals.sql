-- Who leads a school: on any day the one who began last. A new principal ends nobody's row, so the history stays true.
create table school_principal (
  school_id uuid not null,
  since     date not null,
  name      text not null,
  constraint pk_school_principal primary key (school_id, since),
  constraint fk_school_principal_school foreign key (school_id) references school (id)
);

-- For every caller with a grant to read; added by the register's administrator, and never changed.
alter table school_principal enable row level security;
create policy school_principal_seen on school_principal for select using ((select caller_is_granted()));
create policy school_principal_added on school_principal for insert with check (true);

-- An import of what an owner knows belongs to the municipality, and is not even there for anybody else: its counts, its
-- digest and what was wrong with it are made of figures that only the owner may see. One without is of public figures.
alter table import_run
  add column municipality_id uuid,
  add constraint fk_import_run_municipality foreign key (municipality_id) references municipality (id),
  add constraint ck_import_run_municipality check (municipality_id is null or source = 'UDIR_REPORT');
create index ix_import_run_municipality on import_run (municipality_id) where municipality_id is not null;

alter policy import_run_seen on import_run
  using (case when municipality_id is null then caller_is_admin() or sender = caller_key()
    else current_setting('app.system', true) = 'on' or municipality_id in (select caller_municipalities('{OWNER}')) end)
  with check (case when municipality_id is null then caller_is_admin() or sender = caller_key()
    else current_setting('app.system', true) = 'on' or municipality_id in (select caller_municipalities('{OWNER}')) end);

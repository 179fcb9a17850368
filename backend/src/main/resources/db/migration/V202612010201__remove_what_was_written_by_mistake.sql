-- Somebody may have named a child in what is written of a school. Then the words are removed, with all that stood before
-- them; that there were some, and who took them away when, is kept and never changed.
create table removal (
  id         uuid        not null,
  kind       text        not null,
  subject_id uuid        not null,
  school_id  uuid        not null,
  removed_by text        not null,
  removed_at timestamptz not null,
  constraint pk_removal primary key (id),
  constraint uq_removal_subject unique (kind, subject_id),
  constraint fk_removal_school foreign key (school_id) references school (id),
  constraint ck_removal_kind check (kind in ('REPORTED_OUTCOME', 'VOICE', 'PEDAGOGICAL_ANALYSIS'))
);
create index ix_removal_school on removal (school_id);
create index ix_removal_removed_at on removal (removed_at desc, id);
alter table removal enable row level security;
create policy removal_seen on removal for select using (
  (select caller_is_admin()) or school_id in (select caller_working_schools()));
create policy removal_created on removal for insert with check (true);

alter table reported_outcome_earlier
  drop constraint fk_reported_outcome_earlier_outcome,
  add constraint fk_reported_outcome_earlier_outcome foreign key (outcome_id) references reported_outcome (id)
    on delete cascade;

do $$
declare part text;
begin
  foreach part in array array['reported_outcome', 'voice', 'pedagogical_analysis'] loop
    execute format('create policy %I on %I for delete using (
      (select caller_is_admin()) or school_id in (select caller_working_schools()))', part || '_removed', part);
  end loop;
end $$;

-- The measures that followed from an analysis go on without it, and are another version of themselves.
create function let_go_of_analysis() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update measure set analysis_id = null, version = version + 1 where analysis_id = old.id;
  return old;
end $$;
create trigger pedagogical_analysis_measures
  before delete on pedagogical_analysis
  for each row execute function let_go_of_analysis();

-- A file that was sent, how far its import has come, and what came of it. The counts are those of the last commit, so they
-- are true for whoever reads them while it runs.
create function caller_key() returns text
  language sql stable as $$
  select concat_ws('|', current_setting('app.issuer', true), current_setting('app.subject', true),
                   current_setting('app.organisation', true))
$$;

create table import_run (
  id                     uuid        not null,
  version                bigint      not null default 0,
  source                 text        not null,
  mode                   text        not null,
  create_missing_schools boolean     not null,
  status                 text        not null,
  file_name              text        not null,
  sha256                 text        not null,
  done                   integer     not null default 0,
  total                  integer,
  rows_read              integer     not null default 0,
  rows_stored            integer     not null default 0,
  rows_unchanged         integer     not null default 0,
  rows_skipped           integer     not null default 0,
  cells_value            integer     not null default 0,
  cells_suppressed       integer     not null default 0,
  cells_restricted       integer     not null default 0,
  cells_absent           integer     not null default 0,
  attempts               integer     not null default 0,
  sender                 text        not null default caller_key(),
  created_at             timestamptz not null,
  finished_at            timestamptz,
  constraint pk_import_run primary key (id),
  constraint ck_import_run_source check (source in ('UDIR_NATIONAL_TESTS')),
  constraint ck_import_run_mode check (mode in ('DRY_RUN', 'APPLY')),
  constraint ck_import_run_status check (
    status in ('RECEIVED', 'RUNNING', 'VALIDATED', 'APPLIED', 'REFUSED', 'FAILED')),
  constraint ck_import_run_finished check (
    (status in ('RECEIVED', 'RUNNING')) = (finished_at is null)),
  constraint ck_import_run_rows check (rows_read = rows_stored + rows_unchanged + rows_skipped)
);
create index ix_import_run_latest on import_run (created_at desc, id);
create index ix_import_run_waiting on import_run (created_at) where status in ('RECEIVED', 'RUNNING');

create table import_problem (
  import_id uuid    not null,
  ordinal   integer not null,
  line      bigint,
  heading   text,
  code      text    not null,
  message   text    not null,
  constraint pk_import_problem primary key (import_id, ordinal),
  constraint fk_import_problem_import foreign key (import_id) references import_run (id)
);

-- The file waits here, in parts of bounded size, so that a server that is restarted can take it up again. It is
-- removed when its import has ended; a validated dry run keeps it until it is applied.
create table import_file (
  import_id uuid    not null,
  part      integer not null,
  content   bytea   not null,
  constraint pk_import_file primary key (import_id, part),
  constraint fk_import_file_import foreign key (import_id) references import_run (id)
);
alter table import_file alter column content set storage external;

alter table import_run enable row level security;
create policy import_run_seen on import_run
  using (caller_is_admin() or sender = caller_key())
  with check (caller_is_admin() or sender = caller_key());

alter table import_problem enable row level security;
create policy import_problem_seen on import_problem
  using (import_id in (select id from import_run)) with check (import_id in (select id from import_run));

-- A file is written by its sender, and read by nobody but the work that imports it.
alter table import_file enable row level security;
create policy import_file_sent on import_file for insert with check (import_id in (select id from import_run));
create policy import_file_worked on import_file using (current_setting('app.system', true) = 'on');

-- Every imported figure can say which file and row it came from.
alter table observation
  add constraint fk_observation_import foreign key (import_id) references import_run (id);
alter table observation_owner_value
  add constraint fk_observation_owner_value_import foreign key (import_id) references import_run (id);

-- The themes of providers' programmes, in their order.
create table course_theme (
  id          uuid    not null,
  provider_id uuid    not null,
  programme   text    not null,
  position    integer not null,
  name_nb     text    not null,
  name_nn     text    not null,
  name_en     text    not null,
  constraint pk_course_theme primary key (id),
  constraint fk_course_theme_provider foreign key (provider_id) references provider (id),
  constraint uq_course_theme_position unique (provider_id, programme, position),
  constraint ck_course_theme_position check (position between 1 and 100)
);

alter table course
  alter column starts_at drop not null,
  add column series_id  uuid,
  add column theme_id   uuid,
  -- What calendars compare: it goes up with every change.
  add column sequence   integer     not null default 0,
  add column changed_at timestamptz not null default now(),
  add constraint fk_course_theme foreign key (theme_id) references course_theme (id),
  add constraint ck_course_sequence check (sequence >= 0),
  -- A course may be planned before anybody knows its day.
  add constraint ck_course_day check (starts_at is not null or status in ('PLANNED', 'CANCELLED'));
create index ix_course_series on course (series_id) where series_id is not null;
create index ix_course_theme on course (theme_id) where theme_id is not null;
create index ix_course_day on course (coalesce(starts_at, 'infinity'), id);

-- Who is invited to a closing conference: groups and counts, never names.
create table course_party (
  course_id uuid    not null,
  party     text    not null,
  invited   integer not null,
  attended  integer,
  constraint pk_course_party primary key (course_id, party),
  constraint fk_course_party_course foreign key (course_id) references course (id),
  constraint ck_course_party check (party in (
    'POLITICIANS', 'MUNICIPAL_LEADERS', 'COUNTY_GOVERNOR', 'UNIVERSITY', 'STAFF', 'PARENTS_COUNCIL', 'PUPILS', 'OTHER')),
  constraint ck_course_party_counts check (invited >= 0 and attended >= 0)
);

create table course_move (
  id             uuid        not null,
  course_id      uuid        not null,
  at             timestamptz not null,
  actor          text        not null,
  reason         text,
  from_starts_at timestamptz,
  from_minutes   integer     not null,
  from_place     text,
  to_starts_at   timestamptz,
  to_minutes     integer     not null,
  to_place       text,
  constraint pk_course_move primary key (id),
  constraint fk_course_move_course foreign key (course_id) references course (id)
);
create index ix_course_move_course on course_move (course_id);

-- What is held is corrected by one of these only; each keeps the text that stood before.
create table course_amendment (
  id        uuid        not null,
  course_id uuid        not null,
  at        timestamptz not null,
  actor     text        not null,
  reason    text        not null,
  constraint pk_course_amendment primary key (id),
  constraint fk_course_amendment_course foreign key (course_id) references course (id)
);
create index ix_course_amendment_course on course_amendment (course_id);

create table course_amendment_change (
  amendment_id uuid    not null,
  position     integer not null,
  field        text    not null,
  text_before  text,
  text_after   text,
  constraint pk_course_amendment_change primary key (amendment_id, position),
  constraint fk_course_amendment_change_amendment foreign key (amendment_id) references course_amendment (id),
  constraint ck_course_amendment_change check (text_before is distinct from text_after)
);

-- History is written once.
revoke update, delete on course_move, course_amendment, course_amendment_change, course_transition
  from rodtrad_app;

do $$
declare child text;
begin
  foreach child in array array['course_party', 'course_move', 'course_amendment'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy %I on %I using (
      (select caller_is_admin()) or course_id in (select caller_visible_courses())) with check (true)',
      child || '_seen', child);
  end loop;
end $$;
alter table course_amendment_change enable row level security;
create policy course_amendment_change_seen on course_amendment_change using (
  amendment_id in (select id from course_amendment)) with check (true);

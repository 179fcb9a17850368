create table course (
  id                  uuid        not null,
  version             bigint      not null default 0,
  kind                text        not null,
  title               text        not null,
  theme               text,
  agreement_id        uuid,
  -- From the time before the agreement, informal work: told with it, never counted against it.
  before_agreement    boolean     not null default false,
  starts_at           timestamptz not null,
  duration_minutes    integer     not null,
  place               text,
  responsible         text,
  attendance_teachers integer,
  attendance_sfo      integer,
  attendance_leaders  integer,
  attendance_parents  integer,
  attendance_others   integer,
  status              text        not null default 'PLANNED',
  constraint pk_course primary key (id),
  constraint fk_course_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_course_kind check (kind in (
    'DEVELOPMENT_TIME', 'PARENT_MEETING', 'LARGE_PARENT_MEETING', 'PLANNING_MEETING', 'PLANNING_DAY',
    'LEADERSHIP_MEETING', 'SFO_COURSE', 'REFLECTING_TEAM', 'WALKTHROUGH', 'CLOSING_CONFERENCE', 'OTHER')),
  constraint ck_course_duration check (duration_minutes between 1 and 10080),
  constraint ck_course_status check (status in ('PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED')),
  -- Who came is counted whole, and only of what was held.
  constraint ck_course_attendance check (
    case num_nonnulls(attendance_teachers, attendance_sfo, attendance_leaders, attendance_parents, attendance_others)
      when 0 then true
      when 5 then status = 'HELD' and least(attendance_teachers, attendance_sfo, attendance_leaders,
                                            attendance_parents, attendance_others) >= 0
      else false
    end)
);
create index ix_course_agreement on course (agreement_id);
create index ix_course_starts_at on course (starts_at, id);

create table course_school (
  course_id uuid    not null,
  school_id uuid    not null,
  position  integer not null,
  constraint pk_course_school primary key (course_id, school_id),
  constraint fk_course_school_course foreign key (course_id) references course (id),
  constraint fk_course_school_school foreign key (school_id) references school (id)
);
create index ix_course_school_school on course_school (school_id);

create table course_transition (
  id          uuid        not null,
  course_id   uuid        not null,
  from_status text        not null,
  to_status   text        not null,
  at          timestamptz not null,
  actor       text        not null,
  reason      text,
  constraint pk_course_transition primary key (id),
  constraint fk_course_transition_course foreign key (course_id) references course (id),
  constraint ck_course_transition_cancelled check (to_status <> 'CANCELLED' or reason is not null)
);
create index ix_course_transition_course on course_transition (course_id);

-- Most read by school. A provider reads what belongs to its agreements, and what belongs to none at its schools.
create function caller_visible_courses() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select x.course_id from course_school x where x.school_id in (select caller_own_schools())
  union
  select c.id from course c where c.agreement_id in (select caller_advised_agreements())
  union
  select c.id from course c join agreement a on a.id = c.agreement_id
  where a.provider_id = any (caller_provider_ids())
  union
  select c.id from course c join course_school x on x.course_id = c.id
  where c.agreement_id is null and x.school_id in (select caller_schools('{PROVIDER_ADMIN}'))
$$;

-- What was planned and held of an agreement, over all rows: whoever reads the ledger reads the same numbers.
create function agreement_course_counts(agreement uuid) returns table (kind text, planned bigint, held bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.kind, count(*) filter (where c.status in ('PLANNED', 'CONFIRMED')), count(*) filter (where c.status = 'HELD')
  from course c
  where c.agreement_id = agreement and not c.before_agreement and c.status <> 'CANCELLED'
  group by c.kind
$$;

alter table course enable row level security;
create policy course_seen on course for select using (
  (select caller_is_admin()) or id in (select caller_visible_courses()));
create policy course_changed on course for update using (
  (select caller_is_admin()) or id in (select caller_visible_courses())) with check (true);
create policy course_created on course for insert with check (true);

-- What belongs to a course is seen with it.
do $$
declare child text;
begin
  foreach child in array array['course_school', 'course_transition'] loop
    execute format('alter table %I enable row level security', child);
    execute format('create policy %I on %I using (
      (select caller_is_admin()) or course_id in (select caller_visible_courses())) with check (true)',
      child || '_seen', child);
  end loop;
end $$;

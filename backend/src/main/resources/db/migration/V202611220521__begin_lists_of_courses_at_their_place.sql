-- Courses are listed by start, those without one last. Under row-level security a comparison with an expression is not
-- begun at its place in an index: the planner lets nothing but plain columns and operators known to keep their values to
-- themselves before the policy. So what the list sorts by is a column.
alter table course add column listed_at timestamptz not null
  generated always as (coalesce(starts_at, 'infinity')) stored;
drop index ix_course_day;
create index ix_course_listed_at on course (listed_at, id);

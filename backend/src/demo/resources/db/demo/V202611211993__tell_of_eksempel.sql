-- Eksempel skole: wholly invented, marked DEMO, in the DEMO municipality. Its agreement runs and its cohort is open on the
-- day the demo first starts, so these days follow from that day. Its figures are the worked example of the risk rule.
create temporary table demo_time on commit drop as
select make_date(y, 8, 1) as year_starts
from (select extract(year from current_date)::int - case when extract(month from current_date) < 8 then 1 else 0 end as y) t;

insert into agreement (id, title, kind, provider_id, municipality_id, signed_on, starts_on, ends_on, decided_status, trainer_quota,
                       has_core_team, core_team_name, core_team_leader, core_team_members, core_team_goals, created_at)
select '01900000-0000-7000-8000-000000003001', 'Langtidsavtale Eksempel skole (DEMO)', 'LONG_TERM',
       '01900000-0000-7000-8000-000000000101', n.municipality_id, (t.year_starts - interval '1 year 1 month')::date,
       (t.year_starts - interval '1 year')::date, (t.year_starts + interval '2 years' - interval '1 day')::date,
       'SIGNED', 6, true, 'Kjerneteam', 'Eksempel Rektor', '{Ada Eksempel,Bo Eksempel}', '{Flere opplever støtte fra lærerne}',
       t.year_starts - interval '1 year 1 month'
from demo_time t, municipality_number n where n.number = '9901';
insert into agreement_school values
  ('01900000-0000-7000-8000-000000003001', '01900000-0000-7000-8000-000000000203');
insert into agreement_phase (agreement_id, kind, name, starts_on, ends_on, goal)
select '01900000-0000-7000-8000-000000003001'::uuid, 'PREPARATION', 'Forberedelse',
       (year_starts - interval '1 year')::date, year_starts - 1, 'Felles forståelse' from demo_time
union all
select '01900000-0000-7000-8000-000000003001', 'IMPLEMENTATION', 'Gjennomføring',
       year_starts, (year_starts + interval '2 years' - interval '1 day')::date, 'Felles praksis' from demo_time;
insert into agreement_entitlement (agreement_id, kind, quantity) values
  ('01900000-0000-7000-8000-000000003001', 'DEVELOPMENT_TIME', 6),
  ('01900000-0000-7000-8000-000000003001', 'PARENT_MEETING', 2),
  ('01900000-0000-7000-8000-000000003001', 'WALKTHROUGH', 4);
insert into agreement_adviser (agreement_id, position, name, provider_id, person_id, valid_from)
select '01900000-0000-7000-8000-000000003001', 0, 'Vidar Veiviser',
       '01900000-0000-7000-8000-000000000101', '01900000-0000-7000-8000-000000000303', (year_starts - interval '1 year')::date
from demo_time;
insert into agreement_transition (agreement_id, position, from_status, to_status, at, actor)
select '01900000-0000-7000-8000-000000003001'::uuid, 0, 'DRAFT', 'SIGNED',
       year_starts - interval '1 year 1 month', 'Pernille Kullvik' from demo_time;

insert into course (id, kind, title, theme, agreement_id, starts_at, duration_minutes, place, responsible, status)
select ('01900000-0000-7000-8000-0000000032' || v.number)::uuid, v.kind, v.title, v.theme,
       '01900000-0000-7000-8000-000000003001', (v.day + time '14:00') at time zone 'Europe/Oslo', 120,
       'Eksempel skole', 'Vidar Veiviser', case when v.day < current_date then 'HELD' else 'PLANNED' end
from demo_time t cross join lateral (values
  ('01', 'DEVELOPMENT_TIME', 'Utviklingstid 1', 'Støtte fra lærerne', (t.year_starts - interval '10 months')::date),
  ('02', 'DEVELOPMENT_TIME', 'Utviklingstid 2', 'Motivasjon', (t.year_starts - interval '6 months')::date),
  ('03', 'PARENT_MEETING', 'Foreldremøte', 'Hjem og skole', (t.year_starts - interval '5 months')::date),
  ('04', 'WALKTHROUGH', 'Skolevandring, runde 1', null, (t.year_starts - interval '3 months')::date),
  ('05', 'DEVELOPMENT_TIME', 'Utviklingstid 3', 'Lesing i alle fag', current_date + 14),
  ('06', 'WALKTHROUGH', 'Skolevandring, runde 2', null, current_date + 35)
) as v (number, kind, title, theme, day);
insert into course_school (course_id, school_id, position)
select id, '01900000-0000-7000-8000-000000000203', 0 from course
where agreement_id = '01900000-0000-7000-8000-000000003001';

insert into measure (id, school_id, agreement_id, title, kind, responsible, starts_on, review_on, status, coverage_done, coverage_of)
select '01900000-0000-7000-8000-000000003301'::uuid, '01900000-0000-7000-8000-000000000203'::uuid, '01900000-0000-7000-8000-000000003001'::uuid,
       'Skolevandring', 'WALKTHROUGH', 'Eksempel Rektor', (year_starts - interval '8 months')::date, current_date + 60, 'RUNNING', 9, 14
from demo_time
union all
select '01900000-0000-7000-8000-000000003302', '01900000-0000-7000-8000-000000000203', '01900000-0000-7000-8000-000000003001',
       'Lesing i alle fag', 'SUBJECT_PLAN_GROUP', 'Ada Eksempel', year_starts, current_date + 30, 'RUNNING', null, null
from demo_time;

insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, status, created_at)
select '01900000-0000-7000-8000-000000003401', 'TRAINER', 'SMART-trener, åpent kull (DEMO)', '01900000-0000-7000-8000-000000000101',
       current_date - 30, current_date + 270, 36, 'OPEN', current_date - 120 from demo_time;
insert into cohort_session (cohort_id, position, title, starts_at, duration_minutes, place)
select '01900000-0000-7000-8000-000000003401', n, 'Samling ' || (n + 1),
       (current_date + 20 + n * 40 + time '09:00') at time zone 'Europe/Oslo', 360, 'Kongsberg'
from generate_series(0, 5) n;
insert into trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category, participant_name,
                          participant_email, status, reserved_at)
select ('01900000-0000-7000-8000-0000000035' || v.number)::uuid, '01900000-0000-7000-8000-000000003401', 'TRAINER',
       '01900000-0000-7000-8000-000000003001', '01900000-0000-7000-8000-000000000203', v.role, v.name, v.email, v.status,
       current_date - 60 + v.number::int * interval '1 minute'
from (values
  ('01', 'TEACHER', 'Ada Eksempel', 'ada@example.no', 'ENROLLED'),
  ('02', 'SFO', 'Bo Eksempel', 'bo@example.no', 'NAMED'),
  ('03', 'TEACHER', null, null, 'RESERVED')
) as v (number, role, name, email, status);

insert into observation (unit_type, school_id, indicator, grade, school_year, state, value, n, series, demo)
select 'SCHOOL', '01900000-0000-7000-8000-000000000203', v.indicator, v.grade, y.year, 'VALUE',
       case y.year when '2022-23' then v.before else v.after end, 28, v.series, true
from (values
  ('ES_BULLYING', 7, 12.0, 5.0, 'ES'), ('ES_BULLYING', 10, 8.0, 7.0, 'ES'),
  ('ES_TEACHER_SUPPORT', 7, 4.0, 4.2, 'ES'), ('ES_TEACHER_SUPPORT', 10, 3.7, 4.0, 'ES'),
  ('ES_MOTIVATION', 7, 3.5, 3.6, 'ES'), ('ES_MOTIVATION', 10, 3.2, 3.4, 'ES'),
  ('NP_READING_LEVEL1', 5, 36.0, 22.0, 'NP-2022'), ('NP_READING_LEVEL1', 8, 20.0, 10.0, 'NP-2022'),
  ('NP_NUMERACY_LEVEL1', 5, 30.0, 26.0, 'NP-2022'), ('NP_NUMERACY_LEVEL1', 8, 12.0, 10.5, 'NP-2022'),
  ('GRUNNSKOLEPOENG', 10, 38.5, 41.0, 'GSP')
) as v (indicator, grade, before, after, series), (values ('2022-23'), ('2024-25')) as y (year);

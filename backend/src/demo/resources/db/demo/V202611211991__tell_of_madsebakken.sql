-- Madsebakken skole, Kongsberg: informal work from autumn 2015, a long-term agreement from August 2018, and what it gave.
-- The story is true; persons, exact days and places are invented. No pupil data.
insert into agreement (id, title, kind, provider_id, signed_on, starts_on, ends_on, decided_status, trainer_quota,
                       has_core_team, core_team_name, core_team_leader, core_team_members, core_team_goals, created_at)
values ('01900000-0000-7000-8000-000000001001', 'Langtidsavtale Madsebakken skole 2018–2021', 'LONG_TERM',
        '01900000-0000-7000-8000-000000000101', '2018-08-15', '2018-08-01', '2021-07-31', 'SIGNED', 6,
        true, 'SMART-team', 'Mads Rektorbakk', '{Inger Lindås,Tor Bekkevold,Siv Granli}',
        '{Felles språk for styrker i hele skolen,SMART relasjon på alle foreldremøter,Nye ansatte lært opp i løpet av første halvår}',
        '2018-08-15T08:00:00Z');
insert into agreement_school values
  ('01900000-0000-7000-8000-000000001001', '01900000-0000-7000-8000-000000000201');
insert into agreement_phase (agreement_id, kind, name, starts_on, ends_on, goal) values
  ('01900000-0000-7000-8000-000000001001', 'CUSTOM', 'Opplæring av ansatte',
   '2018-08-01', '2019-07-31', 'Alle ansatte kjenner SMART-arbeidet'),
  ('01900000-0000-7000-8000-000000001001', 'CUSTOM', 'Ny fase: SMART-team',
   '2019-08-01', '2021-07-31', 'Kjernegruppen driver arbeidet videre, ledet av rektor');
insert into agreement_entitlement (agreement_id, kind, quantity) values
  ('01900000-0000-7000-8000-000000001001', 'PLANNING_DAY', 1),
  ('01900000-0000-7000-8000-000000001001', 'PLANNING_MEETING', 3),
  ('01900000-0000-7000-8000-000000001001', 'LARGE_PARENT_MEETING', 2),
  ('01900000-0000-7000-8000-000000001001', 'SFO_COURSE', 2);
insert into agreement_adviser (agreement_id, position, name, provider_id, person_id, valid_from, valid_to) values
  ('01900000-0000-7000-8000-000000001001', 0, 'Vidar Veiviser',
   '01900000-0000-7000-8000-000000000101', '01900000-0000-7000-8000-000000000303', '2018-08-01', '2021-07-31');
insert into agreement_transition (agreement_id, position, from_status, to_status, at, actor) values
  ('01900000-0000-7000-8000-000000001001', 0, 'DRAFT', 'SIGNED',
   '2018-08-15T09:00:00Z', 'Pernille Kullvik');

-- Eight courses in the school's development time before there was an agreement.
insert into course (id, kind, title, theme, before_agreement, agreement_id, starts_at, duration_minutes, place, responsible, status)
select ('01900000-0000-7000-8000-00000000110' || v.number)::uuid, 'DEVELOPMENT_TIME',
       'Kurs ' || v.number || ' i utviklingstid', v.theme, true, '01900000-0000-7000-8000-000000001001',
       (v.day || ' 14:00 Europe/Oslo')::timestamptz, 120, 'Madsebakken skole', 'Vidar Veiviser', 'HELD'
from (values
  (1, '2015-10-14', 'Styrkebasert arbeid'), (2, '2016-02-10', 'Å se og si styrker'),
  (3, '2016-10-12', 'Relasjoner i klassen'), (4, '2017-02-08', 'Vurdering som løfter'),
  (5, '2017-05-10', 'Samtalen med eleven'), (6, '2017-10-11', 'Foreldre som medspillere'),
  (7, '2018-02-14', 'Felles språk'), (8, '2018-05-09', 'Veien videre')
) as v (number, day, theme);

insert into course (id, kind, title, theme, agreement_id, starts_at, duration_minutes, place, responsible, status)
select ('01900000-0000-7000-8000-0000000012' || v.number)::uuid, v.kind, v.title, v.theme,
       '01900000-0000-7000-8000-000000001001', (v.start || ' Europe/Oslo')::timestamptz, v.minutes, 'Madsebakken skole',
       v.responsible, 'HELD'
from (values
  ('01', 'PLANNING_MEETING', 'Planleggingssamtale med rektor', null, '2018-08-22 09:00', 90, 'Vidar Veiviser'),
  ('02', 'LARGE_PARENT_MEETING', 'Stort foreldremøte', 'Hva SMART er', '2018-09-19 18:00', 120, 'Vidar Veiviser'),
  ('03', 'SFO_COURSE', 'Kurs for alle ansatte i SFO, del 1', 'Styrker i lek og fritid', '2018-11-07 08:30', 180, 'Vidar Veiviser'),
  ('04', 'SFO_COURSE', 'Kurs for alle ansatte i SFO, del 2', 'Styrker i lek og fritid', '2019-02-06 08:30', 180, 'Vidar Veiviser'),
  ('05', 'PLANNING_DAY', 'Planleggingsdag: SMART relasjon', 'SMART relasjon: seks temaer for foreldremøter', '2019-08-14 09:00', 360, 'Vidar Veiviser'),
  ('06', 'PLANNING_MEETING', 'Planleggingssamtale med rektor og SMART-team', null, '2019-09-04 09:00', 90, 'Mads Rektorbakk'),
  ('07', 'LARGE_PARENT_MEETING', 'Stort foreldremøte', 'SMART relasjon hjemme', '2019-10-16 18:00', 120, 'Mads Rektorbakk'),
  ('08', 'PLANNING_MEETING', 'Planleggingssamtale med rektor og SMART-team', null, '2020-09-02 09:00', 90, 'Mads Rektorbakk')
) as v (number, kind, title, theme, start, minutes, responsible);

insert into course_school (course_id, school_id, position)
select id, '01900000-0000-7000-8000-000000000201', 0 from course
where agreement_id = '01900000-0000-7000-8000-000000001001';

insert into measure (id, school_id, agreement_id, title, kind, responsible, starts_on, review_on, ends_on, status) values
  ('01900000-0000-7000-8000-000000001301', '01900000-0000-7000-8000-000000000201', null,
   'Uformelt samarbeid: store foreldremøter og planleggingssamtaler med rektor', 'OTHER', 'Mads Rektorbakk',
   '2015-08-17', null, '2018-06-21', 'EMBEDDED'),
  ('01900000-0000-7000-8000-000000001302', '01900000-0000-7000-8000-000000000201', '01900000-0000-7000-8000-000000001001',
   'SMART-team ledet av rektor', 'CORE_TEAM', 'Mads Rektorbakk', '2019-08-14', '2020-06-01', null, 'EMBEDDED');

-- Three cohorts of the trainer programme; the school took none, three and three of its six places, two of them mostly in
-- the after-school programme. The leader programme is another one and never counts against the quota.
insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, status, created_at) values
  ('01900000-0000-7000-8000-000000001401', 'TRAINER', 'SMART-trener 2018/19', '01900000-0000-7000-8000-000000000101', '2018-09-01', '2019-06-15', 36, 'COMPLETED', '2018-05-02T08:00:00Z'),
  ('01900000-0000-7000-8000-000000001402', 'TRAINER', 'SMART-trener 2019/20', '01900000-0000-7000-8000-000000000101', '2019-09-01', '2020-06-15', 36, 'COMPLETED', '2019-05-02T08:00:00Z'),
  ('01900000-0000-7000-8000-000000001403', 'TRAINER', 'SMART-trener 2020/21', '01900000-0000-7000-8000-000000000101', '2020-09-01', '2021-06-15', 36, 'COMPLETED', '2020-05-02T08:00:00Z'),
  ('01900000-0000-7000-8000-000000001404', 'LEADER', 'SMART-leder 2019/20', '01900000-0000-7000-8000-000000000101', '2019-09-15', '2020-05-31', 36, 'COMPLETED', '2019-05-02T08:00:00Z');
insert into cohort_session (cohort_id, position, title, starts_at, duration_minutes, place)
select c.id, n, 'Samling ' || (n + 1), (c.starts_on + n * 49 + time '09:00') at time zone 'Europe/Oslo', 360, 'Kongsberg'
from trainer_cohort c, generate_series(0, 3) n;

insert into trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category, participant_name,
                          participant_email, status, reserved_at)
select ('01900000-0000-7000-8000-0000000015' || v.number)::uuid,
       ('01900000-0000-7000-8000-00000000140' || v.cohort)::uuid, v.programme, v.agreement::uuid,
       '01900000-0000-7000-8000-000000000201', v.role, v.name, v.email, 'CERTIFIED', v.at::timestamptz
from (values
  ('01', 2, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'TEACHER', 'Inger Lindås', 'inger.lindas@example.no', '2019-05-20T09:00Z'),
  ('02', 2, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'TEACHER', 'Tor Bekkevold', 'tor.bekkevold@example.no', '2019-05-20T09:05Z'),
  ('03', 2, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'SFO', 'Siv Granli', 'siv.granli@example.no', '2019-05-20T09:10Z'),
  ('04', 3, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'TEACHER', 'Kari Solbakk', 'kari.solbakk@example.no', '2020-05-18T09:00Z'),
  ('05', 3, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'TEACHER', 'Odd Myrvang', 'odd.myrvang@example.no', '2020-05-18T09:05Z'),
  ('06', 3, 'TRAINER', '01900000-0000-7000-8000-000000001001', 'SFO', 'Liv Haugsgjerd', 'liv.haugsgjerd@example.no', '2020-05-18T09:10Z'),
  ('11', 4, 'LEADER', null, 'LEADER', 'Mads Rektorbakk', 'principal-madsebakken@example.no', '2019-06-03T09:00Z'),
  ('12', 4, 'LEADER', null, 'LEADER', 'Berit Åsland', 'berit.asland@example.no', '2019-06-03T09:05Z'),
  ('13', 4, 'LEADER', null, 'LEADER', 'Jon Lågdal', 'jon.lagdal@example.no', '2019-06-03T09:10Z'),
  ('14', 4, 'LEADER', null, 'LEADER', 'Marit Knutehaug', 'marit.knutehaug@example.no', '2019-06-03T09:15Z'),
  ('15', 4, 'LEADER', null, 'LEADER', 'Geir Skollenborg', 'geir.skollenborg@example.no', '2019-06-03T09:20Z'),
  ('16', 4, 'LEADER', null, 'LEADER', 'Nina Vibedal', 'nina.vibedal@example.no', '2019-06-03T09:25Z')
) as v (number, cohort, programme, agreement, role, name, email, at);

-- The wordings of SMART relasjon's six themes and of SePU's are ours; the six factors are those of collective efficacy.
insert into course_theme (id, provider_id, programme, position, name_nb, name_nn, name_en)
select ('01900000-0000-7000-8000-0000000040' || v.number)::uuid, v.provider::uuid, v.programme, v.position, v.nb, v.nn, v.en
from (values
  ('11', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 1, 'Å se styrker hos hverandre', 'Å sjå styrkar hos kvarandre', 'Seeing strengths in one another'),
  ('12', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 2, 'Å lytte og bli hørt', 'Å lytte og bli høyrd', 'Listening and being heard'),
  ('13', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 3, 'Følelser og trygghet', 'Kjensler og tryggleik', 'Feelings and safety'),
  ('14', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 4, 'Vennskap og fellesskap', 'Venskap og fellesskap', 'Friendship and community'),
  ('15', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 5, 'Når det blir vanskelig', 'Når det blir vanskeleg', 'When it gets difficult'),
  ('16', '01900000-0000-7000-8000-000000000101', 'SMART_RELASJON', 6, 'Hjem og skole på samme lag', 'Heim og skule på same lag', 'Home and school on the same team'),
  ('21', '01900000-0000-7000-8000-000000000102', 'SPECIALIST_GROUPS', 1, 'Vurdering for læring', 'Vurdering for læring', 'Assessment for learning'),
  ('22', '01900000-0000-7000-8000-000000000102', 'SPECIALIST_GROUPS', 2, 'Klasseledelse', 'Klasseleiing', 'Classroom leadership'),
  ('23', '01900000-0000-7000-8000-000000000102', 'SPECIALIST_GROUPS', 3, 'Elevmedvirkning', 'Elevmedverknad', 'Pupil participation'),
  ('24', '01900000-0000-7000-8000-000000000102', 'SPECIALIST_GROUPS', 4, 'Foreldremedvirkning', 'Foreldremedverknad', 'Parent participation'),
  ('25', '01900000-0000-7000-8000-000000000102', 'SPECIALIST_GROUPS', 5, 'Aktiv læring', 'Aktiv læring', 'Active learning'),
  ('31', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 1, 'Felles mål', 'Felles mål', 'Shared goals'),
  ('32', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 2, 'Lærernes innflytelse', 'Påverknaden til lærarane', 'Teachers'' influence'),
  ('33', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 3, 'Samarbeid', 'Samarbeid', 'Cooperation'),
  ('34', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 4, 'Lydhør ledelse', 'Lydhøyr leiing', 'Responsive leadership'),
  ('35', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 5, 'Kjennskap til hverandres arbeid', 'Kjennskap til arbeidet til kvarandre', 'Knowledge of each other''s work'),
  ('36', '01900000-0000-7000-8000-000000000103', 'COLLECTIVE_EFFICACY', 6, 'Gode systemer for tiltak', 'Gode system for tiltak', 'Effective systems of intervention')
) as v (number, provider, programme, position, nb, nn, en);

-- Flesberg's closing conference and who was invited; the numbers are examples.
insert into course_party (course_id, party, invited, attended)
select '01900000-0000-7000-8000-000000002210'::uuid, v.party, v.invited, v.attended
from (values
  ('POLITICIANS', 11, 9), ('MUNICIPAL_LEADERS', 6, 6), ('COUNTY_GOVERNOR', 2, 2), ('UNIVERSITY', 4, 3),
  ('STAFF', 40, 38), ('PARENTS_COUNCIL', 8, 7), ('PUPILS', 12, 12)
) as v (party, invited, attended);

-- Not everyone has observed yet; the numbers are examples, those of the measure that stands beside.
insert into walkthrough_round (id, school_id, agreement_id, title, focus, starts_on, ends_on) values
  ('01900000-0000-7000-8000-000000004101', '01900000-0000-7000-8000-000000000202', '01900000-0000-7000-8000-000000002001',
   'Skolevandring 2023/24 (antallene er eksempler)', 'Hvordan timen begynner', '2023-09-01', '2024-06-14'),
  ('01900000-0000-7000-8000-000000004102', '01900000-0000-7000-8000-000000000203', '01900000-0000-7000-8000-000000003001',
   'Skolevandring denne høsten', 'Elevene snakker fag', current_date - 60, current_date + 60);
insert into walkthrough_group (round_id, position, role, staff, observed, who) values
  ('01900000-0000-7000-8000-000000004101', 0, 'TEACHER', 12, 7, '{}'),
  ('01900000-0000-7000-8000-000000004101', 1, 'LEADER', 2, 2, '{}'),
  ('01900000-0000-7000-8000-000000004102', 0, 'TEACHER', 11, 7, '{AE,BN}'),
  ('01900000-0000-7000-8000-000000004102', 1, 'LEADER', 3, 2, '{}');

-- At the demo school, beside its agreement: parent meetings on some of the six themes, a meeting that nobody has logged
-- yet, and a course that nobody has found a day for.
update course set theme_id = '01900000-0000-7000-8000-000000004011' where id = '01900000-0000-7000-8000-000000003203';
insert into course (id, kind, title, theme_id, starts_at, duration_minutes, place, responsible, status)
select ('01900000-0000-7000-8000-0000000042' || v.number)::uuid, v.kind, v.title, v.theme::uuid, (v.day + v.at) at time zone 'Europe/Oslo', v.minutes,
       v.place, 'Vidar Veiviser', v.status
from (values
  ('01', 'PARENT_MEETING', 'Foreldremøte 1.–4. trinn', '01900000-0000-7000-8000-000000004012', current_date - 20, time '18:00', 120, 'Gymsalen', 'HELD'),
  ('02', 'PARENT_MEETING', 'Foreldremøte 5.–7. trinn', '01900000-0000-7000-8000-000000004013', current_date + 16, time '18:00', 120, 'Gymsalen', 'CONFIRMED'),
  ('03', 'REFLECTING_TEAM', 'Reflekterende team', null, current_date - 10, time '14:00', 90, 'Møterommet', 'HELD'),
  ('04', 'LEADERSHIP_MEETING', 'Ledermøte', null, current_date - 2, time '09:00', 60, 'Eksempel skole', 'CONFIRMED'),
  ('05', 'DEVELOPMENT_TIME', 'Utviklingstid 4 (dag ikke satt)', null, null, time '14:00', 120, 'Eksempel skole', 'PLANNED')
) as v (number, kind, title, theme, day, at, minutes, place, status);
insert into course_school (course_id, school_id, position)
select id, '01900000-0000-7000-8000-000000000203', 0 from course
where id::text like '01900000-0000-7000-8000-0000000042%';

-- Flesberg skole: three years in the national follow-up scheme, 2022-23 to 2024-25, and half a year of aftercare.
-- The story is true and told as reported; persons, exact days and the walkthrough's numbers are invented, and say so.
insert into agreement (id, title, kind, provider_id, municipality_id, signed_on, starts_on, ends_on, decided_status, trainer_quota, created_at)
select '01900000-0000-7000-8000-000000002001', 'Oppfølgingsordningen, Flesberg skole', 'FOLLOW_UP',
       '01900000-0000-7000-8000-000000000102', municipality_id, '2022-06-15', '2022-08-01', '2025-07-31', 'SIGNED', 0,
       '2022-06-15T08:00:00Z'
from municipality_number where number = '3334';
insert into agreement_school values
  ('01900000-0000-7000-8000-000000002001', '01900000-0000-7000-8000-000000000202');
insert into agreement_phase (agreement_id, kind, name, starts_on, ends_on, goal) values
  ('01900000-0000-7000-8000-000000002001', 'PREPARATION', 'Forfase',
   '2022-08-01', '2023-07-31', 'Forstå hva som opprettholder utfordringene'),
  ('01900000-0000-7000-8000-000000002001', 'IMPLEMENTATION', 'Gjennomføringsfase',
   '2023-08-01', '2025-07-31', 'Felles praksis på 1.–10. trinn'),
  ('01900000-0000-7000-8000-000000002001', 'AFTERCARE', 'Etterarbeid',
   '2025-08-01', '2025-12-31', 'Det som virker, blir skolens eget');
insert into agreement_entitlement (agreement_id, kind, quantity) values
  ('01900000-0000-7000-8000-000000002001', 'LEADERSHIP_MEETING', 6),
  ('01900000-0000-7000-8000-000000002001', 'DEVELOPMENT_TIME', 4),
  ('01900000-0000-7000-8000-000000002001', 'CLOSING_CONFERENCE', 1);
insert into agreement_adviser (agreement_id, position, name, provider_id, person_id, valid_from, valid_to) values
  ('01900000-0000-7000-8000-000000002001', 0, 'Vidar Veiviser',
   '01900000-0000-7000-8000-000000000102', '01900000-0000-7000-8000-000000000303', '2022-08-01', '2025-12-31'),
  ('01900000-0000-7000-8000-000000002001', 1, 'Ingrid Imtvedt',
   '01900000-0000-7000-8000-000000000103', null, '2022-08-01', '2025-12-31');
insert into agreement_transition (agreement_id, position, from_status, to_status, at, actor) values
  ('01900000-0000-7000-8000-000000002001', 0, 'DRAFT', 'SIGNED',
   '2022-06-15T09:00:00Z', 'Frida Skoleeid');

insert into course (id, kind, title, theme, agreement_id, starts_at, duration_minutes, place, responsible, status)
select ('01900000-0000-7000-8000-0000000022' || v.number)::uuid, v.kind, v.title, v.theme,
       '01900000-0000-7000-8000-000000002001', (v.start || ' Europe/Oslo')::timestamptz, v.minutes, v.place,
       v.responsible, 'HELD'
from (values
  ('01', 'LEADERSHIP_MEETING', 'Oppstart med skoleeier og ledelse', null, '2022-08-24 09:00', 180, 'Lampeland', 'Vidar Veiviser'),
  ('02', 'DEVELOPMENT_TIME', 'Pedagogisk analyse: hva opprettholder utfordringen?', 'Pedagogisk analyse', '2022-10-19 14:00', 150, 'Flesberg skole', 'Vidar Veiviser'),
  ('03', 'LEADERSHIP_MEETING', 'Årsmøte etter forfasen', null, '2023-05-31 09:00', 180, 'Lampeland', 'Ingrid Imtvedt'),
  ('04', 'DEVELOPMENT_TIME', 'Skolevandring: se etter det samme', 'Skolevandring', '2023-09-20 14:00', 150, 'Flesberg skole', 'Ingrid Imtvedt'),
  ('05', 'LEADERSHIP_MEETING', 'Ledermøte, gjennomføring', null, '2023-11-15 09:00', 180, 'Lampeland', 'Vidar Veiviser'),
  ('06', 'DEVELOPMENT_TIME', 'Fagplangrupper 1.–10. trinn', 'Vurdering for læring', '2024-02-14 14:00', 150, 'Flesberg skole', 'Vidar Veiviser'),
  ('07', 'LEADERSHIP_MEETING', 'Årsmøte etter andre år', null, '2024-05-29 09:00', 180, 'Lampeland', 'Ingrid Imtvedt'),
  ('08', 'DEVELOPMENT_TIME', 'Spesialistgruppene deler', 'Elevmedvirkning og foreldremedvirkning', '2024-10-16 14:00', 150, 'Flesberg skole', 'Vidar Veiviser'),
  ('09', 'LEADERSHIP_MEETING', 'Ledermøte, de seks faktorene', 'Kollektiv mestringstro', '2025-01-22 09:00', 180, 'Lampeland', 'Ingrid Imtvedt'),
  ('10', 'CLOSING_CONFERENCE', 'Avslutningskonferanse', 'Fra utfordring til felles praksis', '2025-05-26 10:00', 300, 'Lampeland', 'Frida Skoleeid'),
  ('11', 'LEADERSHIP_MEETING', 'Etterarbeid: veien videre', null, '2025-10-22 09:00', 120, 'Flesberg skole', 'Vidar Veiviser')
) as v (number, kind, title, theme, start, minutes, place, responsible);
insert into course_school (course_id, school_id, position)
select id, '01900000-0000-7000-8000-000000000202', 0 from course
where agreement_id = '01900000-0000-7000-8000-000000002001';

insert into measure (id, school_id, agreement_id, title, kind, responsible, starts_on, review_on, ends_on, status, coverage_done, coverage_of)
select ('01900000-0000-7000-8000-0000000023' || v.number)::uuid, '01900000-0000-7000-8000-000000000202',
       '01900000-0000-7000-8000-000000002001', v.title, v.kind, v.responsible, v.starts::date, v.review::date,
       v.ends::date, v.status, v.done, v.of
from (values
  ('01', 'Pedagogisk analyse på klassenivå', 'PEDAGOGICAL_ANALYSIS', 'Vidar Veiviser', '2022-09-01', '2023-05-31', '2023-06-20', 'EMBEDDED', null::int, null::int),
  ('02', 'Studie av motivasjon på klassenivå', 'CLASS_STUDY', 'Ingrid Imtvedt', '2022-11-01', '2023-05-31', '2023-06-20', 'EMBEDDED', null, null),
  ('03', 'Skolevandring (antallene er eksempler)', 'WALKTHROUGH', 'Ragna Rektordal', '2023-08-21', '2025-03-31', null, 'EMBEDDED', 9, 14),
  ('04', 'Fagplangrupper 1.–10. trinn', 'SUBJECT_PLAN_GROUP', 'Ragna Rektordal', '2023-10-01', '2024-06-01', '2025-06-20', 'EMBEDDED', null, null),
  ('05', 'Spesialistgrupper: vurdering for læring, klasseledelse, elevmedvirkning, foreldremedvirkning, aktiv læring', 'SPECIALIST_GROUP', 'Ragna Rektordal', '2024-01-08', '2025-01-15', '2025-06-20', 'EMBEDDED', null, null),
  ('06', 'Elevenes og foreldrenes stemmer', 'VOICES', 'Ragna Rektordal', '2024-09-02', '2025-04-30', '2025-06-20', 'EMBEDDED', null, null)
) as v (number, title, kind, responsible, starts, review, ends, status, done, of);

insert into reported_outcome (id, school_id, told_on, text, source) values
  ('01900000-0000-7000-8000-000000002401', '01900000-0000-7000-8000-000000000202', '2025-05-26',
   'Skolen har mer enn halvert risikopoengene sine. Andelen på mestringsnivå 1 i lesing er halvert, mens landsgjennomsnittet steg, og resultatene er blitt mer stabile.',
   'Rapportert på avslutningskonferansen 26. mai 2025; tallene bak er ikke offentlige');

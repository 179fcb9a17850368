-- What those concerned say, told only from what is known of the two schools, with invented days that say so; and the six
-- factors at the invented school, because no invented level stands against a real school's name.
insert into pedagogical_analysis (id, school_id, title, analysed_on, responsible, challenge, goal, information, sustaining_factors) values
  ('01900000-0000-7000-8000-000000006001', '01900000-0000-7000-8000-000000000202', 'Hva opprettholder utfordringen?',
   '2022-10-19', 'Vidar Veiviser', 'Skolen hadde en høy andel av de mulige risikopoengene.',
   'Felles praksis på 1.–10. trinn',
   '{Studie av motivasjon på klassenivå,Skolevandring}', '{Ikke alle har observert hos hverandre ennå}');
update measure set analysis_id = '01900000-0000-7000-8000-000000006001'
where school_id = '01900000-0000-7000-8000-000000000202' and kind in ('CLASS_STUDY', 'WALKTHROUGH', 'SUBJECT_PLAN_GROUP');

insert into voice (id, school_id, voice_group, gathered_on, changed, made_possible, source) values
  ('01900000-0000-7000-8000-000000006101', '01900000-0000-7000-8000-000000000201', 'STAFF', '2021-06-15',
   'Arbeidet er blitt hele skolens: alle ansatte i SFO har hatt kurs, og to av trenerne arbeider mest der.',
   'Åtte kurs i utviklingstiden før avtalen, og seks plasser i trenerutdanningen gjennom den.',
   'Skolens oppsummering, gjengitt i korte trekk (dagen er et eksempel)'),
  ('01900000-0000-7000-8000-000000006102', '01900000-0000-7000-8000-000000000201', 'LEADERS', '2021-06-15',
   'Skolen driver arbeidet selv, med et SMART-team som har egne mål.',
   'Rektor leder teamet, og seks har tatt lederkurs.',
   'Skolens oppsummering, gjengitt i korte trekk (dagen er et eksempel)'),
  ('01900000-0000-7000-8000-000000006103', '01900000-0000-7000-8000-000000000202', 'PUPILS', '2025-04-10',
   'Elevene er spurt, og elevmedvirkning er blitt et eget område i skolens arbeid.',
   'En spesialistgruppe for elevmedvirkning, og en elevevaluering som ble brukt i arbeidet.',
   'Elevevaluering, gjengitt i korte trekk (dagen er et eksempel)'),
  ('01900000-0000-7000-8000-000000006104', '01900000-0000-7000-8000-000000000202', 'PARENTS', '2025-04-24',
   'Foreldrene er spurt, og foreldremedvirkning er blitt en del av skolens arbeid.',
   'En spesialistgruppe for foreldremedvirkning; foreldrenes utvalg var med på avslutningskonferansen.',
   'Foreldreundersøkelse, gjengitt i korte trekk (dagen er et eksempel)');

create temporary table demo_time on commit drop as
select make_date(y, 8, 1) as year_starts
from (select extract(year from current_date)::int - case when extract(month from current_date) < 8 then 1 else 0 end as y) t;

insert into pedagogical_analysis (id, school_id, title, analysed_on, responsible, challenge, goal, information, sustaining_factors)
select '01900000-0000-7000-8000-000000006002'::uuid, '01900000-0000-7000-8000-000000000203'::uuid, 'Støtte fra lærerne (DEMO)',
       (year_starts - interval '9 months')::date, 'Eksempel Rektor', 'Få opplever støtte fra lærerne på ungdomstrinnet.',
       'Alle klasser møter den samme starten på timen.',
       '{Svarene på Elevundersøkelsen for trinnet,Observasjon i skolevandring}'::text[],
       '{Timene begynner ulikt fra fag til fag,Lite tid til tilbakemelding underveis}'::text[]
from demo_time;
update measure set analysis_id = '01900000-0000-7000-8000-000000006002'
where school_id = '01900000-0000-7000-8000-000000000203';

insert into voice (id, school_id, voice_group, gathered_on, changed, made_possible, source)
select '01900000-0000-7000-8000-000000006105'::uuid, '01900000-0000-7000-8000-000000000203'::uuid, 'STAFF',
       (year_starts - interval '2 months')::date, 'Vi ser etter det samme når vi er inne hos hverandre.',
       'Felles skjema for skolevandring, og tid satt av i timeplanen.', 'Oppsummering på planleggingsdagen (DEMO)'
from demo_time;

insert into factor_judgement (id, school_id, judged_as, version_no, judged_on, judged_by, recorded_by, recorded_at)
select v.id::uuid, '01900000-0000-7000-8000-000000000203'::uuid, v.side, v.version, t.year_starts - v.days, v.by, v.by,
       t.year_starts - v.days
from demo_time t, (values
  ('01900000-0000-7000-8000-000000006201', 'SCHOOL', 1, 250, 'Eksempel Rektor'),
  ('01900000-0000-7000-8000-000000006202', 'SCHOOL', 2, 50, 'Eksempel Rektor'),
  ('01900000-0000-7000-8000-000000006203', 'ADVISERS', 1, 45, 'Vidar Veiviser')) as v (id, side, version, days, by);
insert into judged_factor (judgement_id, position, factor, level, evidence)
select ('01900000-0000-7000-8000-0000000062' || j.number)::uuid, v.position, v.factor, v.levels[j.place], v.evidence[j.place]
from (values ('01', 1), ('02', 2), ('03', 3)) as j (number, place), (values
  (1, 'SHARED_GOALS', '{2,3,2}'::int[], '{Målene står i planen,Målene er tema på alle teammøter,Målene nevnes ulikt fra team til team}'::text[]),
  (2, 'TEACHER_INFLUENCE', '{2,2,2}', '{Lærerne høres om timeplanen,Lærerne høres om timeplanen,Lærerne høres sent i planleggingen}'),
  (3, 'COOPERATION', '{2,3,3}', '{Noen team planlegger sammen,De fleste team planlegger sammen,De fleste team planlegger sammen}'),
  (4, 'RESPONSIVE_LEADERSHIP', '{3,3,3}', '{Ledelsen er tett på,Ledelsen er tett på,Ledelsen følger opp avtaler}'),
  (5, 'KNOWLEDGE_OF_EACH_OTHERS_WORK', '{1,2,2}', '{Få har observert hos andre,Runde 1 av skolevandring er gjort,Runde 1 av skolevandring er gjort}'),
  (6, 'INTERVENTION_SYSTEMS', '{2,2,1}', '{Rutine finnes,Rutinen brukes av noen,Rutinen er lite kjent i teamene}')
) as v (position, factor, levels, evidence);

-- The default: the figures everybody can read, so that every school in Norway has points. Udir publishes no absolute
-- limits; these are invented, and the models say so.
insert into risk_model (id, name, model_version, status, is_default, window_years, points_national, points_absolute, boundary,
                        limit_year, missing_cells, grade_treatment, year_treatment, min_coverage_percent, source_note, demo)
values
  ('01900000-0000-7000-8000-000000000701', 'Offentlige tall', 1, 'PUBLISHED', true, 3, 1, 3, 'STRICT',
   'EACH', 'EXCLUDE', 'SEPARATE', 'EACH_YEAR', 50,
   'Skalapoeng i lesing og regning, 5. og 8. trinn (Kilde: Utdanningsdirektoratet). Nasjonal grense er landets snitt samme år. Absolutt grense 47 er DEMO: oppdiktet, for Udir publiserer ingen.',
   true),
  ('01900000-0000-7000-8000-000000000702', 'Seks indikatorer', 1, 'PUBLISHED', false, 1, 1, 3, 'STRICT',
   'EACH', 'EXCLUDE', 'SEPARATE', 'EACH_YEAR', 50,
   'Regelen i oppfølgingsordningen med seks indikatorer. Alle grenser er DEMO: oppdiktede, for Udir publiserer ingen.',
   true);

insert into risk_rule (model_id, position, indicator, grade, national_limit, absolute_limit, weight)
select '01900000-0000-7000-8000-000000000701', v.position, v.indicator, v.grade, null, 47, 1
from (values
  (0, 'NP_READING_SCALE', 5),
  (1, 'NP_READING_SCALE', 8),
  (2, 'NP_NUMERACY_SCALE', 5),
  (3, 'NP_NUMERACY_SCALE', 8)
) as v (position, indicator, grade);

insert into risk_rule (model_id, position, indicator, grade, national_limit, absolute_limit, weight)
select '01900000-0000-7000-8000-000000000702', v.position, v.indicator, v.grade, v.national_limit, v.absolute_limit, v.weight
from (values
  (0, 'ES_BULLYING', 7, 6, 10, 1),
  (1, 'ES_BULLYING', 10, 6, 10, 1),
  (2, 'ES_TEACHER_SUPPORT', 7, 4.1, 3.8, 1),
  (3, 'ES_TEACHER_SUPPORT', 10, 4.1, 3.8, 1),
  (4, 'ES_MOTIVATION', 7, 3.6, 3.3, 1),
  (5, 'ES_MOTIVATION', 10, 3.6, 3.3, 1),
  (6, 'NP_READING_LEVEL1', 5, 24, 34, 1),
  (7, 'NP_READING_LEVEL1', 8, 11, 18, 1),
  (8, 'NP_NUMERACY_LEVEL1', 5, 24, 34, 1),
  (9, 'NP_NUMERACY_LEVEL1', 8, 11, 18, 1),
  (10, 'GRUNNSKOLEPOENG', 10, 42, 39, 3)
) as v (position, indicator, grade, national_limit, absolute_limit, weight);

insert into risk_model_transition (model_id, position, from_status, to_status, at, actor, reason) values
  ('01900000-0000-7000-8000-000000000701', 0, 'DRAFT', 'PUBLISHED', '2026-11-21 00:00:00Z', 'Rød tråd', null),
  ('01900000-0000-7000-8000-000000000702', 0, 'DRAFT', 'PUBLISHED', '2026-11-21 00:00:00Z', 'Rød tråd', null);

-- Only now, for the rules above belong to models that are published already.
create trigger tr_risk_rule_immutable before insert or update or delete on risk_rule
  for each row execute function keep_published_rule();

-- The invented school's shares at mastery level 1 are shares of a number of pupils that gives just them, so that the way to
-- a lower share can be told in pupils: 18 of 50 is 36.0 %. Written anew, for no other figure ever stood there.
create temporary table counted on commit drop as
select o.unit_type, o.school_id, o.indicator, o.grade, o.school_year, o.state, o.value, v.n, o.series, o.demo
from observation o join (values
  ('NP_READING_LEVEL1', 5, '2022-23', 50), ('NP_READING_LEVEL1', 8, '2022-23', 50),
  ('NP_NUMERACY_LEVEL1', 5, '2022-23', 50), ('NP_NUMERACY_LEVEL1', 8, '2022-23', 50),
  ('NP_READING_LEVEL1', 5, '2024-25', 50), ('NP_READING_LEVEL1', 8, '2024-25', 40),
  ('NP_NUMERACY_LEVEL1', 5, '2024-25', 50), ('NP_NUMERACY_LEVEL1', 8, '2024-25', 38)
) as v (indicator, grade, school_year, n) using (indicator, grade, school_year)
where o.school_id = '01900000-0000-7000-8000-000000000203' and o.demo;
delete from observation o using counted c
where o.school_id = c.school_id and o.indicator = c.indicator and o.grade = c.grade and o.school_year = c.school_year;
insert into observation (unit_type, school_id, indicator, grade, school_year, state, value, n, series, demo)
select unit_type, school_id, indicator, grade, school_year, state, value, n, series, demo from counted;

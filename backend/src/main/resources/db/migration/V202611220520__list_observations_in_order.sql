-- The two halves of what a reader sees of a cell, each of which can be read in the order of the list from any place in
-- it: through both at once, a page far behind would sort all that is behind it.
create view published_observation with (security_invoker = true) as
select o.unit_type, o.county_number, o.municipality_id, o.school_id, o.unit_key, o.indicator, o.grade, o.school_year,
       case when w.value is null or o.state = 'VALUE' then o.state else 'RESTRICTED' end as state,
       case when o.state = 'VALUE' then o.value else w.value end as value,
       case when o.state = 'VALUE' then o.uncertainty else w.uncertainty end as uncertainty,
       case when o.state = 'VALUE' then o.n else w.n end as n,
       o.series,
       case when w.value is null or o.state = 'VALUE' then o.demo else w.demo end as demo,
       case when w.value is null or o.state = 'VALUE' then o.import_id else w.import_id end as import_id,
       case when w.value is null or o.state = 'VALUE' then o.import_row else w.import_row end as import_row,
       o.version + 1 + coalesce(w.version + 1, 0) as version
from observation o left join observation_owner_value w using (unit_key, indicator, grade, school_year);

create view owner_only_observation with (security_invoker = true) as
select w.unit_type, null::text as county_number, w.municipality_id, w.school_id, w.unit_key, w.indicator, w.grade,
       w.school_year, 'RESTRICTED' as state, w.value, w.uncertainty, w.n, w.series, w.demo, w.import_id, w.import_row,
       w.version + 1 as version
from observation_owner_value w
where not exists (
  select from observation o
  where o.unit_key = w.unit_key and o.indicator = w.indicator and o.grade = w.grade
    and o.school_year = w.school_year);

create or replace view visible_observation with (security_invoker = true) as
select * from published_observation
union all
select * from owner_only_observation;

create index ix_observation_owner_value_order
  on observation_owner_value (school_year, indicator, grade, unit_key);

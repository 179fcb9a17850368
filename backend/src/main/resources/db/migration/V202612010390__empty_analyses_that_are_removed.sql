-- Measures point at the analysis they follow from. Taking it away took them too, so whoever changed one of them at the same
-- time waited in a ring, or pointed at nothing. What is removed is emptied instead: nobody finds the row that is left, it has
-- no word in it, and the measures that point at it are as they were.
drop trigger pedagogical_analysis_measures on pedagogical_analysis;
drop function let_go_of_analysis();
drop policy pedagogical_analysis_removed on pedagogical_analysis;

alter table pedagogical_analysis add column removed boolean not null default false;
alter policy pedagogical_analysis_seen on pedagogical_analysis using (
  not removed and ((select caller_is_admin()) or school_id in (select caller_working_schools())));
alter policy pedagogical_analysis_changed on pedagogical_analysis using (
  not removed and ((select caller_is_admin()) or school_id in (select caller_working_schools())));

create function empty_analysis(analysis uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  update pedagogical_analysis
  set removed = true, version = version + 1, title = '', analysed_on = '-infinity', responsible = '', challenge = '',
    goal = '', information = '{}', sustaining_factors = '{}'
  where id = analysis and (caller_is_admin() or school_id in (select caller_working_schools()))
$$;

-- The analysis a measure follows from, as long as it is there, whoever may see it.
create function standing_analysis(analysis uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from pedagogical_analysis a where a.id = analysis and not a.removed
$$;

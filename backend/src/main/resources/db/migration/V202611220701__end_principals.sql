-- Who leads a school may stop before anybody follows: a row without a name says that nobody does from that day on. Rows
-- are still added only, so the history stays true.
alter table school_principal alter column name drop not null;

-- Who leads a school today; null when nobody does, and when nobody has said.
create function school_principal_today(school uuid) returns text
  language sql stable set search_path = public, pg_temp as $$
  select n.name from school_principal n
  where n.school_id = school and n.since <= caller_today() order by n.since desc limit 1
$$;

-- Who leads the schools of an agreement today, as far as the register knows.
create function agreement_principals(agreement uuid) returns text[]
  language sql stable set search_path = public, pg_temp as $$
  select array(select p.name from agreement_participant x cross join school_principal_today(x.school_id) p (name)
               where x.agreement_id = agreement and p.name is not null order by p.name)
$$;

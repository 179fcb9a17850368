-- A draft is the word of the one who wrote it. It is read by those it concerns, but it opens no school to anybody: only
-- what has once been signed does.
create or replace function caller_schools(roles text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.school_id from caller_grants() g where g.role = any (roles) and g.role = 'PRINCIPAL'
  union
  select s.id from school s where s.municipality_id in (select caller_municipalities(roles))
  union
  select x.school_id from agreement_participant x join agreement a on a.id = x.agreement_id
  where 'ADVISER' = any (roles) and a.signed_on is not null and a.id in (select caller_advised_agreements())
  union
  select x.school_id from agreement_participant x join agreement a on a.id = x.agreement_id
  where 'PROVIDER_ADMIN' = any (roles) and a.signed_on is not null and a.provider_id = any (caller_provider_ids())
$$;

-- The municipalities whose own restricted figures an adviser reads.
create function caller_advised_municipalities() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.municipality_id from agreement a
  where a.municipality_id is not null and a.signed_on is not null and a.id in (select caller_advised_agreements())
$$;

alter policy observation_owner_value_seen on observation_owner_value using (
  current_setting('app.system', true) = 'on'
  or school_id in (select caller_schools('{ADVISER,OWNER,PRINCIPAL}'))
  or municipality_id in (select caller_municipalities('{OWNER}'))
  or municipality_id in (select caller_advised_municipalities()));

-- Whether the caller advises already whom they would bring into an agreement: the schools, the municipality that
-- becomes a party, and all schools of the municipality whose schools are to take part. Municipalities by today's number.
create function caller_advises(schools uuid[], party text, whole text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (
      select from municipality_number n
      where n.number = party and n.valid_to is null
        and n.municipality_id not in (select caller_advised_municipalities()))
    and not exists (
      select from school s
      where (s.id = any (schools)
          or s.municipality_id in (
            select n.municipality_id from municipality_number n where n.number = whole and n.valid_to is null))
        and s.id not in (select caller_schools('{ADVISER}')))
$$;

-- The advisers a caller may name: oneself, those who advise for a provider of one's own, and those who stand in an
-- agreement one sees. A name says nothing of any school; whom it opens a school to is decided where it is written in.
create function caller_known_advisers() returns table (person_id uuid, name text, provider_ids uuid[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name, array_agg(distinct g.provider_id) filter (where g.provider_id is not null)
  from access_grant g join person p on p.id = g.person_id
  where g.role = 'ADVISER'
    and (g.valid_from is null or g.valid_from <= caller_today()) and (g.valid_to is null or g.valid_to >= caller_today())
    and (caller_is_admin()
      or p.id = caller_person_id()
      or g.provider_id in (select o.provider_id from caller_grants() o where o.role in ('PROVIDER_ADMIN', 'ADVISER'))
      or p.id in (
        select v.person_id from agreement_adviser v where v.agreement_id in (select caller_visible_agreements())))
  group by p.id, p.name
$$;

-- An agreement opens its schools to its provider and advisers: what else is held there, and to advisers what only the owner
-- knows. A provider that signs alone must not open them by doing so; the owner's side says yes, once for each school.
create table agreement_consent (
  agreement_id    uuid not null,
  school_id       uuid,
  municipality_id uuid,
  given_on        date not null,
  given_by        text not null,
  constraint fk_agreement_consent_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_consent_school foreign key (school_id) references school (id),
  constraint fk_agreement_consent_municipality foreign key (municipality_id) references municipality (id),
  constraint ck_agreement_consent_party check (num_nonnulls(school_id, municipality_id) = 1),
  constraint uq_agreement_consent_party unique nulls not distinct (agreement_id, school_id, municipality_id)
);
alter table agreement_consent enable row level security;
create policy agreement_consent_seen on agreement_consent for select using (
  (select caller_is_admin()) or agreement_id in (select caller_visible_agreements()));

-- What was signed before anybody asked stays as open as it was.
insert into agreement_consent (agreement_id, school_id, given_on, given_by)
select x.agreement_id, x.school_id, a.signed_on, 'system'
from agreement_school x join agreement a on a.id = x.agreement_id where a.signed_on is not null;
insert into agreement_consent (agreement_id, municipality_id, given_on, given_by)
select a.id, a.municipality_id, a.signed_on, 'system'
from agreement a where a.municipality_id is not null and a.signed_on is not null;

-- The parties of an agreement whose side the caller is on: the owner on its own schools' and its own, the administrator on
-- everybody's.
create function caller_side_of(agreement uuid) returns table (school_id uuid, municipality_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select x.school_id, null::uuid from agreement_school x
  where x.agreement_id = agreement
    and (caller_is_admin() or x.school_id in (select caller_schools('{OWNER}')))
  union all
  select null::uuid, a.municipality_id from agreement a
  where a.id = agreement and a.municipality_id is not null
    and (caller_is_admin() or a.municipality_id in (select caller_municipalities('{OWNER}')))
$$;

-- Says yes for the caller's side, and answers whether the caller is on any side. Saying it again changes nothing.
create function consent_for_caller_side(agreement uuid, day date, actor text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into agreement_consent (agreement_id, school_id, municipality_id, given_on, given_by)
  select agreement, s.school_id, s.municipality_id, day, actor from caller_side_of(agreement) s
  on conflict do nothing;
  return exists (select from caller_side_of(agreement));
end $$;

-- The schools an agreement opens: each one whose owner agreed, or all of the municipality's that agreed as a party where
-- none is named.
create view agreement_opening with (security_invoker = true) as
  select c.agreement_id, c.school_id
  from agreement_consent c join agreement_school x using (agreement_id, school_id)
  union all
  select c.agreement_id, s.id
  from agreement_consent c
    join agreement a on a.id = c.agreement_id and a.municipality_id = c.municipality_id
    join school s on s.municipality_id = c.municipality_id
  where not exists (select from agreement_school x where x.agreement_id = c.agreement_id);

create or replace function caller_schools(roles text[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.school_id from caller_grants() g where g.role = any (roles) and g.role = 'PRINCIPAL'
  union
  select s.id from school s where s.municipality_id in (select caller_municipalities(roles))
  union
  select x.school_id from agreement_opening x join agreement a on a.id = x.agreement_id
  where 'ADVISER' = any (roles) and a.signed_on is not null and a.id in (select caller_advised_agreements())
  union
  select x.school_id from agreement_opening x join agreement a on a.id = x.agreement_id
  where 'PROVIDER_ADMIN' = any (roles) and a.signed_on is not null and a.provider_id = any (caller_provider_ids())
$$;

create or replace function caller_advised_municipalities() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.municipality_id from agreement a
    join agreement_consent c on c.agreement_id = a.id and c.municipality_id = a.municipality_id
  where a.signed_on is not null and a.id in (select caller_advised_agreements())
$$;

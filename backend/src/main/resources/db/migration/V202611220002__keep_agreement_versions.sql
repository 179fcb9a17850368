-- What is signed is immutable: an amendment is a version beside it, and every earlier one can be read and cited for good.
create table agreement_version (
  agreement_id uuid        not null,
  number       integer     not null,
  -- The words of it, as the contract's AgreementTerms has them.
  terms        jsonb       not null,
  effective_on date        not null,
  at           timestamptz not null,
  actor        text        not null,
  reason       text,
  constraint pk_agreement_version primary key (agreement_id, number),
  constraint fk_agreement_version_agreement foreign key (agreement_id) references agreement (id),
  constraint ck_agreement_version_number check (number >= 1),
  constraint ck_agreement_version_reason check (number = 1 or reason is not null)
);

-- Added and read, never changed and never removed.
alter table agreement_version enable row level security;
create policy agreement_version_seen on agreement_version for select using (
  (select caller_is_admin()) or agreement_id in (select caller_visible_agreements()));
create policy agreement_version_added on agreement_version for insert with check (true);

-- The words of an agreement as they stand.
create function agreement_terms(agreement uuid) returns jsonb
  language sql stable set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'title', a.title,
    'schoolIds', coalesce((
      select jsonb_agg(x.school_id order by x.school_id) from agreement_school x where x.agreement_id = a.id), '[]'),
    'municipalityNumber', (
      select n.number from municipality_number n
      where n.municipality_id = a.municipality_id order by n.valid_to desc nulls first limit 1),
    'startsOn', a.starts_on,
    'endsOn', a.ends_on,
    'trainerQuota', a.trainer_quota,
    'entitlements', coalesce((
      select jsonb_agg(jsonb_build_object('kind', e.kind, 'quantity', e.quantity) order by e.kind)
      from agreement_entitlement e where e.agreement_id = a.id), '[]'),
    'phases', coalesce((
      select jsonb_agg(jsonb_build_object('kind', f.kind, 'name', f.name, 'startsOn', f.starts_on, 'endsOn', f.ends_on,
                                          'goal', f.goal) order by f.starts_on)
      from agreement_phase f where f.agreement_id = a.id), '[]'))
  from agreement a where a.id = agreement
$$;

-- What was signed before versions were kept has changed since then in nothing.
insert into agreement_version (agreement_id, number, terms, effective_on, at, actor)
select a.id, 1, agreement_terms(a.id), a.starts_on, coalesce(t.at, a.created_at), coalesce(t.actor, 'system')
from agreement a
  left join lateral (select t.at, t.actor from agreement_transition t
                     where t.agreement_id = a.id and t.to_status = 'SIGNED' order by t.position limit 1) t on true
where a.signed_on is not null;

-- A model is a part of what readings kept in memory are made from: a draft changes, and what is published is retired.
insert into reading_epoch (name) values ('models');
create trigger tr_risk_model_epoch before insert or update or delete on risk_model
  for each statement execute function raise_reading_epoch('models');
create trigger tr_risk_rule_epoch before insert or update or delete on risk_rule
  for each statement execute function raise_reading_epoch('models');

-- Whether the caller sees any figure at all that the public does not. Those who see none, nearly everyone, are answered
-- from what was made of public figures; it is asked with every reading, so it looks from the caller's own schools into
-- the figures, never through all of them. It opens nothing: whoever it says yes to still reads under the policies of
-- observation_owner_value, which it must agree with.
create function caller_sees_owner_values() returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when not exists (select from observation_owner_value) then false
    when current_setting('app.system', true) = 'on' then true
    when not exists (select from caller_grants() where role in ('ADVISER', 'OWNER', 'PRINCIPAL')) then false
    else exists (select from caller_schools('{ADVISER,OWNER,PRINCIPAL}') as s (id)
                 where exists (select from observation_owner_value w where w.school_id = s.id))
      or exists (select from caller_municipalities('{OWNER}') as m (id)
                 where exists (select from observation_owner_value w where w.municipality_id = m.id))
      or exists (select from caller_advised_agreements() as x (id) join agreement a on a.id = x.id
                 where exists (select from observation_owner_value w where w.municipality_id = a.municipality_id))
    end
$$;

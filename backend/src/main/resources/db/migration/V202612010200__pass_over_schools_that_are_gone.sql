-- Who is passed over, as before; and an entry of a school that has closed, or that has left the municipality whose
-- agreement it waits by: what is drawn stays, and a new draw follows the parties of its own day (ADR 92).
create or replace function waiting_obstacle(entry trainer_slot) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when s.status = 'CLOSED' then 'SCHOOL_CLOSED'
    when a.id is not null
      and agreement_status(a.decided_status, a.starts_on, a.ends_on, caller_today()) not in ('SIGNED', 'ACTIVE')
      then 'AGREEMENT_NOT_OPEN'
    when a.id is not null
      and not exists (select from agreement_participant p where p.agreement_id = a.id and p.school_id = s.id)
      then 'SCHOOL_NOT_PARTY'
    when entry.programme = 'TRAINER' and a.trainer_quota <= u.live + u.certified + u.withdrawn then 'QUOTA_SPENT' end
  from school s
    left join agreement a on a.id = entry.agreement_id
    left join lateral agreement_trainer_use(a.id) u on true
  where s.id = entry.school_id
$$;

-- A school that closes waits for those who decide on places, so that none is given to it afterwards; one that opens again,
-- or comes back to the municipality, moves the lists in the transaction that does it.
create trigger school_waiting_lists
  after update of status, municipality_id on school
  for each row when ((new.status, new.municipality_id) is distinct from (old.status, old.municipality_id))
  execute function move_waiting_lists();

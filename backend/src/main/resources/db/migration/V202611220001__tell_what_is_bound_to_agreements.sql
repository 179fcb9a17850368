-- What an agreement must know before its quota, dates or parties change, over all rows: whoever asks hears the same.
-- Nothing but ids, days and schools is told, so nobody's name is.

-- The slots that draw on the quota.
create function agreement_trainer_slots(agreement uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id from trainer_slot s
  where s.agreement_id = agreement and s.programme = 'TRAINER' and slot_takes_place(s.status)
  order by s.reserved_at, s.id
$$;

-- Also entries that wait; not what has been given back.
create function agreement_bound_slots(agreement uuid) returns table (id uuid, school_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.school_id from trainer_slot s
  where s.agreement_id = agreement and s.status not in ('RELEASED', 'LAPSED')
  order by s.reserved_at, s.id
$$;

create function agreement_bound_courses(agreement uuid)
  returns table (id uuid, starts_at timestamptz, duration_minutes integer, before_agreement boolean, school_ids uuid[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.starts_at, c.duration_minutes, c.before_agreement,
         array(select x.school_id from course_school x where x.course_id = c.id order by x.position)
  from course c
  where c.agreement_id = agreement and c.status <> 'CANCELLED'
  order by c.starts_at, c.id
$$;

create function agreement_bound_measures(agreement uuid) returns table (id uuid, school_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.school_id from measure m where m.agreement_id = agreement order by m.starts_on, m.id
$$;

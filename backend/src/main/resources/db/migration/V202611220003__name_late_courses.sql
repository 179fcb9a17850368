-- Courses of an agreement that should be over and that nobody has said were held or cancelled, over all rows.
create function agreement_late_courses(agreement uuid, moment timestamptz) returns table (id uuid, kind text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.kind from course c
  where c.agreement_id = agreement and not c.before_agreement and c.status in ('PLANNED', 'CONFIRMED')
    and c.starts_at + c.duration_minutes * interval '1 minute' < moment
  order by c.starts_at, c.id
$$;

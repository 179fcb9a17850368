-- Why a waiting entry cannot be offered a place whatever is free; null when it can. Such an entry is passed over.
create function waiting_obstacle(entry trainer_slot, today date) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when a.id is not null
      and agreement_status(a.decided_status, a.starts_on, a.ends_on, today) not in ('SIGNED', 'ACTIVE')
      then 'AGREEMENT_NOT_OPEN'
    when entry.programme = 'TRAINER' and a.trainer_quota <= u.live + u.certified + u.withdrawn then 'QUOTA_SPENT'
    when exists (
      select from trainer_slot s
      where s.programme = entry.programme and lower(s.participant_email) = lower(entry.participant_email)
        and s.status in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED')) then 'PERSON_HAS_PLACE' end
  from (select) as entry_itself
    left join agreement a on a.id = entry.agreement_id
    left join lateral agreement_trainer_use(a.id) u on true
$$;

-- An entry's place in the queue of its cohort, over all rows.
create function queue_place(entry uuid, today date, out ahead integer, out obstacle text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast((select count(*) from trainer_slot o
               where o.cohort_id = s.cohort_id and o.status = 'WAITLISTED' and o.arrival < s.arrival) as integer),
         waiting_obstacle(s, today)
  from trainer_slot s where s.id = entry
$$;

-- Who is next in a cohort: the entry that came first, of those nothing stands in the way of.
create function next_in_queue(cohort uuid, today date) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id from trainer_slot s
  where s.cohort_id = cohort and s.status = 'WAITLISTED' and waiting_obstacle(s, today) is null
  order by s.arrival limit 1
$$;

-- How many free places of a cohort belong to those who wait: entries that could be offered one, and never more of an
-- agreement than it has left.
create function queue_claims(cohort uuid, today date) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select cast(coalesce(sum(least(w.entries, coalesce(w.places_left, w.entries))), 0) as integer)
  from (
    select count(*) as entries,
           min(case s.programme when 'TRAINER' then a.trainer_quota - u.live - u.certified - u.withdrawn end) as places_left
    from trainer_slot s
      left join agreement a on a.id = s.agreement_id
      left join lateral agreement_trainer_use(a.id) u on true
    where s.cohort_id = cohort and s.status = 'WAITLISTED' and waiting_obstacle(s, today) is null
    group by s.agreement_id) w
$$;

-- Whether a person holds a place in a programme, wherever it is.
create function person_holds_place(of_programme text, email text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from trainer_slot s
    where s.programme = of_programme and lower(s.participant_email) = lower(email)
      and s.status in ('OFFERED', 'RESERVED', 'NAMED', 'ENROLLED'))
$$;

-- What decides between a seat, the queue and a refusal, over all rows; asked while the places are held.
create function place_account(cohort uuid, agreement uuid, today date,
    out capacity integer, out taken integer, out claims integer, out quota integer, out used integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select c.capacity, s.taken + s.offered, queue_claims(c.id, today),
         coalesce(a.trainer_quota, 0), u.live + u.certified + u.withdrawn
  from trainer_cohort c
    cross join lateral cohort_seats(c.id) s
    left join agreement a on a.id = agreement
    left join lateral agreement_trainer_use(agreement) u on true
  where c.id = cohort
$$;

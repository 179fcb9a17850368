-- A full cohort with a queue, so that the board has its reasons to tell: three hold the places, one waits first and is passed
-- by one who was moved ahead, for a reason all can read. A leader cohort, so that no agreement's quota is touched. All invented.
insert into trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, status, created_at)
values ('01900000-0000-7000-8000-000000003402', 'LEADER', 'Lederkurs, fullt kull (DEMO)', '01900000-0000-7000-8000-000000000101',
        current_date - 20, current_date + 240, 3, 'OPEN', current_date - 90);
insert into cohort_session (id, cohort_id, title, starts_at, duration_minutes, place)
select uuidv7(), '01900000-0000-7000-8000-000000003402', 'Samling ' || (n + 1),
       (current_date + 15 + n * 50 + time '09:00') at time zone 'Europe/Oslo', 360, 'Kongsberg'
from generate_series(0, 2) n;

create temporary table demo_queue on commit drop as
select v.number, ('01900000-0000-7000-8000-0000000036' || v.number)::uuid as id, v.name, v.email, v.status, v.school,
       cast(current_date - 60 + v.number::int * interval '1 hour' as timestamptz) as at
from (values
  ('01', 'Signe Eksempel', 'signe@example.no', 'NAMED', '01900000-0000-7000-8000-000000000203'),
  ('02', 'Torbjørn Eksempel', 'torbjorn@example.no', 'NAMED', '01900000-0000-7000-8000-000000000203'),
  ('03', 'Unni Eksempel', 'unni@example.no', 'NAMED', '01900000-0000-7000-8000-000000000203'),
  ('04', 'Vigdis Eksempel', 'vigdis@example.no', 'WAITLISTED', '01900000-0000-7000-8000-000000000203'),
  ('05', 'Yngve Eksempel', 'yngve@example.no', 'WAITLISTED', '01900000-0000-7000-8000-000000000203'),
  ('06', 'Åse Eksempel', 'ase@example.no', 'WAITLISTED', '01900000-0000-7000-8000-000000000203')
) as v (number, name, email, status, school);

insert into trainer_slot (id, cohort_id, programme, school_id, role_category, participant_name, participant_email, status, reserved_at,
                          promoted, promotion_reason)
select id, '01900000-0000-7000-8000-000000003402', 'LEADER', school::uuid, 'LEADER', name, email, status, at,
       case number when '06' then nextval('trainer_promotion') end,
       case number when '06' then 'Skolen har ingen leder med kurset' end
from demo_queue order by number;

insert into trainer_slot_transition (slot_id, event, from_status, to_status, at, actor, reason)
select q.id, e.event, e.from_status, e.to_status, q.at + e.step * interval '1 minute', 'Pernille Kullvik', e.reason
from demo_queue q cross join lateral (
  select 0, 'CREATED', null, case q.status when 'NAMED' then 'RESERVED' else q.status end, null
  union all
  select 1, 'MOVED', 'RESERVED', 'NAMED', null where q.status = 'NAMED'
  union all
  select 2, 'PROMOTED', 'WAITLISTED', 'WAITLISTED', 'Skolen har ingen leder med kurset' where q.number = '06'
) as e (step, event, from_status, to_status, reason)
order by q.number, e.step;

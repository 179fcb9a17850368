-- The national follow-up scheme, and Flesberg's three years in it. Phases, reports and who owes them are as the scheme is
-- published; the days reports are due and were delivered are examples, and so are the persons, and say so.
insert into scheme (id, name, is_open, note, years) values
  ('01900000-0000-7000-8000-000000005001', 'Oppfølgingsordningen', false,
   'Lukket her, fordi bare det som er gjennomført, er lagt inn. Fristene (30. september) er eksempler.', 3),
  ('01900000-0000-7000-8000-000000005002', 'Oppfølging (DEMO)', true,
   'Oppdiktet ordning med samme form som den nasjonale.', 3);
insert into scheme_phase (scheme_id, kind, name, from_year, to_year)
select s.id, v.kind, v.name, v.from_year, v.to_year
from scheme s, (values ('PREPARATION', 'Forfase', 1, 1), ('IMPLEMENTATION', 'Gjennomføringsfase', 2, 3))
  as v (kind, name, from_year, to_year);
insert into scheme_report (scheme_id, number, after_year, due_days, parties)
select s.id, v.year, v.year, 61, v.parties::text[]
from scheme s, (values (1, '{MUNICIPALITY,ADVISERS,COUNTY_GOVERNOR}'), (2, '{MUNICIPALITY,COUNTY_GOVERNOR}'),
  (3, '{MUNICIPALITY,COUNTY_GOVERNOR}')) as v (year, parties);

create temporary table demo_time on commit drop as
select extract(year from current_date)::int - case when extract(month from current_date) < 8 then 1 else 0 end as year_now;
insert into scheme_intake (scheme_id, school_year)
select '01900000-0000-7000-8000-000000005001'::uuid, '2022-23'
union all
select '01900000-0000-7000-8000-000000005002', y || '-' || right((y + 1)::text, 2)
from demo_time, generate_series(year_now - 1, year_now) y;

insert into participation (id, scheme_id, municipality_id, intake, category, status, changed_at)
select '01900000-0000-7000-8000-000000005101', '01900000-0000-7000-8000-000000005001', municipality_id, '2022-23',
       'SHARE', 'COMPLETED', '2025-09-26T08:00:00Z'
from municipality_number where number = '3334';
insert into participation_school values
  ('01900000-0000-7000-8000-000000005101', '01900000-0000-7000-8000-000000000202');
insert into participation_adviser (participation_id, position, name, provider_id, person_id, valid_from, valid_to) values
  ('01900000-0000-7000-8000-000000005101', 0, 'Vidar Veiviser', '01900000-0000-7000-8000-000000000102',
   '01900000-0000-7000-8000-000000000303', '2022-08-01', '2025-12-31'),
  ('01900000-0000-7000-8000-000000005101', 1, 'Ingrid Imtvedt', '01900000-0000-7000-8000-000000000103', null,
   '2022-08-01', '2025-12-31');
insert into participation_report (participation_id, number, school_year, due_on) values
  ('01900000-0000-7000-8000-000000005101', 1, '2022-23', '2023-09-30'),
  ('01900000-0000-7000-8000-000000005101', 2, '2023-24', '2024-09-30'),
  ('01900000-0000-7000-8000-000000005101', 3, '2024-25', '2025-09-30');
insert into participation_report_party (participation_id, number, party, delivered_on, delivered_by, recorded_at, note)
select '01900000-0000-7000-8000-000000005101', number, party, delivered::date, who, (delivered || 'T08:00:00Z')::timestamptz,
       'Dagen er et eksempel'
from (values
  (1, 'MUNICIPALITY', '2023-09-20', 'Frida Skoleeid'), (1, 'ADVISERS', '2023-09-18', 'Vidar Veiviser'),
  (1, 'COUNTY_GOVERNOR', '2023-09-28', 'Stig Fylkesund'), (2, 'MUNICIPALITY', '2024-09-19', 'Frida Skoleeid'),
  (2, 'COUNTY_GOVERNOR', '2024-09-27', 'Stig Fylkesund'), (3, 'MUNICIPALITY', '2025-09-18', 'Frida Skoleeid'),
  (3, 'COUNTY_GOVERNOR', '2025-09-26', 'Stig Fylkesund')
) as v (number, party, delivered, who);
insert into participation_transition (id, participation_id, from_status, to_status, at, actor) values
  ('01900000-0000-7000-8000-000000005191', '01900000-0000-7000-8000-000000005101', 'OFFERED', 'ACTIVE',
   '2022-06-15T08:00:00Z', 'Frida Skoleeid'),
  ('01900000-0000-7000-8000-000000005192', '01900000-0000-7000-8000-000000005101', 'ACTIVE', 'COMPLETED',
   '2025-09-26T08:00:00Z', 'Frida Skoleeid');

-- The invented municipality began last school year, so that there is a report to deliver and one that is late.
insert into participation (id, scheme_id, municipality_id, intake, category, status, changed_at)
select '01900000-0000-7000-8000-000000005102', '01900000-0000-7000-8000-000000005002', n.municipality_id,
       (t.year_now - 1) || '-' || right(t.year_now::text, 2), 'SPREAD', 'ACTIVE', make_date(t.year_now - 1, 6, 15)
from demo_time t, municipality_number n where n.number = '9901';
insert into participation_school values
  ('01900000-0000-7000-8000-000000005102', '01900000-0000-7000-8000-000000000203');
insert into participation_adviser (participation_id, position, name, provider_id, person_id, valid_from)
select '01900000-0000-7000-8000-000000005102', 0, 'Vidar Veiviser', '01900000-0000-7000-8000-000000000101'::uuid,
       '01900000-0000-7000-8000-000000000303'::uuid, make_date(year_now - 1, 8, 1) from demo_time;
insert into participation_report (participation_id, number, school_year, due_on)
select '01900000-0000-7000-8000-000000005102', n,
       (year_now + n - 2) || '-' || right((year_now + n - 1)::text, 2), make_date(year_now + n - 1, 9, 30)
from demo_time, generate_series(1, 3) n;
insert into participation_report_party (participation_id, number, party, delivered_on, delivered_by, recorded_at)
select '01900000-0000-7000-8000-000000005102', v.number, v.party, case when v.given then make_date(year_now, 8, 1) end,
       case when v.given then 'Astrid Demodal' end, case when v.given then make_date(year_now, 8, 1)::timestamptz end
from demo_time, (values (1, 'MUNICIPALITY', true), (1, 'ADVISERS', false), (1, 'COUNTY_GOVERNOR', false),
  (2, 'MUNICIPALITY', false), (2, 'COUNTY_GOVERNOR', false), (3, 'MUNICIPALITY', false),
  (3, 'COUNTY_GOVERNOR', false)) as v (number, party, given);
insert into participation_transition (id, participation_id, from_status, to_status, at, actor)
select '01900000-0000-7000-8000-000000005193', '01900000-0000-7000-8000-000000005102', 'OFFERED', 'ACTIVE',
       make_date(year_now - 1, 6, 15), 'Astrid Demodal' from demo_time;

-- Invented persons; true schools (Kilde: Utdanningsdirektoratet, NLOD) and one wholly invented school, marked as such.
insert into provider (id, name) values
  ('01900000-0000-7000-8000-000000000101', 'SMART-senteret'),
  ('01900000-0000-7000-8000-000000000102', 'SePU'),
  ('01900000-0000-7000-8000-000000000103', 'IMTEC');

insert into school (id, name, municipality_id, grade_from, grade_to, ownership, language_form,
                    pupils, pupils_approximate, employees, employees_approximate, demo)
select v.id::uuid, v.name, n.municipality_id, v.grade_from, v.grade_to, 'PUBLIC', 'nb',
       v.pupils, v.pupils_approximate, v.employees, v.employees_approximate, v.demo
from (values
  ('01900000-0000-7000-8000-000000000201', 'Madsebakken skole', '3303', 1, 7, 362, true, 52, false, false),
  ('01900000-0000-7000-8000-000000000202', 'Flesberg skole', '3334', 1, 10, null::int, null::boolean, null::int, null::boolean, false),
  ('01900000-0000-7000-8000-000000000203', 'Eksempel skole (DEMO)', '9901', 1, 10, 280, true, 40, true, true)
) as v (id, name, number, grade_from, grade_to, pupils, pupils_approximate, employees, employees_approximate, demo)
join municipality_number n on n.number = v.number;

insert into school_org_number (org_number, school_id) values
  ('982164486', '01900000-0000-7000-8000-000000000201'),
  ('975285162', '01900000-0000-7000-8000-000000000202'),
  ('310000019', '01900000-0000-7000-8000-000000000203');

insert into person (id, name, email) values
  ('01900000-0000-7000-8000-000000000301', 'Astrid Demodal', 'admin@example.no'),
  ('01900000-0000-7000-8000-000000000302', 'Pernille Kullvik', 'provider-admin@example.no'),
  ('01900000-0000-7000-8000-000000000303', 'Vidar Veiviser', 'adviser@example.no'),
  ('01900000-0000-7000-8000-000000000304', 'Frida Skoleeid', 'owner-flesberg@example.no'),
  ('01900000-0000-7000-8000-000000000305', 'Kjetil Skoleeid', 'owner-kongsberg@example.no'),
  ('01900000-0000-7000-8000-000000000306', 'Ragna Rektordal', 'principal-flesberg@example.no'),
  ('01900000-0000-7000-8000-000000000307', 'Mads Rektorbakk', 'principal-madsebakken@example.no'),
  ('01900000-0000-7000-8000-000000000308', 'Stig Fylkesund', 'county-governor@example.no');

insert into person_identity (issuer, subject, person_id)
select 'demo', split_part(email, '@', 1), id from person where email like '%@example.no';

insert into access_grant (id, person_id, org_number, role, provider_id, municipality_id, school_id, county_number)
select v.id::uuid, p.id, v.org_number, v.role, v.provider_id::uuid, n.municipality_id, v.school_id::uuid, v.county
from (values
  ('01900000-0000-7000-8000-000000000401', 'admin', null, 'ADMIN', null, null, null, null),
  ('01900000-0000-7000-8000-000000000402', 'provider-admin', null, 'PROVIDER_ADMIN', '01900000-0000-7000-8000-000000000101', null, null, null),
  ('01900000-0000-7000-8000-000000000403', 'adviser', null, 'ADVISER', '01900000-0000-7000-8000-000000000101', null, null, null),
  ('01900000-0000-7000-8000-000000000404', 'owner-flesberg', null, 'OWNER', null, '3334', null, null),
  ('01900000-0000-7000-8000-000000000405', 'owner-kongsberg', null, 'OWNER', null, '3303', null, null),
  ('01900000-0000-7000-8000-000000000406', 'principal-flesberg', null, 'PRINCIPAL', null, null, '01900000-0000-7000-8000-000000000202', null),
  ('01900000-0000-7000-8000-000000000407', 'principal-madsebakken', null, 'PRINCIPAL', null, null, '01900000-0000-7000-8000-000000000201', null),
  ('01900000-0000-7000-8000-000000000408', 'county-governor', null, 'COUNTY_GOVERNOR', null, null, null, '33'),
  ('01900000-0000-7000-8000-000000000409', null, '942402465', 'SYSTEM', null, '3303', null, null)
) as v (id, subject, org_number, role, provider_id, municipality, school_id, county)
left join person_identity i on i.issuer = 'demo' and i.subject = v.subject
left join person p on p.id = i.person_id
left join municipality_number n on n.number = v.municipality;

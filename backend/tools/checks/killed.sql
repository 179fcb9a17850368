-- For the test that kills the server: a place whose offer has run out, and three who wait for it. What was told before is told.
INSERT INTO provider (id, name) VALUES ('01900000-0000-7000-8000-00000000c001', 'Senter for prøver');
INSERT INTO school (id, name, municipality_id, language_form)
SELECT '01900000-0000-7000-8000-00000000c002', 'Prøve skole', municipality_id, 'nb' FROM municipality_number WHERE number = '3303';
INSERT INTO school_org_number (org_number, school_id) VALUES ('310000019', '01900000-0000-7000-8000-00000000c002');
INSERT INTO agreement (id, title, kind, provider_id, signed_on, starts_on, ends_on, decided_status, trainer_quota, created_at)
VALUES ('01900000-0000-7000-8000-00000000c003', 'Avtale i prøve', 'LONG_TERM', '01900000-0000-7000-8000-00000000c001',
        current_date - 9, current_date - 9, current_date + 300, 'SIGNED', 4, now());
INSERT INTO agreement_school VALUES ('01900000-0000-7000-8000-00000000c003', '01900000-0000-7000-8000-00000000c002');
INSERT INTO trainer_cohort (id, programme, name, provider_id, starts_on, ends_on, capacity, created_at)
VALUES ('01900000-0000-7000-8000-00000000c004', 'TRAINER', 'Kull i prøve', '01900000-0000-7000-8000-00000000c001',
        current_date - 9, current_date + 200, 1, now());
INSERT INTO trainer_slot (id, cohort_id, programme, agreement_id, school_id, role_category, participant_name, participant_email,
                          status, reserved_at, offer_expires_at)
SELECT w.id::uuid, '01900000-0000-7000-8000-00000000c004', 'TRAINER', '01900000-0000-7000-8000-00000000c003',
       '01900000-0000-7000-8000-00000000c002', 'TEACHER', w.name, lower(w.name) || '@eksempel.example', w.status, now(),
       CASE w.status WHEN 'OFFERED' THEN now() - interval '1 hour' END
FROM (VALUES ('01900000-0000-7000-8000-00000000c011', 'Ane', 'OFFERED'), ('01900000-0000-7000-8000-00000000c012', 'Berit', 'WAITLISTED'),
             ('01900000-0000-7000-8000-00000000c013', 'Carl', 'WAITLISTED'), ('01900000-0000-7000-8000-00000000c014', 'Dina', 'WAITLISTED'))
     AS w (id, name, status);
INSERT INTO trainer_slot_transition (slot_id, event, from_status, to_status, at, actor)
SELECT s.id, 'CREATED', NULL, s.status, now(), 'Prøve' FROM trainer_slot s WHERE s.cohort_id = '01900000-0000-7000-8000-00000000c004' ORDER BY s.arrival;
UPDATE outbox_message SET status = 'SENT', ended_at = now() WHERE status = 'PENDING';

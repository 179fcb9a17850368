-- A school's form of Norwegian may be unknown, and a person need not have chosen a language. The message is written in bokmål
-- then: a place must not be refused because nobody knows how to tell of it.
create or replace function write_notice(kind text, slot trainer_slot, at timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into outbox_message (kind, slot_id, recipient_name, recipient_email, language, cohort, starts_on, school,
                              answer_by, next_attempt_at, created_at)
  select kind, slot.id, slot.participant_name, slot.participant_email,
         coalesce((select p.language from person p
                   where lower(p.email) = lower(slot.participant_email) and p.language is not null
                   order by p.id limit 1), s.language_form, 'nb'),
         c.name, c.starts_on, s.name, slot.offer_expires_at, at, at
  from trainer_cohort c, school s
  where c.id = slot.cohort_id and s.id = slot.school_id
  on conflict (kind, slot_id, lower(recipient_email)) do nothing
$$;

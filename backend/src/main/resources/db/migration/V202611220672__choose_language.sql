-- The language a person wants to be written to in is theirs to say and to read; the table itself stays closed to the
-- application. Null from the first when the server knows no such person, and from the second when nothing is chosen.
create function choose_language(chosen text) returns text
  language sql volatile security definer set search_path = public, pg_temp as $$
  update person set language = chosen where id = caller_person_id() returning language
$$;

create function caller_language() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.language from person p where p.id = caller_person_id()
$$;

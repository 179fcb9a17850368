-- Run by hand, once: makes a person of your sign-in the administrator of Rød tråd. From there on grants are data like any other.
-- ISSUER is the name you gave the issuer in RODTRAD_ACCESS_ISSUERS_<NAME>_..., in lower case; SUBJECT is the `sub` of the person's token.
\getenv issuer ISSUER
\getenv subject SUBJECT
\getenv name NAME
\getenv email EMAIL
WITH newcomer AS (
  INSERT INTO person (id, name, email) VALUES (uuidv7(), :'name', :'email') RETURNING id
), identity AS (
  INSERT INTO person_identity (issuer, subject, person_id) SELECT :'issuer', :'subject', id FROM newcomer
)
INSERT INTO access_grant (id, person_id, role) SELECT uuidv7(), id, 'ADMIN' FROM newcomer;

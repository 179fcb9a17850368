-- The application works as the role rodtrad_app: no login, no ownership, under row-level security. It is made with the
-- server (db/roles.sql). The owner of the tables, who runs this, is not under it, so its functions count every row.
grant usage on schema public to rodtrad_app;
alter default privileges in schema public grant select, insert, update, delete on tables to rodtrad_app;
alter default privileges in schema public grant usage, select on sequences to rodtrad_app;

-- Kept replies of repeated POSTs; they commit with their effect.
create table idempotency_key (
  client         text        not null,
  operation      text        not null,
  key            text        not null,
  request_digest text        not null,
  status         integer     not null,
  body           text        not null,
  location       text,
  row_version    text,
  kept_at        timestamptz not null,
  constraint pk_idempotency_key primary key (client, operation, key)
);
create index ix_idempotency_key_kept_at on idempotency_key (kept_at);

-- A kept reply holds what its client saw, so no other client finds it, whatever the key.
alter table idempotency_key enable row level security;
create policy idempotency_key_own on idempotency_key using (
  client = current_setting('app.client', true) and client <> '');

-- Forgets the replies of all clients kept before then; those another request is forgetting are left to it.
create function forget_kept_replies(before timestamptz) returns integer
  language sql volatile security definer set search_path = public, pg_temp as $$
  with forgotten as (
    delete from idempotency_key where (client, operation, key) in (
      select client, operation, key from idempotency_key where kept_at <= before limit 1000 for update skip locked)
    returning 1)
  select cast(count(*) as integer) from forgotten
$$;

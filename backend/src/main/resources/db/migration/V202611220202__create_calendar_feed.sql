-- A private address for calendar programs. The address itself is nowhere: only its SHA-256 digest is kept.
create table calendar_feed (
  id           uuid        not null,
  version      bigint      not null default 0,
  issuer       text        not null,
  subject      text        not null,
  organisation text        not null,
  name         text        not null,
  school_id    uuid,
  language     text        not null,
  digest       text        not null,
  created_at   timestamptz not null,
  last_read_at timestamptz,
  constraint pk_calendar_feed primary key (id),
  constraint uq_calendar_feed_digest unique (digest),
  constraint fk_calendar_feed_school foreign key (school_id) references school (id),
  constraint ck_calendar_feed_language check (language in ('nb', 'nn', 'en')),
  constraint ck_calendar_feed_owner check (subject <> '' or organisation <> '')
);
create index ix_calendar_feed_owner on calendar_feed (issuer, subject, organisation);

-- A feed is its owner's alone; not even an administrator finds another's.
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed using (
  issuer = current_setting('app.issuer', true) and subject = current_setting('app.subject', true)
  and organisation = current_setting('app.organisation', true));

-- Whoever knows the address reads as its owner, and sees what the owner may see at this moment. Nothing else lets a
-- transaction become somebody: the digest is the only way in.
create function enter_calendar_feed(address_digest text, at timestamptz)
  returns table (name text, school_id uuid, language text)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare feed calendar_feed;
begin
  select * into feed from calendar_feed f where f.digest = address_digest;
  if feed.id is null then
    return;
  end if;
  -- To the hour: nobody needs to know more, and a reader that asks each minute writes nothing.
  if feed.last_read_at is null or feed.last_read_at < date_trunc('hour', at) then
    update calendar_feed f set last_read_at = date_trunc('hour', at) where f.id = feed.id;
  end if;
  perform set_config('app.issuer', feed.issuer, true), set_config('app.subject', feed.subject, true),
          set_config('app.organisation', feed.organisation, true);
  return query select feed.name, feed.school_id, feed.language;
end $$;

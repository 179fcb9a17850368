-- What keeps a challenge up in classes and teaching. Never about a pupil: texts are refused that hold a national id.
create table pedagogical_analysis (
  id                  uuid   not null,
  version             bigint not null default 0,
  school_id           uuid   not null,
  title               text   not null,
  analysed_on         date   not null,
  responsible         text   not null,
  challenge           text   not null,
  goal                text   not null,
  information         text[] not null default '{}',
  sustaining_factors  text[] not null default '{}',
  constraint pk_pedagogical_analysis primary key (id),
  constraint fk_pedagogical_analysis_school foreign key (school_id) references school (id)
);
create index ix_pedagogical_analysis_school on pedagogical_analysis (school_id);
create index ix_pedagogical_analysis_analysed_on on pedagogical_analysis (analysed_on desc, id);

alter table measure
  add column analysis_id uuid,
  add constraint fk_measure_analysis foreign key (analysis_id) references pedagogical_analysis (id);
create index ix_measure_analysis on measure (analysis_id);
alter table measure_transition add column reason text;

-- A dated summary of what a group says has changed and what made it possible.
create table voice (
  id            uuid   not null,
  version       bigint not null default 0,
  school_id     uuid   not null,
  voice_group   text   not null,
  gathered_on   date   not null,
  changed       text   not null,
  made_possible text,
  source        text   not null,
  constraint pk_voice primary key (id),
  constraint fk_voice_school foreign key (school_id) references school (id),
  constraint ck_voice_group check (voice_group in ('STAFF', 'PUPILS', 'PARENTS', 'LEADERS'))
);
create index ix_voice_school on voice (school_id);
create index ix_voice_gathered_on on voice (gathered_on desc, id);

-- A judgement is never changed: the next one is another version.
create table factor_judgement (
  id          uuid        not null,
  school_id   uuid        not null,
  judged_as   text        not null,
  version_no  integer     not null,
  judged_on   date        not null,
  judged_by   text        not null,
  note        text,
  recorded_by text        not null,
  recorded_at timestamptz not null,
  constraint pk_factor_judgement primary key (id),
  constraint uq_factor_judgement_version unique (school_id, judged_as, version_no),
  constraint fk_factor_judgement_school foreign key (school_id) references school (id),
  constraint ck_factor_judgement_judged_as check (judged_as in ('SCHOOL', 'ADVISERS')),
  constraint ck_factor_judgement_version check (version_no > 0)
);
create index ix_factor_judgement_judged_on on factor_judgement (judged_on desc, version_no desc, id);

create table judged_factor (
  judgement_id uuid    not null,
  position     integer not null,
  factor       text    not null,
  level        integer not null,
  evidence     text    not null,
  constraint pk_judged_factor primary key (judgement_id, factor),
  constraint fk_judged_factor_judgement foreign key (judgement_id) references factor_judgement (id),
  constraint ck_judged_factor_factor check (factor in (
    'SHARED_GOALS', 'TEACHER_INFLUENCE', 'COOPERATION', 'RESPONSIVE_LEADERSHIP', 'KNOWLEDGE_OF_EACH_OTHERS_WORK',
    'INTERVENTION_SYSTEMS')),
  constraint ck_judged_factor_level check (level between 1 and 4)
);

-- The next version of a side's judgement, counted while nobody else counts: whoever asks holds the school until then.
create function next_judgement_version(school uuid, side text) returns integer
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform from school s where s.id = school for no key update;
  return (select coalesce(max(version_no), 0) + 1 from factor_judgement j where j.school_id = school and j.judged_as = side);
end $$;

-- The schools whose work the caller knows: their own, and those their provider works with.
create function caller_working_schools() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select caller_own_schools() union select caller_schools('{PROVIDER_ADMIN}')
$$;

do $$
declare part text;
begin
  foreach part in array array['pedagogical_analysis', 'voice', 'factor_judgement'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy %I on %I for select using (
      (select caller_is_admin()) or school_id in (select caller_working_schools()))', part || '_seen', part);
    execute format('create policy %I on %I for insert with check (true)', part || '_created', part);
  end loop;
  -- A judgement has no policy for change: it stands as it was given.
  foreach part in array array['pedagogical_analysis', 'voice'] loop
    execute format('create policy %I on %I for update using (
      (select caller_is_admin()) or school_id in (select caller_working_schools())) with check (true)',
      part || '_changed', part);
  end loop;
end $$;

alter table judged_factor enable row level security;
create policy judged_factor_seen on judged_factor for select using (
  exists (select from factor_judgement j where j.id = judgement_id));
create policy judged_factor_created on judged_factor for insert with check (true);

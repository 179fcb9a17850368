-- Themes are kept by their providers now, and no longer only shipped.
alter table course_theme add column version bigint not null default 0;

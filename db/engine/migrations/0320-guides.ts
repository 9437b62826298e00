import type { Migration } from './migration.ts'
import { textIndex } from './text-index.ts'

/**
 * Guides of visits in editions, what was answered, and tasks that an answer has raised. Answers in words are searched with what
 * else is written about the visit.
 */
export const guides: Migration = {
  version: 320,
  name: 'guides',
  sql: `
create table guide (
  id integer primary key,
  version integer not null default 1,
  key text not null unique,
  name text not null,
  language text not null check (language in ('de', 'en')),
  is_active integer not null default 1 check (is_active in (0, 1))
) strict;
create table guide_edition (
  id integer primary key,
  version integer not null default 1,
  guide_id integer not null references guide (id),
  number integer not null check (number > 0),
  contents text not null check (json_valid(contents)),
  released_at text,
  unique (guide_id, number)
) strict;
alter table visit add column guide_edition_id integer references guide_edition (id);
create index visit_of_guide_edition on visit (guide_edition_id, occurred_on) where guide_edition_id is not null;
create table visit_answer (
  id integer primary key,
  version integer not null default 1,
  visit_id integer not null references visit (id),
  question text not null,
  part text not null default '',
  value text not null,
  unique (visit_id, question, part)
) strict;
alter table visit add column answer_text text not null default '';
alter table visit add column questions_asked integer not null default 0;
alter table visit add column questions_answered integer not null default 0;
drop table visit_text;
drop trigger visit_text_insert;
drop trigger visit_text_update;
drop trigger visit_text_delete;
${textIndex('visit', ['subject', 'note', 'answer_text'])}
alter table task add column red_flag text not null default '';
alter table task add column red_flag_question text not null default '';
create index task_red_flag on task (organisation_id) where red_flag <> '' and status = 'open';
`,
}

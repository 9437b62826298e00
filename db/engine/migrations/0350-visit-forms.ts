import type { Migration } from './migration.ts'

/**
 * Forms of visits that were taken along: by their code and secret the office knows its own answers again; `basis` marks what
 * stood here when the form was made, or when it was read last, and `seen` what the form said then.
 */
export const visitForms: Migration = {
  version: 350,
  name: 'visit-forms',
  sql: `
create table visit_form (
  id integer primary key,
  version integer not null default 1,
  visit_id integer not null references visit (id),
  code text not null unique check (length(code) = 32),
  secret text not null check (length(secret) = 64),
  basis text not null check (json_valid(basis)),
  seen text not null default '{}' check (json_valid(seen)),
  staff_id integer not null references staff (id),
  made_at text not null,
  read_at text
) strict;
create index visit_form_of_visit on visit_form (visit_id);
`,
}

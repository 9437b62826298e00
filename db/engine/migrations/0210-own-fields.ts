import type { Migration } from './migration.ts'

/** Records that have fields of the office's own: table of the values, column of the record. */
const owners = [
  ['organisation_own_value', 'organisation_id', 'organisation'],
  ['person_own_value', 'person_id', 'person'],
  ['group_own_value', 'group_id', 'working_group'],
] as const

/** Fields that the office defines, and what records hold of them. A value is of the type that lists order it by. */
export const ownFields: Migration = {
  version: 210,
  name: 'own-fields',
  sql: `
create table own_field (
  id integer primary key,
  version integer not null default 1,
  entity text not null check (entity in ('organisation', 'person', 'working_group')),
  name text not null,
  help text not null default '',
  kind text not null check (kind in ('line', 'text', 'number', 'day', 'yesNo', 'choice', 'choices')),
  unit text not null default '',
  decimals integer not null default 0 check (decimals between 0 and 2),
  choices text not null default '[]' check (json_valid(choices)),
  next_choice integer not null default 1,
  position integer not null,
  is_archived integer not null default 0 check (is_archived in (0, 1))
) strict;
${owners
  .map(
    ([table, column, record]) => `create table ${table} (
  id integer primary key,
  version integer not null default 1,
  ${column} integer not null references ${record} (id),
  field_id integer not null references own_field (id),
  value any not null,
  unique (${column}, field_id)
) strict;
create index ${table}_of_field on ${table} (field_id);`,
  )
  .join('\n')}
`,
}

import type { Migration } from './migration.ts'

/** Columns by which a part names the record that it belongs to: by them the journal is asked for parts that are gone. */
const owners = ['organisation_id', 'person_id', 'group_id', 'meeting_id', 'visit_id', 'contact_id']

/** Persons that are one, or are not the same. The journal is asked for the history of one record, and for what lies in the bin. */
export const history: Migration = {
  version: 170,
  name: 'history',
  sql: `
create table person_merged (
  id integer primary key,
  version integer not null default 1,
  merged_id integer not null unique,
  person_id integer not null references person (id),
  merged_at text not null
) strict;
create index person_merged_into on person_merged (person_id);
create table person_distinct (
  id integer primary key,
  version integer not null default 1,
  first_id integer not null references person (id),
  second_id integer not null references person (id),
  unique (first_id, second_id),
  check (first_id < second_id)
) strict;
create index person_distinct_of_second on person_distinct (second_id);
create index change_of_range on change (entity, first_id, last_id) where last_id > first_id;
create index change_set_of_removal on change_set (at)
  where substr(command, -7) = '.remove' or command = 'history.redo';
${owners
  .map(
    (
      owner,
    ) => `create index before_image_of_${owner.replace('_id', '')} on before_image (row ->> '$.${owner}')
  where row ->> '$.${owner}' is not null;`,
  )
  .join('\n')}
`,
}

import type { Migration } from './migration.ts'

/** Columns by which a part names the record that it belongs to: by them the journal is asked for parts that are gone. */
const owners = ['organisation_id', 'person_id', 'group_id', 'meeting_id', 'visit_id', 'contact_id']

/** The journal is asked for the history of one record, and for what lies in the bin. */
export const history: Migration = {
  version: 170,
  name: 'history',
  sql: `
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

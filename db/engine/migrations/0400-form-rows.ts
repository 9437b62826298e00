import type { Migration } from './migration.ts'

/**
 * What a row of a visit's form has become: one promise or one person with one function, at however many desks the form's answers are
 * taken over. `<code of the form>/<id of the row>`, given once and never changed; empty for what no form has brought.
 */
export const formRows: Migration = {
  version: 400,
  name: 'form-rows',
  sql: ['task', 'person', 'affiliation']
    .map(
      (table) => `
alter table ${table} add column form_row text not null default '';
create unique index ${table}_of_form_row on ${table} (form_row) where form_row <> '';
`,
    )
    .join(''),
}

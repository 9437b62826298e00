import type { Migration } from './migration.ts'

/**
 * Every check holds in SQLite 3.40 too, which whoever opens a backup without Kontor may have: there `json_valid(null)`
 * is 0, here it is null. The column is made anew beside the old one; the table and what refers to it stay.
 */
export const oldSqlite: Migration = {
  version: 60,
  name: 'old-sqlite',
  sql: `
alter table import_profile rename column kept_fields to kept_fields_before;
alter table import_profile add column kept_fields text check (kept_fields is null or json_valid(kept_fields));
update import_profile set kept_fields = kept_fields_before;
alter table import_profile drop column kept_fields_before;
`,
}

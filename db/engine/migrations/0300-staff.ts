import type { Migration } from './migration.ts'

/** By whom an entry that is confidential may be read besides its author. */
const readers = (table: 'contact' | 'visit'): string => `
alter table ${table} add column readers text not null default 'office' check (readers in ('office', 'named', 'author'));
create table ${table}_reader (
  id integer primary key,
  version integer not null default 1,
  ${table}_id integer not null references ${table} (id),
  staff_id integer not null references staff (id),
  unique (${table}_id, staff_id)
) strict;
create index ${table}_reader_of_staff on ${table}_reader (staff_id);
`

/**
 * What each member of staff may do, who is away, and who may read what is confidential. Whoever is there already leads, and what is
 * confidential already is read by the whole office: that is how it was. Both are defaults of the columns, so that this says the same
 * of what comes by the shared log from a desk with an older Kontor.
 */
export const staff: Migration = {
  version: 300,
  name: 'staff',
  sql: `
alter table staff add column initials text not null default '';
alter table staff add column role text not null default 'manager' check (role in ('manager', 'editor', 'reader'));
create unique index staff_by_initials on staff (initials) where initials <> '';
create table staff_absence (
  id integer primary key,
  version integer not null default 1,
  staff_id integer not null references staff (id),
  from_on text not null,
  to_on text not null,
  deputy_id integer references staff (id),
  check (from_on <= to_on)
) strict;
create index staff_absence_of_staff on staff_absence (staff_id, from_on);
create index staff_absence_of_deputy on staff_absence (deputy_id) where deputy_id is not null;
${readers('contact')}${readers('visit')}create index task_came_of on task (contact_id, visit_id, owner_id);
`,
}

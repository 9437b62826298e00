import type { Migration } from './migration.ts'

/** Saved views; lists are ordered and counted in memory, so the indexes that did it go. */
export const lists: Migration = {
  version: 120,
  name: 'lists',
  sql: `
create table list_view (
  id integer primary key,
  version integer not null default 1,
  list text not null,
  name text not null check (name <> ''),
  staff_id integer references staff (id),
  state text not null check (json_valid(state))
) strict;
drop index organisation_by_city;
drop index organisation_by_city_value;
drop index organisation_by_district;
drop index organisation_by_district_value;
drop index organisation_by_employees;
drop index organisation_by_legal_form;
drop index organisation_by_postcode;
drop index organisation_by_sector;
drop index organisation_by_size_class;
`,
}

import type { Migration } from './migration.ts'

/**
 * Sources of registers with what each may set, mappings remembered by headings, rows that a person left out (asked about
 * again, never taken as new, until they change), the day since when a source no longer lists an organisation, and what a
 * company does as its register says it.
 *
 * `row_hash` is that of the row a source last said of an organisation, together with how it was read, and
 * `organisation_version` the organisation's then: while both are the same, there is nothing to compare.
 *
 * `source` names whose keys and listings are compared: `profile:<id>`, or `headings:<fingerprint>` without a profile.
 */
export const registerImport: Migration = {
  version: 20,
  name: 'register-import',
  sql: `
alter table organisation add column activity text not null default '';
create index organisation_by_euid on organisation (euid) where euid <> '';

alter table organisation_source_key add column row_hash integer;
alter table organisation_source_key add column organisation_version integer;
create index organisation_source_key_by_row on organisation_source_key (source, row_hash) where row_hash is not null;

create table import_profile (
  id integer primary key,
  version integer not null default 1,
  name text not null check (name <> ''),
  kind text not null check (kind in ('general', 'tradeRegister', 'commercialRegister', 'chamber', 'addressList')),
  is_full_snapshot integer not null check (is_full_snapshot in (0, 1)),
  trust integer not null check (trust between 1 and 5),
  kept_fields text check (json_valid(kept_fields)),
  policies text not null check (json_valid(policies)),
  headings text not null default ''
) strict;
create unique index import_profile_by_name on import_profile (name);

create table import_mapping (
  fingerprint text primary key,
  mapping text not null check (json_valid(mapping)),
  profile_id integer references import_profile (id),
  at text not null
) strict, without rowid;

create index import_mapping_of_profile on import_mapping (profile_id) where profile_id is not null;

create table import_left_out (
  source text not null,
  row_key text not null,
  hash integer not null,
  decision text not null check (decision in ('accept', 'skip')),
  primary key (source, row_key)
) strict, without rowid;

create table organisation_absence (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  source text not null,
  since text not null,
  batch_id integer not null references import_batch (id),
  unique (organisation_id, source)
) strict;
create index organisation_absence_of_batch on organisation_absence (batch_id);

alter table import_batch add column profile_id integer references import_profile (id);
alter table import_batch add column source text not null default '';
alter table import_batch add column vanished integer not null default 0;
alter table import_batch add column skipped integer not null default 0;
create index import_batch_of_profile on import_batch (profile_id) where profile_id is not null;
`,
}

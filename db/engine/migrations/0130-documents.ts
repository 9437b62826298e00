import type { Migration } from './migration.ts'

/**
 * Documents: what is known of each, and their contents, every one once under its hash. Contents have no version, for they
 * never change: a change is another content.
 */
export const documents: Migration = {
  version: 130,
  name: 'documents',
  sql: `
create table document_content (
  sha256 text not null primary key check (length(sha256) = 64),
  bytes blob not null
) strict;
create table document (
  id integer primary key,
  version integer not null default 1,
  sha256 text not null references document_content (sha256),
  size_bytes integer not null check (size_bytes > 0),
  file_name text not null check (file_name <> ''),
  media_type text not null,
  organisation_id integer references organisation (id),
  person_id integer references person (id) on delete cascade,
  contact_id integer references contact (id) on delete cascade,
  visit_id integer references visit (id) on delete cascade,
  group_id integer references working_group (id) on delete cascade,
  staff_id integer not null references staff (id),
  created_at text not null,
  updated_at text not null,
  check ((organisation_id is not null) + (person_id is not null) + (contact_id is not null)
    + (visit_id is not null) + (group_id is not null) = 1)
) strict;
create index document_of_content on document (sha256);
create index document_of_organisation on document (organisation_id) where organisation_id is not null;
create index document_of_person on document (person_id) where person_id is not null;
create index document_of_contact on document (contact_id) where contact_id is not null;
create index document_of_visit on document (visit_id) where visit_id is not null;
create index document_of_group on document (group_id) where group_id is not null;
`,
}

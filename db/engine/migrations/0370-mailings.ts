import type { Migration } from './migration.ts'

/** Who agreed to what; letters of the office's own; what was sent, to whom, and who was left out. */
export const mailings: Migration = {
  version: 370,
  name: 'mailings',
  sql: `
create table consent (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer references organisation (id),
  person_id integer references person (id) on delete cascade,
  channel text not null check (channel in ('letter', 'email')),
  purpose text not null check (purpose in ('invitation', 'newsletter', 'survey')),
  given_on text not null,
  evidence text not null check (evidence <> ''),
  text_version text not null default '',
  withdrawn_on text,
  check ((organisation_id is null) <> (person_id is null))
) strict;
create index consent_of_organisation on consent (organisation_id) where organisation_id is not null;
create index consent_of_person on consent (person_id) where person_id is not null;
create table letter_template (
  id integer primary key,
  version integer not null default 1,
  name text not null check (name <> ''),
  file_name text not null,
  sha256 text not null references document_content (sha256),
  size_bytes integer not null check (size_bytes > 0),
  placeholders text not null default '',
  created_at text not null,
  updated_at text not null
) strict;
create index letter_template_of_content on letter_template (sha256);
create table mailing (
  id integer primary key,
  version integer not null default 1,
  name text not null check (name <> ''),
  subject text not null default '',
  note text not null default '',
  channel text not null check (channel in ('letter', 'email')),
  purpose text not null,
  sent_on text not null,
  source text not null default '',
  source_key text not null default '',
  staff_id integer not null references staff (id),
  created_at text not null,
  updated_at text not null
) strict;
create index mailing_of_source on mailing (source_key, sent_on);
create table mailing_recipient (
  id integer primary key,
  version integer not null default 1,
  mailing_id integer not null references mailing (id),
  organisation_id integer references organisation (id),
  person_id integer references person (id),
  contact_id integer references contact (id),
  is_reached integer not null check (is_reached in (0, 1)),
  reasons text not null default '',
  taken_in_reason text not null default ''
) strict;
create index mailing_recipient_of_mailing on mailing_recipient (mailing_id);
create index mailing_recipient_of_organisation on mailing_recipient (organisation_id) where organisation_id is not null;
create index mailing_recipient_of_person on mailing_recipient (person_id) where person_id is not null;
create index mailing_recipient_of_contact on mailing_recipient (contact_id) where contact_id is not null;
`,
}

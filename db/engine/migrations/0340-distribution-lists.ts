import type { Migration } from './migration.ts'

/**
 * What a company or a person does not want to receive, said channel by channel and since when; lists of companies and persons that a
 * person has put together. The old words for a company's block keep their meaning; two milder ones are added.
 */
export const distributionLists: Migration = {
  version: 340,
  name: 'distribution-lists',
  sql: `
alter table organisation add column contact_block_of_channel text
  check (contact_block_of_channel in ('noLetters', 'noEmails', 'noMail', 'noContact'));
update organisation set contact_block_of_channel = contact_block where contact_block is not null;
alter table organisation drop column contact_block;
alter table organisation rename column contact_block_of_channel to contact_block;
alter table organisation add column contact_block_on text;
alter table person add column contact_block text
  check (contact_block in ('noLetters', 'noEmails', 'noMail', 'noContact'));
alter table person add column contact_block_reason text not null default '';
alter table person add column contact_block_on text;
create table distribution_list (
  id integer primary key,
  version integer not null default 1,
  name text not null check (name <> ''),
  note text not null default '',
  created_at text not null,
  updated_at text not null
) strict;
create table distribution_member (
  id integer primary key,
  version integer not null default 1,
  list_id integer not null references distribution_list (id),
  organisation_id integer references organisation (id),
  contact_person_id integer references person (id),
  person_id integer references person (id) on delete cascade,
  added_on text not null,
  check ((organisation_id is null) <> (person_id is null)),
  check (contact_person_id is null or organisation_id is not null)
) strict;
create unique index distribution_member_organisation on distribution_member (list_id, organisation_id)
  where organisation_id is not null;
create unique index distribution_member_person on distribution_member (list_id, person_id) where person_id is not null;
create index distribution_member_of_organisation on distribution_member (organisation_id) where organisation_id is not null;
create index distribution_member_of_person on distribution_member (person_id) where person_id is not null;
create index distribution_member_of_contact_person on distribution_member (contact_person_id)
  where contact_person_id is not null;
`,
}

import type { Migration } from './migration.ts'

/** Tables of the office's data as they were up to migration 50. */
const audited = [
  'affiliation',
  'attendance',
  'code_list_edition',
  'contact',
  'contact_person',
  'contact_theme',
  'establishment',
  'import_distinct',
  'import_profile',
  'meeting',
  'membership',
  'office',
  'organisation',
  'organisation_absence',
  'organisation_distinct',
  'organisation_merged',
  'organisation_name',
  'organisation_provenance',
  'organisation_source_key',
  'organisation_theme',
  'person',
  'staff',
  'task',
  'theme',
  'visit',
  'visit_person',
  'visit_theme',
  'working_group',
  'working_group_theme',
]

const lastId = (table: string): string => `
insert into last_id select '${table}', max(
  (select coalesce(max(id), 0) from ${table}),
  (select coalesce(max(last_id), 0) from change where entity = '${table}'));`

/**
 * One journal for every table of the office's data.
 *
 * `last_id` keeps the highest id ever given, so that none is given twice; what was said of one that had been is dropped.
 * The order of change sets is `seq`, not their id; `desk` says which desk made one. Who works at a desk is the desk's own
 * matter and leaves the office. What imports and code lists used to write beside the journal gets `id` and `version`; the
 * entries of an edition refer to it now. A remembered mapping keeps no source from being removed. What is dialled is computed
 * for numbers entered by hand too. Copies that an organisation holds of its head office and its visits are computed before
 * each commit, not by triggers.
 */
export const oneJournal: Migration = {
  version: 100,
  name: 'one-journal',
  sql: `
create table last_id (entity text primary key, id integer not null) strict, without rowid;
${audited.map(lastId).join('')}

alter table change_set add column seq integer not null default 0;
alter table change_set add column desk integer not null default 0;
update change_set set seq = id;
create unique index change_set_by_seq on change_set (seq);

alter table office drop column current_staff_id;

update organisation set phone_e164 = phone_e164(phone) where phone <> '' and phone_e164 = '';

alter table import_batch add column version integer not null default 1;
alter table import_reject add column version integer not null default 1;

create table import_mapping_new (
  id integer primary key,
  version integer not null default 1,
  fingerprint text not null unique,
  mapping text not null check (json_valid(mapping)),
  profile_id integer,
  at text not null
) strict;
insert into import_mapping_new (fingerprint, mapping, profile_id, at)
  select fingerprint, mapping, profile_id, at from import_mapping order by fingerprint;
drop table import_mapping;
alter table import_mapping_new rename to import_mapping;
create index import_mapping_of_profile on import_mapping (profile_id) where profile_id is not null;

create table import_left_out_new (
  id integer primary key,
  version integer not null default 1,
  source text not null,
  row_key text not null,
  hash integer not null,
  decision text not null check (decision in ('accept', 'skip')),
  asked_id integer,
  unique (source, row_key)
) strict;
insert into import_left_out_new (source, row_key, hash, decision)
  select source, row_key, hash, decision from import_left_out order by source, row_key;
drop table import_left_out;
alter table import_left_out_new rename to import_left_out;

drop trigger establishment_seat_insert;
drop trigger establishment_seat_update;
drop trigger establishment_seat_delete;
drop trigger contact_last_insert;
drop trigger contact_last_change;
drop trigger contact_last_delete;
drop trigger visit_last_insert;
drop trigger visit_last_change;
drop trigger visit_last_delete;

delete from organisation_merged where merged_id in (select id from organisation);
delete from duplicate_candidate where not exists (select 1 from organisation as first, organisation as second
  where first.id = first_id and first.created_at = first_created_at
    and second.id = second_id and second.created_at = second_created_at);
alter table duplicate_candidate drop column first_created_at;
alter table duplicate_candidate drop column second_created_at;

drop trigger code_list_edition_is_whole;
create table code_list_entry_new (
  id integer primary key,
  version integer not null default 1,
  edition_id integer not null references code_list_edition (id),
  position integer not null,
  code text not null,
  target text not null default '',
  parent text,
  level integer not null,
  title text not null,
  title_en text not null default '',
  note text not null default '',
  search_text text not null,
  unique (edition_id, position)
) strict;
insert into code_list_entry_new (edition_id, position, code, target, parent, level, title, title_en, note, search_text)
  select edition_id, position, code, target, parent, level, title, title_en, note, search_text from code_list_entry
  where edition_id in (select id from code_list_edition) order by edition_id, position;
drop table code_list_entry;
alter table code_list_entry_new rename to code_list_entry;
create index code_list_entry_by_code on code_list_entry (edition_id, code);
create index code_list_entry_by_parent on code_list_entry (edition_id, parent, position);
${['import_batch', 'import_reject', 'import_mapping', 'import_left_out', 'code_list_entry'].map(lastId).join('')}
`,
}

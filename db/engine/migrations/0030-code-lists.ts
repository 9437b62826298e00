import type { Migration } from './migration.ts'

/**
 * Code lists: classifications, legal forms, register courts, postcodes, each in the editions that were read.
 *
 * The entries of an edition have no reference to it: taking the reading of a file back removes the edition alone, so
 * that doing it again finds its entries in place. What no edition owns is cleared before the next file is read.
 */
export const codeLists: Migration = {
  version: 30,
  name: 'code-lists',
  sql: `
create table code_list_edition (
  id integer primary key,
  version integer not null default 1,
  list text not null check (list in
    ('WZ2008', 'WZ2025', 'sectorConversion', 'legalForms', 'registerCourts', 'postcodes', 'districts')),
  edition text not null,
  valid_from text,
  source text not null check (source in ('shipped', 'file')),
  file_name text not null default '',
  sha256 text not null,
  imported_at text not null,
  staff_id integer references staff (id),
  entries integer not null
) strict;
create index code_list_edition_of_list on code_list_edition (list);

create table code_list_entry (
  edition_id integer not null,
  position integer not null,
  code text not null,
  target text not null default '',
  parent text,
  level integer not null,
  title text not null,
  title_en text not null default '',
  note text not null default '',
  search_text text not null,
  primary key (edition_id, position)
) strict, without rowid;
create index code_list_entry_by_code on code_list_entry (edition_id, code);
create index code_list_entry_by_parent on code_list_entry (edition_id, parent, position);

create trigger code_list_edition_is_whole before insert on code_list_edition
when new.entries <> (select count(*) from code_list_entry where edition_id = new.id) begin
  select raise(abort, 'the edition lacks its entries');
end;
`,
}

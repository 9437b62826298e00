/** Part of migration 10. */
export const people = `
create table person (
  id integer primary key,
  version integer not null default 1,
  salutation text not null default '' check (salutation in ('', 'ms', 'mr', 'neutral')),
  academic_title text not null default '',
  given_name text not null default '',
  family_name text not null check (family_name <> ''),
  name_sort text not null,
  email text not null default '',
  phone text not null default '',
  mobile text not null default '',
  note text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential')),
  search_text text not null,
  created_at text not null,
  updated_at text not null
) strict;
create index person_by_name on person (name_sort);
create virtual table person_fts using fts5 (
  search_text, content = 'person', content_rowid = 'id', prefix = '4', tokenize = "ascii tokenchars '_'", detail = 'none'
);
create virtual table person_word using fts5vocab (person_fts, row);
create trigger person_fts_insert after insert on person begin
  insert into person_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger person_fts_update after update of search_text on person when old.search_text <> new.search_text begin
  insert into person_fts (person_fts, rowid, search_text) values ('delete', old.id, old.search_text);
  insert into person_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger person_fts_delete after delete on person begin
  insert into person_fts (person_fts, rowid, search_text) values ('delete', old.id, old.search_text);
end;

create table affiliation (
  id integer primary key,
  version integer not null default 1,
  person_id integer not null references person (id),
  organisation_id integer not null references organisation (id),
  job_title text not null default '',
  valid_from text,
  valid_to text
) strict;
create index affiliation_of_person on affiliation (person_id);
create index affiliation_of_organisation on affiliation (organisation_id);
`

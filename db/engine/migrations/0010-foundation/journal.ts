/** Part of migration 10. */
export const journal = `
create table change_set (
  id integer primary key,
  command text not null,
  at text not null,
  staff_id integer references staff (id),
  batch_id integer,
  undo_of integer references change_set (id),
  undone_by integer references change_set (id)
) strict;
create index change_set_of_batch on change_set (batch_id) where batch_id is not null;
create table change (
  id integer primary key,
  change_set_id integer not null references change_set (id),
  entity text not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  first_id integer not null,
  last_id integer not null,
  version_after integer
) strict;
create index change_of_set on change (change_set_id);
create index change_of_record on change (entity, first_id);
create table before_image (
  change_id integer primary key references change (id),
  row text not null check (json_valid(row))
) strict;
`

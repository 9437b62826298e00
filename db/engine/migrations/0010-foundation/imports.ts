/** Part of migration 10. */
export const imports = `
create table import_batch (
  id integer primary key,
  file_name text not null,
  file_sha256 text not null,
  dialect text not null check (json_valid(dialect)),
  mapping text not null check (json_valid(mapping)),
  columns text not null check (json_valid(columns)),
  status text not null check (status in ('applying', 'applied', 'cancelled', 'undone')),
  staff_id integer not null references staff (id),
  started_at text not null,
  finished_at text,
  rows integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  same integer not null default 0,
  rejected integer not null default 0
) strict;
create table import_reject (
  id integer primary key,
  batch_id integer not null references import_batch (id),
  line_number integer not null,
  is_rejected integer not null check (is_rejected in (0, 1)),
  cells text not null check (json_valid(cells)),
  problems text not null check (json_valid(problems))
) strict;
create index import_reject_of_batch on import_reject (batch_id);
`

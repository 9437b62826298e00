import type { Migration } from './migration.ts'

/**
 * One stock at many desks: which change sets the shared log holds (`segment`; null: not yet), what was deleted for good
 * (`erasure`), the desks and the keys they were given, and what two of them changed at once.
 *
 * `replica`, `replica_attempt` and `replica_segment` belong to this desk: how far it has followed the log, what it is about to
 * publish, and what it keeps of the log until a snapshot holds it.
 */
export const stock: Migration = {
  version: 260,
  name: 'stock',
  sql: `
alter table change_set add column segment integer;
create index change_set_pending on change_set (seq) where segment is null;
create index change_set_of_segment on change_set (segment) where segment > 0;
insert or replace into last_id select 'change_set', coalesce(max(id), 0) from change_set;
insert or replace into last_id select 'change', coalesce(max(id), 0) from change;

create table erasure (
  change_set_id integer not null references change_set (id),
  entity text not null,
  row_id integer not null,
  primary key (change_set_id, entity, row_id)
) strict, without rowid;
create index erasure_of_record on erasure (entity, row_id);

create table desk (
  id integer primary key,
  version integer not null default 1,
  name text not null,
  staff_id integer references staff (id),
  signing_key text not null unique,
  recipient text not null,
  admitted_at text not null,
  removed_at text
) strict;
create index desk_of_staff on desk (staff_id) where staff_id is not null;

create table desk_key (
  id integer primary key,
  version integer not null default 1,
  epoch integer not null,
  desk_id integer not null references desk (id),
  wrapped text not null,
  unique (epoch, desk_id)
) strict;
create index desk_key_of_desk on desk_key (desk_id);

create table conflict (
  id integer primary key,
  version integer not null default 1,
  kind text not null check (kind in ('changed', 'removed', 'parked', 'renamed', 'replaced')),
  status text not null default 'open' check (status in ('open', 'mine', 'theirs', 'both', 'closed')),
  entity text not null,
  row_id integer not null,
  field text,
  mine text not null check (json_valid(mine)),
  theirs text not null check (json_valid(theirs)),
  change_set_id integer not null,
  command text not null,
  made_at text not null,
  made_by_id integer references staff (id),
  their_change_set_id integer,
  their_made_at text,
  their_made_by_id integer references staff (id),
  noticed_at text not null,
  settled_at text,
  settled_by_id integer references staff (id)
) strict;
create index conflict_open on conflict (id) where status = 'open';
create index conflict_of_record on conflict (entity, row_id);
create index conflict_made_by on conflict (made_by_id) where made_by_id is not null;
create index conflict_their_made_by on conflict (their_made_by_id) where their_made_by_id is not null;
create index conflict_settled_by on conflict (settled_by_id) where settled_by_id is not null;

create table replica (
  only_one integer primary key check (only_one = 1),
  office text not null,
  desk integer not null,
  head integer not null,
  head_hash text not null,
  epoch integer not null
) strict;
create table replica_attempt (
  seq integer primary key,
  last_set integer not null,
  bytes blob not null
) strict;
create table replica_segment (
  seq integer primary key,
  hash text not null,
  bytes blob not null
) strict;
`,
}

import { noteBytesMax, segmentBytesMax, segmentNumberMax } from '../store.ts'

/** Raised with every change of the schema; a store works with its own only. */
export const postgresSchemaVersion = 1

/** What a desk's role is member of. */
export const postgresDeskRole = 'kontor_desk'

/** Desks are told on this channel, with the office's name. */
export const postgresChannel = 'kontor_log'

/** Bytes of a piece of an object; rows are read and written whole. */
export const pieceBytes = 512 * 1024

const namePattern = '^[a-z0-9][a-z0-9.-]{0,59}$'

/** Makes the schema `kontor` in an empty database, once, run by the database's owner; docs/postgresql.md explains it. */
export const postgresSchema = `begin;

create schema kontor;

-- A role that desks log in as is a member of this one: it adds and reads; all else only the functions below do.
do $$ begin
  if not exists (select from pg_roles where rolname = '${postgresDeskRole}') then
    create role ${postgresDeskRole} nologin;
  end if;
end $$;

-- The log: one sealed segment under each number of each office, never changed. Nothing in it can be read here.
create table kontor.segment (
  office text not null check (office ~ '${namePattern}'),
  seq bigint not null check (seq between 1 and ${segmentNumberMax}),
  bytes bytea not null check (octet_length(bytes) between 1 and ${segmentBytesMax}),
  put_at timestamptz not null default now(),
  primary key (office, seq)
);
alter table kontor.segment alter bytes set storage external; -- sealed bytes do not shrink

-- What is too large for a segment, and snapshots: in pieces, visible at once.
create table kontor.object (
  office text not null check (office ~ '${namePattern}'),
  folder text not null check (folder ~ '${namePattern}'),
  name text not null check (name ~ '${namePattern}'),
  id uuid not null unique,
  size_bytes bigint not null check (size_bytes >= 0),
  pieces integer not null check (pieces >= 0),
  put_at timestamptz not null default now(),
  primary key (office, folder, name)
);
create table kontor.object_piece (
  object uuid not null,
  number integer not null check (number >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and ${pieceBytes}),
  primary key (object, number)
);
alter table kontor.object_piece alter bytes set storage external;

-- When each desk was here last, in a sealed note.
create table kontor.note (
  office text not null check (office ~ '${namePattern}'),
  name text not null check (name ~ '${namePattern}'),
  bytes bytea not null check (octet_length(bytes) between 1 and ${noteBytesMax}),
  put_at timestamptz not null default now(),
  primary key (office, name)
);

create function kontor.schema_version() returns integer language sql immutable as 'select ${postgresSchemaVersion}';

create function kontor.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('${postgresChannel}', new.office);
  return null;
end $$;
create trigger tell after insert on kontor.segment for each row execute function kontor.tell();

-- Removes segments below a number; the newest one of the office stays in any case.
create function kontor.remove_below(for_office text, below bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kontor.segment
  where office = for_office
    and seq < least(below, (select max(seq) from kontor.segment where office = for_office));
$$;

create function kontor.remove_object(for_office text, in_folder text, called text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with removed as (
    delete from kontor.object
    where office = for_office and folder = in_folder and name = called
    returning id
  )
  delete from kontor.object_piece where object in (select id from removed);
$$;

create function kontor.put_note(for_office text, called text, content bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into kontor.note (office, name, bytes) values (for_office, called, content)
  on conflict (office, name) do update set bytes = excluded.bytes, put_at = now();
$$;

revoke all on all functions in schema kontor from public;
grant usage on schema kontor to ${postgresDeskRole};
grant execute on all functions in schema kontor to ${postgresDeskRole};
grant select on all tables in schema kontor to ${postgresDeskRole};
grant insert (office, seq, bytes) on kontor.segment to ${postgresDeskRole};
grant insert (office, folder, name, id, size_bytes, pieces) on kontor.object to ${postgresDeskRole};
grant insert (object, number, bytes) on kontor.object_piece to ${postgresDeskRole};

commit;
`

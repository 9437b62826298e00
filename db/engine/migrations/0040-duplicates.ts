import type { Migration } from './migration.ts'

/**
 * Duplicates: what a person has said is not the same, which organisation a merged one has gone into, and the pairs that
 * the last check proposed.
 *
 * `organisation_merged.merged_id` and `duplicate_candidate` refer to no record: the one is gone, and the other is a list
 * made anew by each check, compared with `created_at` because SQLite gives the highest id again.
 */
export const duplicates: Migration = {
  version: 40,
  name: 'duplicates',
  sql: `
create table organisation_distinct (
  id integer primary key,
  version integer not null default 1,
  first_id integer not null references organisation (id),
  second_id integer not null references organisation (id),
  unique (first_id, second_id),
  check (first_id < second_id)
) strict;
create index organisation_distinct_of_second on organisation_distinct (second_id);

create table import_distinct (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  source text not null,
  row_key text not null check (row_key <> ''),
  unique (source, row_key, organisation_id)
) strict;
create index import_distinct_of on import_distinct (organisation_id);

create table organisation_merged (
  id integer primary key,
  version integer not null default 1,
  merged_id integer not null unique,
  organisation_id integer not null references organisation (id),
  merged_at text not null
) strict;
create index organisation_merged_into on organisation_merged (organisation_id);

create table duplicate_check (
  id integer primary key check (id = 1),
  checked_at text not null,
  organisations integer not null,
  found integer not null,
  milliseconds integer not null
) strict;

create table duplicate_candidate (
  id integer primary key,
  first_id integer not null,
  second_id integer not null,
  first_created_at text not null,
  second_created_at text not null,
  score real not null,
  likelihood text not null check (likelihood in ('veryLikely', 'likely', 'possible')),
  contributions text not null check (json_valid(contributions)),
  unique (first_id, second_id)
) strict;
create index duplicate_candidate_by_score on duplicate_candidate (score desc, id);
`,
}

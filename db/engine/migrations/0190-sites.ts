import type { Migration } from './migration.ts'

/** What an establishment is used for and what it offers; what companies are to each other; people as they are addressed, and reached in a function. */
export const sites: Migration = {
  version: 190,
  name: 'sites',
  sql: `
alter table establishment add column kind text
  check (kind in ('administration', 'branch', 'production', 'workshop', 'storage', 'shop', 'other'));
alter table establishment add column plot_area_square_metres integer check (plot_area_square_metres >= 0);
alter table establishment add column parking_spaces integer check (parking_spaces >= 0);
alter table establishment add column rail_access text check (rail_access in ('yes', 'no'));
alter table establishment add column water_access text check (water_access in ('yes', 'no'));
alter table establishment add column note text not null default '';
alter table person add column language text not null default '';
alter table person add column letter_opening text not null default '';
alter table affiliation add column is_decision_maker integer not null default 0 check (is_decision_maker in (0, 1));
alter table affiliation add column phone text not null default '';
alter table affiliation add column mobile text not null default '';
alter table affiliation add column email text not null default '';
create table organisation_relation (
  id integer primary key,
  version integer not null default 1,
  kind text not null check (kind in ('parent', 'supplier', 'cooperation', 'other')),
  organisation_id integer not null references organisation (id),
  other_organisation_id integer not null references organisation (id),
  valid_from text,
  valid_to text,
  note text not null default '',
  check (organisation_id <> other_organisation_id)
) strict;
create index organisation_relation_of on organisation_relation (organisation_id);
create index organisation_relation_of_other on organisation_relation (other_organisation_id);
create index before_image_of_other_organisation on before_image (row ->> '$.other_organisation_id')
  where row ->> '$.other_organisation_id' is not null;
`,
}

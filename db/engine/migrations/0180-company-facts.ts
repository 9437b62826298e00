import type { Migration } from './migration.ts'

/**
 * What an office knows of a company: where it stands, who cares for it, how its staff has changed, tags, further sectors,
 * since when it had a former name.
 */
export const companyFacts: Migration = {
  version: 180,
  name: 'company-facts',
  sql: `
alter table organisation add column status text not null default 'resident'
  check (status in ('prospect', 'resident', 'movedAway', 'insolvent', 'closed'));
alter table organisation add column status_on text;
alter table organisation add column status_reason text not null default '';
alter table organisation add column abc_class text check (abc_class in ('A', 'B', 'C'));
alter table organisation add column visit_cadence_months integer check (visit_cadence_months > 0);
alter table organisation add column visit_due_on text;
alter table organisation add column contact_block text check (contact_block in ('noMail', 'noContact'));
alter table organisation add column contact_block_reason text not null default '';
alter table organisation add column revenue_class text;
alter table organisation add column care_owner_id integer references staff (id);
alter table organisation add column verified_on text;
alter table organisation add column verified_by_id integer references staff (id);
alter table organisation add column chambers text not null default '';
alter table organisation_name add column valid_from text;
create table organisation_headcount (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  employees integer not null check (employees >= 0),
  as_of text,
  source text not null default ''
) strict;
create index organisation_headcount_of on organisation_headcount (organisation_id);
create table organisation_sector (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  code text not null check (code <> ''),
  edition text not null check (edition in ('WZ2008', 'WZ2025')),
  unique (organisation_id, edition, code)
) strict;
create table tag (
  id integer primary key,
  version integer not null default 1,
  name text not null unique check (name <> '')
) strict;
create table organisation_tag (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  tag_id integer not null references tag (id),
  unique (organisation_id, tag_id)
) strict;
create index organisation_tag_by_tag on organisation_tag (tag_id);
insert into organisation_headcount (organisation_id, employees, as_of)
  select id, employees, employees_as_of from organisation where employees is not null order by id;
`,
}

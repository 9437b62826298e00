/** Part of migration 10. */
export const themes = `
create table theme (
  id integer primary key,
  version integer not null default 1,
  name text not null,
  description text not null default '',
  valid_from text not null,
  valid_to text,
  succeeded_by_id integer references theme (id)
) strict;

create table organisation_theme (
  id integer primary key, version integer not null default 1,
  organisation_id integer not null references organisation (id), theme_id integer not null references theme (id),
  unique (organisation_id, theme_id)
) strict;
create index organisation_theme_by_theme on organisation_theme (theme_id);
create table contact_theme (
  id integer primary key, version integer not null default 1,
  contact_id integer not null references contact (id), theme_id integer not null references theme (id),
  unique (contact_id, theme_id)
) strict;
create index contact_theme_by_theme on contact_theme (theme_id);
create table visit_theme (
  id integer primary key, version integer not null default 1,
  visit_id integer not null references visit (id), theme_id integer not null references theme (id),
  unique (visit_id, theme_id)
) strict;
create index visit_theme_by_theme on visit_theme (theme_id);
`

/** Part of migration 10. */
export const office = `
create table staff (
  id integer primary key,
  version integer not null default 1,
  name text not null,
  active integer not null default 1 check (active in (0, 1))
) strict;

create table office (
  id integer primary key check (id = 1),
  version integer not null default 1,
  name text not null,
  municipality text not null,
  demo integer not null default 0 check (demo in (0, 1)),
  current_staff_id integer not null references staff (id)
) strict;
`

/** Part of migration 10. */
export const groups = `
create table working_group (
  id integer primary key,
  version integer not null default 1,
  name text not null,
  purpose text not null default '',
  status text not null check (status in ('active', 'dormant', 'ended')),
  ended_reason text not null default '',
  founded_on text,
  ended_on text,
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential'))
) strict;
create table working_group_theme (
  id integer primary key, version integer not null default 1,
  group_id integer not null references working_group (id), theme_id integer not null references theme (id),
  unique (group_id, theme_id)
) strict;
create index working_group_theme_by_theme on working_group_theme (theme_id);

create table membership (
  id integer primary key,
  version integer not null default 1,
  group_id integer not null references working_group (id),
  person_id integer not null references person (id),
  organisation_id integer references organisation (id),
  role text not null check (role in ('chair', 'deputy', 'coordinator', 'member', 'guest')),
  valid_from text not null,
  valid_to text
) strict;
create index membership_of_group on membership (group_id);
create index membership_of_person on membership (person_id);
create index membership_of_organisation on membership (organisation_id);

create table meeting (
  id integer primary key,
  version integer not null default 1,
  group_id integer not null references working_group (id),
  held_on text not null,
  starts_at text,
  title text not null,
  place text not null default '',
  host_organisation_id integer references organisation (id),
  minutes text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential'))
) strict;
create index meeting_of_group on meeting (group_id, held_on);
create index meeting_by_day on meeting (held_on);
create index meeting_of_host on meeting (host_organisation_id) where host_organisation_id is not null;

create table attendance (
  id integer primary key,
  version integer not null default 1,
  meeting_id integer not null references meeting (id),
  person_id integer not null references person (id),
  organisation_id integer references organisation (id),
  role text not null check (role in ('chair', 'deputy', 'coordinator', 'member', 'guest')),
  status text not null check (status in ('invited', 'accepted', 'present', 'excused', 'absent')),
  spoke integer not null default 0 check (spoke in (0, 1)),
  unique (meeting_id, person_id)
) strict;
create index attendance_of_person on attendance (person_id);
create index attendance_of_organisation on attendance (organisation_id);
`

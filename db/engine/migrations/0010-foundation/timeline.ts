/** Part of migration 10. */
export const timeline = `
create table contact (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  channel text not null check (channel in ('phone', 'email', 'letter', 'chat', 'inPerson', 'event')),
  occurred_on text not null,
  subject text not null default '',
  note text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential')),
  staff_id integer not null references staff (id),
  created_at text not null,
  updated_at text not null
) strict;
create index contact_of_organisation on contact (organisation_id, occurred_on);
create index contact_by_day on contact (occurred_on);
create table contact_person (
  id integer primary key,
  version integer not null default 1,
  contact_id integer not null references contact (id),
  person_id integer not null references person (id),
  unique (contact_id, person_id)
) strict;
create index contact_person_of_person on contact_person (person_id);

create table visit (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  establishment_id integer references establishment (id),
  status text not null check (status in ('planned', 'prepared', 'held', 'followedUp', 'cancelled')),
  occurred_on text not null,
  subject text not null default '',
  note text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential')),
  staff_id integer not null references staff (id),
  created_at text not null,
  updated_at text not null
) strict;
create index visit_of_organisation on visit (organisation_id, occurred_on);
create index visit_of_establishment on visit (establishment_id) where establishment_id is not null;
create index visit_by_day on visit (occurred_on, status);
create table visit_person (
  id integer primary key,
  version integer not null default 1,
  visit_id integer not null references visit (id),
  person_id integer not null references person (id),
  unique (visit_id, person_id)
) strict;
create index visit_person_of_person on visit_person (person_id);

create trigger contact_last_insert after insert on contact begin
  update organisation set last_contact_on = new.occurred_on
  where id = new.organisation_id and coalesce(last_contact_on, '') < new.occurred_on;
end;
create trigger contact_last_change after update of occurred_on, organisation_id on contact begin
  update organisation set last_contact_on = (
    select max(occurred_on) from (
      select occurred_on from contact where organisation_id = organisation.id
      union all select occurred_on from visit where organisation_id = organisation.id and status in ('held', 'followedUp')))
  where id in (old.organisation_id, new.organisation_id);
end;
create trigger contact_last_delete after delete on contact begin
  update organisation set last_contact_on = (
    select max(occurred_on) from (
      select occurred_on from contact where organisation_id = organisation.id
      union all select occurred_on from visit where organisation_id = organisation.id and status in ('held', 'followedUp')))
  where id = old.organisation_id;
end;
create trigger visit_last_insert after insert on visit when new.status in ('held', 'followedUp') begin
  update organisation set last_visit_on = new.occurred_on
  where id = new.organisation_id and coalesce(last_visit_on, '') < new.occurred_on;
  update organisation set last_contact_on = new.occurred_on
  where id = new.organisation_id and coalesce(last_contact_on, '') < new.occurred_on;
end;
create trigger visit_last_change after update of occurred_on, organisation_id, status on visit begin
  update organisation set
    last_visit_on = (select max(occurred_on) from visit
      where organisation_id = organisation.id and status in ('held', 'followedUp')),
    last_contact_on = (select max(occurred_on) from (
      select occurred_on from contact where organisation_id = organisation.id
      union all select occurred_on from visit where organisation_id = organisation.id and status in ('held', 'followedUp')))
  where id in (old.organisation_id, new.organisation_id);
end;
create trigger visit_last_delete after delete on visit begin
  update organisation set
    last_visit_on = (select max(occurred_on) from visit
      where organisation_id = organisation.id and status in ('held', 'followedUp')),
    last_contact_on = (select max(occurred_on) from (
      select occurred_on from contact where organisation_id = organisation.id
      union all select occurred_on from visit where organisation_id = organisation.id and status in ('held', 'followedUp')))
  where id = old.organisation_id;
end;

create table task (
  id integer primary key,
  version integer not null default 1,
  kind text not null check (kind in ('task', 'promise')),
  title text not null,
  note text not null default '',
  due_on text,
  status text not null default 'open' check (status in ('open', 'done', 'cancelled')),
  done_at text,
  organisation_id integer references organisation (id),
  owner_id integer references staff (id),
  contact_id integer references contact (id),
  visit_id integer references visit (id),
  created_at text not null,
  updated_at text not null
) strict;
create index task_by_status on task (status desc, (due_on is null), due_on);
create index task_of_organisation on task (organisation_id, status desc, (due_on is null), due_on);
create index task_of_contact on task (contact_id) where contact_id is not null;
create index task_of_visit on task (visit_id) where visit_id is not null;
`

import type { Migration } from './migration.ts'

/**
 * The foundation: office, organisations and people, contacts and visits, tasks, groups and meetings, themes,
 * import batches, and the journal of changes.
 *
 * Every audited table has `id` and `version`. `*_sort` and `search_text` are computed in TypeScript (db/text) because
 * SQLite folds and sorts ASCII only; in `search_text` the words of names begin with "_", and `*_word` shows the words
 * of an index. Columns named `seat_*` and `last_*_on` are copies kept by triggers so that the list of organisations
 * sorts and filters by an index.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
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

create table organisation (
  id integer primary key,
  version integer not null default 1,
  kind text not null check (kind in ('company', 'institution', 'politics', 'association', 'science', 'other')),
  name text not null check (name <> ''),
  name_sort text not null,
  short_name text not null default '',
  legal_form text not null default '',
  register_court text not null default '',
  register_kind text check (register_kind in ('HRA', 'HRB', 'GnR', 'PR', 'VR', 'GsR')),
  register_number text not null default '',
  euid text not null default '',
  vat_id text not null default '',
  business_id text not null default '',
  lei text not null default '',
  phone text not null default '',
  phone_e164 text not null default '',
  fax text not null default '',
  email text not null default '',
  website text not null default '',
  employees integer check (employees >= 0),
  employees_as_of text,
  size_class text not null generated always as (
    case when employees is null then 'unknown' when employees < 10 then 'micro' when employees < 50 then 'small'
         when employees < 250 then 'medium' else 'large' end) stored,
  sector_code text not null default '',
  sector_edition text not null default 'WZ2008' check (sector_edition in ('WZ2008', 'WZ2025')),
  founded_on text,
  registered_on text,
  note text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential')),
  search_text text not null,
  match_key text not null,
  seat_postcode text not null default '',
  seat_city text not null default '',
  seat_city_sort text not null default '',
  seat_district text not null default '',
  seat_district_sort text not null default '',
  last_visit_on text,
  last_contact_on text,
  created_at text not null,
  updated_at text not null
) strict;

create index organisation_by_name on organisation (name_sort, kind);
create index organisation_by_legal_form on organisation (legal_form, name_sort, kind);
create index organisation_by_city on organisation (seat_city_sort, name_sort, kind);
create index organisation_by_city_value on organisation (seat_city, kind);
create index organisation_by_district on organisation (seat_district_sort, name_sort, kind);
create index organisation_by_district_value on organisation (seat_district, kind);
create index organisation_by_postcode on organisation (seat_postcode, name_sort, kind);
create index organisation_by_employees on organisation (employees, name_sort, kind);
create index organisation_by_size_class on organisation (size_class, kind);
create index organisation_by_sector on organisation (sector_code, name_sort, kind);
create index organisation_by_last_visit on organisation (last_visit_on, name_sort, kind);
create index organisation_by_last_contact on organisation (last_contact_on, name_sort, kind);
create index organisation_by_kind on organisation (kind);
create index organisation_by_register on organisation (register_number, register_court, register_kind)
  where register_number <> '';
create index organisation_by_match_key on organisation (match_key);
create index organisation_by_vat_id on organisation (vat_id) where vat_id <> '';
create index organisation_by_business_id on organisation (business_id) where business_id <> '';
create index organisation_by_lei on organisation (lei) where lei <> '';

create virtual table organisation_fts using fts5 (
  search_text, content = 'organisation', content_rowid = 'id', prefix = '4', tokenize = "ascii tokenchars '_'", detail = 'none'
);
create virtual table organisation_word using fts5vocab (organisation_fts, row);
create trigger organisation_fts_insert after insert on organisation begin
  insert into organisation_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger organisation_fts_update after update of search_text on organisation
when old.search_text <> new.search_text begin
  insert into organisation_fts (organisation_fts, rowid, search_text) values ('delete', old.id, old.search_text);
  insert into organisation_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger organisation_fts_delete after delete on organisation begin
  insert into organisation_fts (organisation_fts, rowid, search_text) values ('delete', old.id, old.search_text);
end;

create table organisation_name (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  kind text not null check (kind in ('former', 'brand')),
  name text not null,
  valid_to text
) strict;
create index organisation_name_of on organisation_name (organisation_id);

create table organisation_source_key (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  source text not null,
  source_key text not null,
  unique (source, source_key)
) strict;
create index organisation_source_key_of on organisation_source_key (organisation_id);

create table organisation_provenance (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null unique references organisation (id),
  batch_id integer references import_batch (id),
  fields text not null check (json_valid(fields))
) strict;
create index organisation_provenance_of_batch on organisation_provenance (batch_id);

create table establishment (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer not null references organisation (id),
  is_head_office integer not null check (is_head_office in (0, 1)),
  name text not null default '',
  street text not null default '',
  house_number text not null default '',
  postcode text not null default '',
  city text not null default '',
  city_sort text not null default '',
  district text not null default '',
  district_sort text not null default '',
  business_park text not null default '',
  latitude real,
  longitude real,
  tenure text check (tenure in ('owned', 'rented')),
  lease_ends_on text,
  floor_area_square_metres integer,
  valid_from text,
  valid_to text
) strict;
create unique index establishment_head_office on establishment (organisation_id) where is_head_office = 1;
create index establishment_of on establishment (organisation_id);

create trigger establishment_seat_insert after insert on establishment when new.is_head_office = 1 begin
  update organisation set seat_postcode = new.postcode, seat_city = new.city, seat_city_sort = new.city_sort,
    seat_district = new.district, seat_district_sort = new.district_sort
  where id = new.organisation_id and (seat_postcode, seat_city, seat_district)
    <> (new.postcode, new.city, new.district);
end;
create trigger establishment_seat_update after update on establishment when new.is_head_office = 1 begin
  update organisation set seat_postcode = new.postcode, seat_city = new.city, seat_city_sort = new.city_sort,
    seat_district = new.district, seat_district_sort = new.district_sort
  where id = new.organisation_id;
end;
create trigger establishment_seat_delete after delete on establishment when old.is_head_office = 1 begin
  update organisation set seat_postcode = '', seat_city = '', seat_city_sort = '', seat_district = '',
    seat_district_sort = ''
  where id = old.organisation_id;
end;

create table person (
  id integer primary key,
  version integer not null default 1,
  salutation text not null default '' check (salutation in ('', 'ms', 'mr', 'neutral')),
  academic_title text not null default '',
  given_name text not null default '',
  family_name text not null check (family_name <> ''),
  name_sort text not null,
  email text not null default '',
  phone text not null default '',
  mobile text not null default '',
  note text not null default '',
  visibility text not null default 'nonPublic' check (visibility in ('public', 'nonPublic', 'confidential')),
  search_text text not null,
  created_at text not null,
  updated_at text not null
) strict;
create index person_by_name on person (name_sort);
create virtual table person_fts using fts5 (
  search_text, content = 'person', content_rowid = 'id', prefix = '4', tokenize = "ascii tokenchars '_'", detail = 'none'
);
create virtual table person_word using fts5vocab (person_fts, row);
create trigger person_fts_insert after insert on person begin
  insert into person_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger person_fts_update after update of search_text on person when old.search_text <> new.search_text begin
  insert into person_fts (person_fts, rowid, search_text) values ('delete', old.id, old.search_text);
  insert into person_fts (rowid, search_text) values (new.id, new.search_text);
end;
create trigger person_fts_delete after delete on person begin
  insert into person_fts (person_fts, rowid, search_text) values ('delete', old.id, old.search_text);
end;

create table affiliation (
  id integer primary key,
  version integer not null default 1,
  person_id integer not null references person (id),
  organisation_id integer not null references organisation (id),
  job_title text not null default '',
  valid_from text,
  valid_to text
) strict;
create index affiliation_of_person on affiliation (person_id);
create index affiliation_of_organisation on affiliation (organisation_id);

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

create table change_set (
  id integer primary key,
  command text not null,
  at text not null,
  staff_id integer references staff (id),
  batch_id integer,
  undo_of integer references change_set (id),
  undone_by integer references change_set (id)
) strict;
create index change_set_of_batch on change_set (batch_id) where batch_id is not null;
create table change (
  id integer primary key,
  change_set_id integer not null references change_set (id),
  entity text not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  first_id integer not null,
  last_id integer not null,
  version_after integer
) strict;
create index change_of_set on change (change_set_id);
create index change_of_record on change (entity, first_id);
create table before_image (
  change_id integer primary key references change (id),
  row text not null check (json_valid(row))
) strict;
`,
}

/** Part of migration 10. */
export const organisations = `
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
`

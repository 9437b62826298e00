-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"set","field":"district","value":"Mitte"}}

select id, name as name, (
    select district
    from establishment
    where organisation_id = organisation.id and is_head_office = 1) as before
from "organisation"
where id in (
    select value
    from json_each(?)) and true
order by name_sort, id;

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"addTheme","themeId":1}}

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and not exists (
    select 1
    from organisation_theme
    where organisation_id = organisation.id and theme_id = ?)
order by name_sort, id;

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and exists (
    select 1
    from organisation_theme
    where organisation_id = organisation.id and theme_id = ?)
order by name_sort, id;

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"addTag","tag":"Hafen"}}

select "id", "name"
from "tag"
order by "id";

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and not exists (
    select 1
    from organisation_tag
    where organisation_id = organisation.id and tag_id = ?)
order by name_sort, id;

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and exists (
    select 1
    from organisation_tag
    where organisation_id = organisation.id and tag_id = ?)
order by name_sort, id;

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"set","field":"own:1","value":"Halle"}}

select *
from "own_field"
order by "position", "id";

select record.value as id, own.value as before
from json_each(?) as record
left join "organisation_own_value" as own on "own"."organisation_id" = record.value
  and own.field_id = ?
where own.value is not ?;

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and true
order by name_sort, id;

-- lists.previewChange {"list":"person","selection":{"ids":[1]},"change":{"kind":"remove"}}

select id,
  trim(academic_title || iif(academic_title = '', '', ' ') || given_name || iif(given_name = '', '', ' ') || family_name) as name,
  '' as before
from "person"
where id in (
    select value
    from json_each(?)) and true
order by name_sort, id;

select id
from "affiliation"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "attendance"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "consent"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "contact_person"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "distribution_member"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "distribution_member"
where "contact_person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "document"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "mailing_recipient"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "membership"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "person_distinct"
where "second_id" in (
    select value
    from json_each(?))
order by id;

select id
from "person_distinct"
where "first_id" in (
    select value
    from json_each(?))
order by id;

select id
from "person_merged"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "person_own_value"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "task"
where "person_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_person"
where "person_id" in (
    select value
    from json_each(?))
order by id;

-- lists.previewChange {"list":"person","selection":{"ids":[1]},"change":{"kind":"addToDistributionList","list":"Beirat"}}

select "id", "name"
from "distribution_list"
order by "id";

select id,
  trim(academic_title || iif(academic_title = '', '', ' ') || given_name || iif(given_name = '', '', ' ') || family_name) as name,
  '' as before
from "person"
where id in (
    select value
    from json_each(?)) and not ("id" in (
    select "person_id"
    from distribution_member
    where list_id = ? and "person_id" is not null))
order by name_sort, id;

select id,
  trim(academic_title || iif(academic_title = '', '', ' ') || given_name || iif(given_name = '', '', ' ') || family_name) as name,
  '' as before
from "person"
where id in (
    select value
    from json_each(?)) and "id" in (
    select "person_id"
    from distribution_member
    where list_id = ? and "person_id" is not null)
order by name_sort, id;

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"addToDistributionList","list":"Beirat"}}

select "id", "name"
from "distribution_list"
order by "id";

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and not ("id" in (
    select "organisation_id"
    from distribution_member
    where list_id = ? and "organisation_id" is not null))
order by name_sort, id;

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and "id" in (
    select "organisation_id"
    from distribution_member
    where list_id = ? and "organisation_id" is not null)
order by name_sort, id;

-- lists.previewChange {"list":"person","selection":{"ids":[1]},"change":{"kind":"addToGroup","groupId":1,"role":"member","validFrom":"2026-03-11"}}

select "name", "status"
from "working_group"
where "id" = ?;

select id,
  trim(academic_title || iif(academic_title = '', '', ' ') || given_name || iif(given_name = '', '', ' ') || family_name) as name,
  '' as before
from "person"
where id in (
    select value
    from json_each(?)) and true
order by name_sort, id;

select person.id as id, person.id as "personId", (
    select organisation_id
    from affiliation
    where person_id = person.id
      and (valid_from is null or valid_from <= ?)
      and (valid_to is null or valid_to >= ?)
    order by (affiliation.id - 1) / 1099511627776 <> (person.id - 1) / 1099511627776, affiliation.id
    limit 1) as "organisationId",
  exists (
    select 1
    from membership
    where group_id = ?
      and (valid_to is null or valid_to >= ?)
      and person_id = person.id) as "isMember"
from person
where person.id in (
    select value
    from json_each(?));

-- lists.previewChange {"list":"organisation","selection":{"ids":[1]},"change":{"kind":"addToGroup","groupId":1,"role":"member","validFrom":"2026-03-11"}}

select "name", "status"
from "working_group"
where "id" = ?;

select id, name as name, '' as before
from "organisation"
where id in (
    select value
    from json_each(?)) and true
order by name_sort, id;

select id, "personId", id as "organisationId", exists (
    select 1
    from membership
    where group_id = ?
      and (valid_to is null or valid_to >= ?)
      and (organisation_id = chosen.id or person_id = "personId")) as "isMember"
from (
    select organisation.id as id, (
        select person_id
        from affiliation
        where organisation_id = organisation.id
          and (valid_from is null or valid_from <= ?)
          and (valid_to is null or valid_to >= ?)
        order by (affiliation.id - 1) / 1099511627776 <> (organisation.id - 1) / 1099511627776,
          affiliation.id
        limit 1) as "personId"
    from organisation
    where organisation.id in (
        select value
        from json_each(?))) as chosen;

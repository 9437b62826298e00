-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- duplicates.list {"offset":0,"limit":20}

select "checked_at" as "checkedAt", "organisations", "found", "milliseconds"
from "duplicate_check";

select count(*) as total
from duplicate_candidate as pair
join organisation as first on first.id = pair.first_id
join organisation as second on second.id = pair.second_id
where not exists (
    select 1
    from organisation_distinct
    where organisation_distinct.first_id = pair.first_id
      and organisation_distinct.second_id = pair.second_id);

select pair.first_id as "firstId", pair.second_id as "secondId", pair.likelihood, pair.contributions
from duplicate_candidate as pair
join organisation as first on first.id = pair.first_id
join organisation as second on second.id = pair.second_id
where not exists (
    select 1
    from organisation_distinct
    where organisation_distinct.first_id = pair.first_id
      and organisation_distinct.second_id = pair.second_id)
order by pair.score desc, pair.id
limit ? offset ?;

-- duplicates.compare {"leftId":1,"rightId":2}

select *
from "organisation"
where "id" = ?;

select *
from "establishment"
where "organisation_id" = ? and "is_head_office" = ?;

select "batch_id", "fields"
from "organisation_provenance"
where "organisation_id" = ?;

select "name"
from "organisation_name"
where "organisation_id" = ?
order by "valid_to" desc nulls last, "id" desc;

select id
from "visit"
where "organisation_id" = ?
order by id;

select id
from "contact"
where "organisation_id" = ?
order by id;

select id
from "task"
where "organisation_id" = ?
order by id;

select id
from "affiliation"
where "organisation_id" = ?
order by id;

select id
from "membership"
where "organisation_id" = ?
order by id;

select id
from "attendance"
where "organisation_id" = ?
order by id;

select id
from "meeting"
where "host_organisation_id" = ?
order by id;

select id
from "organisation_theme"
where "organisation_id" = ?
order by id;

select id
from "establishment"
where "organisation_id" = ?
order by id;

select id
from "organisation_relation"
where "organisation_id" = ?
order by id;

select id
from "organisation_relation"
where "other_organisation_id" = ?
order by id;

select id
from "organisation_headcount"
where "organisation_id" = ?
order by id;

select id
from "organisation_sector"
where "organisation_id" = ?
order by id;

select id
from "organisation_tag"
where "organisation_id" = ?
order by id;

select id
from "organisation_source_key"
where "organisation_id" = ?
order by id;

select distinct "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "affiliation"
inner join "person" on "person"."id" = "affiliation"."person_id"
where "affiliation"."organisation_id" = ?
order by "person"."name_sort"
limit ?;

select id, field_id as "fieldId", value
from "organisation_own_value"
where "organisation_id" = ?
order by field_id;

select *
from "own_field"
order by "position", "id";

select "id"
from "organisation_distinct"
where "first_id" = ? and "second_id" = ?;

select "id"
from "organisation_relation"
where "organisation_id" in (?, …) and "other_organisation_id" in (?, …);

-- duplicates.people {}

with twice (name) as materialized (
    select name_sort
    from person
    group by name_sort
    having count(*) > 1),
  pair as (
    select first.id as firstId,
      second.id as secondId,
      first.email <> ''
      and first.email = second.email as email,
      (first.phone <> '' and first.phone in (second.phone, second.mobile))
      or (first.mobile <> '' and first.mobile in (second.phone, second.mobile)) as phone,
      exists (
        select 1
        from affiliation as one
        join affiliation as other on other.organisation_id = one.organisation_id
          and other.person_id = second.id
        where one.person_id = first.id) as organisation
    from twice
    join person as first on first.name_sort = twice.name
    join person as second on second.name_sort = first.name_sort and second.id > first.id)
select firstId as "firstId", secondId as "secondId", email, phone, organisation
from pair
where (email or phone or organisation) and not exists (
    select 1
    from person_distinct
    where person_distinct.first_id = firstId and person_distinct.second_id = secondId)
order by email + phone + organisation desc, firstId, secondId
limit ?;

-- duplicates.comparePeople {"leftId":1,"rightId":2}

select *
from "person"
where "id" = ?;

select "organisation"."name", "affiliation"."job_title" as "jobTitle"
from "affiliation"
inner join "organisation" on "organisation"."id" = "affiliation"."organisation_id"
where "affiliation"."person_id" = ?
order by "affiliation"."id";

select count(*) as count
from "affiliation"
where "person_id" = ?;

select count(*) as count
from "attendance"
where "person_id" = ?;

select count(*) as count
from "consent"
where "person_id" = ?;

select count(*) as count
from "contact_person"
where "person_id" = ?;

select count(*) as count
from "distribution_member"
where "person_id" = ?;

select count(*) as count
from "distribution_member"
where "contact_person_id" = ?;

select count(*) as count
from "document"
where "person_id" = ?;

select count(*) as count
from "mailing_recipient"
where "person_id" = ?;

select count(*) as count
from "membership"
where "person_id" = ?;

select count(*) as count
from "person_own_value"
where "person_id" = ?;

select count(*) as count
from "task"
where "person_id" = ?;

select count(*) as count
from "visit_person"
where "person_id" = ?;

select id, field_id as "fieldId", value
from "person_own_value"
where "person_id" = ?
order by field_id;

select *
from "own_field"
order by "position", "id";

select "id"
from "person_distinct"
where "first_id" = ? and "second_id" = ?;

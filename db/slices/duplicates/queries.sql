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
order by "id" desc;

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

select "id"
from "organisation_distinct"
where "first_id" = ? and "second_id" = ?;

-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- distributionLists.list {}

select "distribution_list"."id",
  "distribution_list"."name",
  "distribution_list"."note",
  "distribution_list"."created_at" as "createdAt",
  "distribution_list"."updated_at" as "updatedAt",
  count("distribution_member"."organisation_id") as "organisations",
  count("distribution_member"."person_id") as "people"
from "distribution_list"
left join "distribution_member" on "distribution_member"."list_id" = "distribution_list"."id"
group by "distribution_list"."id";

-- distributionLists.get {"id":1}

select *
from "distribution_list"
where "id" = ?;

select "member"."id",
  "member"."version",
  "member"."added_on" as "addedOn",
  "member"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "organisation"."status",
  "organisation"."contact_block" as "organisationBlock",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "person"."contact_block" as "personBlock"
from "distribution_member" as "member"
left join "organisation" on "organisation"."id" = "member"."organisation_id"
left join "person" on "person"."id" = coalesce("member"."person_id", "member"."contact_person_id")
where "member"."list_id" = ?
order by "member"."organisation_id" asc nulls last, "organisation"."name_sort", "person"."name_sort";

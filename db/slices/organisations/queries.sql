-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- organisations.get {"id":1}

select *
from "organisation"
where "id" = ?;

select *
from "establishment"
where "organisation_id" = ? and "is_head_office" = ?;

select count(*) as "count"
from "task"
where "organisation_id" = ? and "status" = ?;

select id, field_id as "fieldId", value
from "organisation_own_value"
where "organisation_id" = ?
order by field_id;

select "id", "version", "name", "valid_from" as "validFrom", "valid_to" as "validTo"
from "organisation_name"
where "organisation_id" = ? and "kind" = ?
order by "valid_to" desc nulls last, "id" desc;

select "id", "version", "code", "edition"
from "organisation_sector"
where "organisation_id" = ?
order by "id";

select "id", "version", "employees", "as_of" as "asOf", "source"
from "organisation_headcount"
where "organisation_id" = ?
order by "as_of" desc nulls last, "id" desc;

select "tag"."id", "tag"."name"
from "organisation_tag"
inner join "tag" on "tag"."id" = "organisation_tag"."tag_id"
where "organisation_tag"."organisation_id" = ?;

select "affiliation"."id" as "affiliationId",
  "affiliation"."version" as "affiliationVersion",
  "affiliation"."is_decision_maker" as "isDecisionMaker",
  "affiliation"."email" as "workEmail",
  "affiliation"."phone" as "workPhone",
  "affiliation"."mobile" as "workMobile",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "affiliation"."job_title" as "jobTitle",
  "person"."email",
  "person"."phone",
  "person"."mobile",
  "affiliation"."valid_from" as "validFrom",
  "affiliation"."valid_to" as "validTo"
from "affiliation"
inner join "person" on "person"."id" = "affiliation"."person_id"
where "affiliation"."organisation_id" = ?
order by "affiliation"."valid_to" asc nulls first, "person"."name_sort";

select "working_group"."id" as "groupId",
  "working_group"."name" as "groupName",
  "membership"."role",
  "membership"."valid_from" as "validFrom",
  "membership"."valid_to" as "validTo",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "membership"
inner join "working_group" on "working_group"."id" = "membership"."group_id"
inner join "person" on "person"."id" = "membership"."person_id"
where "membership"."organisation_id" = ?
order by "membership"."valid_to" asc nulls first, "working_group"."name";

select "theme"."id", "theme"."name"
from "organisation_theme"
inner join "theme" on "theme"."id" = "organisation_theme"."theme_id"
where "organisation_theme"."organisation_id" = ?
order by "theme"."name";

select "meeting"."held_on" as "on", max("attendance"."spoke") as "spoke"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "attendance"."organisation_id" = ?
  and "attendance"."status" = ?
  and "meeting"."held_on" > ?
  and "meeting"."held_on" <= ?
group by "meeting"."id";

select "held_on" as "on"
from "meeting"
where "host_organisation_id" = ? and "held_on" > ? and "held_on" <= ?;

select "group_id", "valid_to"
from "membership"
where "organisation_id" = ?
  and "role" <> ?
  and "valid_from" <= ?
  and ("valid_to" is null or "valid_to" > ?);

select "occurred_on" as "on"
from "visit"
where "organisation_id" = ? and "status" in (?, …) and "occurred_on" > ? and "occurred_on" <= ?;

select "batch_id", "fields"
from "organisation_provenance"
where "organisation_id" = ?;

select "import_profile"."name", "import_batch"."file_name", "organisation_absence"."since"
from "organisation_absence"
inner join "import_batch" on "import_batch"."id" = "organisation_absence"."batch_id"
left join "import_profile" on "import_profile"."id" = "import_batch"."profile_id"
where "organisation_absence"."organisation_id" = ?
order by "organisation_absence"."since", "organisation_absence"."id";

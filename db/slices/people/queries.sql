-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- people.get {"id":1}

select *
from "person"
where "id" = ?;

select "membership"."group_id" as "groupId",
  "working_group"."name" as "groupName",
  "working_group"."status",
  "membership"."role",
  "membership"."valid_from" as "validFrom",
  "membership"."valid_to" as "validTo"
from "membership"
inner join "working_group" on "working_group"."id" = "membership"."group_id"
where "membership"."person_id" = ?
order by "membership"."valid_to" desc nulls first, "membership"."valid_from" desc;

select "meeting"."group_id" as "groupId",
  "attendance"."person_id" as "personId",
  "meeting"."held_on" as "heldOn",
  "attendance"."status"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "attendance"."person_id" in (?)
  and "attendance"."role" <> ?
  and meeting.held_on <= ?
  and exists (
    select 1
    from attendance as recorded
    where recorded.meeting_id = meeting.id and recorded.status in ('present', 'absent'))
order by "meeting"."held_on" desc, "meeting"."id" desc;

select id, field_id as "fieldId", value
from "person_own_value"
where "person_id" = ?
order by field_id;

select "affiliation"."id",
  "affiliation"."version",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "affiliation"."job_title" as "jobTitle",
  "affiliation"."is_decision_maker" as "isDecisionMaker",
  "affiliation"."phone",
  "affiliation"."mobile",
  "affiliation"."email",
  "affiliation"."valid_from" as "validFrom",
  "affiliation"."valid_to" as "validTo"
from "affiliation"
inner join "organisation" on "organisation"."id" = "affiliation"."organisation_id"
where "affiliation"."person_id" = ?
order by "affiliation"."valid_to" desc nulls first,
  (affiliation.id - 1) / 1099511627776 <> (affiliation.person_id - 1) / 1099511627776,
  affiliation.id;

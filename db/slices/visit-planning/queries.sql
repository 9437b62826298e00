-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- visitPlan.rule {}

select *
from "visit_plan_rule";

-- visitPlan.proposals {"filter":{},"offset":0,"limit":20}

select *
from "visit_plan_rule";

-- visitPlan.coverage {}

select *
from "visit_plan_rule";

select count(*) as "count"
from "visit"
where "status" in (?, …) and "occurred_on" >= ? and "occurred_on" <= ?;

-- visitPlan.spread {"organisationIds":[1],"from":"2026-03-11","perWeek":2,"weekdays":[2],"times":["10:00"],"minutes":60,"staffIds":[1],"assign":"caretaker"}

select count(*) as "count"
from "staff"
where "id" in (?);

select count(*) as "count"
from "organisation"
where "id" in (?);

select "organisation"."id" as "organisationId",
  "organisation"."name",
  "staff"."id" as "careOwnerId",
  "establishment"."district",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "establishment"."latitude",
  "establishment"."longitude"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
left join "staff" on "staff"."id" = "organisation"."care_owner_id" and "staff"."active" = ?
where "organisation"."id" in (?)
order by "organisation"."name_sort", "organisation"."id";

select "staff_id" as "staffId",
  "occurred_on" as "on",
  "starts_at" as "startsAt",
  "duration_minutes" as "minutes"
from "visit"
where "occurred_on" >= ? and "status" <> ?;

select "staff_id" as "staffId", "from_on" as "from", "to_on" as "to"
from "staff_absence"
where "to_on" >= ?;

-- visitPlan.tour {"from":"2026-03-11","to":"2026-12-31","staffId":1}

select "visit"."id",
  "visit"."version",
  "visit"."status",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "startsAt",
  "visit"."duration_minutes" as "minutes",
  "visit"."subject",
  "visit"."visibility",
  "staff"."id" as "staffId",
  "staff"."name" as "staff",
  "organisation"."id" as "organisationId",
  "organisation"."name",
  "organisation"."phone",
  "organisation"."email",
  "establishment"."district",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "establishment"."postcode",
  "establishment"."city",
  "establishment"."latitude",
  "establishment"."longitude"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
inner join "staff" on "staff"."id" = "visit"."staff_id"
left join "establishment" on ("establishment"."id" = "visit"."establishment_id" or ("visit"."establishment_id" is null and "establishment"."organisation_id" = "visit"."organisation_id" and "establishment"."is_head_office" = ?))
where "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
  and "visit"."status" in (?, …)
  and "visit"."staff_id" = ?
order by "visit"."id";

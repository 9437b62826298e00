-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- relations.list {"organisationId":1}

select "relation"."id",
  "relation"."version",
  "relation"."kind",
  "relation"."organisation_id",
  "relation"."other_organisation_id",
  "relation"."valid_from" as "validFrom",
  "relation"."valid_to" as "validTo",
  "relation"."note",
  "organisation"."id" as "otherId",
  "organisation"."name" as "otherName",
  "organisation"."name_sort" as "sort"
from "organisation_relation" as "relation"
inner join "organisation" on "organisation"."id" = "relation"."other_organisation_id"
where "relation"."organisation_id" = ?;

select "relation"."id",
  "relation"."version",
  "relation"."kind",
  "relation"."organisation_id",
  "relation"."other_organisation_id",
  "relation"."valid_from" as "validFrom",
  "relation"."valid_to" as "validTo",
  "relation"."note",
  "organisation"."id" as "otherId",
  "organisation"."name" as "otherName",
  "organisation"."name_sort" as "sort"
from "organisation_relation" as "relation"
inner join "organisation" on "organisation"."id" = "relation"."organisation_id"
where "relation"."other_organisation_id" = ?;

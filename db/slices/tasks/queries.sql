-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- tasks.list {"limit":20}

select count(*) as "count"
from "task"
where 1 = 1;

select "task"."id",
  "task"."version",
  "task"."kind",
  "task"."title",
  "task"."note",
  "task"."due_on" as "dueOn",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."answer",
  "task"."red_flag",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "task"."owner_id" as "ownerId",
  "staff"."name" as "ownerName"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where 1 = 1
order by "task"."status" desc, task.due_on is null, "task"."due_on", "task"."id"
limit ?;

select "due_on" as "dueOn", count(*) as "count"
from "task"
where "status" = ? and 1 = 1
group by due_on is null, "due_on";

-- tasks.list {"organisationId":1,"status":"open","limit":20}

select count(*) as "count"
from "task"
where ("task"."organisation_id" = ? and "task"."status" = ?);

select "task"."id",
  "task"."version",
  "task"."kind",
  "task"."title",
  "task"."note",
  "task"."due_on" as "dueOn",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."answer",
  "task"."red_flag",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "task"."owner_id" as "ownerId",
  "staff"."name" as "ownerName"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where ("task"."organisation_id" = ? and "task"."status" = ?)
order by "task"."status" desc, task.due_on is null, "task"."due_on", "task"."id"
limit ?;

select "due_on" as "dueOn", count(*) as "count"
from "task"
where "status" = ? and "task"."organisation_id" = ?
group by due_on is null, "due_on";

-- tasks.list {"personId":1,"ownerId":1,"due":"thisWeek","order":"organisation","limit":20}

select count(*) as "count"
from "task"
where (("task"."person_id" = ? and "task"."owner_id" is ?) and ((task.due_on is null) = 0 and "task"."due_on" >= ? and "task"."due_on" <= ?));

select "task"."id",
  "task"."version",
  "task"."kind",
  "task"."title",
  "task"."note",
  "task"."due_on" as "dueOn",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."answer",
  "task"."red_flag",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "task"."owner_id" as "ownerId",
  "staff"."name" as "ownerName"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where (("task"."person_id" = ? and "task"."owner_id" is ?) and ((task.due_on is null) = 0 and "task"."due_on" >= ? and "task"."due_on" <= ?))
order by task.organisation_id is null,
  "organisation"."name_sort",
  "task"."status" desc,
  task.due_on is null,
  "task"."due_on",
  "task"."id"
limit ?;

select "due_on" as "dueOn", count(*) as "count"
from "task"
where "status" = ? and ("task"."person_id" = ? and "task"."owner_id" is ?)
group by due_on is null, "due_on";

-- tasks.list {"ownerId":null,"status":"done","due":"withoutDay","limit":20}

select count(*) as "count"
from "task"
where ("task"."owner_id" is null and "task"."status" = ? and "task"."due_on" is null);

select "task"."id",
  "task"."version",
  "task"."kind",
  "task"."title",
  "task"."note",
  "task"."due_on" as "dueOn",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."answer",
  "task"."red_flag",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "task"."owner_id" as "ownerId",
  "staff"."name" as "ownerName"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where ("task"."owner_id" is null and "task"."status" = ? and "task"."due_on" is null)
order by "task"."status" desc,
  "task"."done_at" desc,
  task.due_on is null,
  "task"."due_on",
  "task"."id"
limit ?;

select "due_on" as "dueOn", count(*) as "count"
from "task"
where "status" = ? and "task"."owner_id" is null
group by due_on is null, "due_on";

-- tasks.get {"id":1}

select "task"."id",
  "task"."version",
  "task"."kind",
  "task"."title",
  "task"."note",
  "task"."due_on" as "dueOn",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."answer",
  "task"."red_flag",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "task"."owner_id" as "ownerId",
  "staff"."name" as "ownerName"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where "task"."id" = ?;

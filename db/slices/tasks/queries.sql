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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
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

select count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "us",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "others",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "handedOver",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "received"
from "task"
where "status" = ? and 1 = 1;

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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
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

select count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "us",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "others",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "handedOver",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "received"
from "task"
where "status" = ? and "task"."organisation_id" = ?;

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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
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

select count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "us",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "others",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "handedOver",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "received"
from "task"
where "status" = ? and ("task"."person_id" = ? and "task"."owner_id" is ?);

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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
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

select count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "us",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "others",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "handedOver",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "received"
from "task"
where "status" = ? and "task"."owner_id" is null;

-- tasks.list {"status":"open","heldBy":"handedOver","limit":20}

select count(*) as "count"
from "task"
where (1 = 1 and "task"."status" = ? and case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?);

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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where (1 = 1 and "task"."status" = ? and case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?)
order by "task"."status" desc, task.due_on is null, "task"."due_on", "task"."id"
limit ?;

select "due_on" as "dueOn", count(*) as "count"
from "task"
where "status" = ?
  and 1 = 1
  and case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?
group by due_on is null, "due_on";

select count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "us",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "others",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "handedOver",
  count(*) filter (where case when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received') when task.waiting_for <> '' then 'others' else 'us' end = ?) as "received"
from "task"
where "status" = ? and 1 = 1;

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
  "staff"."name" as "ownerName",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."every",
  "task"."every_unit" as "everyUnit"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where "task"."id" = ?;

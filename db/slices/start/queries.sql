-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- start.overview {"today":"2026-03-11","of":"mine"}

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
where "task"."status" = ?
  and ((task.due_on is null) = 0 and "task"."due_on" <= ?)
  and "task"."owner_id" = ?
order by "task"."due_on", "task"."id"
limit ?;

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
where "task"."status" = ?
  and ((task.due_on is null) = 0 and "task"."due_on" >= ? and "task"."due_on" <= ?)
  and "task"."owner_id" = ?
order by "task"."due_on", "task"."id"
limit ?;

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
where (("task"."answer_by" <= ? and "task"."answered_on" is null and "task"."status" <> ?) or ("task"."handed_on" < ? and "task"."received_on" is null and "task"."status" = ?))
  and ("task"."status" <> ? or "task"."due_on" is null or "task"."due_on" > ?)
  and "task"."owner_id" = ?
order by coalesce(task.answer_by, task.handed_on), "task"."id"
limit ?;

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "startsAt",
  "visit"."subject",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "visit"."staff_id" as "staffId",
  "staff"."name" as "staffName",
  coalesce((
    select trim(trim(street || ' ' || house_number) || ', ' || district, ', ')
    from establishment
    where establishment.id = visit.establishment_id
      or (visit.establishment_id is null and establishment.organisation_id = visit.organisation_id and is_head_office = 1)
    limit 1), '') as "place"
from "visit"
left join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "staff" on "staff"."id" = "visit"."staff_id"
where "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
  and "visit"."status" in (?, …)
  and "visit"."staff_id" = ?
order by "visit"."occurred_on", "visit"."starts_at" asc nulls last, "visit"."id"
limit ?;

select "visit_person"."visit_id" as "ownerId",
  "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "visit_person"
inner join "person" on "person"."id" = "visit_person"."person_id"
where "visit_person"."visit_id" in ()
order by "person"."name_sort";

select "meeting"."id",
  "meeting"."held_on" as "on",
  "meeting"."starts_at" as "startsAt",
  "meeting"."title",
  "working_group"."id" as "groupId",
  "working_group"."name" as "groupName"
from "meeting"
inner join "working_group" on "working_group"."id" = "meeting"."group_id"
where "meeting"."held_on" >= ? and "meeting"."held_on" <= ?
order by "meeting"."held_on", "meeting"."starts_at", "meeting"."id"
limit ?;

select "id", "name", "last_contact_on" as "lastContactOn"
from "organisation"
where "last_contact_on" is not null and "last_contact_on" <= ?
order by "last_contact_on" desc, "name_sort" desc
limit ?;

select count(*) as "count"
from "organisation";

select count(*) as "count"
from "organisation"
where "last_visit_on" is null;

select count(*) as "count"
from "task"
where "status" = ? and "owner_id" = ?;

select count(*) as "count"
from "task"
where "status" = ? and "owner_id" is null and "due_on" <= ?;

select "staff"."id", "staff"."name", max("to_on") as "until", (
    select count(*)
    from task
    where owner_id = staff.id and status = 'open' and (due_on is null) = 0 and due_on <= ?) as "due"
from "staff_absence"
inner join "staff" on "staff"."id" = "staff_absence"."staff_id"
where "deputy_id" = ? and "from_on" <= ? and "to_on" >= ? and "staff"."active" = ?
group by "staff"."id";

select "id", "name"
from "organisation"
where "care_owner_id" = ?;

select "import_batch"."id",
  coalesce(import_profile.name, file_name) as "name",
  "finished_at" as "finishedAt",
  "created",
  "updated",
  "vanished",
  "rejected"
from "import_batch"
left join "import_profile" on "import_profile"."id" = "import_batch"."profile_id"
where "status" = ? and "finished_at" is not null and "move_id" is null
order by "finished_at" desc, "import_batch"."id" desc
limit ?;

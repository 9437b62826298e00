-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- guides.list {}

select "guide_edition_id" as "id", count(*) as "visits", max("occurred_on") as "lastOn"
from "visit"
where "guide_edition_id" is not null
group by "guide_edition_id";

select *
from "guide"
order by "id";

select *
from "guide_edition"
order by "number" desc;

-- guides.edition {"id":1}

select "guide_edition"."id",
  "guide_edition"."version",
  "guide_edition"."number",
  "guide_edition"."contents",
  "guide_edition"."released_at" as "releasedAt",
  "guide"."id" as "guideId",
  "guide"."name" as "guideName",
  "guide"."language"
from "guide_edition"
inner join "guide" on "guide"."id" = "guide_edition"."guide_id"
where "guide_edition"."id" = ?;

select count(*) as "count"
from "visit"
where "guide_edition_id" = ?;

-- guides.ofVisit {"visitId":1}

select "visit"."version",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "visit"."status",
  "visit"."occurred_on" as "occurredOn",
  "visit"."starts_at" as "startsAt",
  "visit"."duration_minutes" as "durationMinutes",
  "visit"."establishment_id" as "establishmentId",
  "visit"."staff_id" as "staffId",
  "visit"."subject",
  "visit"."note",
  "visit"."visibility",
  "visit"."readers",
  "visit_access"."access",
  "visit"."staff_id" as "authorId",
  "staff"."name" as "author"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
inner join "staff" on "staff"."id" = "visit"."staff_id"
left join "visit_access" on "visit_access"."id" = "visit"."id"
where "visit"."id" = ?;

select "visit_person"."visit_id" as "ownerId",
  "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "visit_person"
inner join "person" on "person"."id" = "visit_person"."person_id"
where "visit_person"."visit_id" in (?)
order by "person"."name_sort";

select "visit_theme"."visit_id" as "ownerId", "theme"."id", "theme"."name"
from "visit_theme"
inner join "theme" on "theme"."id" = "visit_theme"."theme_id"
where "visit_theme"."visit_id" in (?);

select staff.id, staff.name
from "visit_reader" as reader
join staff on staff.id = reader.staff_id
where "reader"."visit_id" = ?;

select "visit"."guide_edition_id" as "editionId",
  "staff"."id" as "staffId",
  "staff"."name" as "staffName"
from "visit"
inner join "staff" on "staff"."id" = "visit"."staff_id"
where "visit"."id" = ?;

select "guide_edition"."id",
  "guide_edition"."version",
  "guide_edition"."number",
  "guide_edition"."contents",
  "guide_edition"."released_at" as "releasedAt",
  "guide"."id" as "guideId",
  "guide"."name" as "guideName",
  "guide"."language"
from "guide_edition"
inner join "guide" on "guide"."id" = "guide_edition"."guide_id"
where "guide_edition"."id" = ?;

select "id", "question", "part", "value"
from "visit_answer"
where "visit_id" = ?
order by "id";

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
  "task"."every_unit" as "everyUnit",
  "task"."red_flag_question" as "question"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where "task"."visit_id" = ?
order by "task"."id";

-- guides.flags {}

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
  "task"."every_unit" as "everyUnit",
  "task"."red_flag_question" as "question",
  "visit"."id" as "visitId",
  "visit"."occurred_on" as "visitOn"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
left join "visit" on "visit"."id" = "task"."visit_id"
where "task"."red_flag" <> ? and "task"."status" = ?
order by task.due_on is null, "task"."due_on", "task"."id";

-- guides.flags {"organisationId":1}

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
  "task"."every_unit" as "everyUnit",
  "task"."red_flag_question" as "question",
  "visit"."id" as "visitId",
  "visit"."occurred_on" as "visitOn"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "person" on "person"."id" = "task"."person_id"
left join "staff" on "staff"."id" = "task"."owner_id"
left join "visit" on "visit"."id" = "task"."visit_id"
where "task"."red_flag" <> ? and "task"."status" = ? and "task"."organisation_id" = ?
order by task.due_on is null, "task"."due_on", "task"."id";

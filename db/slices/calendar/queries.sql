-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- calendar.entries {"from":"2026-03-01","to":"2026-03-31"}

select "staff_absence"."id",
  "staff_absence"."version",
  "staff_absence"."from_on" as "on",
  "staff_absence"."to_on" as "until",
  "staff"."id" as "staffId",
  "staff"."name" as "staffName"
from "staff_absence"
inner join "staff" on "staff"."id" = "staff_absence"."staff_id"
where "staff_absence"."from_on" <= ? and "staff_absence"."to_on" >= ?
order by "staff_absence"."from_on", "staff_absence"."id"
limit ?;

select "visit"."id",
  "visit"."version",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "startsAt",
  "visit"."duration_minutes" as "minutes",
  "visit"."subject" as "title",
  "visit"."status",
  "visit"."visibility",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "visit"."staff_id" as "staffId",
  "staff"."name" as "staffName"
from "visit"
left join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "staff" on "staff"."id" = "visit"."staff_id"
where "visit"."occurred_on" >= ? and "visit"."occurred_on" <= ? and "visit"."status" <> ?
order by "visit"."occurred_on", "visit"."id"
limit ?;

select "meeting"."id",
  "meeting"."version",
  "meeting"."held_on" as "on",
  "meeting"."starts_at" as "startsAt",
  "meeting"."title",
  "meeting"."group_id" as "groupId",
  "working_group"."name" as "groupName",
  "working_group"."visibility"
from "meeting"
left join "working_group" on "working_group"."id" = "meeting"."group_id"
where "meeting"."held_on" >= ? and "meeting"."held_on" <= ?
order by "meeting"."held_on", "meeting"."id"
limit ?;

select "task"."id",
  "task"."version",
  "task"."due_on" as "on",
  "task"."title",
  "task"."kind" as "taskKind",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."owner_id" as "staffId",
  "staff"."name" as "staffName",
  'confidential' in (coalesce(contact.visibility, ''), coalesce(visit.visibility, '')) as "isConfidential"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "staff" on "staff"."id" = "task"."owner_id"
left join "contact" on "contact"."id" = "task"."contact_id"
left join "visit" on "visit"."id" = "task"."visit_id"
where "task"."status" = ?
  and (task.due_on is null) = 0
  and "task"."due_on" >= ?
  and "task"."due_on" <= ?
order by "task"."due_on", "task"."id"
limit ?;

-- calendar.entries {"from":"2026-03-01","to":"2026-03-31","staffId":1}

select "staff_absence"."id",
  "staff_absence"."version",
  "staff_absence"."from_on" as "on",
  "staff_absence"."to_on" as "until",
  "staff"."id" as "staffId",
  "staff"."name" as "staffName"
from "staff_absence"
inner join "staff" on "staff"."id" = "staff_absence"."staff_id"
where "staff_absence"."from_on" <= ? and "staff_absence"."to_on" >= ?
order by "staff_absence"."from_on", "staff_absence"."id"
limit ?;

select "visit"."id",
  "visit"."version",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "startsAt",
  "visit"."duration_minutes" as "minutes",
  "visit"."subject" as "title",
  "visit"."status",
  "visit"."visibility",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "visit"."staff_id" as "staffId",
  "staff"."name" as "staffName"
from "visit"
left join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "staff" on "staff"."id" = "visit"."staff_id"
where "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
  and "visit"."status" <> ?
  and "visit"."staff_id" = ?
order by "visit"."occurred_on", "visit"."id"
limit ?;

select "meeting"."id",
  "meeting"."version",
  "meeting"."held_on" as "on",
  "meeting"."starts_at" as "startsAt",
  "meeting"."title",
  "meeting"."group_id" as "groupId",
  "working_group"."name" as "groupName",
  "working_group"."visibility"
from "meeting"
left join "working_group" on "working_group"."id" = "meeting"."group_id"
where "meeting"."held_on" >= ? and "meeting"."held_on" <= ?
order by "meeting"."held_on", "meeting"."id"
limit ?;

select "task"."id",
  "task"."version",
  "task"."due_on" as "on",
  "task"."title",
  "task"."kind" as "taskKind",
  "task"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "task"."owner_id" as "staffId",
  "staff"."name" as "staffName",
  'confidential' in (coalesce(contact.visibility, ''), coalesce(visit.visibility, '')) as "isConfidential"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "staff" on "staff"."id" = "task"."owner_id"
left join "contact" on "contact"."id" = "task"."contact_id"
left join "visit" on "visit"."id" = "task"."visit_id"
where "task"."status" = ?
  and (task.due_on is null) = 0
  and "task"."due_on" >= ?
  and "task"."due_on" <= ?
  and "task"."owner_id" = ?
order by "task"."due_on", "task"."id"
limit ?;

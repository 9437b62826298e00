-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- documents.list {"owner":{"kind":"organisation","id":1}}

select "document"."id",
  "document"."version",
  "document"."file_name" as "fileName",
  "document"."size_bytes" as "sizeBytes",
  "document"."created_at" as "addedAt",
  "staff"."name" as "staff",
  "contact"."occurred_on" as "contactOn",
  "contact"."subject" as "contactSubject",
  "visit"."occurred_on" as "visitOn",
  "visit"."subject" as "visitSubject",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "document"."organisation_id",
  "document"."person_id",
  "document"."contact_id",
  "document"."visit_id",
  "document"."group_id"
from "document"
inner join "staff" on "staff"."id" = "document"."staff_id"
left join "contact" on "contact"."id" = "document"."contact_id"
left join "visit" on "visit"."id" = "document"."visit_id"
left join "organisation" on "organisation"."id" = coalesce("contact"."organisation_id", "visit"."organisation_id")
where ("document"."organisation_id" = ? or "document"."contact_id" in (
    select "id"
    from "contact"
    where "organisation_id" = ?) or "document"."visit_id" in (
    select "id"
    from "visit"
    where "organisation_id" = ?))
order by "document"."created_at" desc, "document"."id";

-- documents.list {"owner":{"kind":"person","id":1}}

select "document"."id",
  "document"."version",
  "document"."file_name" as "fileName",
  "document"."size_bytes" as "sizeBytes",
  "document"."created_at" as "addedAt",
  "staff"."name" as "staff",
  "contact"."occurred_on" as "contactOn",
  "contact"."subject" as "contactSubject",
  "visit"."occurred_on" as "visitOn",
  "visit"."subject" as "visitSubject",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "document"."organisation_id",
  "document"."person_id",
  "document"."contact_id",
  "document"."visit_id",
  "document"."group_id"
from "document"
inner join "staff" on "staff"."id" = "document"."staff_id"
left join "contact" on "contact"."id" = "document"."contact_id"
left join "visit" on "visit"."id" = "document"."visit_id"
left join "organisation" on "organisation"."id" = coalesce("contact"."organisation_id", "visit"."organisation_id")
where ("document"."person_id" = ? or "document"."contact_id" in (
    select "contact_id"
    from "contact_person"
    where "person_id" = ?) or "document"."visit_id" in (
    select "visit_id"
    from "visit_person"
    where "person_id" = ?))
order by "document"."created_at" desc, "document"."id";

-- documents.list {"owner":{"kind":"visit","id":1}}

select "document"."id",
  "document"."version",
  "document"."file_name" as "fileName",
  "document"."size_bytes" as "sizeBytes",
  "document"."created_at" as "addedAt",
  "staff"."name" as "staff",
  "contact"."occurred_on" as "contactOn",
  "contact"."subject" as "contactSubject",
  "visit"."occurred_on" as "visitOn",
  "visit"."subject" as "visitSubject",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "document"."organisation_id",
  "document"."person_id",
  "document"."contact_id",
  "document"."visit_id",
  "document"."group_id"
from "document"
inner join "staff" on "staff"."id" = "document"."staff_id"
left join "contact" on "contact"."id" = "document"."contact_id"
left join "visit" on "visit"."id" = "document"."visit_id"
left join "organisation" on "organisation"."id" = coalesce("contact"."organisation_id", "visit"."organisation_id")
where "document"."visit_id" = ?
order by "document"."created_at" desc, "document"."id";

-- documentContents.read {"id":1}

select "document"."file_name" as "fileName", "document_content"."bytes"
from "document"
inner join "document_content" on "document_content"."sha256" = "document"."sha256"
where "document"."id" = ?;

-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- timeline.list {"organisationId":1,"before":"2026-03-11","limit":20}

select count(*) as "count"
from "organisation"
where "id" in (?);

select "id", "occurred_on" as "on"
from "contact"
where "organisation_id" = ? and "occurred_on" < ?;

select "id", "occurred_on" as "on"
from "visit"
where "organisation_id" = ? and "occurred_on" < ?;

select "meeting"."id", "meeting"."held_on" as "on"
from "meeting"
where "host_organisation_id" = ?
union
select "meeting"."id", "meeting"."held_on" as "on"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "attendance"."organisation_id" = ? and "attendance"."status" = ?;

select "id", "done_at"
from "task"
where "organisation_id" = ? and "status" = ?;

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."status" as "detail",
  "visit"."subject" as "title",
  "visit"."note",
  "visit"."visibility",
  "staff"."name" as "staff"
from "visit"
inner join "staff" on "staff"."id" = "visit"."staff_id"
where "visit"."id" in (?);

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

-- visits.get {"id":1}

select "visit"."version",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "visit"."status",
  "visit"."occurred_on" as "occurredOn",
  "visit"."subject",
  "visit"."note",
  "visit"."visibility"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
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

-- composer.suggestions {"organisationId":1}

select "id", "name"
from "organisation"
where "id" = ?;

select person_id as "personId", max(day) as "on"
from (
    select contact_person.person_id, contact.occurred_on as day
    from contact
    join contact_person on contact_person.contact_id = contact.id
    where contact.organisation_id = ?
    union all
    select visit_person.person_id, visit.occurred_on as day
    from visit
    join visit_person on visit_person.visit_id = visit.id
    where visit.organisation_id = ? and visit.status in ('held', 'followedUp') )
group by person_id;

select "person_id" as "personId",
  "job_title" as "jobTitle",
  "valid_from" as "validFrom",
  "valid_to" as "validTo"
from "affiliation"
where "organisation_id" = ?
order by "id" desc;

select "id", "academic_title", "given_name", "family_name"
from "person"
where "id" in (?, …)
order by "name_sort";

select "id", "name", (
    select count(*)
    from contact_theme
    where contact_theme.theme_id = theme.id) + (
    select count(*)
    from visit_theme
    where visit_theme.theme_id = theme.id) as "uses"
from "theme"
where "valid_from" <= ? and ("valid_to" is null or "valid_to" >= ?);

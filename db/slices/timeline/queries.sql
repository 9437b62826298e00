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
where "meeting"."id" in (
    select "id"
    from "meeting"
    where "host_organisation_id" = ?
    union
    select "meeting_id" as "id"
    from "attendance"
    where "status" = ? and "organisation_id" = ?) and "meeting"."held_on" < ?;

select "id", "done_at"
from "task"
where "organisation_id" = ? and "status" = ?;

select "id", "valid_from" as "on"
from "trade_notification"
where "organisation_id" = ? and "superseded_by_id" is null and "valid_from" < ?;

select "contact"."id",
  "contact"."occurred_on" as "on",
  "contact"."channel" as "detail",
  "contact"."subject" as "title",
  "contact"."note",
  "contact"."visibility",
  "contact_access"."access",
  "contact"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "staff"."name" as "staff",
  (
    select "mailing_id"
    from "mailing_recipient"
    where "mailing_recipient"."contact_id" = "contact"."id"
    limit ?) as "mailingId"
from "contact"
inner join "staff" on "staff"."id" = "contact"."staff_id"
inner join "organisation" on "organisation"."id" = "contact"."organisation_id"
left join "contact_access" on "contact_access"."id" = "contact"."id"
where "contact"."id" in (?);

select "contact_person"."contact_id" as "ownerId",
  "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "contact_person"
inner join "person" on "person"."id" = "contact_person"."person_id"
where "contact_person"."contact_id" in (?)
order by "person"."name_sort";

select "contact_theme"."contact_id" as "ownerId", "theme"."id", "theme"."name"
from "contact_theme"
inner join "theme" on "theme"."id" = "contact_theme"."theme_id"
where "contact_theme"."contact_id" in (?);

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "at",
  "visit"."status" as "detail",
  "visit"."subject" as "title",
  "visit"."note",
  "visit"."visibility",
  "visit_access"."access",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "staff"."name" as "staff",
  "guide"."name" as "guideName",
  "visit"."questions_asked" as "asked",
  "visit"."questions_answered" as "answered",
  (
    select count(*) as "count"
    from "task"
    where "task"."visit_id" = "visit"."id"
      and "task"."red_flag" <> ?
      and "task"."status" = ?) as "redFlags"
from "visit"
inner join "staff" on "staff"."id" = "visit"."staff_id"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "visit_access" on "visit_access"."id" = "visit"."id"
left join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
left join "guide" on "guide"."id" = "guide_edition"."guide_id"
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

-- timeline.list {"personId":1,"limit":20}

select count(*) as "count"
from "person"
where "id" in (?);

select "id", "occurred_on" as "on"
from "contact"
where "id" in (
    select "contact_id"
    from "contact_person"
    where "person_id" = ?);

select "id", "occurred_on" as "on"
from "visit"
where "id" in (
    select "visit_id"
    from "visit_person"
    where "person_id" = ?);

select "meeting"."id", "meeting"."held_on" as "on"
from "meeting"
where "meeting"."id" in (
    select "meeting_id" as "id"
    from "attendance"
    where "status" = ? and "person_id" = ?);

select "id", "done_at"
from "task"
where "person_id" = ? and "status" = ?;

-- timeline.list {"themeId":1,"limit":20}

select count(*) as "count"
from "theme"
where "id" in (?);

select "id", "succeeded_by_id" as "succeededById"
from "theme";

select "id", "occurred_on" as "on"
from "contact"
where "id" in (
    select "contact_id"
    from "contact_theme"
    where "theme_id" in (?, …));

select "id", "occurred_on" as "on"
from "visit"
where "id" in (
    select "visit_id"
    from "visit_theme"
    where "theme_id" in (?, …));

select "meeting"."id", "meeting"."held_on" as "on"
from "meeting"
where "meeting"."group_id" in (
    select "group_id"
    from "working_group_theme"
    where "theme_id" in (?, …));

select "contact"."id",
  "contact"."occurred_on" as "on",
  "contact"."channel" as "detail",
  "contact"."subject" as "title",
  "contact"."note",
  "contact"."visibility",
  "contact_access"."access",
  "contact"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "staff"."name" as "staff",
  (
    select "mailing_id"
    from "mailing_recipient"
    where "mailing_recipient"."contact_id" = "contact"."id"
    limit ?) as "mailingId"
from "contact"
inner join "staff" on "staff"."id" = "contact"."staff_id"
inner join "organisation" on "organisation"."id" = "contact"."organisation_id"
left join "contact_access" on "contact_access"."id" = "contact"."id"
where "contact"."id" in (?);

select "contact_person"."contact_id" as "ownerId",
  "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "contact_person"
inner join "person" on "person"."id" = "contact_person"."person_id"
where "contact_person"."contact_id" in (?)
order by "person"."name_sort";

select "contact_theme"."contact_id" as "ownerId", "theme"."id", "theme"."name"
from "contact_theme"
inner join "theme" on "theme"."id" = "contact_theme"."theme_id"
where "contact_theme"."contact_id" in (?);

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "at",
  "visit"."status" as "detail",
  "visit"."subject" as "title",
  "visit"."note",
  "visit"."visibility",
  "visit_access"."access",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "staff"."name" as "staff",
  "guide"."name" as "guideName",
  "visit"."questions_asked" as "asked",
  "visit"."questions_answered" as "answered",
  (
    select count(*) as "count"
    from "task"
    where "task"."visit_id" = "visit"."id"
      and "task"."red_flag" <> ?
      and "task"."status" = ?) as "redFlags"
from "visit"
inner join "staff" on "staff"."id" = "visit"."staff_id"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "visit_access" on "visit_access"."id" = "visit"."id"
left join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
left join "guide" on "guide"."id" = "guide_edition"."guide_id"
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

select "meeting"."id",
  "meeting"."held_on" as "on",
  "meeting"."starts_at" as "at",
  "meeting"."title",
  "working_group"."name" as "groupName",
  "meeting"."minutes" as "note",
  "meeting"."visibility",
  "meeting"."host_organisation_id" as "hostId"
from "meeting"
inner join "working_group" on "working_group"."id" = "meeting"."group_id"
where "meeting"."id" in (?);

select "meeting"."id" as "ownerId", "theme"."id", "theme"."name"
from "meeting"
inner join "working_group_theme" on "working_group_theme"."group_id" = "meeting"."group_id"
inner join "theme" on "theme"."id" = "working_group_theme"."theme_id"
where "meeting"."id" in (?);

-- timeline.list {"kinds":["visit"],"limit":20}

select "id", "occurred_on" as "on"
from "visit";

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."starts_at" as "at",
  "visit"."status" as "detail",
  "visit"."subject" as "title",
  "visit"."note",
  "visit"."visibility",
  "visit_access"."access",
  "visit"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "staff"."name" as "staff",
  "guide"."name" as "guideName",
  "visit"."questions_asked" as "asked",
  "visit"."questions_answered" as "answered",
  (
    select count(*) as "count"
    from "task"
    where "task"."visit_id" = "visit"."id"
      and "task"."red_flag" <> ?
      and "task"."status" = ?) as "redFlags"
from "visit"
inner join "staff" on "staff"."id" = "visit"."staff_id"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
left join "visit_access" on "visit_access"."id" = "visit"."id"
left join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
left join "guide" on "guide"."id" = "guide_edition"."guide_id"
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

-- contacts.get {"id":1}

select "contact"."version",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName",
  "contact"."channel",
  "contact"."occurred_on" as "occurredOn",
  "contact"."subject",
  "contact"."note",
  "contact"."visibility",
  "contact"."readers",
  "contact_access"."access",
  "contact"."staff_id" as "authorId",
  "staff"."name" as "author"
from "contact"
inner join "organisation" on "organisation"."id" = "contact"."organisation_id"
inner join "staff" on "staff"."id" = "contact"."staff_id"
left join "contact_access" on "contact_access"."id" = "contact"."id"
where "contact"."id" = ?;

select "contact_person"."contact_id" as "ownerId",
  "person"."id",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "contact_person"
inner join "person" on "person"."id" = "contact_person"."person_id"
where "contact_person"."contact_id" in (?)
order by "person"."name_sort";

select "contact_theme"."contact_id" as "ownerId", "theme"."id", "theme"."name"
from "contact_theme"
inner join "theme" on "theme"."id" = "contact_theme"."theme_id"
where "contact_theme"."contact_id" in (?);

select staff.id, staff.name
from "contact_reader" as reader
join staff on staff.id = reader.staff_id
where "reader"."contact_id" = ?;

-- visits.get {"id":1}

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

select "person_id" as "personId",
  "organisation_id" as "organisationId",
  max("valid_to") as "lastDay",
  count("valid_to") as "ended",
  count(*) as "all"
from "affiliation"
where "person_id" in (?)
group by "person_id", "organisation_id";

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

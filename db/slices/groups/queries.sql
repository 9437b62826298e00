-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- groups.list {"today":"2026-03-11"}

select "id", "name", "status"
from "working_group";

select "group_id" as "groupId",
  count(distinct "person_id") as "members",
  count(distinct "organisation_id") as "organisations"
from "membership"
where "role" <> ? and "valid_from" <= ? and ("valid_to" is null or "valid_to" >= ?)
group by "group_id";

select "group_id" as "groupId",
  count(*) filter (where held_on < ?) as "meetings",
  max(held_on) filter (where held_on < ?) as "lastMeetingOn",
  min(held_on) filter (where held_on >= ?) as "nextMeetingOn"
from "meeting"
group by "group_id";

with "judged" as (
    select "meeting"."id",
      "meeting"."group_id" as "groupId",
      row_number() over (partition by meeting.group_id order by meeting.held_on desc, meeting.id desc) as "position"
    from "meeting"
    where meeting.held_on <= ? and exists (
        select 1
        from attendance as recorded
        where recorded.meeting_id = meeting.id and recorded.status in ('present', 'absent')))
select "judged"."groupId",
  count(*) as "expected",
  count(*) filter (where attendance.status = 'present') as "present"
from "judged"
inner join "attendance" on "attendance"."meeting_id" = "judged"."id"
where "judged"."position" <= ? and "attendance"."role" <> ?
group by "judged"."groupId", "judged"."id";

select "working_group_theme"."group_id" as "groupId", "theme"."id", "theme"."name"
from "working_group_theme"
inner join "theme" on "theme"."id" = "working_group_theme"."theme_id";

-- groups.get {"id":1,"today":"2026-03-11"}

select *
from "working_group"
where "id" = ?;

select "theme"."id", "theme"."name"
from "working_group_theme"
inner join "theme" on "theme"."id" = "working_group_theme"."theme_id"
where "working_group_theme"."group_id" = ?;

select id, field_id as "fieldId", value
from "group_own_value"
where "group_id" = ?
order by field_id;

select "membership"."id",
  "membership"."version",
  "membership"."role",
  "membership"."valid_from" as "validFrom",
  "membership"."valid_to" as "validTo",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "person"."name_sort",
  "membership"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName"
from "membership"
inner join "person" on "person"."id" = "membership"."person_id"
left join "organisation" on "organisation"."id" = "membership"."organisation_id"
where "membership"."group_id" = ?;

select "meeting"."group_id" as "groupId",
  "attendance"."person_id" as "personId",
  "meeting"."held_on" as "heldOn",
  "attendance"."status"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "attendance"."person_id" in (?)
  and "attendance"."role" <> ?
  and "meeting"."group_id" = ?
  and meeting.held_on <= ?
  and exists (
    select 1
    from attendance as recorded
    where recorded.meeting_id = meeting.id and recorded.status in ('present', 'absent'))
order by "meeting"."held_on" desc, "meeting"."id" desc;

select "membership"."person_id" as "personId", count(distinct "membership"."group_id") as "count"
from "membership"
inner join "working_group" on "working_group"."id" = "membership"."group_id"
where "membership"."person_id" in (?)
  and "membership"."role" <> ?
  and "working_group"."status" = ?
  and "membership"."valid_from" <= ?
  and ("membership"."valid_to" is null or "membership"."valid_to" >= ?)
group by "membership"."person_id";

select "meeting"."id",
  "meeting"."held_on" as "heldOn",
  "meeting"."title",
  "meeting"."place",
  "meeting"."host_organisation_id" as "hostId",
  "organisation"."name" as "hostName"
from "meeting"
left join "organisation" on "organisation"."id" = "meeting"."host_organisation_id"
where "meeting"."group_id" = ?
order by "meeting"."held_on" desc, "meeting"."id" desc;

select "attendance"."meeting_id" as "meetingId", "attendance"."role", "attendance"."status"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "meeting"."group_id" = ?;

-- meetings.get {"id":1}

select "meeting".*, "working_group"."name" as "groupName", "organisation"."name" as "hostName"
from "meeting"
inner join "working_group" on "working_group"."id" = "meeting"."group_id"
left join "organisation" on "organisation"."id" = "meeting"."host_organisation_id"
where "meeting"."id" = ?;

select "attendance"."person_id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "attendance"."organisation_id" as "organisationId",
  "organisation"."name" as "organisationName",
  "attendance"."role",
  "attendance"."status",
  "attendance"."spoke"
from "attendance"
inner join "person" on "person"."id" = "attendance"."person_id"
left join "organisation" on "organisation"."id" = "attendance"."organisation_id"
where "attendance"."meeting_id" = ?
order by "person"."name_sort", "person"."id";

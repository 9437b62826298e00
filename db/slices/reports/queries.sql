-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- reportDocuments.council {"from":"2026-01-01","to":"2026-06-30","version":"internal"}

select *
from "office";

select working_group.name,
  working_group.visibility = 'public' as isPublic,
  case when ended_on is not null
  and ended_on <= ? then 'ended' when working_group.status = 'dormant' then 'dormant' else 'active' end as status,
  (
    select count(*)
    from meeting
    where group_id = working_group.id and held_on between ? and ?) as meetingsHeld,
  (
    select count(distinct person_id)
    from membership
    where group_id = working_group.id
      and valid_from <= ?
      and (valid_to is null or valid_to >= ?)) as members,
  (
    select count(distinct organisation_id)
    from membership
    where group_id = working_group.id
      and valid_from <= ?
      and (valid_to is null or valid_to >= ?)) as organisationsRepresented,
  (
    select count(*)
    from attendance
    join meeting on meeting.id = attendance.meeting_id
    where meeting.group_id = working_group.id
      and meeting.held_on between ?
      and ?
      and attendance.role <> 'guest') as attendancesExpected,
  (
    select count(*)
    from attendance
    join meeting on meeting.id = attendance.meeting_id
    where meeting.group_id = working_group.id
      and meeting.held_on between ?
      and ?
      and attendance.role <> 'guest'
      and attendance.status = 'present') as attendancesGiven
from working_group
where (founded_on is null or founded_on <= ?) and (ended_on is null or ended_on >= ?)
order by working_group.name;

select coalesce(sum(visits), 0) as visitsHeld,
  count(*) as companiesReached,
  coalesce(max(visits), 0) as mostVisitsToOneCompany
from (
    select count(*) as visits
    from (
        select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
        from visit
        join organisation on organisation.id = visit.organisation_id
          and organisation.kind = 'company'
        where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?)
    group by organisation_id);

select count(*) as contacts, count(distinct contact.organisation_id) as companiesContacted
from contact
join organisation on organisation.id = contact.organisation_id and organisation.kind = 'company'
where contact.occurred_on between ? and ?;

select coalesce(sum(substr(created_at, 1, 10) <= ? and status <> 'cancelled' and (done_at is null or substr(done_at, 1, 10) > ?)), 0) as promisesOpen,
  coalesce(sum(status = 'done' and substr(done_at, 1, 10) between ? and ?), 0) as promisesKept
from main.task
where kind = 'promise';

select count(*) as companiesInStock
from (
    select id, nullif(seat_district, '') as district, size_class
    from organisation
    where kind = 'company' and (coalesce(registered_on, founded_on, '') <= ? or id in (
        select organisation_id
        from (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?))));

select district,
  size_class as sizeClass,
  count(*) as companiesInStock,
  coalesce(sum(visits), 0) as visitsHeld,
  count(visits) as companiesReached,
  coalesce(max(visits), 0) as mostVisitsToOneCompany
from (
    select id, nullif(seat_district, '') as district, size_class
    from organisation
    where kind = 'company' and (coalesce(registered_on, founded_on, '') <= ? or id in (
        select organisation_id
        from (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?))))
left join (
    select organisation_id, count(*) as visits
    from (
        select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
        from visit
        join organisation on organisation.id = visit.organisation_id
          and organisation.kind = 'company'
        where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?)
    group by organisation_id ) as visited on visited.organisation_id = id
group by district, size_class;

select theme.name,
  coalesce(visits.visitsHeld, 0) as visitsHeld,
  coalesce(visits.companiesVisited, 0) as companiesVisited,
  coalesce(visits.mostVisitsToOneCompany, 0) as mostVisitsToOneCompany,
  (
    select count(*)
    from working_group_theme
    join working_group on working_group.id = working_group_theme.group_id
    where working_group_theme.theme_id = theme.id
      and (founded_on is null or founded_on <= ?)
      and (ended_on is null or ended_on >= ?) ) as groups,
  (
    select count(*)
    from organisation_theme
    join organisation on organisation.id = organisation_id
    where organisation_theme.theme_id = theme.id and organisation.kind = 'company') as companies
from theme
left join (
    select theme_id,
      sum(visits) as visitsHeld,
      count(*) as companiesVisited,
      max(visits) as mostVisitsToOneCompany
    from (
        select visit_theme.theme_id, held.organisation_id, count(*) as visits
        from main.visit_theme as visit_theme
        join (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp')
              and visit.occurred_on between ?
              and ?) as held on held.id = visit_theme.visit_id
        group by visit_theme.theme_id, held.organisation_id)
    group by theme_id ) as visits on visits.theme_id = theme.id
where theme.valid_from <= ? and (theme.valid_to is null or theme.valid_to >= ?)
order by theme.name;

select held.id,
  held.occurred_on as heldOn,
  organisation.name as organisationName,
  nullif(organisation.seat_district, '') as district,
  organisation.size_class as sizeClass,
  held.subject as occasion
from (
    select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
    from visit
    join organisation on organisation.id = visit.organisation_id and organisation.kind = 'company'
    where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?) as held
join organisation on organisation.id = held.organisation_id
where held.visibility <> 'confidential' and organisation.visibility <> 'confidential'
order by held.occurred_on, organisation.name_sort;

select visit_theme.visit_id as visitId, theme.name
from visit_theme
join theme on theme.id = visit_theme.theme_id
where visit_theme.visit_id in (
    select id
    from (
        select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
        from visit
        join organisation on organisation.id = visit.organisation_id
          and organisation.kind = 'company'
        where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?))
order by theme.name;

-- reportDocuments.council {"from":"2026-01-01","to":"2026-06-30","version":"public"}

select *
from "office";

select working_group.name,
  working_group.visibility = 'public' as isPublic,
  case when ended_on is not null
  and ended_on <= ? then 'ended' when working_group.status = 'dormant' then 'dormant' else 'active' end as status,
  (
    select count(*)
    from meeting
    where group_id = working_group.id and held_on between ? and ?) as meetingsHeld,
  (
    select count(distinct person_id)
    from membership
    where group_id = working_group.id
      and valid_from <= ?
      and (valid_to is null or valid_to >= ?)) as members,
  (
    select count(distinct organisation_id)
    from membership
    where group_id = working_group.id
      and valid_from <= ?
      and (valid_to is null or valid_to >= ?)) as organisationsRepresented,
  (
    select count(*)
    from attendance
    join meeting on meeting.id = attendance.meeting_id
    where meeting.group_id = working_group.id
      and meeting.held_on between ?
      and ?
      and attendance.role <> 'guest') as attendancesExpected,
  (
    select count(*)
    from attendance
    join meeting on meeting.id = attendance.meeting_id
    where meeting.group_id = working_group.id
      and meeting.held_on between ?
      and ?
      and attendance.role <> 'guest'
      and attendance.status = 'present') as attendancesGiven
from working_group
where (founded_on is null or founded_on <= ?) and (ended_on is null or ended_on >= ?)
order by working_group.name;

select coalesce(sum(visits), 0) as visitsHeld,
  count(*) as companiesReached,
  coalesce(max(visits), 0) as mostVisitsToOneCompany
from (
    select count(*) as visits
    from (
        select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
        from visit
        join organisation on organisation.id = visit.organisation_id
          and organisation.kind = 'company'
        where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?)
    group by organisation_id);

select count(*) as contacts, count(distinct contact.organisation_id) as companiesContacted
from contact
join organisation on organisation.id = contact.organisation_id and organisation.kind = 'company'
where contact.occurred_on between ? and ?;

select coalesce(sum(substr(created_at, 1, 10) <= ? and status <> 'cancelled' and (done_at is null or substr(done_at, 1, 10) > ?)), 0) as promisesOpen,
  coalesce(sum(status = 'done' and substr(done_at, 1, 10) between ? and ?), 0) as promisesKept
from main.task
where kind = 'promise';

select count(*) as companiesInStock
from (
    select id, nullif(seat_district, '') as district, size_class
    from organisation
    where kind = 'company' and (coalesce(registered_on, founded_on, '') <= ? or id in (
        select organisation_id
        from (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?))));

select district,
  size_class as sizeClass,
  count(*) as companiesInStock,
  coalesce(sum(visits), 0) as visitsHeld,
  count(visits) as companiesReached,
  coalesce(max(visits), 0) as mostVisitsToOneCompany
from (
    select id, nullif(seat_district, '') as district, size_class
    from organisation
    where kind = 'company' and (coalesce(registered_on, founded_on, '') <= ? or id in (
        select organisation_id
        from (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?))))
left join (
    select organisation_id, count(*) as visits
    from (
        select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
        from visit
        join organisation on organisation.id = visit.organisation_id
          and organisation.kind = 'company'
        where visit.status in ('held', 'followedUp') and visit.occurred_on between ? and ?)
    group by organisation_id ) as visited on visited.organisation_id = id
group by district, size_class;

select theme.name,
  coalesce(visits.visitsHeld, 0) as visitsHeld,
  coalesce(visits.companiesVisited, 0) as companiesVisited,
  coalesce(visits.mostVisitsToOneCompany, 0) as mostVisitsToOneCompany,
  (
    select count(*)
    from working_group_theme
    join working_group on working_group.id = working_group_theme.group_id
    where working_group_theme.theme_id = theme.id
      and (founded_on is null or founded_on <= ?)
      and (ended_on is null or ended_on >= ?)
      and working_group.visibility = 'public') as groups,
  (
    select count(*)
    from organisation_theme
    join organisation on organisation.id = organisation_id
    where organisation_theme.theme_id = theme.id and organisation.kind = 'company') as companies
from theme
left join (
    select theme_id,
      sum(visits) as visitsHeld,
      count(*) as companiesVisited,
      max(visits) as mostVisitsToOneCompany
    from (
        select visit_theme.theme_id, held.organisation_id, count(*) as visits
        from main.visit_theme as visit_theme
        join (
            select visit.id,
              visit.organisation_id,
              visit.occurred_on,
              visit.subject,
              visit.visibility
            from visit
            join organisation on organisation.id = visit.organisation_id
              and organisation.kind = 'company'
            where visit.status in ('held', 'followedUp')
              and visit.occurred_on between ?
              and ?) as held on held.id = visit_theme.visit_id
        group by visit_theme.theme_id, held.organisation_id)
    group by theme_id ) as visits on visits.theme_id = theme.id
where theme.valid_from <= ? and (theme.valid_to is null or theme.valid_to >= ?)
order by theme.name;

-- reportDocuments.month {"month":"2026-03","names":"registered"}

select *
from "office";

select notification.kind,
  reason,
  case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end as weight,
  coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
  case when notification.sector_code <> '' then coalesce(nullif(notification.sector_edition, ''), 'WZ2008') else coalesce(organisation.sector_edition, 'WZ2008') end as edition,
  substr(coalesce(nullif(notification.sector_code, ''), organisation.sector_code, ''), 1, 2) as division,
  count(*) as count
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
where valid_from between ? and ? and superseded_by_id is null
group by 1, 2, 3, 4, 5, 6;

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "section"."code",
  "section"."title",
  "section"."title_en" as "titleEn",
  "division"."code" as "division"
from "code_list_entry" as "section"
left join "code_list_entry" as "division" on "division"."edition_id" = "section"."edition_id"
  and "division"."parent" = "section"."code"
  and "division"."level" = ?
where "section"."edition_id" = ? and "section"."level" = ?
order by section.position;

select min(valid_from) as oldest
from trade_notification;

select notification.kind,
  reason,
  valid_from as validFrom,
  notification.name,
  coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
  notification.activity,
  coalesce(organisation.register_number, '') <> '' as isInRegister,
  coalesce(organisation.visibility, '') = 'confidential' as isConfidential
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
where valid_from between ?
  and ?
  and superseded_by_id is null
  and case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end <> 'branch'
order by valid_from, notification.id;

-- reportDocuments.week {"language":"de"}

select *
from "office";

select "task"."kind",
  "task"."title",
  "task"."status",
  "task"."done_at" as "doneAt",
  "task"."due_on" as "dueOn",
  "task"."answer",
  "task"."answer_by" as "answerBy",
  "task"."answered_on" as "answeredOn",
  "task"."waiting_for" as "waitingFor",
  "task"."waiting_since" as "waitingSince",
  "task"."handed_to" as "handedTo",
  "task"."handed_on" as "handedOn",
  "task"."received_on" as "receivedOn",
  "task"."owner_id" as "ownerId",
  "organisation"."name" as "organisation",
  "staff"."name" as "owner",
  'confidential' in ( coalesce(contact.visibility, ''), coalesce(visit.visibility, ''), coalesce(organisation.visibility, '') ) as "isConfidential"
from "task"
left join "organisation" on "organisation"."id" = "task"."organisation_id"
left join "contact" on "contact"."id" = "task"."contact_id"
left join "visit" on "visit"."id" = "task"."visit_id"
left join "staff" on "staff"."id" = "task"."owner_id"
where ("task"."status" = ? or ("task"."status" = ? and "task"."done_at" >= ?) or ("task"."status" = ? and "task"."answer_by" is not null and "task"."answered_on" is null))
order by "task"."id";

-- visitAnswers.choices {}

select "guide_edition"."id",
  "guide_edition"."number",
  "guide"."id" as "guideId",
  "guide"."name" as "guideName",
  count(*) as "visits"
from "visit"
inner join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
inner join "guide" on "guide"."id" = "guide_edition"."guide_id"
where "visit"."status" in (?, …)
group by "guide_edition"."id"
order by "guide_edition"."number" desc;

select distinct "seat_district" as "district",
  "sector_code" as "sectorCode",
  "sector_edition" as "sectorEdition"
from "visit"
inner join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
where "visit"."status" in (?, …)
order by "seat_district_sort";

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "section"."code",
  "section"."title",
  "section"."title_en" as "titleEn",
  "division"."code" as "division"
from "code_list_entry" as "section"
left join "code_list_entry" as "division" on "division"."edition_id" = "section"."edition_id"
  and "division"."parent" = "section"."code"
  and "division"."level" = ?
where "section"."edition_id" = ? and "section"."level" = ?
order by section.position;

-- visitAnswers.overview {"from":"2026-01-01","to":"2026-12-31","guideId":null,"editionIds":[],"sizeClasses":[],"sections":[],"districts":[],"step":"quarter"}

select "guide"."id", "guide"."name"
from "visit"
inner join "guide_edition" on "guide_edition"."id" = "visit"."guide_edition_id"
inner join "guide" on "guide"."id" = "guide_edition"."guide_id"
where "visit"."status" in (?, …) and "visit"."occurred_on" >= ? and "visit"."occurred_on" <= ?
group by "guide"."id"
order by count(*) desc, "guide"."id"
limit ?;

select "id", "number", "contents"
from "guide_edition"
where "guide_id" = ? and "released_at" is not null
order by "number";

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."guide_edition_id" as "editionId",
  "visit"."visibility",
  "organisation"."id" as "organisationId",
  "organisation"."name",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."sector_edition" as "sectorEdition",
  (
    select coalesce(group_concat(visit_answer.question || '/' || visit_answer.part || '=' || case when visit_answer.question in (?, …) then '' else visit_answer.value end, ?), '') as "all"
    from "visit_answer"
    where "visit_answer"."visit_id" = "visit"."id") as "answers"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
where "visit"."guide_edition_id" in (?)
  and "visit"."status" in (?, …)
  and "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
order by "visit"."occurred_on" desc, "visit"."id" desc;

-- visitAnswers.overview {"from":"2026-01-01","to":"2026-12-31","guideId":1,"editionIds":[],"sizeClasses":["small"],"sections":["WZ2008 C"],"districts":["Mitte"],"step":"quarter"}

select "id", "name"
from "guide"
where "id" = ?;

select "id", "number", "contents"
from "guide_edition"
where "guide_id" = ? and "released_at" is not null
order by "number";

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."guide_edition_id" as "editionId",
  "visit"."visibility",
  "organisation"."id" as "organisationId",
  "organisation"."name",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."sector_edition" as "sectorEdition",
  (
    select coalesce(group_concat(visit_answer.question || '/' || visit_answer.part || '=' || case when visit_answer.question in (?, …) then '' else visit_answer.value end, ?), '') as "all"
    from "visit_answer"
    where "visit_answer"."visit_id" = "visit"."id") as "answers"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
where "visit"."guide_edition_id" in (?)
  and "visit"."status" in (?, …)
  and "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
  and "organisation"."size_class" in (?)
  and "organisation"."seat_district" in (?)
order by "visit"."occurred_on" desc, "visit"."id" desc;

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "section"."code",
  "section"."title",
  "section"."title_en" as "titleEn",
  "division"."code" as "division"
from "code_list_entry" as "section"
left join "code_list_entry" as "division" on "division"."edition_id" = "section"."edition_id"
  and "division"."parent" = "section"."code"
  and "division"."level" = ?
where "section"."edition_id" = ? and "section"."level" = ?
order by section.position;

-- visitAnswers.behind {"filter":{"from":"2026-01-01","to":"2026-12-31","guideId":1,"editionIds":[],"sizeClasses":[],"sections":[],"districts":[],"step":"quarter"},"figure":{"question":"jobs"}}

select "id", "name"
from "guide"
where "id" = ?;

select "id", "number", "contents"
from "guide_edition"
where "guide_id" = ? and "released_at" is not null
order by "number";

select "visit"."id",
  "visit"."occurred_on" as "on",
  "visit"."guide_edition_id" as "editionId",
  "visit"."visibility",
  "organisation"."id" as "organisationId",
  "organisation"."name",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."sector_edition" as "sectorEdition",
  (
    select coalesce(group_concat(visit_answer.question || '/' || visit_answer.part || '=' || case when visit_answer.question in (?, …) then '' else visit_answer.value end, ?), '') as "all"
    from "visit_answer"
    where "visit_answer"."visit_id" = "visit"."id") as "answers"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
where "visit"."guide_edition_id" in (?)
  and "visit"."status" in (?, …)
  and "visit"."occurred_on" >= ?
  and "visit"."occurred_on" <= ?
order by "visit"."occurred_on" desc, "visit"."id" desc;

select "language"
from "guide"
where "id" = ?;

select "visit_id" as "visitId", "part", "value"
from "visit_answer"
where "question" = ? and "visit_id" in ()
order by "id";

-- reportDocuments.calendar {"view":"month","day":"2026-03-11","staffId":1,"language":"de"}

select *
from "office";

select "name"
from "staff"
where "id" = ?;

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

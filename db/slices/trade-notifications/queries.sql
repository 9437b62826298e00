-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- tradeNotifications.months {}

with recursive known (month) as (
    select substr(min(valid_from), 1, 7)
    from trade_notification
    union all
    select (
        select substr(min(valid_from), 1, 7)
        from trade_notification
        where valid_from > known.month || '-31')
    from known
    where known.month is not null )
select month
from known
where month is not null
order by month desc;

-- tradeNotifications.month {"month":"2026-03"}

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

-- tradeNotifications.list {"month":"2026-03","offset":0,"limit":20}

select count(*) as total
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
where valid_from between ? and ? and superseded_by_id is null;

select notification.id,
  notification.kind,
  case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end as weight,
  reason,
  reason_text as reasonText,
  valid_from as validFrom,
  notified_on as notifiedOn,
  notification.name,
  notification.organisation_id as organisationId,
  organisation.name as organisationName,
  notification.city,
  coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
  other_place as otherPlace,
  coalesce(nullif(notification.sector_code, ''), organisation.sector_code, '') as sectorCode,
  case when notification.sector_code <> '' then coalesce(nullif(notification.sector_edition, ''), 'WZ2008') else coalesce(organisation.sector_edition, 'WZ2008') end as sectorEdition,
  notification.activity,
  full_time as fullTime,
  part_time as partTime,
  task_id as taskId,
  task.status as taskStatus,
  staff.name as taskOwner,
  task.due_on as taskDueOn
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
left join task on task.id = notification.task_id
left join staff on staff.id = task.owner_id
where valid_from between ? and ? and superseded_by_id is null
order by case case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end when 'business' then 1 when 'branch' then 2 when 'unknown' then 3 when 'small' then 4 else 5 end,
  valid_from,
  notification.id
limit ? offset ?;

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

-- tradeNotifications.list {"month":"2026-03","groups":["founded","movedIn"],"weights":["business"],"district":"Mitte","section":"","offset":0,"limit":20}

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

select distinct case when notification.sector_code <> '' then coalesce(nullif(notification.sector_edition, ''), 'WZ2008') else coalesce(organisation.sector_edition, 'WZ2008') end as edition,
  substr(coalesce(nullif(notification.sector_code, ''), organisation.sector_code, ''), 1, 2) as division
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
where valid_from between ? and ?;

select count(*) as total
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
where valid_from between ?
  and ?
  and superseded_by_id is null
  and ((notification.kind = ? and reason in (?)) or (notification.kind = ? and reason in (?)))
  and case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end in (?)
  and coalesce(nullif(notification.district, ''), organisation.seat_district, '') = ?
  and false;

select notification.id,
  notification.kind,
  case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end as weight,
  reason,
  reason_text as reasonText,
  valid_from as validFrom,
  notified_on as notifiedOn,
  notification.name,
  notification.organisation_id as organisationId,
  organisation.name as organisationName,
  notification.city,
  coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
  other_place as otherPlace,
  coalesce(nullif(notification.sector_code, ''), organisation.sector_code, '') as sectorCode,
  case when notification.sector_code <> '' then coalesce(nullif(notification.sector_edition, ''), 'WZ2008') else coalesce(organisation.sector_edition, 'WZ2008') end as sectorEdition,
  notification.activity,
  full_time as fullTime,
  part_time as partTime,
  task_id as taskId,
  task.status as taskStatus,
  staff.name as taskOwner,
  task.due_on as taskDueOn
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
left join task on task.id = notification.task_id
left join staff on staff.id = task.owner_id
where valid_from between ?
  and ?
  and superseded_by_id is null
  and ((notification.kind = ? and reason in (?)) or (notification.kind = ? and reason in (?)))
  and case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end in (?)
  and coalesce(nullif(notification.district, ''), organisation.seat_district, '') = ?
  and false
order by case case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end when 'business' then 1 when 'branch' then 2 when 'unknown' then 3 when 'small' then 4 else 5 end,
  valid_from,
  notification.id
limit ? offset ?;

-- tradeNotifications.knownDepartures {"month":"2026-03"}

select notification.id,
  notification.kind,
  reason,
  reason_text as reasonText,
  other_place as otherPlace,
  case when site_kind in ('branch', 'outlet') then 'branch' else coalesce(scale, 'unknown') end as weight,
  valid_from as validFrom,
  notification.organisation_id as organisationId,
  coalesce(organisation.name, '') as organisationName,
  coalesce(nullif(notification.district, ''), organisation.seat_district, '') as district,
  last_visit_on as lastVisitOn,
  last_contact_on as lastContactOn,
  (
    select count(*)
    from task
    where task.organisation_id = organisation.id
      and status = 'open'
      and task.kind = 'task') as openTasks,
  (
    select count(*)
    from task
    where task.organisation_id = organisation.id
      and status = 'open'
      and task.kind = 'promise') as openPromises,
  staff.name as careOwner
from trade_notification as notification
left join organisation on organisation.id = notification.organisation_id
left join staff on staff.id = organisation.care_owner_id
where valid_from between ?
  and ?
  and superseded_by_id is null
  and notification.kind = 'deregistration'
order by valid_from, notification.id;

select distinct "membership"."organisation_id" as "organisationId",
  "working_group"."id",
  "working_group"."name"
from "membership"
inner join "working_group" on "working_group"."id" = "membership"."group_id"
where "membership"."organisation_id" in ()
  and ("membership"."valid_to" is null or "membership"."valid_to" >= ?)
  and "working_group"."status" <> ?
order by "working_group"."name";

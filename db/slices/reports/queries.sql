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
from task
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
        from visit_theme
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
from task
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
        from visit_theme
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

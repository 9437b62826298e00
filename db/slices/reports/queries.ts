import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { CouncilReportParameters } from '../../../preload/contract/reports.ts'
import { readOffice } from '../office/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type {
  CouncilReportData,
  HeldVisit,
  PeriodCounts,
  ReportGroup,
  ReportTheme,
  SizeClass,
  UnlistedGroups,
  VisitCell,
} from './council-report.ts'
import { previousPeriod, type Period } from './period.ts'

type Read = Kysely<Schema>
type StoredSizeClass = 'micro' | 'small' | 'medium' | 'large' | 'unknown'

const printedSizeClass: Readonly<Record<StoredSizeClass, SizeClass>> = {
  micro: '0-9',
  small: '10-49',
  medium: '50-249',
  large: '250+',
  unknown: 'unknown',
}

/** Visits that took place in a period: id, company, day. */
const heldVisits = ({ from, to }: Period) => sql`
  select visit.id, visit.organisation_id, visit.occurred_on, visit.subject, visit.visibility
  from visit join organisation on organisation.id = visit.organisation_id and organisation.kind = 'company'
  where visit.status in ('held', 'followedUp') and visit.occurred_on between ${from} and ${to}`

/** Companies known to have existed in the period, or visited in it: those without a date count as existing. */
const stock = (period: Period) => sql`
  select id, nullif(seat_district, '') as district, size_class from organisation
  where kind = 'company' and (coalesce(registered_on, founded_on, '') <= ${period.to}
    or id in (select organisation_id from (${heldVisits(period)})))`

const expectedAttendance = sql`attendance.role <> 'guest'`

async function one<T>(read: Read, query: RawBuilder<T>): Promise<T> {
  const row = (await query.execute(read)).rows[0]
  if (row === undefined) throw new Error('an aggregate returns one row')
  return row
}

async function countsOf(read: Read, period: Period): Promise<PeriodCounts> {
  const { from, to } = period
  const visits = await one(
    read,
    sql<{ visitsHeld: number; companiesReached: number; mostVisitsToOneCompany: number }>`
      select coalesce(sum(visits), 0) as visitsHeld, count(*) as companiesReached,
        coalesce(max(visits), 0) as mostVisitsToOneCompany
      from (select count(*) as visits from (${heldVisits(period)}) group by organisation_id)`,
  )
  const contacts = await one(
    read,
    sql<{ contacts: number; companiesContacted: number }>`
      select count(*) as contacts, count(distinct contact.organisation_id) as companiesContacted
      from contact join organisation on organisation.id = contact.organisation_id and organisation.kind = 'company'
      where contact.occurred_on between ${from} and ${to}`,
  )
  const promises = await one(
    read,
    sql<{ promisesOpen: number; promisesKept: number }>`
      select
        coalesce(sum(substr(created_at, 1, 10) <= ${to}
          and status <> 'cancelled' and (done_at is null or substr(done_at, 1, 10) > ${to})), 0) as promisesOpen,
        coalesce(sum(status = 'done' and substr(done_at, 1, 10) between ${from} and ${to}), 0) as promisesKept
      from main.task where kind = 'promise'`,
  )
  const groups = await groupRows(read, period)
  const { companiesInStock } = await one(
    read,
    sql<{ companiesInStock: number }>`select count(*) as companiesInStock from (${stock(period)})`,
  )
  return {
    companiesInStock,
    ...visits,
    ...contacts,
    ...promises,
    groupsActive: groups.filter((group) => group.status === 'active').length,
    // from the groups themselves, so that totals and table can never disagree
    meetingsHeld: total(groups, (group) => group.meetingsHeld),
    attendancesExpected: total(groups, (group) => group.attendancesExpected),
    attendancesGiven: total(groups, (group) => group.attendancesGiven),
  }
}

async function visitCells(read: Read, period: Period): Promise<VisitCell[]> {
  const cells = await sql<Omit<VisitCell, 'sizeClass'> & { sizeClass: StoredSizeClass }>`
    select district, size_class as sizeClass, count(*) as companiesInStock,
      coalesce(sum(visits), 0) as visitsHeld, count(visits) as companiesReached,
      coalesce(max(visits), 0) as mostVisitsToOneCompany
    from (${stock(period)}) left join (
      select organisation_id, count(*) as visits from (${heldVisits(period)}) group by organisation_id
    ) as visited on visited.organisation_id = id
    group by district, size_class`.execute(read)
  return cells.rows.map((cell) => ({ ...cell, sizeClass: printedSizeClass[cell.sizeClass] }))
}

type GroupRow = ReportGroup & { readonly isPublic: 0 | 1 }

/** Groups that existed in the period: their state on its last day, their life within it. */
async function groupRows(read: Read, { from, to }: Period): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select working_group.name, working_group.visibility = 'public' as isPublic,
      case when ended_on is not null and ended_on <= ${to} then 'ended'
           when working_group.status = 'dormant' then 'dormant' else 'active' end as status,
      (select count(*) from meeting where group_id = working_group.id and held_on between ${from} and ${to})
        as meetingsHeld,
      (select count(distinct person_id) from membership where group_id = working_group.id
        and valid_from <= ${to} and (valid_to is null or valid_to >= ${to})) as members,
      (select count(distinct organisation_id) from membership where group_id = working_group.id
        and valid_from <= ${to} and (valid_to is null or valid_to >= ${to})) as organisationsRepresented,
      (select count(*) from attendance join meeting on meeting.id = attendance.meeting_id
        where meeting.group_id = working_group.id and meeting.held_on between ${from} and ${to}
          and ${expectedAttendance}) as attendancesExpected,
      (select count(*) from attendance join meeting on meeting.id = attendance.meeting_id
        where meeting.group_id = working_group.id and meeting.held_on between ${from} and ${to}
          and ${expectedAttendance} and attendance.status = 'present') as attendancesGiven
    from working_group
    where (founded_on is null or founded_on <= ${to}) and (ended_on is null or ended_on >= ${from})
    order by working_group.name`.execute(read)
  return rows
}

const total = (groups: readonly GroupRow[], count: (group: GroupRow) => number): number =>
  groups.reduce((sum, group) => sum + count(group), 0)

const listed = ({ isPublic: _isPublic, ...group }: GroupRow): ReportGroup => group

/** Public version: groups that must not be named, added up; null when there is none. */
function unlisted(groups: readonly GroupRow[]): UnlistedGroups | null {
  if (groups.length === 0) return null
  return {
    groups: groups.length,
    meetingsHeld: total(groups, (group) => group.meetingsHeld),
    members: total(groups, (group) => group.members),
    organisationsRepresented: total(groups, (group) => group.organisationsRepresented),
    attendancesExpected: total(groups, (group) => group.attendancesExpected),
    attendancesGiven: total(groups, (group) => group.attendancesGiven),
  }
}

async function themeRows(read: Read, period: Period, publicGroupsOnly: boolean): Promise<ReportTheme[]> {
  const { from, to } = period
  const groupCondition = publicGroupsOnly ? sql`and working_group.visibility = 'public'` : sql``
  const { rows } = await sql<ReportTheme>`
    select theme.name,
      coalesce(visits.visitsHeld, 0) as visitsHeld,
      coalesce(visits.companiesVisited, 0) as companiesVisited,
      coalesce(visits.mostVisitsToOneCompany, 0) as mostVisitsToOneCompany,
      (select count(*) from working_group_theme
        join working_group on working_group.id = working_group_theme.group_id
        where working_group_theme.theme_id = theme.id
          and (founded_on is null or founded_on <= ${to}) and (ended_on is null or ended_on >= ${from})
          ${groupCondition}) as groups,
      (select count(*) from organisation_theme join organisation on organisation.id = organisation_id
        where organisation_theme.theme_id = theme.id and organisation.kind = 'company') as companies
    from theme left join (
      select theme_id, sum(visits) as visitsHeld, count(*) as companiesVisited, max(visits) as mostVisitsToOneCompany
      from (select visit_theme.theme_id, held.organisation_id, count(*) as visits
        from main.visit_theme as visit_theme join (${heldVisits(period)}) as held on held.id = visit_theme.visit_id
        group by visit_theme.theme_id, held.organisation_id)
      group by theme_id
    ) as visits on visits.theme_id = theme.id
    where theme.valid_from <= ${to} and (theme.valid_to is null or theme.valid_to >= ${from})
    order by theme.name`.execute(read)
  return rows
}

async function heldVisitRows(read: Read, period: Period): Promise<HeldVisit[]> {
  const { rows } = await sql<{
    id: number
    heldOn: string
    organisationName: string
    district: string | null
    sizeClass: StoredSizeClass
    occasion: string
  }>`
    select held.id, held.occurred_on as heldOn, organisation.name as organisationName,
      nullif(organisation.seat_district, '') as district, organisation.size_class as sizeClass,
      held.subject as occasion
    from (${heldVisits(period)}) as held join organisation on organisation.id = held.organisation_id
    where held.visibility <> 'confidential' and organisation.visibility <> 'confidential'
    order by held.occurred_on, organisation.name_sort`.execute(read)
  const themes = await sql<{ visitId: number; name: string }>`
    select visit_theme.visit_id as visitId, theme.name
    from visit_theme join theme on theme.id = visit_theme.theme_id
    where visit_theme.visit_id in (select id from (${heldVisits(period)})) order by theme.name`.execute(read)
  const themesOf = new Map<number, string[]>()
  for (const { visitId, name } of themes.rows) themesOf.set(visitId, [...(themesOf.get(visitId) ?? []), name])
  return rows.map(({ id, sizeClass, occasion, ...visit }) => ({
    ...visit,
    sizeClass: printedSizeClass[sizeClass],
    occasion: occasion || null,
    themes: themesOf.get(id) ?? [],
  }))
}

/**
 * Everything the council report counts, nothing suppressed yet, as it was at one moment: others may go on working. The
 * public version names public groups only and lists no visit; `now` is the instant (UTC) at which the counts are read.
 */
export async function readCouncilReport(
  read: Read,
  parameters: CouncilReportParameters,
  now: string,
): Promise<CouncilReportData> {
  return read.transaction().execute((moment) => readAtOnce(moment, parameters, now))
}

async function readAtOnce(
  read: Read,
  parameters: CouncilReportParameters,
  now: string,
): Promise<CouncilReportData> {
  const period: Period = { from: parameters.from, to: parameters.to }
  const before = previousPeriod(period)
  const office = await readOffice(read)
  const groups = await groupRows(read, period)
  const isPublicVersion = parameters.version === 'public'
  const named = isPublicVersion ? groups.filter((group) => group.isPublic === 1) : groups
  const body = {
    office: { name: office.name, city: office.municipality || null },
    period,
    previousPeriod: before,
    dataAsOf: now,
    paper: {
      subject: parameters.title || 'Bericht der Wirtschaftsförderung',
      paperNumber: parameters.paperNumber || null,
      consultations: [],
      proposedDecision: parameters.proposedDecision || null,
      facts: parameters.introduction || null,
      attachments: [],
    },
    current: await countsOf(read, period),
    previous: await countsOf(read, before),
    targets: {},
    visitCells: await visitCells(read, period),
    groups: named.map(listed),
    themes: await themeRows(read, period, isPublicVersion),
  }
  return isPublicVersion
    ? { ...body, version: 'public', unlistedGroups: unlisted(groups.filter((group) => group.isPublic === 0)) }
    : { ...body, version: 'internal', heldVisits: await heldVisitRows(read, period) }
}

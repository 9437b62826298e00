import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start } from '../../../preload/contract/start.ts'
import type { Task } from '../../../preload/contract/tasks.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addDays, endOfWeek } from '../../text/days.ts'
import { openTasksDue, tasksToFollowUp } from '../tasks/index.ts'
import { peopleOfVisits } from '../timeline/index.ts'

type Overview = OutputOf<(typeof start)['overview']>

const daysAhead = 14
const shownMax = 50
const recentShown = 8

/** Promises given to companies come before the office's own tasks, each by day. */
export const promisesFirst = (tasks: readonly Task[]): Task[] => [
  ...tasks.filter(({ kind }) => kind === 'promise'),
  ...tasks.filter(({ kind }) => kind !== 'promise'),
]

/** Whose day, as of `today` (calendar day); `staffId` null for the whole office's. */
interface Day {
  readonly today: string
  readonly staffId: number | null
}

/** What the day asks for; the week ends on Sunday. */
export async function dayOf(
  read: Kysely<Schema>,
  day: Day,
): Promise<Omit<Overview, 'standingIn' | 'inCare' | 'lastImport' | 'lastBackup'>> {
  const { today, staffId } = day
  const dueIn = (from: string | null, to: string) => openTasksDue(read, { from, to }, staffId)
  return {
    overdue: promisesFirst(await dueIn(null, addDays(today, -1))),
    dueToday: promisesFirst(await dueIn(today, today)),
    dueThisWeek: await dueIn(addDays(today, 1), endOfWeek(today)),
    toFollowUp: await tasksToFollowUp(read, today, staffId),
    visits: await visitsAhead(read, day),
    meetings: await meetingsAhead(read, today),
    recent: await recentOrganisations(read, today),
    counts: await countsOf(read, day),
  }
}

async function visitsAhead(read: Kysely<Schema>, { today, staffId }: Day): Promise<Overview['visits']> {
  // outer joins, so that SQLite begins with the few visits and not with all organisations
  const rows = await read
    .selectFrom('visit')
    .leftJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .leftJoin('staff', 'staff.id', 'visit.staff_id')
    .select([
      'visit.id',
      'visit.occurred_on as on',
      'visit.starts_at as startsAt',
      'visit.subject',
      'visit.organisation_id as organisationId',
      'organisation.name as organisationName',
      'visit.staff_id as staffId',
      'staff.name as staffName',
      placeOfVisit.as('place'),
    ])
    .where('visit.occurred_on', '>=', today)
    .where('visit.occurred_on', '<=', addDays(today, daysAhead))
    .where('visit.status', 'in', ['planned', 'prepared'])
    .$if(staffId !== null, (query) => query.where('visit.staff_id', '=', staffId))
    .orderBy('visit.occurred_on')
    .orderBy('visit.starts_at', (order) => order.asc().nullsLast())
    .orderBy('visit.id')
    .limit(shownMax)
    .execute()
  const people = await peopleOfVisits(
    read,
    rows.map(({ id }) => id),
  )
  return rows.map(({ organisationId, organisationName, staffId: by, staffName, ...visit }) => ({
    ...visit,
    organisation: { id: organisationId, name: organisationName ?? '' },
    people: [...(people.get(visit.id) ?? [])],
    staff: { id: by, name: staffName ?? '' },
  }))
}

/** Street and district of the establishment that is visited, or else of the head office. */
const placeOfVisit = sql<string>`coalesce((
  select trim(trim(street || ' ' || house_number) || ', ' || district, ', ') from establishment
  where establishment.id = visit.establishment_id or (visit.establishment_id is null
    and establishment.organisation_id = visit.organisation_id and is_head_office = 1)
  limit 1), '')`

async function meetingsAhead(read: Kysely<Schema>, today: string): Promise<Overview['meetings']> {
  const rows = await read
    .selectFrom('meeting')
    .innerJoin('working_group', 'working_group.id', 'meeting.group_id')
    .select([
      'meeting.id',
      'meeting.held_on as on',
      'meeting.starts_at as startsAt',
      'meeting.title',
      'working_group.id as groupId',
      'working_group.name as groupName',
    ])
    .where('meeting.held_on', '>=', today)
    .where('meeting.held_on', '<=', addDays(today, daysAhead))
    .orderBy('meeting.held_on')
    .orderBy('meeting.starts_at')
    .orderBy('meeting.id')
    .limit(shownMax)
    .execute()
  return rows.map(({ groupId, groupName, ...meeting }) => ({
    ...meeting,
    group: { id: groupId, name: groupName },
  }))
}

/** The companies spoken with last, by anybody. */
async function recentOrganisations(read: Kysely<Schema>, today: string): Promise<Overview['recent']> {
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'last_contact_on as lastContactOn'])
    .where('last_contact_on', 'is not', null)
    .where('last_contact_on', '<=', today)
    .orderBy('last_contact_on', 'desc')
    .orderBy('name_sort', 'desc')
    .limit(recentShown)
    .execute()
  return rows.map(({ lastContactOn, ...row }) => ({ ...row, lastContactOn: lastContactOn ?? today }))
}

async function countsOf(read: Kysely<Schema>, { today, staffId }: Day): Promise<Overview['counts']> {
  const countOf = read.fn.countAll<number>().as('count')
  const organisations = await read.selectFrom('organisation').select(countOf).executeTakeFirstOrThrow()
  const neverVisited = await read
    .selectFrom('organisation')
    .select(countOf)
    .where('last_visit_on', 'is', null)
    .executeTakeFirstOrThrow()
  const open = read.selectFrom('task').select(countOf).where('status', '=', 'open')
  const openTasks = await open
    .$if(staffId !== null, (query) => query.where('owner_id', '=', staffId))
    .executeTakeFirstOrThrow()
  const nobodysDue = await open
    .where('owner_id', 'is', null)
    .where('due_on', '<=', today)
    .executeTakeFirstOrThrow()
  return {
    organisations: organisations.count,
    neverVisited: neverVisited.count,
    openTasks: openTasks.count,
    nobodysDue: nobodysDue.count,
  }
}

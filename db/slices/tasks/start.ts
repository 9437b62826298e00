import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start, Task } from '../../../preload/contract/tasks.ts'
import type { DataContext } from '../../engine/context.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { addDays, endOfWeek } from '../../text/days.ts'
import { openTasksDue } from './queries.ts'

type Overview = OutputOf<(typeof start)['overview']>

/** Tells the newest verified backup; null when there is none. */
export type LastBackup = (context: DataContext) => Promise<Overview['lastBackup']>

const daysAhead = 14
const shownMax = 50
const recentShown = 8

/** Promises given to companies come before the office's own tasks, each by day. */
export const promisesFirst = (tasks: readonly Task[]): Task[] => [
  ...tasks.filter(({ kind }) => kind === 'promise'),
  ...tasks.filter(({ kind }) => kind !== 'promise'),
]

/** What the day asks for, as of `today` (calendar day); the week ends on Sunday. */
export async function startOverview(
  read: Kysely<Schema>,
  today: string,
): Promise<Omit<Overview, 'lastBackup'>> {
  return {
    overdue: promisesFirst(await openTasksDue(read, { from: null, to: addDays(today, -1) })),
    dueToday: promisesFirst(await openTasksDue(read, { from: today, to: today })),
    dueThisWeek: await openTasksDue(read, { from: addDays(today, 1), to: endOfWeek(today) }),
    visits: await visitsAhead(read, today),
    meetings: await meetingsAhead(read, today),
    recent: await recentOrganisations(read, today),
    counts: await countsOf(read),
  }
}

async function visitsAhead(read: Kysely<Schema>, today: string): Promise<Overview['visits']> {
  // an outer join, so that SQLite begins with the few visits and not with all organisations
  const rows = await read
    .selectFrom('visit')
    .leftJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select([
      'visit.id',
      'visit.occurred_on as on',
      'visit.starts_at as startsAt',
      'visit.subject',
      'visit.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('visit.occurred_on', '>=', today)
    .where('visit.occurred_on', '<=', addDays(today, daysAhead))
    .where('visit.status', 'in', ['planned', 'prepared'])
    .orderBy('visit.occurred_on')
    .orderBy('visit.starts_at', (order) => order.asc().nullsLast())
    .orderBy('visit.id')
    .limit(shownMax)
    .execute()
  return rows.map(({ organisationId, organisationName, ...visit }) => ({
    ...visit,
    organisation: { id: organisationId, name: organisationName ?? '' },
  }))
}

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

/** The companies spoken with last. */
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

async function countsOf(read: Kysely<Schema>): Promise<Overview['counts']> {
  const organisations = await read
    .selectFrom('organisation')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const neverVisited = await read
    .selectFrom('organisation')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('last_visit_on', 'is', null)
    .executeTakeFirstOrThrow()
  const openTasks = await read
    .selectFrom('task')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  return {
    organisations: organisations.count,
    neverVisited: neverVisited.count,
    openTasks: openTasks.count,
  }
}

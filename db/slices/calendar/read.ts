import { sql, type Kysely } from 'kysely'
import { calendarEntriesMax, type CalendarEntry, type calendar } from '../../../preload/contract/calendar.ts'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { Schema } from '../../engine/schema/tables.ts'

type Span = InputOf<(typeof calendar)['entries']>

const reference = (id: number | null, name: string | null) => (id === null ? null : { id, name: name ?? '' })

/** Visits that take place or have; those called off are not shown. */
async function visitsIn(read: Kysely<Schema>, { from, to, staffId }: Span): Promise<CalendarEntry[]> {
  const rows = await read
    .selectFrom('visit')
    // outer joins, so that SQLite begins with the days
    .leftJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .leftJoin('staff', 'staff.id', 'visit.staff_id')
    .select([
      'visit.id',
      'visit.version',
      'visit.occurred_on as on',
      'visit.starts_at as startsAt',
      'visit.duration_minutes as minutes',
      'visit.subject as title',
      'visit.status',
      'visit.visibility',
      'visit.organisation_id as organisationId',
      'organisation.name as organisationName',
      'visit.staff_id as staffId',
      'staff.name as staffName',
    ])
    .where('visit.occurred_on', '>=', from)
    .where('visit.occurred_on', '<=', to)
    .where('visit.status', '<>', 'cancelled')
    .$if(staffId !== undefined, (query) => query.where('visit.staff_id', '=', staffId ?? 0))
    .orderBy('visit.occurred_on')
    .orderBy('visit.id')
    .limit(calendarEntriesMax + 1)
    .execute()
  return rows.map(
    ({ title, status, visibility, organisationId, organisationName, staffId: owner, staffName, ...row }) => ({
      ...row,
      kind: 'visit',
      until: row.on,
      title: visibility === 'confidential' ? '' : title,
      organisation: reference(organisationId, organisationName),
      group: null,
      staff: reference(owner, staffName),
      isPromise: false,
      isConfidential: visibility === 'confidential',
      isMovable: status === 'planned' || status === 'prepared',
    }),
  )
}

/** Meetings are everybody's. */
async function meetingsIn(read: Kysely<Schema>, { from, to }: Span): Promise<CalendarEntry[]> {
  const rows = await read
    .selectFrom('meeting')
    .leftJoin('working_group', 'working_group.id', 'meeting.group_id')
    .select([
      'meeting.id',
      'meeting.version',
      'meeting.held_on as on',
      'meeting.starts_at as startsAt',
      'meeting.title',
      'meeting.group_id as groupId',
      'working_group.name as groupName',
      'working_group.visibility',
    ])
    .where('meeting.held_on', '>=', from)
    .where('meeting.held_on', '<=', to)
    .orderBy('meeting.held_on')
    .orderBy('meeting.id')
    .limit(calendarEntriesMax + 1)
    .execute()
  return rows.map(({ title, groupId, groupName, visibility, ...row }) => ({
    ...row,
    kind: 'meeting',
    until: row.on,
    minutes: null,
    title: visibility === 'confidential' ? '' : title,
    organisation: null,
    group: reference(groupId, groupName),
    staff: null,
    isPromise: false,
    isConfidential: visibility === 'confidential',
    isMovable: false,
  }))
}

/** What is still to be done, by the day it is due. */
async function tasksIn(read: Kysely<Schema>, { from, to, staffId }: Span): Promise<CalendarEntry[]> {
  const rows = await read
    .selectFrom('task')
    .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
    .leftJoin('staff', 'staff.id', 'task.owner_id')
    .leftJoin('contact', 'contact.id', 'task.contact_id')
    .leftJoin('visit', 'visit.id', 'task.visit_id')
    .select([
      'task.id',
      'task.version',
      'task.due_on as on',
      'task.title',
      'task.kind as taskKind',
      'task.organisation_id as organisationId',
      'organisation.name as organisationName',
      'task.owner_id as staffId',
      'staff.name as staffName',
      sql<number>`'confidential' in (coalesce(contact.visibility, ''), coalesce(visit.visibility, ''))`.as(
        'isConfidential',
      ),
    ])
    .where('task.status', '=', 'open')
    // as the index has it
    .where(sql<boolean>`(task.due_on is null) = 0`)
    .where('task.due_on', '>=', from)
    .where('task.due_on', '<=', to)
    .$if(staffId !== undefined, (query) => query.where('task.owner_id', '=', staffId ?? 0))
    .orderBy('task.due_on')
    .orderBy('task.id')
    .limit(calendarEntriesMax + 1)
    .execute()
  return rows.map(
    ({
      on,
      taskKind,
      organisationId,
      organisationName,
      staffId: owner,
      staffName,
      isConfidential,
      ...row
    }) => ({
      ...row,
      kind: 'task',
      on: on ?? from,
      until: on ?? from,
      startsAt: null,
      minutes: null,
      title: isConfidential === 1 ? '' : row.title,
      organisation: reference(organisationId, organisationName),
      group: null,
      staff: reference(owner, staffName),
      isPromise: taskKind === 'promise',
      isConfidential: isConfidential === 1,
      isMovable: true,
    }),
  )
}

/** Who is away, on one day or on several: everybody's business, whoever's calendar it is. */
async function absencesIn(read: Kysely<Schema>, { from, to }: Span): Promise<CalendarEntry[]> {
  const rows = await read
    .selectFrom('staff_absence')
    .innerJoin('staff', 'staff.id', 'staff_absence.staff_id')
    .select([
      'staff_absence.id',
      'staff_absence.version',
      'staff_absence.from_on as on',
      'staff_absence.to_on as until',
      'staff.id as staffId',
      'staff.name as staffName',
    ])
    .where('staff_absence.from_on', '<=', to)
    .where('staff_absence.to_on', '>=', from)
    .orderBy('staff_absence.from_on')
    .orderBy('staff_absence.id')
    .limit(calendarEntriesMax + 1)
    .execute()
  return rows.map(({ staffId, staffName, ...row }) => ({
    ...row,
    kind: 'absence',
    startsAt: null,
    minutes: null,
    title: '',
    organisation: null,
    group: null,
    staff: { id: staffId, name: staffName },
    isPromise: false,
    isConfidential: false,
    isMovable: false,
  }))
}

const order = ({ on, startsAt }: CalendarEntry): string => `${on} ${startsAt ?? ''}`

/** What the days hold, by day and time; a confidential entry says that it is one and no more than its company. */
export async function entriesIn(
  read: Kysely<Schema>,
  span: Span,
): Promise<OutputOf<(typeof calendar)['entries']>> {
  const all = [
    ...(await absencesIn(read, span)),
    ...(await visitsIn(read, span)),
    ...(await meetingsIn(read, span)),
    ...(await tasksIn(read, span)),
  ]
  const entries = all.toSorted((one, other) =>
    order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0,
  )
  return { entries: entries.slice(0, calendarEntriesMax), isCut: entries.length > calendarEntriesMax }
}

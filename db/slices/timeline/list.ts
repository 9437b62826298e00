import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { timelineKinds, type timeline, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { localDay } from '../../text/days.ts'
import {
  peopleOfContacts,
  peopleOfMeetings,
  peopleOfVisits,
  themesOfContacts,
  themesOfMeetings,
  themesOfVisits,
} from './companions.ts'
import { pageOf, type Moment, type TimelineKind } from './rules.ts'

type ListInput = InputOf<(typeof timeline)['list']>
type Entries = ReadonlyMap<number, TimelineEntry>

/**
 * One page of what happened with an organisation, newest first: contacts, visits, meetings its people attended or it
 * hosted, tasks done. Where things stand comes from narrow indexes; only the page's records are read in full.
 * Errors: NOT_FOUND.
 */
export async function listTimeline(
  read: Kysely<Schema>,
  input: ListInput,
): Promise<OutputOf<(typeof timeline)['list']>> {
  await requireRecords(read, 'organisation', [input.organisationId])
  const kinds = new Set<TimelineKind>(input.kinds?.length ? input.kinds : timelineKinds)
  const moments: Moment[] = []
  for (const kind of kinds) moments.push(...(await momentsOf[kind](read, input)))
  const { page, more } = pageOf(moments, input.limit)
  const entries = new Map<TimelineKind, Entries>()
  for (const kind of kinds) {
    const ids = page.filter((moment) => moment.kind === kind).map(({ id }) => id)
    if (ids.length > 0) entries.set(kind, await entriesOf[kind](read, ids, input.organisationId))
  }
  return { entries: page.flatMap(({ kind, id }) => entries.get(kind)?.get(id) ?? []), more }
}

const momentsOf: Readonly<
  Record<TimelineKind, (read: Kysely<Schema>, input: ListInput) => Promise<readonly Moment[]>>
> = {
  contact: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('contact')
      .select(['id', 'occurred_on as on'])
      .where('organisation_id', '=', organisationId)
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute()
    return rows.map((row) => ({ ...row, kind: 'contact' }))
  },
  visit: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('visit')
      .select(['id', 'occurred_on as on'])
      .where('organisation_id', '=', organisationId)
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute()
    return rows.map((row) => ({ ...row, kind: 'visit' }))
  },
  meeting: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('meeting')
      .select(['meeting.id', 'meeting.held_on as on'])
      .where('host_organisation_id', '=', organisationId)
      .union(
        read
          .selectFrom('attendance')
          .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
          .select(['meeting.id', 'meeting.held_on as on'])
          .where('attendance.organisation_id', '=', organisationId)
          .where('attendance.status', '=', 'present'),
      )
      .execute()
    return rows
      .filter(({ on }) => before === undefined || on < before)
      .map((row) => ({ ...row, kind: 'meeting' }))
  },
  task: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('task')
      .select(['id', 'done_at'])
      .where('organisation_id', '=', organisationId)
      .where('status', '=', 'done')
      .execute()
    return rows
      .map(({ id, done_at }): Moment => ({ id, kind: 'task', on: dayDone(done_at) }))
      .filter(({ on }) => before === undefined || on < before)
  },
}

const dayDone = (doneAt: string | null): string => (doneAt === null ? '' : localDay(new Date(doneAt)))

const entriesOf: Readonly<
  Record<
    TimelineKind,
    (read: Kysely<Schema>, ids: readonly number[], organisationId: number) => Promise<Entries>
  >
> = {
  contact: async (read, ids) => {
    const rows = await read
      .selectFrom('contact')
      .innerJoin('staff', 'staff.id', 'contact.staff_id')
      .select([
        'contact.id',
        'contact.occurred_on as on',
        'contact.channel as detail',
        'contact.subject as title',
        'contact.note',
        'contact.visibility',
        'staff.name as staff',
      ])
      .where('contact.id', 'in', [...ids])
      .execute()
    const people = await peopleOfContacts(read, ids)
    const themes = await themesOfContacts(read, ids)
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...row,
          kind: 'contact',
          people: [...(people.get(row.id) ?? [])],
          themes: [...(themes.get(row.id) ?? [])],
        },
      ]),
    )
  },
  visit: async (read, ids) => {
    const rows = await read
      .selectFrom('visit')
      .innerJoin('staff', 'staff.id', 'visit.staff_id')
      .select([
        'visit.id',
        'visit.occurred_on as on',
        'visit.status as detail',
        'visit.subject as title',
        'visit.note',
        'visit.visibility',
        'staff.name as staff',
      ])
      .where('visit.id', 'in', [...ids])
      .execute()
    const people = await peopleOfVisits(read, ids)
    const themes = await themesOfVisits(read, ids)
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...row,
          kind: 'visit',
          people: [...(people.get(row.id) ?? [])],
          themes: [...(themes.get(row.id) ?? [])],
        },
      ]),
    )
  },
  meeting: async (read, ids, organisationId) => {
    const rows = await read
      .selectFrom('meeting')
      .innerJoin('working_group', 'working_group.id', 'meeting.group_id')
      .select([
        'meeting.id',
        'meeting.held_on as on',
        'meeting.title',
        'working_group.name as groupName',
        'meeting.minutes as note',
        'meeting.visibility',
        'meeting.host_organisation_id as hostId',
      ])
      .where('meeting.id', 'in', [...ids])
      .execute()
    const people = await peopleOfMeetings(read, ids, organisationId)
    const themes = await themesOfMeetings(read, ids)
    return new Map(
      rows.map(({ hostId, groupName, ...row }) => [
        row.id,
        {
          ...row,
          kind: 'meeting',
          detail: hostId === organisationId ? 'hosted' : 'attended',
          title: `${groupName}: ${row.title}`,
          people: [...(people.get(row.id) ?? [])],
          themes: [...(themes.get(row.id) ?? [])],
          staff: '',
        },
      ]),
    )
  },
  task: async (read, ids) => {
    const rows = await read
      .selectFrom('task')
      .leftJoin('staff', 'staff.id', 'task.owner_id')
      .select([
        'task.id',
        'task.done_at',
        'task.status as detail',
        'task.title',
        'task.note',
        'staff.name as staff',
      ])
      .where('task.id', 'in', [...ids])
      .execute()
    return new Map(
      rows.map(({ done_at, staff, ...row }) => [
        row.id,
        {
          ...row,
          kind: 'task',
          on: dayDone(done_at),
          people: [],
          themes: [],
          visibility: 'nonPublic',
          staff: staff ?? '',
        },
      ]),
    )
  },
}

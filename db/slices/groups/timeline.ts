import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import type { TimelineSource } from '../../engine/slice-facts.ts'
import { byName } from '../../text/sort-key.ts'
import { grouped, groupedPeople, personColumns, type Companions } from '../timeline/index.ts'

export const meetingSource: TimelineSource = {
  moments: async (read, { organisationId, before }) => {
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
    return rows.filter(({ on }) => before === undefined || on < before)
  },
  entries: async (read, ids, organisationId) => {
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
    return rows.map(({ hostId, groupName, ...row }) => ({
      ...row,
      kind: 'meeting',
      detail: hostId === organisationId ? 'hosted' : 'attended',
      title: `${groupName}: ${row.title}`,
      people: [...(people.get(row.id) ?? [])],
      themes: [...(themes.get(row.id) ?? [])],
      staff: '',
    }))
  },
}

/** The organisation's people who were at the meetings. */
async function peopleOfMeetings(
  read: Kysely<Schema>,
  ids: readonly number[],
  organisationId: number,
): Promise<Companions> {
  return groupedPeople(
    await read
      .selectFrom('attendance')
      .innerJoin('person', 'person.id', 'attendance.person_id')
      .select(['attendance.meeting_id as ownerId', ...personColumns])
      .where('attendance.meeting_id', 'in', [...ids])
      .where('attendance.organisation_id', '=', organisationId)
      .where('attendance.status', '=', 'present')
      .orderBy('person.name_sort')
      .execute(),
  )
}

/** A meeting has the themes of its group. */
async function themesOfMeetings(read: Kysely<Schema>, ids: readonly number[]): Promise<Companions> {
  const rows = await read
    .selectFrom('meeting')
    .innerJoin('working_group_theme', 'working_group_theme.group_id', 'meeting.group_id')
    .innerJoin('theme', 'theme.id', 'working_group_theme.theme_id')
    .select(['meeting.id as ownerId', 'theme.id', 'theme.name'])
    .where('meeting.id', 'in', [...ids])
    .execute()
  return grouped(rows.toSorted(byName))
}

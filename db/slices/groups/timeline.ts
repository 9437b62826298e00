import type { Kysely } from 'kysely'
import type { Schema } from '../../engine/schema/tables.ts'
import type { TimelineSource } from '../../engine/slice-facts.ts'
import { byName } from '../../text/sort-key.ts'
import { grouped, groupedPeople, personColumns, type Companions } from '../timeline/index.ts'

export const meetingSource: TimelineSource = {
  moments: (read, { organisationId, personId, themeIds, before }) =>
    read
      .selectFrom('meeting')
      .select(['meeting.id', 'meeting.held_on as on'])
      .$if(organisationId !== undefined, (query) =>
        query.where('meeting.id', 'in', () => idsOfOrganisation(read, organisationId ?? 0)),
      )
      .$if(personId !== undefined, (query) =>
        query.where('meeting.id', 'in', () => attendedBy(read).where('person_id', '=', personId ?? 0)),
      )
      .$if(themeIds !== undefined, (query) =>
        query.where('meeting.group_id', 'in', (those) =>
          those
            .selectFrom('working_group_theme')
            .select('group_id')
            .where('theme_id', 'in', themeIds ?? []),
        ),
      )
      .$if(before !== undefined, (query) => query.where('meeting.held_on', '<', before ?? ''))
      .execute(),
  entries: async (read, ids, { organisationId }) => {
    const rows = await read
      .selectFrom('meeting')
      .innerJoin('working_group', 'working_group.id', 'meeting.group_id')
      .select([
        'meeting.id',
        'meeting.held_on as on',
        'meeting.starts_at as at',
        'meeting.title',
        'working_group.name as groupName',
        'meeting.minutes as note',
        'meeting.visibility',
        'meeting.host_organisation_id as hostId',
      ])
      .where('meeting.id', 'in', [...ids])
      .execute()
    // all who were there would be too many; whose page it is knows its own
    const people: Companions =
      organisationId === undefined ? new Map() : await peopleOfMeetings(read, ids, organisationId)
    const themes = await themesOfMeetings(read, ids)
    return rows.map(({ hostId, groupName, ...row }) => ({
      ...row,
      kind: 'meeting',
      detail: hostId !== null && hostId === organisationId ? 'hosted' : 'attended',
      answer: '',
      organisation: null,
      title: `${groupName}: ${row.title}`,
      people: [...(people.get(row.id) ?? [])],
      themes: [...(themes.get(row.id) ?? [])],
      staff: '',
    }))
  },
}

const attendedBy = (read: Kysely<Schema>) =>
  read.selectFrom('attendance').select('meeting_id as id').where('status', '=', 'present')

/** Meetings that the organisation hosted or its people attended. */
const idsOfOrganisation = (read: Kysely<Schema>, organisationId: number) =>
  read
    .selectFrom('meeting')
    .select('id')
    .where('host_organisation_id', '=', organisationId)
    .union(attendedBy(read).where('organisation_id', '=', organisationId))

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

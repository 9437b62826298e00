import { sql, type Kysely } from 'kysely'
import type { GroupRow } from '../../../preload/contract/groups.ts'
import type { Reference } from '../../../preload/contract/common.ts'
import { isRecorded, judgedMeetings } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName, sortKey } from '../../text/sort-key.ts'
import { attendanceRate, byStatusAndName, type AttendanceCount } from './rules.ts'

/** Every group with its figures as of `today` (calendar day); each figure is one statement for all groups. */
export async function listGroups(read: Kysely<Schema>, today: string): Promise<GroupRow[]> {
  const groups = await read.selectFrom('working_group').select(['id', 'name', 'status']).execute()
  const members = await membersByGroup(read, today)
  const meetings = await meetingsByGroup(read, today)
  const rates = await ratesByGroup(read, today)
  const themes = await themesByGroup(read)
  return groups
    .map((group) => ({ group, status: group.status, nameKey: sortKey(group.name) }))
    .toSorted(byStatusAndName)
    .map(({ group }) => ({
      ...group,
      ...(members.get(group.id) ?? { members: 0, organisations: 0 }),
      ...(meetings.get(group.id) ?? { meetings: 0, lastMeetingOn: null, nextMeetingOn: null }),
      attendanceRate: attendanceRate(rates.get(group.id) ?? []),
      themes: themes.get(group.id) ?? [],
    }))
}

/** Members on the day and the organisations they represent; guests are no members. */
async function membersByGroup(read: Kysely<Schema>, today: string) {
  const rows = await read
    .selectFrom('membership')
    .select((builder) => [
      'group_id as groupId',
      builder.fn.count<number>('person_id').distinct().as('members'),
      builder.fn.count<number>('organisation_id').distinct().as('organisations'),
    ])
    .where('role', '<>', 'guest')
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .groupBy('group_id')
    .execute()
  return new Map(rows.map(({ groupId, ...row }) => [groupId, row]))
}

/** Meetings up to and from the day; one today is still to come. */
async function meetingsByGroup(read: Kysely<Schema>, today: string) {
  const rows = await read
    .selectFrom('meeting')
    .select([
      'group_id as groupId',
      sql<number>`count(*) filter (where held_on < ${today})`.as('meetings'),
      sql<string | null>`max(held_on) filter (where held_on < ${today})`.as('lastMeetingOn'),
      sql<string | null>`min(held_on) filter (where held_on >= ${today})`.as('nextMeetingOn'),
    ])
    .groupBy('group_id')
    .execute()
  return new Map(rows.map(({ groupId, ...row }) => [groupId, row]))
}

/** Present and expected at each group's last four recorded meetings. */
async function ratesByGroup(
  read: Kysely<Schema>,
  today: string,
): Promise<ReadonlyMap<number, readonly AttendanceCount[]>> {
  const rows = await read
    .with('judged', (db) =>
      db
        .selectFrom('meeting')
        .select([
          'meeting.id',
          'meeting.group_id as groupId',
          sql<number>`row_number() over (partition by meeting.group_id order by meeting.held_on desc, meeting.id desc)`.as(
            'position',
          ),
        ])
        .where(isRecorded(today)),
    )
    .selectFrom('judged')
    .innerJoin('attendance', 'attendance.meeting_id', 'judged.id')
    .select([
      'judged.groupId',
      sql<number>`count(*)`.as('expected'),
      sql<number>`count(*) filter (where attendance.status = 'present')`.as('present'),
    ])
    .where('judged.position', '<=', judgedMeetings)
    .where('attendance.role', '<>', 'guest')
    .groupBy(['judged.groupId', 'judged.id'])
    .execute()
  const rates = new Map<number, AttendanceCount[]>()
  for (const { groupId, ...count } of rows) rates.set(groupId, [...(rates.get(groupId) ?? []), count])
  return rates
}

async function themesByGroup(read: Kysely<Schema>): Promise<ReadonlyMap<number, Reference[]>> {
  const rows = await read
    .selectFrom('working_group_theme')
    .innerJoin('theme', 'theme.id', 'working_group_theme.theme_id')
    .select(['working_group_theme.group_id as groupId', 'theme.id', 'theme.name'])
    .execute()
  const themes = new Map<number, Reference[]>()
  for (const { groupId, ...theme } of rows.toSorted(byName))
    themes.set(groupId, [...(themes.get(groupId) ?? []), theme])
  return themes
}

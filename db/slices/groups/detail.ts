import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { groups } from '../../../preload/contract/groups.ts'
import { KontorError } from '../../engine/errors.ts'
import { ownValuesOf } from '../own-fields/index.ts'
import { activeGroupsByPerson, attendedWithin, isValidOn, personName, presencesOf } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { byRoleAndName, countAttendance, type AttendanceStatus, type MembershipRole } from './rules.ts'

type GroupDetail = OutputOf<(typeof groups)['get']>

/** A group with its members and meetings as of a calendar day. Errors: NOT_FOUND. */
export async function groupDetail(
  read: Kysely<Schema>,
  { id, today }: InputOf<(typeof groups)['get']>,
): Promise<GroupDetail> {
  const group = await read.selectFrom('working_group').selectAll().where('id', '=', id).executeTakeFirst()
  if (!group) throw new KontorError('NOT_FOUND', 'record.notFound')
  const themes = await read
    .selectFrom('working_group_theme')
    .innerJoin('theme', 'theme.id', 'working_group_theme.theme_id')
    .select(['theme.id', 'theme.name'])
    .where('working_group_theme.group_id', '=', id)
    .execute()
  return {
    id,
    version: group.version,
    fields: {
      name: group.name,
      purpose: group.purpose,
      status: group.status,
      endedReason: group.ended_reason,
      foundedOn: group.founded_on,
      endedOn: group.ended_on,
      themeIds: themes.map((theme) => theme.id),
      visibility: group.visibility,
    },
    own: await ownValuesOf(read, 'working_group', id),
    themes: themes.toSorted(byName),
    memberships: await membershipsOf(read, id, today),
    meetings: await meetingsOf(read, id),
  }
}

async function membershipsOf(
  read: Kysely<Schema>,
  groupId: number,
  today: string,
): Promise<GroupDetail['memberships']> {
  const rows = await read
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'membership.id',
      'membership.version',
      'membership.role',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
      'person.id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
      'person.name_sort',
      'membership.organisation_id as organisationId',
      'organisation.name as organisationName',
    ])
    .where('membership.group_id', '=', groupId)
    .execute()
  const personIds = [...new Set(rows.map(({ personId }) => personId))]
  const presences = await presencesOf(read, { personIds, groupId }, today)
  const activeGroups = await activeGroupsByPerson(read, personIds, today)
  return rows
    .map((row) => ({ row, role: row.role, nameKey: row.name_sort, isCurrent: isValidOn(row, today) }))
    .toSorted(byRoleAndName)
    .map(({ row }) => ({
      id: row.id,
      version: row.version,
      person: { id: row.personId, name: personName(row) },
      organisation:
        row.organisationId === null ? null : { id: row.organisationId, name: row.organisationName ?? '' },
      role: row.role,
      validFrom: row.validFrom,
      validTo: row.validTo,
      ...attendedWithin(presences, { ...row, groupId }),
      activeGroups: activeGroups.get(row.personId) ?? 0,
    }))
}

/** Newest first, with how many came of how many expected. */
async function meetingsOf(read: Kysely<Schema>, groupId: number): Promise<GroupDetail['meetings']> {
  const meetings = await read
    .selectFrom('meeting')
    .leftJoin('organisation', 'organisation.id', 'meeting.host_organisation_id')
    .select([
      'meeting.id',
      'meeting.held_on as heldOn',
      'meeting.title',
      'meeting.place',
      'meeting.host_organisation_id as hostId',
      'organisation.name as hostName',
    ])
    .where('meeting.group_id', '=', groupId)
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting.id', 'desc')
    .execute()
  const attendances = await read
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
    .select(['attendance.meeting_id as meetingId', 'attendance.role', 'attendance.status'])
    .where('meeting.group_id', '=', groupId)
    .execute()
  const byMeeting = new Map<number, { role: MembershipRole; status: AttendanceStatus }[]>()
  for (const { meetingId, ...attendance } of attendances)
    byMeeting.set(meetingId, [...(byMeeting.get(meetingId) ?? []), attendance])
  return meetings.map(({ hostId, hostName, ...meeting }) => ({
    ...meeting,
    host: hostId === null ? null : { id: hostId, name: hostName ?? '' },
    ...countAttendance(byMeeting.get(meeting.id) ?? []),
  }))
}

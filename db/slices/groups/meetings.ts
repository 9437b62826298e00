import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { meetings } from '../../../preload/contract/groups.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { mainAffiliations, personName } from '../people/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { refuse, requireLivingGroup } from './commands.ts'
import { inviteAgain, inviteMembers, membersOn } from './invitations.ts'

type MeetingFields = InputOf<(typeof meetings)['create']>['fields']
type Attendance = InputOf<(typeof meetings)['setAttendance']>['attendance'][number]
type MeetingDetail = OutputOf<(typeof meetings)['get']>

interface Saved {
  readonly id: number
  readonly version: number
}

const meetingColumns = (fields: MeetingFields) => ({
  held_on: fields.heldOn,
  starts_at: fields.startsAt,
  title: fields.title,
  place: fields.place,
  host_organisation_id: fields.hostOrganisationId,
  minutes: fields.minutes,
  visibility: fields.visibility,
})

/** A meeting with who was asked and who came, by name. Errors: NOT_FOUND. */
export async function meetingDetail(read: Kysely<Schema>, id: number): Promise<MeetingDetail> {
  const meeting = await read
    .selectFrom('meeting')
    .innerJoin('working_group', 'working_group.id', 'meeting.group_id')
    .leftJoin('organisation', 'organisation.id', 'meeting.host_organisation_id')
    .selectAll('meeting')
    .select(['working_group.name as groupName', 'organisation.name as hostName'])
    .where('meeting.id', '=', id)
    .executeTakeFirst()
  if (!meeting) throw new KontorError('NOT_FOUND', 'record.notFound')
  const { host_organisation_id: hostId } = meeting
  return {
    id,
    version: meeting.version,
    group: { id: meeting.group_id, name: meeting.groupName },
    host: hostId === null ? null : { id: hostId, name: meeting.hostName ?? '' },
    fields: {
      groupId: meeting.group_id,
      heldOn: meeting.held_on,
      startsAt: meeting.starts_at,
      title: meeting.title,
      place: meeting.place,
      hostOrganisationId: hostId,
      minutes: meeting.minutes,
      visibility: meeting.visibility,
    },
    attendance: await attendanceOf(read, id),
  }
}

async function attendanceOf(read: Kysely<Schema>, meetingId: number): Promise<MeetingDetail['attendance']> {
  const rows = await read
    .selectFrom('attendance')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .leftJoin('organisation', 'organisation.id', 'attendance.organisation_id')
    .select([
      'attendance.person_id as personId',
      'person.academic_title',
      'person.given_name',
      'person.family_name',
      'attendance.organisation_id as organisationId',
      'organisation.name as organisationName',
      'attendance.role',
      'attendance.status',
      'attendance.spoke',
    ])
    .where('attendance.meeting_id', '=', meetingId)
    .orderBy('person.name_sort')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    person: { id: row.personId, name: personName(row) },
    organisation:
      row.organisationId === null ? null : { id: row.organisationId, name: row.organisationName ?? '' },
    role: row.role,
    status: row.status,
    spoke: row.spoke === 1,
  }))
}

/** Plans a meeting and invites the members of the day. Errors: NOT_FOUND, VALIDATION when the group has ended. */
export async function createMeeting(scope: WriteScope, fields: MeetingFields): Promise<Saved> {
  await requireLivingGroup(scope.db, fields.groupId)
  await requireRecords(scope.db, 'organisation', [fields.hostOrganisationId])
  const id = scope.insert('meeting', { group_id: fields.groupId, ...meetingColumns(fields) })
  await inviteMembers(scope, { id, groupId: fields.groupId, heldOn: fields.heldOn })
  return { id, version: 1 }
}

/**
 * Changes a meeting. Moving one that is still to come (as of `today`) to another day invites anew; setting right the
 * day of one that took place does not.
 * Errors: NOT_FOUND, CONFLICT, VALIDATION when it should move to another group.
 */
export async function updateMeeting(
  scope: WriteScope,
  { id, version, fields }: InputOf<(typeof meetings)['update']>,
  today: string,
): Promise<Saved> {
  const before = await scope.db
    .selectFrom('meeting')
    .select(['group_id', 'held_on'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!before) throw new KontorError('NOT_FOUND', 'record.notFound')
  if (before.group_id !== fields.groupId) refuse('groupId', 'groups.error.meetingKeepsGroup')
  await requireRecords(scope.db, 'organisation', [fields.hostOrganisationId])
  const newVersion = scope.update('meeting', id, version, meetingColumns(fields))
  const { group_id: groupId, held_on: oldDay } = before
  if (oldDay >= today && fields.heldOn >= today && oldDay !== fields.heldOn)
    await inviteAgain(scope, { id, groupId, oldDay, heldOn: fields.heldOn })
  return { id, version: newVersion }
}

/**
 * Records who answered, came and spoke. Whoever was not on the list is added: with role and organisation when they
 * are a member on the day, else as a guest from where they work. Errors: NOT_FOUND.
 */
export async function setAttendance(
  scope: WriteScope,
  meetingId: number,
  attendance: readonly Attendance[],
): Promise<void> {
  const meeting = await scope.db
    .selectFrom('meeting')
    .select(['group_id', 'held_on'])
    .where('id', '=', meetingId)
    .executeTakeFirst()
  if (!meeting) throw new KontorError('NOT_FOUND', 'record.notFound')
  const latest = new Map(attendance.map((entry) => [entry.personId, entry]))
  const personIds = [...latest.keys()]
  await requireRecords(scope.db, 'person', personIds)
  const known = await scope.db
    .selectFrom('attendance')
    .select(['id', 'person_id'])
    .where('meeting_id', '=', meetingId)
    .where('person_id', 'in', personIds)
    .execute()
  const rowIds = new Map(known.map((row) => [row.person_id, row.id]))
  const members = await membersOn(scope.db, meeting.group_id, meeting.held_on)
  const affiliations = await mainAffiliations(scope.db, personIds, meeting.held_on)
  for (const { personId, status, spoke } of latest.values()) {
    const rowId = rowIds.get(personId)
    const values = { status, spoke: spoke ? 1 : 0 } as const
    if (rowId !== undefined) scope.update('attendance', rowId, null, values)
    else
      scope.insert('attendance', {
        meeting_id: meetingId,
        person_id: personId,
        ...values,
        role: members.get(personId)?.role ?? 'guest',
        organisation_id: members.has(personId)
          ? (members.get(personId)?.organisationId ?? null)
          : (affiliations.get(personId)?.organisation.id ?? null),
      })
  }
}

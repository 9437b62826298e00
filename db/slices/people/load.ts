import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { people } from '../../../preload/contract/people.ts'
import type { Schema } from '../../engine/schema/tables.ts'

export type LoadAlert = OutputOf<(typeof people)['get']>['loadAlert']

/** More active groups than this are too much for one person. */
export const bearableActiveGroups = 3
/** Attendance is judged over this many meetings of a group. */
export const judgedMeetings = 4
/** Below this part of the judged meetings a person is dropping off. */
export const bearableAttendance = 0.4

/**
 * Whether a person carries too much (more than three active groups) or drops off (below 40 % attendance over the last
 * four meetings of a group). A group with fewer than four recorded meetings tells nothing yet.
 */
export function loadAlertOf(load: {
  readonly activeGroups: number
  /** For each active group whether the person was there, newest meeting first. */
  readonly lastMeetings: readonly (readonly boolean[])[]
}): LoadAlert {
  if (load.activeGroups > bearableActiveGroups) return 'manyGroups'
  const isDroppingOff = load.lastMeetings.some((meetings) => {
    const judged = meetings.slice(0, judgedMeetings)
    const rate = judged.filter(Boolean).length / judgedMeetings
    return judged.length === judgedMeetings && rate < bearableAttendance
  })
  return isDroppingOff ? 'lowAttendance' : 'none'
}

/** Condition: the meeting took place and somebody has recorded who was there; others tell nothing about attendance. */
export const isRecorded = (
  today: string,
): RawBuilder<boolean> => sql<boolean>`meeting.held_on <= ${today} and exists (
  select 1 from attendance as recorded
  where recorded.meeting_id = meeting.id and recorded.status in ('present', 'absent'))`

/** In how many active groups each person is a member as of a calendar day; guests carry no membership. */
export async function activeGroupsByPerson(
  read: Kysely<Schema>,
  personIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, number>> {
  if (personIds.length === 0) return new Map()
  const rows = await read
    .selectFrom('membership')
    .innerJoin('working_group', 'working_group.id', 'membership.group_id')
    .select((builder) => [
      'membership.person_id as personId',
      builder.fn.count<number>('membership.group_id').distinct().as('count'),
    ])
    .where('membership.person_id', 'in', [...personIds])
    .where('membership.role', '<>', 'guest')
    .where('working_group.status', '=', 'active')
    .where('membership.valid_from', '<=', today)
    .where((eb) => eb.or([eb('membership.valid_to', 'is', null), eb('membership.valid_to', '>=', today)]))
    .groupBy('membership.person_id')
    .execute()
  return new Map(rows.map(({ personId, count }) => [personId, count]))
}

export interface MeetingPresence {
  readonly groupId: number
  readonly personId: number
  readonly heldOn: string
  readonly isPresent: boolean
}

/** Recorded meetings at which these persons were expected, newest first; guests are not expected. */
export async function presencesOf(
  read: Kysely<Schema>,
  scope: { readonly personIds: readonly number[]; readonly groupId?: number },
  today: string,
): Promise<readonly MeetingPresence[]> {
  if (scope.personIds.length === 0) return []
  const { groupId } = scope
  const rows = await read
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meeting_id')
    .select([
      'meeting.group_id as groupId',
      'attendance.person_id as personId',
      'meeting.held_on as heldOn',
      'attendance.status',
    ])
    .where('attendance.person_id', 'in', [...scope.personIds])
    .where('attendance.role', '<>', 'guest')
    .$if(groupId !== undefined, (query) => query.where('meeting.group_id', '=', groupId ?? 0))
    .where(isRecorded(today))
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting.id', 'desc')
    .execute()
  return rows.map(({ status, ...row }) => ({ ...row, isPresent: status === 'present' }))
}

/** How often a person was at a group's meetings between two days, of how many. */
export function attendedWithin(
  presences: readonly MeetingPresence[],
  membership: {
    readonly groupId: number
    readonly personId: number
    readonly validFrom: string
    readonly validTo: string | null
  },
): { readonly attended: number; readonly meetings: number } {
  const meetings = presences.filter(
    ({ groupId, personId, heldOn }) =>
      groupId === membership.groupId &&
      personId === membership.personId &&
      heldOn >= membership.validFrom &&
      (membership.validTo === null || heldOn <= membership.validTo),
  )
  return { attended: meetings.filter(({ isPresent }) => isPresent).length, meetings: meetings.length }
}

import type { attendanceStatuses, groupStatuses, membershipRoles } from '../../../preload/contract/groups.ts'

export type AttendanceStatus = (typeof attendanceStatuses)[number]
export type MembershipRole = (typeof membershipRoles)[number]
export type GroupStatus = (typeof groupStatuses)[number]

export interface AttendanceCount {
  readonly present: number
  readonly expected: number
}

/**
 * How many of those expected were present. Whoever was invited is expected, whether they accepted, were excused or
 * stayed away; guests are not.
 */
export function countAttendance(
  attendances: readonly { readonly role: MembershipRole; readonly status: AttendanceStatus }[],
): AttendanceCount {
  const expected = attendances.filter(({ role }) => role !== 'guest')
  return {
    present: expected.filter(({ status }) => status === 'present').length,
    expected: expected.length,
  }
}

/** Present of expected over several meetings, 0–1; null when nobody was expected. */
export function attendanceRate(meetings: readonly AttendanceCount[]): number | null {
  const present = meetings.reduce((sum, meeting) => sum + meeting.present, 0)
  const expected = meetings.reduce((sum, meeting) => sum + meeting.expected, 0)
  return expected === 0 ? null : present / expected
}

const statusOrder: Readonly<Record<GroupStatus, number>> = { active: 0, dormant: 1, ended: 2 }
const roleOrder: Readonly<Record<MembershipRole, number>> = {
  chair: 0,
  deputy: 1,
  coordinator: 2,
  member: 3,
  guest: 4,
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface SortableGroup {
  readonly status: GroupStatus
  /** DIN 5007 key of the name. */
  readonly nameKey: string
}

/** Active groups first, then dormant, then ended; each by name. */
export const byStatusAndName = (a: SortableGroup, b: SortableGroup): number =>
  statusOrder[a.status] - statusOrder[b.status] || byText(a.nameKey, b.nameKey)

interface SortableMembership {
  readonly role: MembershipRole
  readonly isCurrent: boolean
  /** DIN 5007 key of the person's name. */
  readonly nameKey: string
}

/** Those who are members now first, by role and name. */
export const byRoleAndName = (a: SortableMembership, b: SortableMembership): number =>
  Number(b.isCurrent) - Number(a.isCurrent) ||
  roleOrder[a.role] - roleOrder[b.role] ||
  byText(a.nameKey, b.nameKey)

interface Span {
  readonly validFrom: string
  readonly validTo: string | null
}

/** Whether two memberships share a day; the last day still belongs to a membership. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.validTo === null || a.validTo >= b.validFrom) && (b.validTo === null || b.validTo >= a.validFrom)

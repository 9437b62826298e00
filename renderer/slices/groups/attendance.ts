import type { attendanceStatuses, membershipRoles } from '../../../preload/contract/groups.ts'

export type AttendanceStatus = (typeof attendanceStatuses)[number]

/** What is known of one person's part in a meeting. */
export interface Mark {
  readonly status: AttendanceStatus
  readonly spoke: boolean
}

export interface Entry extends Mark {
  readonly person: { readonly id: number; readonly name: string }
  readonly organisation: { readonly id: number; readonly name: string } | null
  readonly role: (typeof membershipRoles)[number]
}

/** Before the day answers are taken, from the day on presence. */
export type RollMode = 'answers' | 'presence'
export const rollModeOf = (heldOn: string, today: string): RollMode =>
  heldOn > today ? 'answers' : 'presence'

/** The choices of a mode, the good one first. */
export const choicesOf: Readonly<Record<RollMode, readonly Exclude<AttendanceStatus, 'invited'>[]>> = {
  answers: ['accepted', 'excused'],
  presence: ['present', 'excused', 'absent'],
}

/** A press on a choice takes it; a press on the one taken makes it open again. Only who is present can have spoken. */
export function afterStatus(mark: Mark, status: AttendanceStatus): Mark {
  const next = mark.status === status ? 'invited' : status
  return { status: next, spoke: mark.spoke && next === 'present' }
}

/** Whoever spoke was there. */
export function afterSpoke(mark: Mark): Mark {
  return mark.spoke ? { ...mark, spoke: false } : { status: 'present', spoke: true }
}

const isOpen = ({ status }: Mark): boolean => status === 'invited' || status === 'accepted'

/** Who has accepted but is not entered yet. */
export const acceptedOf = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ status }) => status === 'accepted')

/** Whose presence is not entered yet; whoever was excused or absent stays so. */
export const openOf = (entries: readonly Entry[]): readonly Entry[] => entries.filter(isOpen)

export interface RollCount {
  readonly expected: number
  readonly present: number
  readonly accepted: number
  readonly excused: number
  readonly absent: number
  /** Without an answer, or in a meeting held, without an entry. */
  readonly open: number
  /** Guests who came or said they would; they are not expected. */
  readonly guests: number
}

/** Counts a roll; guests are counted apart, as in every report. */
export function countRoll(entries: readonly Entry[], mode: RollMode): RollCount {
  const expected = entries.filter(({ role }) => role !== 'guest')
  const having = (status: AttendanceStatus): number =>
    expected.filter((entry) => entry.status === status).length
  const isComing = ({ status }: Entry): boolean => status === choicesOf[mode][0]
  return {
    expected: expected.length,
    present: having('present'),
    accepted: having('accepted'),
    excused: having('excused'),
    absent: having('absent'),
    open: having('invited') + (mode === 'presence' ? having('accepted') : 0),
    guests: entries.filter((entry) => entry.role === 'guest' && isComing(entry)).length,
  }
}

/** A mark shown before the data process has confirmed it. */
interface Pending {
  readonly mark: Mark
  /** Which press it came from; a later one for the same person wins. */
  readonly turn: number
  readonly isSettled: boolean
}

/** Marks on their way, by person. */
export type PendingMarks = ReadonlyMap<number, Pending>

/** The roll as it will be once everything on its way has arrived. */
export function withPending(entries: readonly Entry[], pending: PendingMarks): readonly Entry[] {
  if (pending.size === 0) return entries
  return entries.map((entry) => ({ ...entry, ...pending.get(entry.person.id)?.mark }))
}

export function addPending(
  pending: PendingMarks,
  turn: number,
  marks: ReadonlyMap<number, Mark>,
): PendingMarks {
  const added = [...marks].map(([personId, mark]) => [personId, { mark, turn, isSettled: false }] as const)
  return new Map([...pending, ...added])
}

/** The data process has taken a press: its marks are shown until the roll has been read again. */
export function settle(pending: PendingMarks, turn: number): PendingMarks {
  return new Map(
    [...pending].map(([personId, entry]) => [
      personId,
      entry.turn === turn ? { ...entry, isSettled: true } : entry,
    ]),
  )
}

/** A press was refused: what it showed was never true. */
export function dropTurn(pending: PendingMarks, turn: number): PendingMarks {
  return new Map([...pending].filter(([, entry]) => entry.turn !== turn))
}

/** The roll was read again: what it confirms, or could have confirmed, is on its way no longer. */
export function dropArrived(pending: PendingMarks, entries: readonly Entry[]): PendingMarks {
  const marks = new Map(entries.map((entry) => [entry.person.id, entry]))
  return new Map(
    [...pending].filter(([personId, { mark, isSettled }]) => {
      const arrived = marks.get(personId)
      return !isSettled && !(arrived?.status === mark.status && arrived.spoke === mark.spoke)
    }),
  )
}

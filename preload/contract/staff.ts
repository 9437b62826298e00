import { z } from 'zod'
import { day, id, line, nothing, rowVersion, saved, shortLine } from './common.ts'
import { command } from './define.ts'
import { roles, type Role } from './roles.ts'

/** The most characters of somebody's initials. */
export const initialsMax = 5
export const initials = shortLine(initialsMax)

const absenceFields = {
  fromOn: day,
  toOn: day,
  /** Who stands in; null for nobody. */
  deputyId: id.nullable(),
}
export const absence = z.strictObject({ id, version: rowVersion, ...absenceFields })
export type Absence = z.infer<typeof absence>

export const staffMember = z.strictObject({
  id,
  version: rowVersion,
  name: z.string(),
  /** '' where none were given. */
  initials: z.string(),
  role: z.enum(roles),
  /** What the member of staff may do: the role, or `manager` while nobody else leads. */
  actsAs: z.enum(roles),
  active: z.boolean(),
  /** The earliest first. */
  absences: z.array(absence),
})
export type StaffMember = z.infer<typeof staffMember>

/** The absence of a day; undefined for somebody who is there. */
export const absenceOn = ({ absences }: Pick<StaffMember, 'absences'>, on: string): Absence | undefined =>
  absences.find(({ fromOn, toOn }) => fromOn <= on && on <= toOn)

interface Ranked {
  readonly id: number
  readonly role: Role
  readonly active: boolean
}

/**
 * What each member of staff may do. Two desks can each take the lead from another person: where no manager is left, whoever has been
 * in the office for longest leads, until a manager is named again. Of an office in which nobody is active, everybody does.
 */
export function rolesInForce(staff: readonly Ranked[]): ReadonlyMap<number, Role> {
  const active = staff.filter((member) => member.active)
  const isLed = active.some(({ role }) => role === 'manager')
  const longest = Math.min(...active.map((member) => member.id))
  const isInstead = (member: Ranked): boolean => !isLed && (active.length === 0 || member.id === longest)
  return new Map(staff.map((member) => [member.id, isInstead(member) ? 'manager' : member.role]))
}

/** The first letter of the first and of the last name, and more of the last one where others have these already. */
export function proposedInitials(name: string, taken: ReadonlySet<string>): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const letters = (word: string, count: number): string => Array.from(word).slice(0, count).join('')
  const short = words.length > 1 ? letters(first, 1) : ''
  for (let count = words.length > 1 ? 1 : 2; count <= initialsMax - 1; count += 1) {
    const proposed = `${short}${letters(last, count)}`.toLocaleUpperCase('de')
    if (proposed !== '' && Array.from(proposed).length <= initialsMax && !taken.has(proposed)) return proposed
  }
  return ''
}

const versioned = { id, version: rowVersion }

/** Who works in the office; all of them come with `office.get`. */
export const staff = {
  add: command({
    input: z.strictObject({ name: line, initials, role: z.enum(roles) }),
    output: saved,
    needs: 'manager',
  }),
  /** Errors: CONFLICT, VALIDATION for initials that somebody else has, or when nobody would be left to lead. */
  update: command({
    input: z.strictObject({ ...versioned, name: line, initials, role: z.enum(roles), active: z.boolean() }),
    output: saved,
    needs: 'manager',
  }),
  /**
   * Errors: VALIDATION for days in the wrong order, a deputy who is the same person or no longer there, and for one whom neither the
   * absent person nor a manager has named.
   */
  addAbsence: command({
    input: z.strictObject({ staffId: id, ...absenceFields }),
    output: saved,
    needs: 'editor',
  }),
  changeAbsence: command({
    input: z.strictObject({ ...versioned, ...absenceFields }),
    output: saved,
    needs: 'editor',
  }),
  removeAbsence: command({ input: z.strictObject(versioned), output: nothing, needs: 'editor' }),
}

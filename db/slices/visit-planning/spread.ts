import { addDays, endOfWeek, lastDay } from '../../text/days.ts'
import { isWorkingDay, weekdayOf } from '../../text/working-days.ts'

/** How many visits in which weeks, on which days and at which times. */
export interface Rhythm {
  /** The first day that comes into question. */
  readonly from: string
  /** The most visits of one person in a week, those agreed before counted. */
  readonly perWeek: number
  /** Monday is 1. */
  readonly weekdays: readonly number[]
  readonly times: readonly string[]
  readonly minutes: number
}

/** A time that somebody has given away; without a time of day the whole day. */
export interface Busy {
  readonly staffId: number
  readonly on: string
  readonly startsAt: string | null
  /** Null: about an hour. */
  readonly minutes: number | null
}

/** Whom a visit falls to, where that is clear: `careOwnerId`. */
export interface Wish {
  readonly careOwnerId: number | null
}

export interface Slot {
  readonly on: string
  readonly startsAt: string
}

/** A visit without a length is taken for so long. */
export const usualMinutes = 60

/** So far ahead is looked for slots: somebody may be away for good. */
const searchedDays = 5 * 366

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * Who does each visit, in the order of the visits. Those with a caretaker fall to them; the others to `staffIds`, so that all
 * of these have the same number, or differ by one, as far as the caretakers' own allow it. Whoever gets several gets
 * neighbours of the order.
 */
export function assigned(wishes: readonly Wish[], staffIds: readonly number[]): number[] {
  const load = new Map(staffIds.map((id) => [id, 0]))
  for (const { careOwnerId } of wishes)
    if (careOwnerId !== null && load.has(careOwnerId)) load.set(careOwnerId, (load.get(careOwnerId) ?? 0) + 1)
  const free = wishes.filter(({ careOwnerId }) => careOwnerId === null).length
  const share = new Map(staffIds.map((id) => [id, 0]))
  for (let given = 0; given < free; given += 1) {
    const loadOf = (id: number): number => (load.get(id) ?? 0) + (share.get(id) ?? 0)
    const least = staffIds.reduce((best, id) => (loadOf(id) < loadOf(best) ? id : best), staffIds[0] ?? 0)
    share.set(least, (share.get(least) ?? 0) + 1)
  }
  const shares = [...share].flatMap(([id, count]) => Array.from({ length: count }, () => id))
  return wishes.map(({ careOwnerId }) => careOwnerId ?? shares.shift() ?? staffIds[0] ?? 0)
}

/**
 * A slot for each of somebody's visits, in their order: the earliest ones on working days, never two at once, and no more in a
 * week than the rhythm allows. Fewer slots than visits where five years, or the days that Kontor writes, do not hold them.
 */
export function slotsFor(
  count: number,
  rhythm: Rhythm,
  busy: readonly Omit<Busy, 'staffId'>[],
  isAway: (day: string) => boolean = () => false,
): Slot[] {
  const taken = new Map<string, Omit<Busy, 'staffId'>[]>()
  const inWeek = new Map<string, number>()
  const take = (one: Omit<Busy, 'staffId'>): void => {
    taken.set(one.on, [...(taken.get(one.on) ?? []), one])
    const week = endOfWeek(one.on)
    inWeek.set(week, (inWeek.get(week) ?? 0) + 1)
  }
  for (const one of busy) take(one)
  const times = [...new Set(rhythm.times)].toSorted()
  const weekdays = new Set(rhythm.weekdays)
  const slots: Slot[] = []
  const end = addDays(rhythm.from, searchedDays)
  const last = end < lastDay ? end : lastDay
  for (let day = rhythm.from; slots.length < count && day <= last; day = addDays(day, 1)) {
    if (!weekdays.has(weekdayOf(day)) || !isWorkingDay(day) || isAway(day)) continue
    for (const startsAt of times) {
      if (slots.length === count || (inWeek.get(endOfWeek(day)) ?? 0) >= rhythm.perWeek) break
      const slot = { on: day, startsAt, minutes: rhythm.minutes }
      if ((taken.get(day) ?? []).some((other) => isAtOnce(slot, other))) continue
      take(slot)
      slots.push({ on: day, startsAt })
    }
  }
  return slots
}

/** Whether two appointments of one day overlap. */
export function isAtOnce(
  one: { readonly startsAt: string | null; readonly minutes: number | null },
  other: { readonly startsAt: string | null; readonly minutes: number | null },
): boolean {
  if (one.startsAt === null || other.startsAt === null) return true
  const [begin, otherBegin] = [minuteOf(one.startsAt), minuteOf(other.startsAt)]
  return (
    begin < otherBegin + (other.minutes ?? usualMinutes) && otherBegin < begin + (one.minutes ?? usualMinutes)
  )
}

import { receiptWorkingDays, type Repeats } from '../../../preload/contract/tasks.ts'
import { addDays, dayAfter, daysBetween, lastDay } from '../../text/days.ts'
import { workingDaysAfter } from '../../text/working-days.ts'

/** What a recurring task says about when the next one is due. */
export interface Series {
  /** From this day the rhythm counts, so that the 31st stays the 31st after a shorter month; null: from the day it is done. */
  readonly from: string | null
  readonly dueOn: string | null
  readonly repeats: Repeats
}

/**
 * The day on which the next task of a series is due: the first day of its rhythm after the one this task was due on and after the
 * one on which it was done. What was missed meanwhile is not made up for.
 */
export function nextDueOn({ from, dueOn, repeats }: Series, doneOn: string): string {
  const { every, unit } = repeats
  const start = from ?? dueOn ?? doneOn
  const passed = dueOn !== null && dueOn > doneOn ? dueOn : doneOn
  const shortest = { days: 1, weeks: 7, months: 31, years: 366 }[unit] * every
  // a bound from below: no rhythm is faster
  let times = Math.max(1, Math.floor(daysBetween(start, passed) / shortest))
  let next = dayAfter(start, every * times, unit)
  while (next <= passed) {
    times += 1
    const later = dayAfter(start, every * times, unit)
    // the last day that can be written
    if (later === next) return next
    next = later
  }
  return next
}

/** By when the company hears back of the next one: as long before or after its day as with this one. */
export const nextAnswerBy = (answerBy: string | null, dueOn: string | null, nextOn: string): string | null =>
  answerBy === null || dueOn === null ? null : addDays(nextOn, daysBetween(dueOn, answerBy))

/** The last day on which a receipt may be missing without being asked for. */
export function receiptBy(handedOn: string): string {
  const by = workingDaysAfter(handedOn, receiptWorkingDays)
  return by < lastDay ? by : lastDay
}

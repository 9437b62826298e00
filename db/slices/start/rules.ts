import { addDays } from '../../text/days.ts'

/** The weekday of a day, 0 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The first day that the contract knows. */
const firstDay = '1000-01-01'

/** The working day before a day, so that on Monday nothing of Friday is missed; public holidays count as working days. */
export function workingDayBefore(day: string): string {
  if (day === firstDay) return day
  const before = addDays(day, -1)
  const weekday = weekdayOf(before)
  return weekday === 0 ? addDays(before, -2) : weekday === 6 ? addDays(before, -1) : before
}

/** The instant at which a calendar day begins at this workstation. */
export const beginningOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

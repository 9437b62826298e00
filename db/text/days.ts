/** Calendar days as ISO text (`2026-03-11`): their binary order is the order in time. */

const millisecondsPerDay = 86_400_000

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
const dayOf = (number: number): string => new Date(number * millisecondsPerDay).toISOString().slice(0, 10)

/** The day `days` later; earlier for a negative number. */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The same day `months` later; the last of the month where that month has no such day (31 January → 28 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, lastOfMonth))
  return first.toISOString().slice(0, 10)
}

/** The Sunday that ends the day's week (ISO 8601: weeks begin on Monday). */
export function endOfWeek(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, (7 - weekday) % 7)
}

/** The Monday that begins the day's week. */
export const beginningOfWeek = (day: string): string => addDays(endOfWeek(day), -6)

/** The calendar day of an instant at this workstation. */
export const localDay = (instant: Date): string =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** The instant at which a calendar day begins at this workstation. */
export const beginningOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

/** The last day that Kontor writes: the contract knows the years 1000 to 2999. */
export const lastDay = '2999-12-31'

/** The day so many units after a day, the last that can be written at most; before it for a negative number. */
export function dayAfter(day: string, span: number, unit: 'days' | 'weeks' | 'months' | 'years'): string {
  const after = farDayAfter(day, span, unit)
  return after > lastDay || after.startsWith('+') ? lastDay : after
}

function farDayAfter(day: string, span: number, unit: 'days' | 'weeks' | 'months' | 'years'): string {
  switch (unit) {
    case 'days':
      return addDays(day, span)
    case 'weeks':
      return addDays(day, 7 * span)
    case 'months':
      return addMonths(day, span)
    case 'years':
      return addMonths(day, 12 * span)
  }
}

const millisecondsPerDay = 86_400_000

const pad = (value: number): string => String(value).padStart(2, '0')

/** The workstation's calendar day, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date): string => date.toISOString().slice(0, 10)

/** Day from its parts; null when there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1000 && year <= 9999 ? asDay(date) : null
}

export function addDays(day: string, days: number): string {
  return asDay(new Date(asUtc(day).getTime() + days * millisecondsPerDay))
}

/** The same day so many months on; the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const date = asUtc(day)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return asDay(date)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / millisecondsPerDay)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return ((asUtc(day).getUTCDay() + 6) % 7) + 1
}

export function lastDayOfMonth(day: string): string {
  const date = asUtc(day)
  return asDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)))
}

/** Monday of an ISO 8601 week; null when the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  const fourth = dayOf(year, 1, 4)
  if (fourth === null || week < 1) return null
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return addDays(monday, 3).startsWith(String(year)) ? monday : null
}

/** True for a function, a membership or a theme that has not ended. */
export function isCurrent(dated: { readonly validTo: string | null }): boolean {
  return dated.validTo === null || dated.validTo >= today()
}

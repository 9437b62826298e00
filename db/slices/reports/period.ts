/** A reporting period: ISO dates, both days included. */
export interface Period {
  readonly from: string
  readonly to: string
}

const millisecondsPerDay = 86_400_000

interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Reads an ISO date (`2026-03-01`); throws on anything else, because a period is checked at the contract. */
export function parseDay(isoDate: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate)
  const day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) }
  if (!match || toIsoDate(toDayNumber(day)) !== isoDate) throw new Error(`not an ISO date: ${isoDate}`)
  return day
}

/**
 * The period of the same length that ends the day before `period` begins.
 *
 * Whole calendar months are compared with as many whole months (a quarter with the quarter before, a year with the
 * year before), so that a leap year does not shift the comparison; any other span with as many days.
 */
export function previousPeriod(period: Period): Period {
  const from = parseDay(period.from)
  const to = parseDay(period.to)
  const firstDayNumber = toDayNumber(from)
  const lastBefore = toIsoDate(firstDayNumber - 1)
  if (coversWholeMonths(period)) {
    const firstMonth = from.year * 12 + from.month - 1 - monthsBetween(from, to)
    return { from: toIsoDate(toDayNumber(monthStart(firstMonth))), to: lastBefore }
  }
  const days = toDayNumber(to) - firstDayNumber + 1
  return { from: toIsoDate(firstDayNumber - days), to: lastBefore }
}

/** Whether the period begins on a first and ends on a last day of a month. */
export function coversWholeMonths(period: Period): boolean {
  const from = parseDay(period.from)
  const dayAfter = parseDay(toIsoDate(toDayNumber(parseDay(period.to)) + 1))
  return from.day === 1 && dayAfter.day === 1 && period.from <= period.to
}

/** Number of calendar months the two days span, both months included. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  return (to.year - from.year) * 12 + to.month - from.month + 1
}

function monthStart(monthNumber: number): CalendarDay {
  return { year: Math.floor(monthNumber / 12), month: (monthNumber % 12) + 1, day: 1 }
}

function toDayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

function toIsoDate(dayNumber: number): string {
  return Number.isNaN(dayNumber) ? '' : new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10)
}

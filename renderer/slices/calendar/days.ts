import type { CalendarView } from '../../../preload/contract/calendar.ts'
import { addDays, addMonths, lastDayOfMonth, weekdayOf } from '../../kit/i18n/calendar.ts'

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The days that a view shows around a day: whole weeks from Monday on. */
export function shownDays(view: CalendarView, day: string): readonly string[] {
  const from = mondayOf(view === 'week' ? day : `${day.slice(0, 8)}01`)
  const last = view === 'week' ? day : lastDayOfMonth(day)
  const to = addDays(mondayOf(last), 6)
  const days: string[] = []
  for (let shown = from; shown <= to; shown = addDays(shown, 1)) days.push(shown)
  return days
}

/** The nearest day that can be written: nothing lies before or after. */
export const written = (day: string): string =>
  day < '1000-01-01' ? '1000-01-01' : day > '2999-12-31' ? '2999-12-31' : day

/** The same day a page on, or back. */
export const turned = (view: CalendarView, day: string, pages: 1 | -1): string =>
  written(view === 'week' ? addDays(day, 7 * pages) : addMonths(day, pages))

/** How many days a key goes; undefined for any other. */
export function daysOfKey(key: string, day: string): number | undefined {
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - weekdayOf(day),
    End: 7 - weekdayOf(day),
  }
  return days[key]
}

import { addDays } from '../../text/days.ts'
import { isWorkingDay, weekdayOf } from '../../text/working-days.ts'

function nearestWorkingDay(day: string, step: 1 | -1): string {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, step)
  return candidate
}

/** Days of the demo office, told from its today. */
export interface DemoCalendar {
  readonly today: string
  /** The working day `days` before today, or the last one before that. */
  past(days: number): string
  /** The working day `days` after today, or the next one after that. */
  ahead(days: number): string
  /** A working day of next week (Monday to Sunday), the same weekday as today where that is one. */
  nextWeek(): string
  /** An instant (UTC) during office hours of a day; never later than now. */
  instant(day: string, minuteOfDay: number): string
}

/** Today as a calendar day, now as an instant in UTC. */
export function demoCalendar(today: string, now: string): DemoCalendar {
  return {
    today,
    past: (days) => nearestWorkingDay(addDays(today, -days), -1),
    ahead: (days) => nearestWorkingDay(addDays(today, days), 1),
    nextWeek() {
      const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7))
      const week = Array.from({ length: 5 }, (_, index) => addDays(monday, index))
      const wanted = addDays(today, 7)
      if (week.includes(wanted) && isWorkingDay(wanted)) return wanted
      return week.toReversed().find(isWorkingDay) ?? nearestWorkingDay(monday, 1)
    },
    instant(day, minuteOfDay) {
      const instant = new Date(Date.parse(`${day}T00:00:00Z`) + minuteOfDay * 60_000).toISOString()
      return instant < now ? instant : now
    },
  }
}

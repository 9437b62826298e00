import { addDays } from '../../text/days.ts'

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * correction + 114
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10)
}

/** Days on which nobody in Germany receives visitors from the town hall, as month and day. */
const fixedHolidays = new Set(['01-01', '05-01', '10-03', '12-24', '12-25', '12-26', '12-31'])
/** Good Friday, Easter Monday, Ascension Day, Whit Monday: days after Easter Sunday. */
const movableHolidays = [-2, 1, 39, 50]

/** Whether offices and companies work: Monday to Friday, no holiday common to all German states. */
export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day)
  if (weekday === 0 || weekday === 6 || fixedHolidays.has(day.slice(5))) return false
  const easter = easterSunday(Number(day.slice(0, 4)))
  return movableHolidays.every((offset) => addDays(easter, offset) !== day)
}

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

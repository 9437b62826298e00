import { addDays } from './days.ts'

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

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
  if (weekday > 5 || fixedHolidays.has(day.slice(5))) return false
  const easter = easterSunday(Number(day.slice(0, 4)))
  return movableHolidays.every((offset) => addDays(easter, offset) !== day)
}

/** The day so many working days later, see `isWorkingDay`. */
export function workingDaysAfter(day: string, days: number): string {
  let after = day
  for (let left = days; left > 0;) {
    after = addDays(after, 1)
    if (isWorkingDay(after)) left -= 1
  }
  return after
}

/** The first day that the contract knows. */
const firstDay = '1000-01-01'

/** The working day before a day, see `isWorkingDay`. The first day that can be written has none before it. */
export function workingDayBefore(day: string): string {
  let before = day
  do {
    if (before === firstDay) return before
    before = addDays(before, -1)
  } while (!isWorkingDay(before))
  return before
}

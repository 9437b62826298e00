import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoCalendar } from '../../../db/slices/demo/calendar.ts'
import { easterSunday, isWorkingDay } from '../../../db/text/working-days.ts'
import { addDays, daysBetween, endOfWeek } from '../../../db/text/days.ts'

const day = fc.integer({ min: 8_500, max: 22_000 }).map((days) => addDays('2000-01-01', days))
const noon = (today: string) => demoCalendar(today, `${today}T12:00:00.000Z`)

describe('the calendar of the demo office', () => {
  it('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ])
  })

  it('rests at weekends and on the holidays common to all states', () => {
    const holidays = ['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-10-03', '2026-12-25']
    expect(holidays.filter(isWorkingDay)).toEqual([])
    expect(['2026-11-21', '2026-11-22'].filter(isWorkingDay)).toEqual([])
    expect(isWorkingDay('2028-02-29')).toBe(true)
  })

  it('tells working days before and after today, in order', () => {
    fc.assert(
      fc.property(day, fc.nat(900), fc.nat(60), (today, ago, ahead) => {
        const calendar = noon(today)
        const past = calendar.past(ago)
        const future = calendar.ahead(ahead)
        expect(isWorkingDay(past) && isWorkingDay(future)).toBe(true)
        expect(past <= addDays(today, -ago) && future >= addDays(today, ahead)).toBe(true)
        expect(calendar.past(ago + 1) <= past).toBe(true)
      }),
    )
  })

  it('finds a working day within next week, less than 14 days ahead', () => {
    fc.assert(
      fc.property(day, (today) => {
        const found = noon(today).nextWeek()
        const monday = addDays(endOfWeek(today), 1)
        expect(isWorkingDay(found)).toBe(true)
        expect(found >= monday && found <= addDays(monday, 6)).toBe(true)
        expect(daysBetween(today, found)).toBeLessThan(14)
      }),
    )
  })

  it('never tells an instant that is still to come', () => {
    const calendar = demoCalendar('2026-11-23', '2026-11-23T06:10:00.000Z')
    expect(calendar.instant('2026-11-20', 9 * 60 + 5)).toBe('2026-11-20T09:05:00.000Z')
    expect(calendar.instant('2026-11-23', 9 * 60)).toBe('2026-11-23T06:10:00.000Z')
  })
})

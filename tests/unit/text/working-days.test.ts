import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, beginningOf, daysBetween, localDay } from '../../../db/text/days.ts'
import { isWorkingDay, workingDayBefore } from '../../../db/text/working-days.ts'

describe('the working day before', () => {
  it.each([
    ['2026-11-30', '2026-11-27'],
    ['2026-11-29', '2026-11-27'],
    ['2026-11-28', '2026-11-27'],
    ['2026-11-27', '2026-11-26'],
    ['2027-01-01', '2026-12-30'],
    ['2026-04-07', '2026-04-02'],
  ])('%s is %s', (day, before) => {
    expect(workingDayBefore(day)).toBe(before)
  })

  it('is a working day, and the last one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2900-01-01'), noInvalidDate: true }),
        (at) => {
          const day = at.toISOString().slice(0, 10)
          const before = workingDayBefore(day)
          expect(isWorkingDay(before)).toBe(true)
          const between = Array.from({ length: daysBetween(before, day) - 1 }, (_, index) =>
            addDays(before, index + 1),
          )
          expect(between.filter(isWorkingDay)).toEqual([])
        },
      ),
    )
  })
})

it('a day begins at midnight of this workstation', () => {
  const begins = new Date(beginningOf('2026-03-29'))
  expect(localDay(begins)).toBe('2026-03-29')
  expect(localDay(new Date(begins.getTime() - 1))).toBe('2026-03-28')
})

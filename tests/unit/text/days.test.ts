import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, endOfWeek } from '../../../db/text/days.ts'

const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days))

describe('calendar days', () => {
  it('adds days over the ends of months, years and leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('adds months and stays in the month meant', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
    expect(addMonths('2024-02-29', -24)).toBe('2022-02-28')
  })

  it('ends the week on Sunday', () => {
    expect(endOfWeek('2026-03-09')).toBe('2026-03-15')
    expect(endOfWeek('2026-03-11')).toBe('2026-03-15')
    expect(endOfWeek('2026-03-15')).toBe('2026-03-15')
    expect(endOfWeek('2026-03-16')).toBe('2026-03-22')
  })

  it('counts the days that it adds', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })
})

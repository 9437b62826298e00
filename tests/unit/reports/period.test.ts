import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previousPeriod } from '../../../db/slices/reports/period.ts'
import { duringPeriod, formatPeriod, nameOfPeriod } from '../../../db/slices/reports/render/german.ts'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('previousPeriod', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-01-01', '2027-12-31', '2024-01-01', '2025-12-31'],
    ['2026-03-03', '2026-03-16', '2026-02-17', '2026-03-02'],
    ['2026-05-05', '2026-05-05', '2026-05-04', '2026-05-04'],
  ])('%s to %s is compared with %s to %s', (from, to, previousFrom, previousTo) => {
    expect(previousPeriod({ from, to })).toEqual({ from: previousFrom, to: previousTo })
  })

  it('ends the day before and is as long, in days or in whole months (property)', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    const dayNumber = (isoDate: string) => Date.parse(isoDate) / 86_400_000
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (start, days) => {
        const from = start.toISOString().slice(0, 10)
        const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
        const previous = previousPeriod({ from, to })
        expect(dayNumber(previous.to)).toBe(dayNumber(from) - 1)
        const difference = Math.abs(dayNumber(previous.to) - dayNumber(previous.from) - days)
        const wholeMonths = from.endsWith('-01') && previous.from.endsWith('-01')
        expect(difference).toBeLessThanOrEqual(wholeMonths ? 8 : 0)
      }),
    )
  })

  it('refuses what is no date', () => {
    expect(() => previousPeriod({ from: '2026-02-30', to: '2026-03-01' })).toThrow('not an ISO date')
  })
})

describe('names of periods', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 'Jahr 2026', 'im Jahr 2026'],
    ['2026-07-01', '2026-12-31', '2. Halbjahr 2026', 'im 2. Halbjahr 2026'],
    ['2026-07-01', '2026-09-30', '3. Quartal 2026', 'im 3. Quartal 2026'],
    ['2026-03-01', '2026-03-31', 'März 2026', 'im März 2026'],
    ['2026-02-01', '2026-04-30', '1. Februar bis 30. April 2026', 'vom 1. Februar bis 30. April 2026'],
    [
      '2025-12-01',
      '2026-02-28',
      '1. Dezember 2025 bis 28. Februar 2026',
      'vom 1. Dezember 2025 bis 28. Februar 2026',
    ],
  ])('%s to %s', (from, to, name, during) => {
    expect(plain(nameOfPeriod({ from, to }))).toBe(name)
    expect(plain(duringPeriod({ from, to }))).toBe(during)
  })

  it('writes the year once when it is the same', () => {
    expect(plain(formatPeriod({ from: '2026-01-09', to: '2026-06-30' }))).toBe('9. Januar bis 30. Juni 2026')
  })
})

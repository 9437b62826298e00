import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  mondayOfWeek,
  weekdayOf,
} from '../../../renderer/kit/i18n/calendar.ts'
import { readDay, readPartialDay } from '../../../renderer/kit/i18n/date-words.ts'

/** A Thursday. */
const today = '2026-03-05'

describe('readDay', () => {
  it.each([
    ['5.3.26', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5. 3. 2026', '2026-03-05'],
    ['050326', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['5-3-26', '2026-03-05'],
    ['5/3/26', '2026-03-05'],
    ['1.4.87', '1987-04-01'],
    ['31.12.46', '2046-12-31'],
    ['5. März', '2026-03-05'],
    ['5 mär 2027', '2027-03-05'],
    ['24. Dezember 2025', '2025-12-24'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day)
  })

  it.each([
    ['heute', '2026-03-05'],
    ['Morgen', '2026-03-06'],
    ['übermorgen', '2026-03-07'],
    ['uebermorgen', '2026-03-07'],
    ['gestern', '2026-03-04'],
    ['vorgestern', '2026-03-03'],
    ['in 2 Wochen', '2026-03-19'],
    ['in  zwei  wochen', '2026-03-19'],
    ['2 Wochen', '2026-03-19'],
    ['14 Tage', '2026-03-19'],
    ['14t', '2026-03-19'],
    ['+14', '2026-03-19'],
    ['-3', '2026-03-02'],
    ['in einem Monat', '2026-04-05'],
    ['in 3 Monaten', '2026-06-05'],
    ['in einem Jahr', '2027-03-05'],
    ['vor 2 Wochen', '2026-02-19'],
    ['2 weeks ago', '2026-02-19'],
    ['Freitag', '2026-03-06'],
    ['Do', '2026-03-05'],
    ['nächsten Donnerstag', '2026-03-12'],
    ['letzten Montag', '2026-03-02'],
    ['nächste Woche', '2026-03-09'],
    ['Monatsende', '2026-03-31'],
    ['Ende Juni', '2026-06-30'],
    ['Jahresende', '2026-12-31'],
    ['KW 12', '2026-03-16'],
    ['KW 1', '2027-01-04'],
    ['tomorrow', '2026-03-06'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day)
  })

  it.each([
    '',
    '   ',
    '31.2.2026',
    '29.2.2025',
    '0.1.26',
    '12.13.26',
    'irgendwann',
    'in vielen Tagen',
    '3',
    'KW 60',
    '99',
  ])('does not read %j', (typed) => {
    expect(readDay(typed, today)).toBeNull()
  })

  it('puts a day without a year where it is meant', () => {
    expect(readDay('24.12.', today)).toBe('2025-12-24')
    expect(readDay('24.12.', today, 'future')).toBe('2026-12-24')
    expect(readDay('6.3.', today, 'past')).toBe('2025-03-06')
    expect(readDay('29.2.', today, 'future')).toBeNull()
    expect(readDay('Montag', today, 'past')).toBe('2026-03-02')
  })

  it('reads every day in its usual spellings', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        expect(readDay(`${dayOfMonth}.${month}.${year}`, today)).toBe(day)
        expect(readDay(`${String(Number(dayOfMonth))}.${String(Number(month))}.${year}`, today)).toBe(day)
        expect(readDay(`${dayOfMonth}${month}${year}`, today)).toBe(day)
      }),
    )
  })
})

describe('calendar', () => {
  it('keeps to the end of shorter months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  it('counts days both ways', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const from = date.toISOString().slice(0, 10)
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('knows ISO weeks', () => {
    expect(mondayOfWeek(2026, 1)).toBe('2025-12-29')
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28')
    expect(mondayOfWeek(2025, 53)).toBeNull()
    expect(weekdayOf('2026-03-08')).toBe(7)
  })
})

describe('readPartialDay', () => {
  it.each([
    ['1987', '1987'],
    ['4/1987', '1987-04'],
    ['04.1987', '1987-04'],
    ['1987-4', '1987-04'],
    ['April 1987', '1987-04'],
    ['apr. 1987', '1987-04'],
    ['1.4.1987', '1987-04-01'],
    ['1.4.30', '1930-04-01'],
    ['010430', '1930-04-01'],
    ['1. April 30', '1930-04-01'],
    ['1.4.26', '2026-04-01'],
    ['6.3.', '2025-03-06'],
    ['gestern', '2026-03-04'],
    ['13/1987', null],
    ['Apfel 1987', null],
    ['0987', null],
    ['3000', null],
    ['198', null],
    ['', null],
  ])('reads %j without inventing a day', (typed, day) => {
    expect(readPartialDay(typed, today, 'history')).toBe(day)
  })

  it('leaves years of two digits that may lie ahead to fields that look ahead', () => {
    expect(readDay('1.4.30', today, 'past')).toBe('2030-04-01')
    expect(readDay('1.4.30', today, 'history')).toBe('1930-04-01')
  })
})

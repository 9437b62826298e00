import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAnswerBy, nextDueOn, receiptBy } from '../../../db/slices/tasks/rules.ts'
import { addDays, dayAfter } from '../../../db/text/days.ts'

const monthly = { every: 1, unit: 'months' } as const
const weekly = { every: 1, unit: 'weeks' } as const

describe('the next task of a series', () => {
  it('is due on the next day of its rhythm, the 31st again after a shorter month', () => {
    const series = { from: '2026-01-31', repeats: monthly }
    expect(nextDueOn({ ...series, dueOn: '2026-01-31' }, '2026-01-30')).toBe('2026-02-28')
    expect(nextDueOn({ ...series, dueOn: '2026-02-28' }, '2026-02-28')).toBe('2026-03-31')
  })

  it('is not made up for what was missed, and keeps its rhythm when it was postponed', () => {
    const series = { from: '2026-03-02', repeats: weekly }
    expect(nextDueOn({ ...series, dueOn: '2026-03-02' }, '2026-03-25')).toBe('2026-03-30')
    expect(nextDueOn({ ...series, dueOn: '2026-03-05' }, '2026-03-05')).toBe('2026-03-09')
  })

  it('without a day counts from the day it was done', () => {
    expect(nextDueOn({ from: null, dueOn: null, repeats: weekly }, '2026-03-04')).toBe('2026-03-11')
  })

  it('comes after its day and after the day it was done, by no more than one step', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1960-01-01', days))
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years' as const)
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 999 }), unit, (from, dueOn, doneOn, every, by) => {
        const next = nextDueOn({ from, dueOn, repeats: { every, unit: by } }, doneOn)
        const passed = dueOn > doneOn ? dueOn : doneOn
        expect(next > passed || next === '2999-12-31').toBe(true)
        const isFirst = next === dayAfter(from, every, by)
        expect(isFirst || next <= dayAfter(addDays(passed, 3), every, by)).toBe(true)
      }),
    )
  })

  it('has its company hear back as long after its day', () => {
    expect(nextAnswerBy('2026-03-06', '2026-03-04', '2026-04-04')).toBe('2026-04-06')
    expect(nextAnswerBy('2026-03-06', null, '2026-04-04')).toBeNull()
    expect(nextAnswerBy(null, '2026-03-06', '2026-04-04')).toBeNull()
  })
})

it('a receipt is asked for after three working days', () => {
  // a Thursday: Friday, Monday, Tuesday
  expect(receiptBy('2026-03-12')).toBe('2026-03-17')
  expect(receiptBy('2026-03-14')).toBe('2026-03-18')
  // Maundy Thursday: Easter lies in between
  expect(receiptBy('2026-04-02')).toBe('2026-04-09')
  expect(receiptBy('2026-12-23')).toBe('2026-12-30')
  expect(receiptBy('2999-12-31')).toBe('2999-12-31')
})

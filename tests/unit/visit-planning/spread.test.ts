import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assigned, isAtOnce, slotsFor, type Busy } from '../../../db/slices/visit-planning/spread.ts'
import { endOfWeek } from '../../../db/text/days.ts'
import { isWorkingDay, weekdayOf } from '../../../db/text/working-days.ts'

const time = fc
  .tuple(fc.integer({ min: 7, max: 18 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`)
const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 11, 1 + days)).toISOString().slice(0, 10))
const rhythm = fc.record({
  from: day,
  perWeek: fc.integer({ min: 1, max: 8 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
  times: fc.array(time, { minLength: 1, maxLength: 5 }),
  minutes: fc.integer({ min: 15, max: 240 }),
})
const busy: fc.Arbitrary<Omit<Busy, 'staffId'>[]> = fc.array(
  fc.record({
    on: day,
    startsAt: fc.option(time),
    minutes: fc.option(fc.integer({ min: 15, max: 240 })),
  }),
  { maxLength: 20 },
)

describe('visits spread over weeks', () => {
  it('are all placed, on working days that were chosen, from the first day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), rhythm, busy, (count, wish, taken) => {
        const slots = slotsFor(count, wish, taken)
        expect(slots).toHaveLength(count)
        for (const { on, startsAt } of slots) {
          expect(isWorkingDay(on) && wish.weekdays.includes(weekdayOf(on)) && on >= wish.from).toBe(true)
          expect(wish.times).toContain(startsAt)
        }
        expect(slotsFor(count, wish, taken)).toEqual(slots)
      }),
    )
  })

  it('are never two at once for one person, nor more in a week than allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), rhythm, busy, (count, wish, taken) => {
        const slots = slotsFor(count, wish, taken).map((slot) => ({ ...slot, minutes: wish.minutes }))
        for (const [index, slot] of slots.entries())
          for (const other of [...taken, ...slots.slice(index + 1)])
            expect(other.on === slot.on && isAtOnce(slot, other)).toBe(false)
        for (const { on } of slots) {
          const sameWeek = [...taken, ...slots].filter((other) => endOfWeek(other.on) === endOfWeek(on))
          expect(sameWeek.length).toBeLessThanOrEqual(wish.perWeek)
        }
      }),
    )
  })

  it('leave a day alone of which nobody knows when', () => {
    const wish = { from: '2026-12-01', perWeek: 5, weekdays: [1, 2, 3, 4, 5], times: ['10:00'], minutes: 60 }
    expect(slotsFor(1, wish, [{ on: '2026-12-01', startsAt: null, minutes: null }])).toEqual([
      { on: '2026-12-02', startsAt: '10:00' },
    ])
    // neither at Christmas nor on New Year’s Day
    const late = { ...wish, from: '2026-12-24' }
    expect(slotsFor(4, late, []).map(({ on }) => on)).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2027-01-04',
    ])
  })

  it('end on the last day that can be written', () => {
    const wish = { from: '2999-12-30', perWeek: 5, weekdays: [1, 2, 3, 4, 5], times: ['10:00'], minutes: 60 }
    expect(slotsFor(3, wish, [])).toEqual([{ on: '2999-12-30', startsAt: '10:00' }])
  })

  it('are looked for in five years and no further, where somebody is away for good', () => {
    const wish = { from: '2026-12-01', perWeek: 5, weekdays: [1, 2, 3, 4, 5], times: ['10:00'], minutes: 60 }
    const asked: string[] = []
    const slots = slotsFor(1, wish, [], (on) => {
      asked.push(on)
      return true
    })
    expect(slots).toEqual([])
    expect(asked.at(-1)).toBe('2031-12-05')
    expect(slotsFor(200, { ...wish, perWeek: 1, weekdays: [1] }, [])).toHaveLength(200)
  })
})

describe('visits shared out', () => {
  it('fall evenly to all, and to the caretaker where there is one', () => {
    const wishes = fc.array(fc.record({ careOwnerId: fc.option(fc.integer({ min: 1, max: 6 })) }), {
      maxLength: 60,
    })
    const staff = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 })
    fc.assert(
      fc.property(wishes, staff, (all, staffIds) => {
        const who = assigned(all, staffIds)
        const mayBe = (careOwnerId: number | null) => (careOwnerId === null ? staffIds : [careOwnerId])
        for (const [index, { careOwnerId }] of all.entries()) expect(mayBe(careOwnerId)).toContain(who[index])
        const even = assigned(
          all.map(() => ({ careOwnerId: null })),
          staffIds,
        )
        const counts = staffIds.map((id) => even.filter((one) => one === id).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

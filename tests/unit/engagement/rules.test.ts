import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engagementParts } from '../../../preload/contract/engagement.ts'
import {
  engagementOf,
  engagementSince,
  engagementWeights,
  freshness,
  type Participation,
} from '../../../db/slices/engagement/rules.ts'
import { addDays } from '../../../db/text/days.ts'

const today = '2026-03-11'

/** Days from four years before to one year after `today`. */
const day = fc.integer({ min: -1500, max: 365 }).map((days) => addDays(today, days))
const participation: fc.Arbitrary<Participation> = fc.oneof(
  fc.record({ part: fc.constantFrom(...engagementParts), on: day }),
  fc.constant<Participation>({ part: 'member', on: null }),
)
const participations = fc.array(participation, { maxLength: 60 })

describe('freshness', () => {
  it('is 1 on the day, a half after about a year and 0 after 24 months', () => {
    expect(freshness(today, today)).toBe(1)
    expect(freshness('2025-03-11', today)).toBeCloseTo(0.5, 2)
    expect(freshness('2024-03-12', today)).toBeGreaterThan(0)
    expect(freshness('2024-03-11', today)).toBe(0)
  })

  it('gives nothing for a day still to come', () => {
    expect(freshness('2026-03-12', today)).toBe(0)
  })

  it('counts 24 calendar months back, to the last of February where needed', () => {
    expect(engagementSince('2026-02-28')).toBe('2024-02-28')
    expect(engagementSince('2024-02-29')).toBe('2022-02-28')
  })
})

describe('engagementOf', () => {
  it('adds fresh participation by the documented weights', () => {
    const { score, parts } = engagementOf(
      [
        { part: 'attended', on: today },
        { part: 'attended', on: today },
        { part: 'hosted', on: today },
        { part: 'spoke', on: today },
        { part: 'member', on: null },
        { part: 'visited', on: '2025-03-11' },
      ],
      today,
    )
    expect(parts).toEqual([
      { part: 'attended', count: 2, points: 10, maximum: 40 },
      { part: 'hosted', count: 1, points: 10, maximum: 20 },
      { part: 'spoke', count: 1, points: 5, maximum: 15 },
      { part: 'member', count: 1, points: 8, maximum: 15 },
      { part: 'visited', count: 1, points: 3, maximum: 10 },
    ])
    expect(score).toBe(36)
  })

  it('has maxima that make up 100', () => {
    const maxima = engagementParts.map((part) => engagementWeights[part].maximum)
    expect(maxima.reduce((sum, maximum) => sum + maximum, 0)).toBe(100)
  })

  it('reaches 100 and never goes beyond, parts add up to the score, every part is shown', () => {
    const all = engagementParts.flatMap((part) => Array.from({ length: 50 }, () => ({ part, on: today })))
    expect(engagementOf(all, today).score).toBe(100)
    fc.assert(
      fc.property(participations, (list) => {
        const { score, parts } = engagementOf(list, today)
        expect(parts.map(({ part }) => part)).toEqual([...engagementParts])
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        for (const { points, maximum } of parts) expect(points).toBeLessThanOrEqual(maximum)
      }),
    )
  })

  it('never falls by taking part more', () => {
    fc.assert(
      fc.property(participations, participation, (list, more) => {
        expect(engagementOf([...list, more], today).score).toBeGreaterThanOrEqual(
          engagementOf(list, today).score,
        )
      }),
    )
  })

  it('never grows by waiting alone and is 0 after 24 months', () => {
    const past = fc.array(
      fc.record({ part: fc.constantFrom(...engagementParts), on: day.filter((on) => on <= today) }),
    )
    fc.assert(
      fc.property(past, fc.integer({ min: 0, max: 1000 }), (list, days) => {
        expect(engagementOf(list, addDays(today, days)).score).toBeLessThanOrEqual(
          engagementOf(list, today).score,
        )
        expect(engagementOf(list, '2028-03-11').score).toBe(0)
      }),
    )
  })

  it('does not depend on the order in which things are told', () => {
    fc.assert(
      fc.property(participations, (list) => {
        expect(engagementOf(list.toReversed(), today)).toEqual(engagementOf(list, today))
      }),
    )
  })
})

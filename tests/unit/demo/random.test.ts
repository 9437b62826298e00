import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../db/slices/demo/random.ts'

describe('lots drawn for the demo office', () => {
  it('are the same for the same key on every machine', () => {
    const random = randomOf('Lindenhafen')
    expect([random.whole(0, 999), random.whole(0, 999), random.whole(0, 999)]).toMatchInlineSnapshot(`
      [
        382,
        803,
        700,
      ]
    `)
  })

  it('keep to their range and reach all of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(9), (key, least, width) => {
        const random = randomOf(key)
        const drawn = new Set(Array.from({ length: 400 }, () => random.whole(least, least + width)))
        expect(Math.min(...drawn) >= least && Math.max(...drawn) <= least + width).toBe(true)
        expect(drawn.size).toBe(width + 1)
      }),
    )
  })

  it('shuffle without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat()), (key, list) => {
        const rising = (a: number, b: number) => a - b
        expect(randomOf(key).shuffled(list).toSorted(rising)).toEqual(list.toSorted(rising))
      }),
    )
  })
})

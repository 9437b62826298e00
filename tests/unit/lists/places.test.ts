import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsBefore } from '../../../db/engine/connection/desk-numbers.ts'
import { Places } from '../../../db/engine/lists/places.ts'

/** Ids that desks give: neighbours of one desk, the same numbers of several, and the largest that there are. */
const id = fc.oneof(
  fc
    .tuple(fc.constantFrom(0, 1, 3, 8191), fc.integer({ min: 1, max: 40 }))
    .map(([desk, n]) => idsBefore(desk) + n),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
)

describe('places of ids', () => {
  it('are found as in a plain map, whatever the ids', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 60 }),
        fc.uniqueArray(id, { maxLength: 60 }),
        fc.array(id, { maxLength: 20 }),
        (loaded, later, others) => {
          const places = new Places(loaded)
          const plain = new Map(loaded.map((each, place) => [each, place]))
          for (const each of later)
            if (!plain.has(each)) {
              plain.set(each, plain.size)
              places.add(each)
            }
          expect(places.count).toBe(plain.size)
          for (const each of [...loaded, ...later, ...others]) expect(places.of(each)).toBe(plain.get(each))
          for (const [each, place] of plain) expect(places.idAt(place)).toBe(each)
          const sorted = [...plain.keys()].toSorted((a, b) => a - b)
          expect(Array.from(places.inOrder, (place) => places.idAt(place))).toEqual(sorted)
        },
      ),
    )
  })

  it('stay right while many rows of several desks are added', () => {
    const places = new Places([])
    const ids = Array.from({ length: 30_000 }, (_, n) => idsBefore(n % 4) + 1 + Math.floor(n / 4))
    for (const each of ids) places.add(each)
    expect(places.room).toBeGreaterThanOrEqual(ids.length)
    expect(ids.every((each, place) => places.of(each) === place && places.idAt(place) === each)).toBe(true)
    expect(places.of(idsBefore(4) + 1)).toBeUndefined()
  })
})

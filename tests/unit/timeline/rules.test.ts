import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineKinds } from '../../../preload/contract/timeline.ts'
import { newestFirst, pageOf, type Moment } from '../../../db/slices/timeline/rules.ts'
import { addDays } from '../../../db/text/days.ts'

const moments: fc.Arbitrary<Moment[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...timelineKinds),
    id: fc.nat(1000),
    on: fc.nat(20).map((days) => addDays('2026-01-01', days)),
  }),
  { selector: ({ kind, id }) => `${kind}/${id}`, maxLength: 60 },
)

describe('pageOf', () => {
  it('shows every moment exactly once when read page by page', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 10 }), (all, limit) => {
        const seen: Moment[] = []
        let rest = all
        for (;;) {
          const { page, more } = pageOf(rest, limit)
          seen.push(...page)
          const last = page.at(-1)
          if (!last || !more) break
          expect(page.length).toBeGreaterThanOrEqual(limit)
          rest = rest.filter(({ on }) => on < last.on)
        }
        expect(seen).toEqual(all.toSorted(newestFirst))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineages, wouldCircle, type ThemeLink } from '../../../db/slices/themes/rules.ts'

/** Themes that are succeeded by older ones only, so that no circle exists. */
const orderly: fc.Arbitrary<readonly ThemeLink[]> = fc
  .array(fc.option(fc.nat(50)), { maxLength: 12 })
  .map((choices) =>
    choices.map((choice, index) => ({
      id: index + 1,
      succeededById: choice === null || index === 0 ? null : (choice % index) + 1,
    })),
  )

describe('wouldCircle', () => {
  it('finds circles of any length', () => {
    const chain = [
      { id: 1, succeededById: null },
      { id: 2, succeededById: 1 },
      { id: 3, succeededById: 2 },
    ]
    expect(wouldCircle(chain, 1, 3)).toBe(true)
    expect(wouldCircle(chain, 1, 1)).toBe(true)
    expect(wouldCircle(chain, 3, 1)).toBe(false)
    expect(wouldCircle(chain, 1, null)).toBe(false)
  })

  it('says no to exactly those successors that lead back', () => {
    fc.assert(
      fc.property(orderly, fc.nat(), fc.nat(), (themes, a, b) => {
        fc.pre(themes.length > 0)
        const theme = (a % themes.length) + 1
        const successor = (b % themes.length) + 1
        const descendants = lineages(themes).get(theme)
        expect(wouldCircle(themes, theme, successor)).toBe(descendants?.has(successor))
      }),
    )
  })
})

describe('lineages', () => {
  it('hold each theme and all it succeeds, the parts within the whole', () => {
    fc.assert(
      fc.property(orderly, (themes) => {
        const sets = lineages(themes)
        for (const { id, succeededById } of themes) {
          const own = [...(sets.get(id) ?? [])]
          const whole = sets.get(succeededById ?? id)
          expect(own).toContain(id)
          expect(own.every((member) => whole?.has(member))).toBe(true)
        }
      }),
    )
  })

  it('end even where stored data runs in a circle', () => {
    const sets = lineages([
      { id: 1, succeededById: 2 },
      { id: 2, succeededById: 1 },
    ])
    expect(sets.get(1)).toEqual(new Set([1, 2]))
  })
})

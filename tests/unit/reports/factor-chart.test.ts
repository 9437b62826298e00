import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorChart, placeFactors, xOf, yOf } from '../../../preload/contract/factor-chart.ts'

const mean = fc.double({ min: 1, max: 5, noNaN: true })
const factor = fc.record({
  key: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 80 }),
  importance: mean,
  satisfaction: mean,
})

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

describe('placeFactors', () => {
  it('puts importance to the right and satisfaction upwards', () => {
    const { plot } = factorChart
    expect([xOf(1), xOf(5)]).toEqual([plot.x, plot.x + plot.width])
    expect([yOf(1), yOf(5)]).toEqual([plot.y + plot.height, plot.y])
  })

  it('never lets a label cover another or a point, nor leave the chart (property)', () => {
    fc.assert(
      fc.property(fc.array(factor, { maxLength: 25 }), (factors) => {
        const placed = placeFactors(factors)
        const labels = placed.filter(({ label }) => label.text !== '').map(({ label }) => label)
        expect(labels.length).toBe(factors.length)
        labels.forEach((label, at) => {
          for (const other of labels.slice(at + 1)) expect(overlap(label, other)).toBe(false)
          const { plot } = factorChart
          expect(label.x).toBeGreaterThanOrEqual(plot.x)
          expect(label.x + label.width).toBeLessThanOrEqual(plot.x + plot.width)
        })
        for (const { x, y } of placed)
          for (const label of labels)
            expect(overlap(label, { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(false)
      }),
    )
  })

  it('finds room where all factors stand in one place', () => {
    const same = Array.from({ length: 20 }, (_, at) => ({
      key: String(at),
      text: `Standortfaktor Nummer ${at}`,
      importance: 4.2,
      satisfaction: 2.1,
    }))
    expect(placeFactors(same).every(({ label }) => label.text !== '')).toBe(true)
  })
})

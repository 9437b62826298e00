import { MISSING, type Comparison, type ComparisonField, type ShareTable } from './model.ts'

/** A pair whose class is known. */
export interface LabelledPair<R> {
  readonly left: R
  readonly right: R
  /** 0 match, 1 stranger, further classes as the model has them. */
  readonly kind: number
  /** How many pairs it stands for, where not all strangers were looked at; default 1. */
  readonly weight?: number
}

/**
 * Counts shares of levels from labelled pairs: the supervised way to the m and u of Fellegi and Sunter.
 * Each level is given half a pair more than counted, so that no share is 0.
 */
export function learnShares<R>(
  fields: readonly ComparisonField<R>[],
  examples: Iterable<LabelledPair<R>>,
  classes: number,
): ShareTable {
  const counted = fields.map((field) => field.levels.map(() => new Float64Array(classes).fill(0.5)))
  /** By field and level: expected chance agreement of matches, and their number. */
  const chance = fields.map((field) => field.levels.map(() => ({ sum: 0, count: 0 })))
  const comparison: Comparison = { level: MISSING, bits: 0 }
  for (const { left, right, kind, weight = 1 } of examples) {
    fields.forEach((field, at) => {
      comparison.level = MISSING
      comparison.bits = 0
      field.compare(left, right, comparison)
      const counts = counted[at]?.[comparison.level]
      if (counts === undefined) return
      counts[kind] = (counts[kind] ?? 0) + weight
      const expected = chance[at]?.[comparison.level]
      if (kind !== 0 || comparison.bits === 0 || expected === undefined) return
      expected.sum += 2 ** -comparison.bits
      expected.count += 1
    })
  }
  return Object.fromEntries(
    fields.map((field, at) => {
      const rows = counted[at] ?? []
      const totals = Array.from({ length: classes }, (_, of) =>
        rows.reduce((sum, row) => sum + (row[of] ?? 0), 0),
      )
      return [
        field.name,
        Object.fromEntries(
          field.levels.map((level, place) => {
            const shares = Array.from(rows[place] ?? [], (count, of) => count / (totals[of] ?? 1))
            const expected = chance[at]?.[place]
            if (expected && expected.count > 0) shares[1] = (shares[1] ?? 0) / (expected.sum / expected.count)
            return [level, shares]
          }),
        ),
      ]
    }),
  )
}

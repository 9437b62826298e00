/** What comparing one field found. */
export interface Comparison {
  /** Place in the field's levels; {@link MISSING} where one side says nothing. */
  level: number
  /** Bits that the agreed value says, by its frequency; 0 where the level's share says all. */
  bits: number
}

export const MISSING = -1

/** One field of a kind of record: how two of them are compared. Symmetric in left and right. */
export interface ComparisonField<R> {
  readonly name: string
  /** Best first. */
  readonly levels: readonly string[]
  compare(left: R, right: R, into: Comparison): void
}

/**
 * Of all pairs of one class that both say something, the share at this level. The first class are matches, the second
 * strangers, further ones other ways in which two records come to agree.
 *
 * Where a comparison gives `bits`, the share of strangers is a factor instead: how many times more strangers agree than
 * the value's frequency 2^−bits lets expect.
 */
export type LevelShares = readonly number[]

/** Shares by field and level, in the order of classes. */
export type ShareTable = Readonly<Record<string, Readonly<Record<string, LevelShares>>>>

export interface PairClass {
  readonly name: string
  /** Pairs of this class per record, of which a stock of N records has N × N pairs; strangers are the rest. */
  readonly perRecord: number
}

export interface FieldEvidence {
  readonly field: string
  readonly level: string
  /** Bits for a match against strangers. */
  readonly weight: number
}

export interface Evidence {
  /** log₂ odds that both are the same: `prior` + the sum of weights + `alternative`. */
  readonly score: number
  readonly prior: number
  readonly fields: readonly FieldEvidence[]
  /** The class, other than strangers, that explains the agreement best, and the bits (≤ 0) it takes away. */
  readonly alternative: { readonly name: string; readonly weight: number }
}

const matches = 0
const strangers = 1

/**
 * Record linkage after Fellegi and Sunter: fields, compared into levels, each weighing log₂ of how much more often matches
 * are at this level than other pairs. Other pairs are a mixture: strangers, who agree by chance and on rare values rarely,
 * and further classes that agree for a reason (sister companies at one door, branches of one name).
 *
 * Source: I. P. Fellegi, A. B. Sunter, A theory for record linkage, JASA 64 (1969), 1183–1210; frequency weights after
 * W. E. Winkler, Frequency-based matching in the Fellegi–Sunter model (1989).
 */
export class LinkageModel<R> {
  readonly fields: readonly ComparisonField<R>[]
  readonly classes: readonly PairClass[]
  /** By field: log₂ shares, level × classes + class. */
  readonly #logShares: readonly Float64Array[]
  readonly #comparisons: readonly Comparison[]
  readonly #sums: Float64Array

  constructor(fields: readonly ComparisonField<R>[], classes: readonly PairClass[], shares: ShareTable) {
    this.fields = fields
    this.classes = classes
    this.#logShares = fields.map((field) =>
      Float64Array.from(
        field.levels.flatMap((level) =>
          classes.map((_, of) => {
            const share = shares[field.name]?.[level]?.[of]
            if (share === undefined || share <= 0) throw new Error(`no share for ${field.name} ${level}`)
            return Math.log2(share)
          }),
        ),
      ),
    )
    this.#comparisons = fields.map(() => ({ level: MISSING, bits: 0 }))
    this.#sums = new Float64Array(classes.length)
  }

  /** Level that the last call of {@link score} found in a field, by the field's place; null where it said nothing. */
  levelName(field: number): string | null {
    return this.fields[field]?.levels[this.#comparisons[field]?.level ?? MISSING] ?? null
  }

  /** log₂ odds that both records are the same, in a stock of `population` records. Allocates nothing. */
  score(left: R, right: R, population: number): number {
    const sums = this.#sums
    sums.fill(0)
    const count = sums.length
    for (let at = 0; at < this.fields.length; at += 1) {
      const comparison = this.#comparisons[at]
      const logShares = this.#logShares[at]
      if (comparison === undefined || logShares === undefined) continue
      comparison.level = MISSING
      comparison.bits = 0
      this.fields[at]?.compare(left, right, comparison)
      if (comparison.level === MISSING) continue
      const from = comparison.level * count
      for (let of = 0; of < count; of += 1) sums[of] = (sums[of] ?? 0) + (logShares[from + of] ?? 0)
      sums[strangers] = (sums[strangers] ?? 0) - comparison.bits
    }
    return this.#logOdds(population)
  }

  #logOdds(population: number): number {
    const rest = Math.log2(population)
    let others = 2 ** (this.#sums[strangers] ?? 0)
    for (let of = strangers + 1; of < this.#sums.length; of += 1)
      others += (this.classes[of]?.perRecord ?? 0) * 2 ** ((this.#sums[of] ?? 0) - rest)
    return (
      Math.log2(this.classes[matches]?.perRecord ?? 1) - rest + (this.#sums[matches] ?? 0) - Math.log2(others)
    )
  }

  /** The same score with what each field says to it. */
  explain(left: R, right: R, population: number): Evidence {
    const score = this.score(left, right, population)
    const prior = Math.log2((this.classes[matches]?.perRecord ?? 1) / population)
    const fields = this.fields.flatMap((field, at): FieldEvidence[] => {
      const { level = MISSING, bits = 0 } = this.#comparisons[at] ?? {}
      const name = field.levels[level]
      if (name === undefined) return []
      const from = level * this.classes.length
      const logShares = this.#logShares[at]
      const weight = (logShares?.[from + matches] ?? 0) - (logShares?.[from + strangers] ?? 0) + bits
      return [{ field: field.name, level: name, weight }]
    })
    const likeliest = this.classes
      .map(({ name, perRecord }, of) => ({ name, bits: Math.log2(perRecord) + (this.#sums[of] ?? 0) }))
      .slice(strangers + 1)
      .toSorted((a, b) => b.bits - a.bits)[0]
    const weight = score - prior - fields.reduce((sum, evidence) => sum + evidence.weight, 0)
    return { score, prior, fields, alternative: { name: likeliest?.name ?? '', weight: Math.min(0, weight) } }
  }
}

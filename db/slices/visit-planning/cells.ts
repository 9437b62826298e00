import { sizeClass, type SizeClass } from '../../../preload/contract/organisations.ts'
import type { CoverageCell, PlanRuleFields } from '../../../preload/contract/visit-planning.ts'
import type { Survey } from '../../engine/lists/list.ts'
import { shortfall, withTarget } from './coverage.ts'
import { targetsOf } from './rule.ts'

/** Which columns a survey must have, in this order, for its cells to be counted. */
export const cellColumns = ['district', 'sizeClass'] as const

/** The stock by district and size, with how many of each were visited. */
export class Cells {
  readonly #districtCodes: Int32Array
  readonly #sizeCodes: Int32Array
  readonly #districts: readonly string[]
  readonly #sizes: readonly SizeClass[]
  readonly #companies: Int32Array
  readonly #visited: Int32Array
  readonly #shortfalls: Float64Array
  readonly #targets: Readonly<Record<SizeClass, number>>

  /** `isAway`: 1 where a company is no part of the stock; `isReached`: 1 where it was visited within the period. */
  constructor(
    { columns: [districts, sizes], places }: Survey,
    isAway: Uint8Array,
    isReached: Uint8Array,
    rule: PlanRuleFields,
  ) {
    if (districts === undefined || sizes === undefined)
      throw new RangeError('the survey has no columns for cells')
    this.#districtCodes = districts.codes
    this.#sizeCodes = sizes.codes
    this.#districts = ['', ...districts.dictionary.values.map(String)]
    this.#sizes = ['unknown', ...sizes.dictionary.values.map((value) => sizeClass.parse(value))]
    this.#targets = targetsOf(rule)
    const room = this.#districts.length * this.#sizes.length
    this.#companies = new Int32Array(room)
    this.#visited = new Int32Array(room)
    for (const place of places)
      if (isAway[place] !== 1) {
        const cell = this.#cellOf(place)
        this.#companies[cell] = (this.#companies[cell] ?? 0) + 1
        this.#visited[cell] = (this.#visited[cell] ?? 0) + (isReached[place] ?? 0)
      }
    this.#shortfalls = Float64Array.from({ length: room }, (_, cell) => shortfall(this.#coverage(cell)))
  }

  /** The cell in which a company stands. */
  at(place: number): CoverageCell {
    return this.#coverage(this.#cellOf(place))
  }

  /** By how much that cell lags behind its target, 0 to 1. */
  shortfallAt(place: number): number {
    return this.#shortfalls[this.#cellOf(place)] ?? 0
  }

  /** Every cell that has companies. */
  *all(): Generator<{ readonly district: string; readonly size: SizeClass; readonly cell: CoverageCell }> {
    for (const [number, count] of this.#companies.entries())
      if (count > 0)
        yield {
          district: this.#districts[Math.floor(number / this.#sizes.length)] ?? '',
          size: this.#sizeOf(number),
          cell: this.#coverage(number),
        }
  }

  #cellOf(place: number): number {
    return (this.#districtCodes[place] ?? 0) * this.#sizes.length + (this.#sizeCodes[place] ?? 0)
  }

  #sizeOf(cell: number): SizeClass {
    return this.#sizes[cell % this.#sizes.length] ?? 'unknown'
  }

  #coverage(cell: number): CoverageCell {
    return withTarget(
      { companies: this.#companies[cell] ?? 0, visited: this.#visited[cell] ?? 0 },
      this.#targets[this.#sizeOf(cell)],
    )
  }
}

import { sizeClasses, type SizeClass } from '../../../preload/contract/organisations.ts'
import type { CoverageCell } from '../../../preload/contract/visit-planning.ts'

/** How many companies are to be reached, of a target in per cent. */
const wantedOf = (companies: number, percent: number): number => Math.round((companies * percent) / 100)

/** By how much a cell lags behind its target: 0 where it is reached, 1 where nobody was. */
export const shortfall = ({ visited, wanted }: CoverageCell): number =>
  wanted <= visited ? 0 : (wanted - visited) / wanted

/** A cell with the target of its size. */
export const withTarget = (
  { companies, visited }: { readonly companies: number; readonly visited: number },
  percent: number,
): CoverageCell => ({ companies, visited, wanted: wantedOf(companies, percent) })

export const noCoverage: CoverageCell = { companies: 0, visited: 0, wanted: 0 }

const plus = (one: CoverageCell, other: CoverageCell): CoverageCell => ({
  companies: one.companies + other.companies,
  visited: one.visited + other.visited,
  wanted: one.wanted + other.wanted,
})

type Sizes = Record<SizeClass, CoverageCell>

/** Adds to each size what `more` has. */
export const plusSizes = (sizes: Sizes, more: Partial<Sizes>): Sizes =>
  bySize((size) => plus(sizes[size], more[size] ?? noCoverage))

/** All sizes together; what is wanted of them is what is wanted of each. */
export const allSizes = (sizes: Sizes): CoverageCell =>
  sizeClasses.reduce((sum, size) => plus(sum, sizes[size]), noCoverage)

/** One value for each size. */
export const bySize = <Value>(of: (size: SizeClass) => Value): Record<SizeClass, Value> => ({
  micro: of('micro'),
  small: of('small'),
  medium: of('medium'),
  large: of('large'),
  unknown: of('unknown'),
})

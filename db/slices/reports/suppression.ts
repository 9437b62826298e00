import { chooseHiddenEdges, type FigureEdge } from './suppression-network.ts'

/**
 * Which figures of a report are not printed, so that nobody can read a single company or person out of it.
 *
 * Sources: § 16 BStatG in the practice of the German statistical offices (minimum of three units, dominance rule,
 * primary then secondary suppression); Handbook on Statistical Disclosure Control, 2nd ed. 2024, ch. 4. A figure of
 * exactly zero is printed ("–", DIN 55301 section 10.6): nobody stands behind it. Hence a reader knows that every
 * suppressed figure is at least 1, and the secondary suppression reckons with that.
 */
export const minimumUnits = 3
/** A sum is confidential when one unit holds more than this share of it. */
export const dominanceShare = 0.85

/** One figure of a table together with what decides whether it may be printed. */
export interface Tally {
  /** The printed figure, e.g. visits. */
  readonly value: number
  /** Companies or persons behind it; never more than `value`. */
  readonly units: number
  /** The largest part of `value` that belongs to one unit. */
  readonly largest: number
  /** What `units` cannot fall below by other figures, e.g. the stock below the companies visited; 0 = nothing known. */
  readonly floor: number
  /** What `units` cannot exceed by other figures, e.g. the companies visited the stock; `null` = nothing known. */
  readonly ceiling: number | null
}

/** A count in which every unit counts once. */
export function unitTally(units: number, floor = 0): Tally {
  return { value: units, units, largest: Math.min(units, 1), floor, ceiling: null }
}

/** Sum of tallies whose units do not overlap. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(
    (sum, next) => ({
      value: sum.value + next.value,
      units: sum.units + next.units,
      largest: Math.max(sum.largest, next.largest),
      floor: sum.floor + next.floor,
      ceiling: sum.ceiling === null || next.ceiling === null ? null : sum.ceiling + next.ceiling,
    }),
    { value: 0, units: 0, largest: 0, floor: 0, ceiling: 0 },
  )
}

/** Whether a figure is confidential by itself: one or two units behind it, or one unit that dominates it. */
export function isConfidential({ value, units, largest }: Tally): boolean {
  if (value === 0) return false
  return value < minimumUnits || units < minimumUnits || largest > dominanceShare * value
}

/** Hidden or not, for each row of a one-dimensional table and its total. */
export interface ColumnMask {
  readonly rows: readonly boolean[]
  readonly total: boolean
  /** The parts cannot be protected beside the visible total, so none of them is printed, not even the zeros. */
  readonly withheld: boolean
}

/** Hidden or not, for each cell, margin and the total of a two-dimensional table. */
export interface GridMask {
  readonly cells: readonly (readonly boolean[])[]
  readonly rowTotals: readonly boolean[]
  readonly columnTotals: readonly boolean[]
  readonly total: boolean
}

/** Suppresses a list of figures that add up to a printed total. */
export function suppressColumn(rows: readonly Tally[]): ColumnMask {
  const [top, bottom] = [0, 1]
  const total = describe(rows.map((tally, index) => ({ tally, index })))
  const hidden = chooseHiddenEdges([
    edgeOf(total, bottom, top, totalCost),
    ...rows.map((tally, index) => edgeOf(describe([{ tally, index }]), top, bottom, innerCost)),
  ])
  return hidden
    ? { rows: rows.map((_, row) => hidden.has(row + 1)), total: hidden.has(0), withheld: false }
    : { rows: rows.map(() => true), total: isConfidential(total.tally), withheld: true }
}

/** Suppresses a table whose rows and columns add up to printed totals; `null` when it cannot be protected. */
export function suppressGrid(grid: readonly (readonly Tally[])[]): GridMask | null {
  const width = grid[0]?.length ?? 0
  const cells = grid.map((tallies, row) =>
    tallies.map((tally, column) => ({ tally, index: row * width + column })),
  )
  const columns = Array.from({ length: width }, (_, column) =>
    cells.flatMap((row) => row.slice(column, column + 1)),
  )
  // Nodes: one per row sum, one per column sum, and two for the sums of the margins.
  const columnNode = (column: number) => grid.length + column
  const rowTotalsNode = grid.length + width
  const columnTotalsNode = rowTotalsNode + 1
  const hidden = chooseHiddenEdges([
    edgeOf(describe(cells.flat()), columnTotalsNode, rowTotalsNode, totalCost),
    ...cells.map((row, at) => edgeOf(describe(row), rowTotalsNode, at, marginCost)),
    ...columns.map((column, at) => edgeOf(describe(column), columnNode(at), columnTotalsNode, marginCost)),
    ...cells.flatMap((row, at) =>
      row.map((cell, column) => edgeOf(describe([cell]), at, columnNode(column), innerCost)),
    ),
  ])
  if (!hidden) return null
  const firstCell = 1 + grid.length + width
  return {
    total: hidden.has(0),
    rowTotals: cells.map((_, row) => hidden.has(1 + row)),
    columnTotals: columns.map((_, column) => hidden.has(1 + grid.length + column)),
    cells: cells.map((row) => row.map(({ index }) => hidden.has(firstCell + index))),
  }
}

interface Cell {
  readonly tally: Tally
  readonly index: number
}

interface Figure {
  readonly tally: Tally
  readonly soleUnit: number | null
}

function describe(cells: readonly Cell[]): Figure {
  const tally = addTallies(cells.map((cell) => cell.tally))
  const onlyCell = cells.find((cell) => cell.tally.units > 0)
  return { tally, soleUnit: tally.units === 1 && onlyCell ? onlyCell.index : null }
}

/** Many small gaps are better than few large ones, but a gap has a price of its own. */
const innerCost = (value: number) => 1 + Math.log2(1 + value)
const marginCost = (value: number) => 50 + Math.log2(1 + value)
/** The total stands in the key figures too; it is hidden only when it is confidential itself. */
const totalCost = () => null

function edgeOf(
  { tally, soleUnit }: Figure,
  from: number,
  to: number,
  cost: (value: number) => number | null,
): FigureEdge {
  const { value, units, floor, ceiling } = tally
  return {
    from,
    to,
    ...neededUncertainty(tally),
    down: Math.max(0, units - Math.max(1, floor)),
    up: ceiling === null ? Number.MAX_SAFE_INTEGER : Math.max(0, ceiling - units),
    cost: value === 0 ? null : cost(value),
    soleUnit,
  }
}

/**
 * Small figures must be imaginable as large as the first printable one, dominated sums must be uncertain by the share
 * that is left to others; where the ceiling leaves no room above, the uncertainty lies below.
 */
function neededUncertainty(tally: Tally): Pick<FigureEdge, 'need' | 'direction'> {
  if (!isConfidential(tally)) return { need: 0, direction: 'up' }
  const { value, units, ceiling } = tally
  const wanted =
    units < minimumUnits ? minimumUnits - units : Math.max(1, Math.ceil((1 - dominanceShare) * value))
  // A ceiling under three is itself a hidden figure, so it tells the reader nothing.
  const roomAbove = ceiling === null || ceiling < minimumUnits ? wanted : ceiling - units
  const roomBelow = units - 1
  return roomAbove >= Math.min(wanted, roomBelow)
    ? { need: Math.min(wanted, roomAbove), direction: 'up' }
    : { need: Math.min(wanted, roomBelow), direction: 'down' }
}

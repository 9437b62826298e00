import type { GridMask, Tally } from '../../../db/slices/reports/suppression.ts'

/** A count in which every unit counts once. */
export function unitTallyOf(units: number): Tally {
  return { value: units, units, largest: Math.min(units, 1), floor: 0, ceiling: null }
}

interface Line {
  readonly cells: readonly number[]
  /** null = the sum is hidden */
  readonly sum: number | null
}

/** What a reader of a printed table knows: visible cells, sums where printed, and that hidden figures are at least 1. */
export interface PrintedTable {
  readonly values: readonly number[]
  readonly hidden: readonly boolean[]
  readonly lines: readonly Line[]
}

export function printColumn(
  values: readonly number[],
  hidden: readonly boolean[],
  totalHidden: boolean,
): PrintedTable {
  const all = [...values.keys()]
  return { values, hidden, lines: [{ cells: all, sum: totalHidden ? null : add(values) }] }
}

export function printGrid(grid: readonly (readonly number[])[], mask: GridMask): PrintedTable {
  const width = grid[0]?.length ?? 0
  const values = grid.flat()
  const at = (row: number, column: number) => row * width + column
  const columns = Array.from({ length: width }, (_, column) => column)
  const rows = [...grid.keys()]
  const line = (cells: readonly number[], isHidden: boolean): Line => ({
    cells,
    sum: isHidden ? null : add(cells.map((cell) => values[cell] ?? 0)),
  })
  return {
    values,
    hidden: mask.cells.flat(),
    lines: [
      ...rows.map((row) =>
        line(
          columns.map((column) => at(row, column)),
          mask.rowTotals[row] ?? true,
        ),
      ),
      ...columns.map((column) =>
        line(
          rows.map((row) => at(row, column)),
          mask.columnTotals[column] ?? true,
        ),
      ),
      line([...values.keys()], mask.total),
    ],
  }
}

/**
 * Whether the reader can imagine a table that agrees with everything printed and in which `differs` holds; tries all
 * values near the true ones, in which a cell listed in `known` cannot change.
 */
export function canImagine(
  table: PrintedTable,
  differs: (values: readonly number[]) => boolean,
  known: readonly number[] = [],
  reach = 3,
): boolean {
  const values = [...table.values]
  const open = table.hidden.flatMap((isHidden, cell) => (isHidden && !known.includes(cell) ? [cell] : []))
  const lastOpenOf = table.lines.map((line) =>
    Math.max(-1, ...open.filter((cell) => line.cells.includes(cell))),
  )
  const agrees = (line: Line) =>
    line.sum === null || add(line.cells.map((cell) => values[cell] ?? 0)) === line.sum
  const tryFrom = (depth: number): boolean => {
    const cell = open[depth]
    if (cell === undefined) return table.lines.every(agrees) && differs(values)
    const truth = table.values[cell] ?? 0
    for (let value = Math.max(1, truth - reach); value <= truth + reach; value += 1) {
      values[cell] = value
      const closesWell = table.lines.every((line, at) => lastOpenOf[at] !== cell || agrees(line))
      if (closesWell && tryFrom(depth + 1)) return true
    }
    values[cell] = truth
    return false
  }
  return tryFrom(0)
}

/** Bounds of every hidden cell that follow from the printed sums by reasoning line after line. */
export function tightestBounds(
  table: PrintedTable,
): readonly { readonly low: number; readonly high: number }[] {
  const bounds = table.values.map((value, cell) =>
    table.hidden[cell] ? { low: 1, high: Number.POSITIVE_INFINITY } : { low: value, high: value },
  )
  for (let changed = true; changed;) {
    changed = false
    for (const { cells, sum } of table.lines) {
      if (sum === null) continue
      for (const cell of cells) {
        const bound = bounds[cell]
        if (!bound) continue
        const others = cells.filter((other) => other !== cell)
        const low = Math.max(bound.low, sum - add(others.map((other) => bounds[other]?.high ?? 0)))
        const high = Math.min(bound.high, sum - add(others.map((other) => bounds[other]?.low ?? 0)))
        if (low === bound.low && high === bound.high) continue
        bounds[cell] = { low, high }
        changed = true
      }
    }
  }
  return bounds
}

export function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

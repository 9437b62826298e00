import { sizeClasses, type CouncilReportData, type SizeClass, type VisitCell } from './council-report.ts'
import { byGermanName } from './german-order.ts'
import {
  shareOf,
  shownUnless,
  type Breakdown,
  type DistrictVisits,
  type ProtectedVisits,
  type SizeClassVisits,
  type VisitFigures,
  type VisitGrid,
} from './protected-report.ts'
import {
  addTallies,
  isConfidential,
  minimumUnits,
  suppressColumn,
  suppressGrid,
  unitTally,
  type ColumnMask,
  type GridMask,
  type Tally,
} from './suppression.ts'

interface VisitTallies {
  readonly stock: Tally
  readonly visits: Tally
  readonly reached: number
}

/** A grid that hides more than this share of its filled cells confuses more than it tells. */
const mostHiddenShare = 0.5
/** So many more totals may be hidden for the sake of the grid. */
const mostExtraHiddenTotals = 1

/** Suppresses the visits by district, by size class and by both, so that the three tables agree. */
export function protectVisits(data: CouncilReportData): ProtectedVisits {
  const districts = [...new Set(data.visitCells.map((cell) => cell.district))].sort(byGermanName)
  const filledSizeClasses = sizeClasses.filter(
    (sizeClass) => sizeClass !== 'unknown' || data.visitCells.some((cell) => cell.sizeClass === sizeClass),
  )
  const cellsAt = (district: string | null, sizeClass: SizeClass) =>
    data.visitCells.filter((cell) => cell.district === district && cell.sizeClass === sizeClass)
  const grid = districts.map((district) =>
    filledSizeClasses.map((sizeClass) => tallyCells(cellsAt(district, sizeClass))),
  )
  const districtTallies = grid.map(addVisitTallies)
  const sizeTallies = filledSizeClasses.map((_, column) =>
    addVisitTallies(grid.flatMap((row) => row.slice(column, column + 1))),
  )
  const columnMasks = {
    districts: suppressColumn(districtTallies.map((tallies) => tallies.visits)),
    sizeClasses: suppressColumn(sizeTallies.map((tallies) => tallies.visits)),
  }
  const gridMask = readableGridMask(grid, columnMasks)
  const masks = gridMask ? marginMasks(gridMask) : columnMasks
  const total = addVisitTallies(districtTallies)
  return {
    total: figuresOf(total, masks.districts.total, isConfidential(total.stock)),
    byDistrict: breakDown(districtTallies, masks.districts, (figures, row): DistrictVisits => ({
      district: districts[row] ?? null,
      ...figures,
    })),
    bySizeClass: breakDown(sizeTallies, masks.sizeClasses, (figures, row): SizeClassVisits => ({
      sizeClass: filledSizeClasses[row] ?? 'unknown',
      ...figures,
    })),
    grid: gridMask && printGrid(grid, gridMask, districts, filledSizeClasses),
  }
}

function tallyCells(cells: readonly VisitCell[]): VisitTallies {
  return addVisitTallies(
    cells.map((cell) => ({
      // The companies visited may be imagined up to two more, and all of them belong to the stock.
      stock: unitTally(cell.companiesInStock, cell.companiesReached + minimumUnits - 1),
      visits: {
        value: cell.visitsHeld,
        units: cell.companiesReached,
        largest: cell.mostVisitsToOneCompany,
        floor: 0,
        ceiling: cell.companiesInStock,
      },
      reached: cell.companiesReached,
    })),
  )
}

function addVisitTallies(parts: readonly VisitTallies[]): VisitTallies {
  return {
    stock: addTallies(parts.map((part) => part.stock)),
    visits: addTallies(parts.map((part) => part.visits)),
    reached: parts.reduce((sum, part) => sum + part.reached, 0),
  }
}

/** Visits and companies reached are hidden together, because each narrows the other down. */
function figuresOf(tallies: VisitTallies, visitsHidden: boolean, stockHidden: boolean): VisitFigures {
  const companiesInStock = shownUnless(stockHidden, tallies.stock.value)
  const companiesReached = shownUnless(visitsHidden, tallies.reached)
  return {
    companiesInStock,
    visitsHeld: shownUnless(visitsHidden, tallies.visits.value),
    companiesReached,
    coverage: shareOf(companiesReached, companiesInStock),
  }
}

function breakDown<Row>(
  tallies: readonly VisitTallies[],
  visitMask: ColumnMask,
  rowOf: (figures: VisitFigures, row: number) => Row,
): Breakdown<Row> {
  const stockMask = suppressColumn(tallies.map((part) => part.stock))
  if (visitMask.withheld || stockMask.withheld) return { kind: 'withheld' }
  return {
    kind: 'printed',
    rows: tallies.map((part, row) =>
      rowOf(figuresOf(part, visitMask.rows[row] ?? true, stockMask.rows[row] ?? true), row),
    ),
  }
}

interface MarginMasks {
  readonly districts: ColumnMask
  readonly sizeClasses: ColumnMask
}

/**
 * How the grid is suppressed, or null when it would cost more than it tells: mostly gaps, or more hidden totals of
 * districts and size classes than their own tables need.
 */
function readableGridMask(
  grid: readonly (readonly VisitTallies[])[],
  columnMasks: MarginMasks,
): GridMask | null {
  const tallies = grid.map((row) => row.map((cell) => cell.visits))
  const isFilled = (tally: Tally) => tally.value > 0
  const filled = tallies.flat().filter(isFilled).length
  const filledRows = tallies.filter((row) => row.some(isFilled)).length
  const filledColumns = new Set(
    tallies.flatMap((row) => row.flatMap((tally, at) => (isFilled(tally) ? [at] : []))),
  )
  if (filledRows < 2 || filledColumns.size < 2) return null
  const mask = suppressGrid(tallies)
  if (!mask || countHidden(mask.cells.flat()) > mostHiddenShare * filled) return null
  const needed = countHidden([...columnMasks.districts.rows, ...columnMasks.sizeClasses.rows])
  const hidden = countHidden([...mask.rowTotals, ...mask.columnTotals])
  return hidden > needed + mostExtraHiddenTotals ? null : mask
}

function marginMasks({ rowTotals, columnTotals, total }: GridMask): MarginMasks {
  return {
    districts: { rows: rowTotals, total, withheld: false },
    sizeClasses: { rows: columnTotals, total, withheld: false },
  }
}

function countHidden(mask: readonly boolean[]): number {
  return mask.filter(Boolean).length
}

function printGrid(
  grid: readonly (readonly VisitTallies[])[],
  mask: GridMask,
  districts: readonly (string | null)[],
  filledSizeClasses: readonly SizeClass[],
): VisitGrid {
  const tallies = grid.map((row) => row.map((cell) => cell.visits))
  const columnTallies = filledSizeClasses.map((_, column) =>
    addTallies(tallies.flatMap((row) => row.slice(column, column + 1))),
  )
  return {
    sizeClasses: filledSizeClasses,
    rows: tallies.map((row, at) => ({
      district: districts[at] ?? null,
      cells: row.map((tally, column) => shownUnless(mask.cells[at]?.[column] ?? true, tally.value)),
      total: shownUnless(mask.rowTotals[at] ?? true, addTallies(row).value),
    })),
    columnTotals: columnTallies.map((tally, column) =>
      shownUnless(mask.columnTotals[column] ?? true, tally.value),
    ),
    total: shownUnless(mask.total, addTallies(columnTallies).value),
  }
}

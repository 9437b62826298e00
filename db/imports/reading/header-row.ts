import { foldText } from '../../text/fold.ts'
import { isHeading } from '../mapping/synonyms.ts'
import { isTyped, shapeOf, type CellShape } from './cell-shapes.ts'

/** Where the table's heading stands among the records. */
export interface HeaderGuess {
  /** Index of the heading among the records; null where the table begins without one. */
  readonly headerRow: number | null
  /** First record of the table itself: the heading, or the first data row. */
  readonly tableRow: number
  /** Cells of the typical record. */
  readonly width: number
  /** Above 0 for a heading; the further from 0 the surer. */
  readonly score: number
}

const MAXIMUM_PREAMBLE = 30
const MAXIMUM_BODY = 300
/** Headings are the rule: an undecided first row is taken for one. */
const PRIOR = 0.15

function filled(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0)
}

/** The most frequent number of cells; of equally frequent ones the larger. */
export function typicalWidth(rows: readonly (readonly string[])[]): number {
  const byWidth = new Map<number, number>()
  for (const cells of rows) byWidth.set(cells.length, (byWidth.get(cells.length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [candidate, rowCount] of byWidth) {
    if (rowCount > most || (rowCount === most && candidate > width)) {
      width = candidate
      most = rowCount
    }
  }
  return width
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Index of the first record that is as wide as the table: titles and dates above it fill a cell or two. */
function findTable(rows: readonly (readonly string[])[], width: number): number {
  if (width < 2) return 0
  const typicallyFilled = median(rows.slice(0, MAXIMUM_BODY).map(filled))
  const wanted = Math.max(2, Math.ceil(typicallyFilled / 2))
  for (let index = 0; index < Math.min(rows.length, MAXIMUM_PREAMBLE); index += 1) {
    const cells = rows[index] ?? []
    if (cells.length * 2 >= width && filled(cells) >= wanted) return index
  }
  return 0
}

interface ColumnBody {
  readonly values: readonly string[]
  readonly shapes: ReadonlyMap<CellShape, number>
}

function bodyOf(rows: readonly (readonly string[])[], from: number, column: number): ColumnBody {
  const values: string[] = []
  const shapes = new Map<CellShape, number>()
  for (let index = from; index < Math.min(rows.length, from + MAXIMUM_BODY); index += 1) {
    const value = rows[index]?.[column]?.trim() ?? ''
    if (value === '') continue
    values.push(value)
    const shape = shapeOf(value)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return { values, shapes }
}

const IDENTIFIER = /^[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$/

function columnScore(heading: string, body: ColumnBody): number {
  const folded = foldText(heading)
  const repeats = body.values.filter((value) => foldText(value) === folded).length
  if (isHeading(heading)) return repeats > 1 ? -1 : 3
  const shape = shapeOf(heading)
  const sameShape = (body.shapes.get(shape) ?? 0) / Math.max(1, body.values.length)
  const typedShare =
    [...body.shapes].reduce((sum, [each, count]) => sum + (isTyped(each) ? count : 0), 0) /
    Math.max(1, body.values.length)
  if (isTyped(shape) && shape !== 'code' && shape !== 'flag') return sameShape >= 0.5 ? -3 : -1
  if (body.values.length === 0) return 0
  if (repeats > 0) return shape === 'flag' ? -1 : -2
  if (IDENTIFIER.test(heading) && !body.values.some((value) => IDENTIFIER.test(value))) return 1.5
  if (isTyped(shape)) return sameShape >= 0.5 ? -1 : 0.3
  if (typedShare >= 0.7) return 2
  const distinct = new Set(body.values).size
  if (body.values.length >= 5 && distinct * 2 < body.values.length) return 0.8
  const meanLength = body.values.reduce((sum, value) => sum + value.length, 0) / body.values.length
  return heading.length > 120 || heading.length > 4 * meanLength ? -0.3 : 0
}

/** Finds the heading of a table among its first records, by what its cells say and how they differ from those below. */
export function findHeaderRow(rows: readonly (readonly string[])[]): HeaderGuess {
  const width = typicalWidth(rows.slice(0, MAXIMUM_BODY))
  const tableRow = findTable(rows, width)
  const cells = rows[tableRow]
  if (cells === undefined) return { headerRow: null, tableRow: 0, width, score: 0 }
  let total = 0
  let counted = 0
  const met = new Set<string>()
  for (const [column, cell] of cells.entries()) {
    const heading = cell.trim()
    if (heading === '') continue
    counted += 1
    total += columnScore(heading, bodyOf(rows, tableRow + 1, column))
    if (met.has(heading)) total -= 0.5
    met.add(heading)
  }
  const score = PRIOR + (counted === 0 ? -1 : total / counted)
  return { headerRow: score > 0 ? tableRow : null, tableRow, width: Math.max(width, 1), score }
}

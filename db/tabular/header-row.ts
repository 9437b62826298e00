import { foldText } from '../text/fold.ts'
import { isHeading } from './heading-words.ts'
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

const MAXIMUM_PREAMBLE = 60
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

/** Cells that a record typically fills; empty rows, which spreadsheets leave below a table, tell nothing. */
function typicallyFilledOf(rows: readonly (readonly string[])[], first: number): number {
  const counts = rows.slice(first, first + MAXIMUM_BODY).map(filled)
  return median(counts.filter((count) => count > 0))
}

/** Share of the table's cells that a record of it has at least. */
const NEARLY_FULL = 0.8
/** Records below a table's first one that show whether the table goes on. */
const FOLLOWING = 4

/** True where most of the records below are about as wide as the table. */
function tableFollows(rows: readonly (readonly string[])[], index: number, width: number): boolean {
  const next = rows.slice(index + 1, index + 1 + FOLLOWING)
  return next.filter((cells) => cells.length >= NEARLY_FULL * width).length * 2 >= next.length
}

/** Index of the first record that is as wide as the table: titles and dates above it fill a cell or two. */
function findTable(rows: readonly (readonly string[])[], width: number): number {
  if (width < 2) return 0
  const typicallyFilled = typicallyFilledOf(rows, 0)
  const wanted = Math.max(2, Math.ceil(typicallyFilled / 2))
  for (let index = 0; index < Math.min(rows.length, MAXIMUM_PREAMBLE); index += 1) {
    const cells = rows[index] ?? []
    if (cells.length * 2 >= width && filled(cells) >= wanted && tableFollows(rows, index, width)) return index
  }
  return 0
}

interface ColumnBody {
  readonly values: readonly string[]
  readonly shapes: ReadonlyMap<CellShape, number>
}

/** Rows that say the same as the heading stand at page breaks and in front of further tables: they are no data. */
function saysTheSame(cells: readonly string[], heading: readonly string[]): boolean {
  return cells.length === heading.length && cells.every((cell, column) => cell === heading[column])
}

function bodyOf(rows: readonly (readonly string[])[], column: number): ColumnBody {
  const values: string[] = []
  const shapes = new Map<CellShape, number>()
  for (const cells of rows) {
    const value = cells[column]?.trim() ?? ''
    if (value === '') continue
    values.push(value)
    const shape = shapeOf(value)
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  return { values, shapes }
}

const IDENTIFIER = /^[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$/
const YEAR = /^(?:19|20)\d\d$/
/** Share of years among the values up to which a year above them is their heading. */
const YEARS_IN_BODY = 0.2

function typedHeadingScore(heading: string, shape: CellShape, body: ColumnBody): number {
  const years = body.values.filter((value) => YEAR.test(value)).length
  if (YEAR.test(heading) && years <= YEARS_IN_BODY * body.values.length) return 0.5
  return (body.shapes.get(shape) ?? 0) >= body.values.length / 2 ? -3 : -1
}

function columnScore(heading: string, body: ColumnBody): number {
  const folded = foldText(heading)
  const repeats = body.values.filter((value) => foldText(value) === folded).length
  if (isHeading(heading)) return repeats > 1 ? -1 : 3
  const shape = shapeOf(heading)
  if (isTyped(shape) && shape !== 'code' && shape !== 'flag') return typedHeadingScore(heading, shape, body)
  if (body.values.length === 0) return 0
  if (repeats > 0) return shape === 'flag' ? -1 : -2
  if (IDENTIFIER.test(heading) && !body.values.some((value) => IDENTIFIER.test(value))) return 1.5
  const sameShape = (body.shapes.get(shape) ?? 0) / body.values.length
  // a code or a flag names a column of numbers, but may stand among other codes
  const numbers = (body.shapes.get('number') ?? 0) / body.values.length
  if (isTyped(shape)) return sameShape >= 0.5 ? -1 : numbers >= 0.7 ? 1.5 : 0.3
  const typed = [...body.shapes].reduce((sum, [each, count]) => sum + (isTyped(each) ? count : 0), 0)
  if (typed >= 0.7 * body.values.length) return 2
  const distinct = new Set(body.values).size
  if (body.values.length >= 5 && distinct * 2 < body.values.length) return 0.8
  const meanLength = body.values.reduce((sum, value) => sum + value.length, 0) / body.values.length
  return heading.length > 120 || heading.length > 4 * meanLength ? -0.3 : 0
}

/** Times, and share of the rows below, that a heading may stand there again. */
const MAXIMUM_REPEATS = 3
const REPEATED_SHARE = 0.1

/** How much a record looks like the heading of those below it; above 0 for a heading. */
function headingScore(rows: readonly (readonly string[])[], index: number): number {
  const heading = rows[index] ?? []
  const below = rows.slice(index + 1, index + 1 + MAXIMUM_BODY)
  const others = below.filter((cells) => !saysTheSame(cells, heading))
  // what repeats in every other row is data
  const areRepeats = below.length - others.length <= Math.max(MAXIMUM_REPEATS, REPEATED_SHARE * below.length)
  const body = areRepeats ? others : below
  let total = 0
  let counted = 0
  const met = new Set<string>()
  for (const [column, cell] of heading.entries()) {
    const text = cell.trim()
    if (text === '') continue
    counted += 1
    total += columnScore(text, bodyOf(body, column))
    if (met.has(text)) total -= 0.5
    met.add(text)
  }
  return PRIOR + (counted === 0 ? -1 : total / counted)
}

/** Records below the first one of the table that may still be its heading: groups and numbers of columns stand above. */
const MAXIMUM_STEPS = 7
/** What a later record must be ahead by to be the heading instead of an earlier one. */
const LEAD = 0.5
/** It need not be ahead where it names this many times as many columns: groups of columns stand above it. */
const MANY_MORE = 1.5
/** Share of the columns named by an earlier heading that a later one names at least: units and sub-headings name a few. */
const COVERAGE = 0.8

/** Share of the columns that `earlier` names and `later` names too. */
function namedAgain(later: readonly string[], earlier: readonly string[]): number {
  const again = earlier.filter((cell, column) => cell.trim() !== '' && (later[column]?.trim() ?? '') !== '')
  return again.length / Math.max(1, filled(earlier))
}

const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, column) => cell.trim() === String(column + 1))

/** Numbers of columns are a heading for want of a better one, where not much of what they number is a number itself. */
function numberingScore(rows: readonly (readonly string[])[], index: number): number {
  const shapes = rows.slice(index + 1, index + 1 + MAXIMUM_BODY).flatMap((cells) => cells.map(shapeOf))
  const numbers = shapes.filter((shape) => shape === 'number').length
  return numbers * 2 < shapes.filter((shape) => shape !== 'empty').length ? 0.01 : 0
}

/**
 * The heading among the records from `first` on: the surest of those that stand one below the other, the last of equal
 * ones. Every record above it looks like a heading too, or numbers the columns, or is narrower than the
 * table or hardly filled.
 */
function surestHeading(
  rows: readonly (readonly string[])[],
  first: number,
  width: number,
): { readonly index: number; readonly score: number } {
  const typicallyFilled = typicallyFilledOf(rows, first)
  const judged = (index: number) => {
    const cells = rows[index] ?? []
    const score = isNumbering(cells) ? numberingScore(rows, index) : headingScore(rows, index)
    const coverage = Math.min(1, filled(cells) / Math.max(1, typicallyFilled))
    return { index, cells, score, rank: score * (0.5 + coverage / 2) }
  }
  let best = judged(first)
  let above = best
  for (let index = first + 1; index <= first + MAXIMUM_STEPS && index < rows.length - 1; index += 1) {
    const mayStandAbove =
      above.score > 0 ||
      isNumbering(above.cells) ||
      filled(above.cells) * 2 < typicallyFilled ||
      above.cells.length < NEARLY_FULL * width
    if (!mayStandAbove) break
    const next = judged(index)
    const isFull = namedAgain(next.cells, best.cells) >= COVERAGE
    const lead = filled(next.cells) >= MANY_MORE * filled(best.cells) ? 0 : LEAD
    if (isFull && (saysTheSame(next.cells, best.cells) || next.rank >= best.rank + lead)) best = next
    above = next
  }
  return best
}

/** Cells that a heading has at least which is much shorter than its rows; titles and names with values have fewer. */
const SHORT_HEADING = 3
/** What such a heading must score: its width says nothing for it. */
const SHORT_HEADING_SCORE = 1

/** True for a record that names only the first columns of the table below it, each of them and convincingly. */
function isShortHeading(rows: readonly (readonly string[])[], index: number): boolean {
  const cells = rows[index] ?? []
  if (cells.length < SHORT_HEADING || filled(cells) < cells.length || isNumbering(cells)) return false
  return headingScore(rows, index) >= SHORT_HEADING_SCORE
}

/** Finds the heading of a table among its first records, by what its cells say and how they differ from those below. */
export function findHeaderRow(rows: readonly (readonly string[])[]): HeaderGuess {
  const width = typicalWidth(rows.slice(0, MAXIMUM_BODY))
  const tableRow = findTable(rows, width)
  if (rows[tableRow] === undefined) return { headerRow: null, tableRow: 0, width, score: 0 }
  const { index, score } = surestHeading(rows, tableRow, width)
  if (score <= 0 && tableRow > 0 && isShortHeading(rows, tableRow - 1))
    return { headerRow: tableRow - 1, tableRow: tableRow - 1, width, score: SHORT_HEADING_SCORE }
  const isHeadingFound = score > 0
  return {
    headerRow: isHeadingFound ? index : null,
    tableRow: isHeadingFound ? index : tableRow,
    width: Math.max(width, 1),
    score,
  }
}

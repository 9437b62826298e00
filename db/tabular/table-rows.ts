import { fieldOfHeading, headingKey } from './heading-words.ts'
import { namesCompany, noRecordOf, saidIn } from './no-record.ts'
import type { CsvRecord } from './parser.ts'

/** Cells of a heading that stands again, at least: fewer only where they stand in their places. */
const SURE_HEADING = 3
/** Share of such a row's cells that are headings. */
const HEADING_SHARE = 0.8
const DIGIT = /\d/
/** Rows in front of a heading that may be titles of its page. */
const TITLES = 3
/** Columns of a table from which on a single cell may be a title. */
const NARROWEST = 3

/**
 * Tells the records of a table from the rows between and below them that are none: headings again, titles of pages,
 * sums, notes, lines. Below a heading whose columns stand in another order the cells are brought into that of the table;
 * those of further columns stand behind it.
 */
export class TableRows {
  readonly #columns: readonly string[]
  /** Columns by their headings as written, and by their keys. */
  readonly #written = new Map<string, number>()
  readonly #keys = new Map<string, number>()
  /** Where each cell belongs while another order holds. */
  #order: readonly number[] | null = null
  /** Rows of one cell each at the end of what has been read: titles, if a heading follows. */
  #held: CsvRecord[] = []
  readonly #titles = new Set<string>()

  constructor(columns: readonly string[]) {
    this.#columns = columns
    for (const [column, heading] of columns.entries()) {
      if (heading === '') continue
      if (!this.#written.has(heading)) this.#written.set(heading, column)
      for (const key of keysOf(heading)) if (!this.#keys.has(key)) this.#keys.set(key, column)
    }
  }

  /** The rows that are decided now, in their order; empty ones are left out. */
  take(records: readonly CsvRecord[]): readonly CsvRecord[] {
    const rows: CsvRecord[] = []
    for (const record of records) {
      const row = this.#judged(record)
      if (row === null) continue
      if (row.problem === null && this.#columns.length >= NARROWEST && isSingle(row.cells)) {
        this.#held.push(row)
        if (this.#held.length > TITLES) rows.push(...this.#held.splice(0, 1))
        continue
      }
      if (this.#held.length > 0) rows.push(...this.#release(row))
      rows.push(row)
    }
    return rows
  }

  /** The rows that waited for one more. */
  end(): readonly CsvRecord[] {
    return this.#held.splice(0)
  }

  #release(next: CsvRecord): readonly CsvRecord[] {
    const isTitled = next.problem === 'headingAgain' || next.problem === 'headingOtherOrder'
    const held = this.#held.splice(0)
    if (!isTitled) return held
    return held.map((row) => {
      if (namesCompany(saidIn(row.cells).join())) return row
      this.#titles.add(saidIn(row.cells).join())
      return { ...row, problem: 'pageHeading' }
    })
  }

  #judged(record: CsvRecord): CsvRecord | null {
    const { cells, problem } = record
    if (problem !== null) return record
    // delimiters alone are what a spreadsheet leaves of an empty row
    const first = cells.find((cell) => cell !== '' && cell.trim() !== '')
    if (first === undefined) return null
    const order = this.#orderIn(cells, first.trim())
    if (order !== null) {
      const isSame = cells.every((cell, at) => order[at] === at || cell.trim() === '')
      this.#order = isSame ? null : order
      return { ...record, problem: isSame ? 'headingAgain' : 'headingOtherOrder' }
    }
    const none = noRecordOf(cells, this.#columns.length)
    if (none !== null) return { ...record, problem: none }
    if (this.#titles.size > 0 && isSingle(cells) && this.#titles.has(first.trim()))
      return { ...record, problem: 'pageHeading' }
    return this.#order === null ? record : { ...record, cells: this.#arranged(cells, this.#order) }
  }

  #arranged(cells: readonly string[], order: readonly number[]): readonly string[] {
    const arranged = Array.from({ length: this.#columns.length }, () => '')
    for (const [at, cell] of cells.entries()) {
      const column = order[at] ?? -1
      if (column >= 0) arranged[column] = cell
      else if (cell.trim() !== '') arranged.push(cell)
    }
    return arranged
  }

  /** Columns of a row's cells where it is a heading: their place each, -1 for none that the table has. */
  #orderIn(cells: readonly string[], first: string): readonly number[] | null {
    if (!this.#written.has(first) && (this.#keys.size === 0 || cells.some((cell) => DIGIT.test(cell))))
      return null
    const order: number[] = []
    const taken = new Set<number>()
    let [filled, known, inPlace] = [0, 0, 0]
    for (const [at, cell] of cells.entries()) {
      const text = cell.trim()
      if (text === '') {
        order.push(at < this.#columns.length && !taken.has(at) ? at : -1)
        continue
      }
      filled += 1
      const column = this.#columnOf(text, at)
      const isFree = column >= 0 && !taken.has(column)
      order.push(isFree ? column : -1)
      if (!isFree) continue
      taken.add(column)
      known += 1
      if (column === at) inPlace += 1
    }
    if (known < HEADING_SHARE * filled) return null
    const isSure = known >= SURE_HEADING || inPlace === filled
    return isSure
      ? order.map((column, at) => (cells[at]?.trim() === '' && taken.has(column) ? -1 : column))
      : null
  }

  /** The column that a text heads, -1 for none; of several its own. */
  #columnOf(text: string, at: number): number {
    if (this.#columns[at] === text) return at
    const byKey = (): number | undefined =>
      keysOf(text)
        .map((key) => this.#keys.get(key))
        .find(isColumn)
    return this.#written.get(text) ?? byKey() ?? -1
  }
}

const isColumn = (column: number | undefined): column is number => column !== undefined

/** What a heading is known by: its own letters, and the field it names. */
function keysOf(heading: string): readonly string[] {
  const key = headingKey(heading)
  const field = fieldOfHeading(heading)
  return [...(key === '' ? [] : [key]), ...(field === null ? [] : [`=${field}`])]
}

/** True where no more than one cell says something. */
function isSingle(cells: readonly string[]): boolean {
  let filled = 0
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue
    filled += 1
    if (filled > 1) return false
  }
  return true
}

/** All of a table's rows that are records, brought into its order. */
export function recordsAmong(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const table = new TableRows(columns)
  const records = rows.map((cells, at): CsvRecord => ({ lineNumber: at, cells, problem: null }))
  return [...table.take(records), ...table.end()].flatMap(({ cells, problem }) =>
    problem === null ? [cells] : [],
  )
}

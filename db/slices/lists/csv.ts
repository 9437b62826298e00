import type { ExportedColumn } from '../../../preload/contract/list-export.ts'
import type { Cell, ListRow } from '../../../preload/contract/lists.ts'
import { quotedCell } from '../../tabular/index.ts'
import { neutraliseFormula } from '../../text/formula.ts'
import { cellWords } from './cell-words.ts'

/** "5.3.2026"; years and months alone stay as they are. */
const germanDay = (day: string): string => {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return dayOfMonth === undefined ? day : `${dayOfMonth}.${month}.${year}`
}

/** A cell as a person reads it in German: days and numbers written out, choices by their words. */
export function readableCell(column: ExportedColumn, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (column.kind === 'day') return germanDay(String(cell))
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cellWords(column, cell)
}

const textOf = (column: ExportedColumn, cell: Cell | undefined): string =>
  column.kind === 'day' || typeof cell === 'number'
    ? readableCell(column, cell)
    : neutraliseFormula(readableCell(column, cell))

const quoted = (text: string): string => quotedCell(text, { delimiter: ';', quote: '"' })

/** Rows as a text that a double click opens in German Excel: byte order mark, semicolons, CRLF. */
export function csvOf(columns: readonly ExportedColumn[], rows: readonly ListRow[]): string {
  const lines = [
    columns.map(({ title }) => quoted(neutraliseFormula(title))),
    ...rows.map(({ cells }) => columns.map((column) => quoted(textOf(column, cells[column.column])))),
  ]
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`
}

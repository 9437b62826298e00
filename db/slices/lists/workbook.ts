import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import type { ExportedColumn } from '../../../preload/contract/list-export.ts'
import type { Cell, ListRow } from '../../../preload/contract/lists.ts'
import { cellWords } from './cell-words.ts'

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/** Texts are stored as texts, so nothing in them is run as a formula. */
function cellOf(column: ExportedColumn, cell: Cell | undefined): CellObject | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (column.kind === 'day' && wholeDay.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' }
  return { value: cellWords(column, cell), type: String }
}

const widthOf = ({ kind, title }: ExportedColumn): number =>
  Math.max(kind === 'text' ? 24 : 12, Math.min(40, title.length + 2))

/** Rows as a workbook of one sheet, the headings staying in sight. */
export async function workbookOf(
  columns: readonly ExportedColumn[],
  rows: readonly ListRow[],
): Promise<Uint8Array> {
  const headings = columns.map(({ title }): CellObject => ({
    value: title,
    type: String,
    fontWeight: 'bold',
  }))
  const data = [
    headings,
    ...rows.map(({ cells }) => columns.map((column) => cellOf(column, cells[column.column]))),
  ]
  const sheet = { columns: columns.map((column) => ({ width: widthOf(column) })), stickyRowsCount: 1 }
  return writeXlsxFile(data, sheet).toBuffer()
}

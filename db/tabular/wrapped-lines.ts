import type { Dialect } from '../../preload/contract/imports.ts'
import { typicalWidth } from './header-row.ts'
import { RecordParser, type CsvRecord } from './parser.ts'
import type { Quoting } from './quoted-field.ts'

/** How a line is cut that stands in quotes as a whole. */
export interface LineCut extends Pick<Dialect, 'delimiter' | 'quote'> {
  readonly quoting: Quoting
}

/** Cells of a table at least; fewer come about by a comma in a name. */
const NARROWEST = 3
/** Share of the lines that are as wide as the table. */
const SHARE = 0.8
const SIGNS_OF_TEXT = ' :'

/** Cells of a line that stands in quotes as a whole; null for any other record. */
function cellsWithin(
  { cells, problem }: CsvRecord,
  { delimiter, quote, quoting }: LineCut,
): readonly string[] | null {
  const [line = ''] = cells
  // only quotes can have kept a delimiter in the only cell
  if (cells.length !== 1 || problem !== null || !line.includes(delimiter)) return null
  const parser = new RecordParser({ delimiter, quote }, { quoting })
  const [record, ...more] = [...parser.push(line), ...parser.end()]
  return record === undefined || more.length > 0 || record.problem !== null ? null : record.cells
}

/**
 * Columns of a table of which lines stand in quotes as a whole, as spreadsheets write a file that they have opened as one
 * column: all of them, or those with a quote or a comma. Null where there are none.
 */
export function wrappedWidth(records: readonly CsvRecord[], cut: LineCut): number | null {
  if (cut.quote === '' || SIGNS_OF_TEXT.includes(cut.delimiter)) return null
  const within = records.flatMap((record) => cellsWithin(record, cut) ?? [])
  if (within.length === 0) return null
  const rows = records.map((record) => cellsWithin(record, cut) ?? record.cells)
  const width = typicalWidth(rows)
  const asWide = rows.filter((cells) => cells.length === width).length
  return width >= NARROWEST && asWide >= SHARE * rows.length ? width : null
}

/** Records with the cells of such lines, which are as many as the table's columns. */
export function unwrapped(
  records: readonly CsvRecord[],
  width: number | null,
  cut: LineCut,
): readonly CsvRecord[] {
  if (width === null) return records
  return records.map((record) => {
    const cells = cellsWithin(record, cut)
    return cells?.length === width ? { ...record, cells } : record
  })
}

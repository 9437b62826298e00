import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure } from '../../engine/files/saved-file.ts'
import { neutraliseFormula } from '../../text/formula.ts'
import { byteOrderMark, encodeText, quotedCell, representable } from '../../tabular/index.ts'

/** A row that was not taken, as it stood in the file. */
export interface RejectedRow {
  /** Line of the file at which it began. */
  readonly lineNumber: number
  readonly cells: readonly string[]
  /** Why, column by column, in the person's language. */
  readonly reason: string
}

export interface RejectsFile {
  readonly dialect: Dialect
  /** Headings of the file; as many as it has columns. */
  readonly columns: readonly string[]
  readonly lineHeading: string
  readonly reasonHeading: string
}

const FLUSH_AT_LENGTH = 262_144

/** One line of delimited text with CRLF; cells are quoted where they must be, quotes doubled. */
export function formatLine(cells: readonly string[], dialect: Pick<Dialect, 'delimiter' | 'quote'>): string {
  // a lone empty cell would be no line
  const written = cells.map((cell) => quotedCell(cell, dialect, cells.length === 1))
  return `${written.join(dialect.delimiter)}\r\n`
}

/** The original columns, the line number, the reason; surplus cells of a row that is too long stand behind. */
function rejectedCells(row: RejectedRow, columnCount: number): string[] {
  const cells = Array.from({ length: columnCount }, (_, column) => row.cells[column] ?? '')
  return [...cells, String(row.lineNumber), row.reason, ...row.cells.slice(columnCount)]
}

/**
 * Writes rejected rows as a file that can be repaired and imported again: same encoding, delimiter and headings.
 *
 * The file appears under its name when it is complete. Returns the number of rows. Errors: DISK_FULL; READONLY where it
 * cannot be written, say because it is open in another program.
 */
export async function writeRejects(
  path: string,
  target: RejectsFile,
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): Promise<number> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const written = await writeNew(unfinished, target, rows)
    await rename(unfinished, path)
    return written
  } catch (error) {
    await rm(unfinished, { force: true })
    throw savingFailure(error)
  }
}

async function writeNew(
  path: string,
  { dialect, columns, lineHeading, reasonHeading }: RejectsFile,
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): Promise<number> {
  const file = await open(path, 'wx')
  try {
    // a person saves it, so it is for whom other programs' files are; some servers do not let anybody say so
    await file.chmod(savedFileMode()).catch(() => undefined)
    let written = 0
    const lineOf = (cells: readonly string[]): string =>
      formatLine(
        cells.map((cell) => neutraliseFormula(representable(cell, dialect.encoding))),
        dialect,
      )
    await file.write(byteOrderMark(dialect.encoding))
    let text = dialect.headerRow === null ? '' : lineOf([...columns, lineHeading, reasonHeading])
    for await (const row of rows) {
      text += lineOf(rejectedCells(row, columns.length))
      written += 1
      if (text.length < FLUSH_AT_LENGTH) continue
      await file.write(encodeText(text, dialect.encoding))
      text = ''
    }
    await file.write(encodeText(text, dialect.encoding))
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

import path from 'node:path'
import type { CodeList } from '../../../preload/contract/code-lists.ts'
import type { Result } from '../../../preload/contract/errors.ts'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Entry } from './entries.ts'
import { readEntries } from './read-rows.ts'
import { recogniseList, type Recognised } from './recognise.ts'

/** A table in a file, as far as its beginning shows it. */
interface Table {
  readonly dialect: Dialect
  readonly columns: readonly string[]
  readonly sampleRows: readonly (readonly string[])[]
  /** Names of a workbook's sheets; none for other files. */
  readonly sheets: readonly string[]
}

/** How files of tables are looked at and read; the import's reading fits, and is handed in so that neither needs the other. */
export interface TableReader {
  readonly inspectFile: (file: string, overrides?: Partial<Dialect>) => Promise<Result<Table>>
  readonly readRecords: (
    file: string,
    dialect: Dialect,
    options: { readonly onEnd: (summary: { readonly sha256: string }) => void },
  ) => AsyncIterable<readonly { readonly cells: readonly string[] }[]>
}

/** A code list as a file holds it. */
export interface ListFile {
  readonly fileName: string
  readonly sha256: string
  readonly list: CodeList
  /** '' where the file does not say it. */
  readonly edition: string
  readonly validFrom: string | null
  readonly entries: readonly Entry[]
  readonly skipped: number
}

/** Germany has about 16,000 pairs of postcode and place; far more rows are another file. */
const rowsMax = 250_000
/** Sheets of a workbook that are looked at for the list. */
const sheetsMax = 20
/** A file of which more rows are unreadable than this is not the list it seems to be. */
const skippedShareMax = 0.2

/** What each list is called where its content does not date it, and since when the classifications hold. */
const knownEditions: Readonly<
  Partial<Record<CodeList, { readonly edition: string; readonly validFrom: string }>>
> = {
  WZ2008: { edition: 'WZ 2008', validFrom: '2008-01-01' },
  WZ2025: { edition: 'WZ 2025', validFrom: '2025-01-01' },
  sectorConversion: { edition: 'WZ 2025 – WZ 2008', validFrom: '2025-01-01' },
}

const refuse = (messageKey: string, fileName: string): never => {
  throw new KontorError('VALIDATION', messageKey, { fileName })
}

/**
 * Reads a code list out of a file and says which it is. Errors: VALIDATION for files that are no table, no list
 * Kontor knows, or for the most part unreadable; NOT_FOUND, BUSY, SHARE_UNAVAILABLE.
 */
export async function readListFile(reader: TableReader, file: string): Promise<ListFile> {
  const fileName = path.basename(file)
  const { table, recognised } = await recognise(reader, file)
  const { rows, sha256 } = await readRows(reader, file, table.dialect)
  const read = readEntries(recognised, rows, [...table.columns, fileName].join(' '))
  if (!read) return refuse('codeLists.file.editionUnclear', fileName)
  if (read.entries.length === 0 || read.skipped > rows.length * skippedShareMax)
    return refuse('codeLists.file.unreadable', fileName)
  const known = knownEditions[read.list]
  return { fileName, sha256, ...read, edition: known?.edition ?? '', validFrom: known?.validFrom ?? null }
}

async function inspect(reader: TableReader, file: string): Promise<Table> {
  const inspected = await reader.inspectFile(file)
  if (inspected.ok) return inspected.value
  const { code, messageKey, params } = inspected.error
  throw new KontorError(code, messageKey, params)
}

/** Finds the list in the file; in a workbook it is often behind a title sheet, so that every sheet is looked at. */
async function recognise(
  reader: TableReader,
  file: string,
): Promise<{ readonly table: Table; readonly recognised: Recognised }> {
  const first = await inspect(reader, file)
  const others = first.sheets.filter((sheet) => sheet !== first.dialect.sheet).slice(0, sheetsMax)
  const found = recogniseList(first.columns, first.sampleRows)
  if (found) return { table: first, recognised: found }
  for (const sheet of others) {
    const inspected = await reader.inspectFile(file, { sheet })
    const table = inspected.ok ? inspected.value : null
    const recognised = table && recogniseList(table.columns, table.sampleRows)
    if (table && recognised) return { table, recognised }
  }
  return refuse('codeLists.file.notRecognised', path.basename(file))
}

async function readRows(
  reader: TableReader,
  file: string,
  dialect: Dialect,
): Promise<{ readonly rows: readonly (readonly string[])[]; readonly sha256: string }> {
  const rows: (readonly string[])[] = []
  let sha256 = ''
  const onEnd = (summary: { readonly sha256: string }): void => {
    sha256 = summary.sha256
  }
  for await (const batch of reader.readRecords(file, dialect, { onEnd })) {
    for (const { cells } of batch) rows.push(cells)
    if (rows.length > rowsMax) return refuse('codeLists.file.tooLong', path.basename(file))
  }
  return { rows, sha256 }
}

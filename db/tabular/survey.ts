import { open, type FileHandle } from 'node:fs/promises'
import type { Failure, Result } from '../../preload/contract/errors.ts'
import type { Dialect } from '../../preload/contract/imports.ts'
import { throwFileFailure } from './file-access.ts'
import { readRecords } from './records.ts'
import { foreignFileMessages, inspectFile } from './sniff.ts'

/** What a file holds, counted to its end. */
export interface FileSurvey {
  readonly dialect: Dialect
  /** Headings, '' for a column without one; as many as the table has columns. */
  readonly columns: readonly string[]
  /** Sheets of a workbook, of which the dialect names the one that was read; empty for delimited text. */
  readonly sheets: readonly string[]
  /** Data rows, exactly. */
  readonly rows: number
  /** Set for a file without a single record: it is answered as an empty table, and said to be one. */
  readonly problem: Failure | null
}

/** A file without content has no dialect of its own. */
const emptyDialect: Dialect = { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: null }
const FLUSH_AT_LENGTH = 262_144
/** A look may take longer fields than an import, in UTF-16 units: nothing but memory depends on them. */
const longestField = 16 * 1_048_576

/** Writes records as a JSON array of arrays of strings, one record per line. */
class RecordsFile {
  readonly #file: FileHandle
  #text = '['
  #isFirst = true

  constructor(file: FileHandle) {
    this.#file = file
  }

  add(cells: readonly string[]): void {
    this.#text += (this.#isFirst ? '\n' : ',\n') + JSON.stringify(cells)
    this.#isFirst = false
  }

  async flush(): Promise<void> {
    if (this.#text.length < FLUSH_AT_LENGTH) return
    await this.#file.write(this.#text)
    this.#text = ''
  }

  async end(): Promise<void> {
    await this.#file.write(this.#text + (this.#isFirst ? ']\n' : '\n]\n'))
  }
}

async function writing<T>(path: string | null, use: (file: RecordsFile | null) => Promise<T>): Promise<T> {
  if (path === null) return use(null)
  const handle = await open(path, 'w').catch((error: unknown) => throwFileFailure(error, path))
  try {
    const file = new RecordsFile(handle)
    const result = await use(file)
    await file.end()
    return result
  } finally {
    await handle.close()
  }
}

/**
 * Reads a file to its end without a profile: dialect, columns, exact number of rows.
 *
 * With `recordsPath` all records from the heading on (from the first one where there is no heading) are written there as
 * JSON, cells as parsed. Errors: as `inspectFile`; but a file that is empty is an answer: no columns, no rows. Throws
 * KontorError where the file vanishes meanwhile or the records cannot be written.
 */
export async function surveyFile(
  path: string,
  recordsPath: string | null = null,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Result<FileSurvey>> {
  const inspected = await inspectFile(path, {}, { sampleRows: 0, onProgress })
  if (!inspected.ok) {
    if (inspected.error.messageKey !== foreignFileMessages.empty) return inspected
    await writing(recordsPath, async () => undefined)
    return {
      ok: true,
      value: { dialect: emptyDialect, columns: [], sheets: [], rows: 0, problem: inspected.error },
    }
  }
  const { dialect, columns, sheets } = inspected.value
  let records = 0
  await writing(recordsPath, async (file) => {
    for await (const batch of readRecords(path, dialect, {
      from: 'heading',
      onProgress,
      maximumFieldLength: longestField,
    })) {
      records += batch.length
      if (file === null) continue
      for (const { cells } of batch) file.add(cells)
      await file.flush()
    }
  })
  const rows = dialect.headerRow === null ? records : records - 1
  return { ok: true, value: { dialect, columns, sheets, rows, problem: null } }
}

import { createHash } from 'node:crypto'
import { stat, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Failure, Result } from '../../preload/contract/errors.ts'
import type { Dialect } from '../../preload/contract/imports.ts'
import { KontorError } from '../engine/errors.ts'
import { openPlainFile } from '../engine/files/plain-file.ts'
import { filesOfPlace } from '../engine/files/several-files.ts'
import type { Encoding } from './decoder.ts'
import { detectCut } from './dialect.ts'
import { isEncodedTwice } from './encoded-twice.ts'
import { EncodingScan, type EncodingGuess } from './encoding.ts'
import { Signs, textDecodingFor } from './entities.ts'
import { fileFailure, readInto, versionOf, type FileVersion } from './file-access.ts'
import { recogniseForeignFile, type ForeignFileKind } from './file-kind.ts'
import { findHeaderRow, typicalWidth } from './header-row.ts'
import { isHeading } from './heading-words.ts'
import { beginsNotifications } from './notifications/read.ts'
import { inspectNotifications } from './notifications/inspect.ts'
import { RecordParser } from './parser.ts'
import { headBytes } from './records.ts'
import {
  defaultWorkbookLimits,
  firstFilledSheet,
  openWorkbook,
  readSheetRecords,
  workbookDialect,
} from './workbook.ts'

/** What Kontor takes a file for, with the first rows to check it by. */
export interface Inspection {
  readonly fileName: string
  readonly fileBytes: number
  /** SHA-256 of the whole file in hex; null for files above the scan limit. */
  readonly sha256: string | null
  readonly dialect: Dialect
  /** How sure the encoding is, 0–1; 1 also where the person has named it. */
  readonly encodingConfidence: number
  /** Bytes that the encoding does not allow, as far as looked at. */
  readonly undecodableBytes: number
  /** Headings as written, blanks tidied; '' for a column without one. As many as the table has columns. */
  readonly columns: readonly string[]
  /** First data rows, cells as parsed. */
  readonly sampleRows: readonly (readonly string[])[]
  /** Data rows: exact for small files, estimated from the sample for others. */
  readonly rowsEstimated: number
  readonly rowsAreExact: boolean
  /** Sheets of a workbook, in order; empty for delimited text. The one looked at is named by the dialect. */
  readonly sheets: readonly string[]
  /** What the file was when it was looked at, see `fileVersion`. */
  readonly version: FileVersion
}

export interface InspectOptions {
  /** Data rows returned as a sample. Default 20. */
  readonly sampleRows?: number
  /** Files up to this size are read whole for encoding and hash; of larger ones slices are looked at. */
  readonly scanLimitBytes?: number
  readonly signal?: AbortSignal
  /** Told while the file is read, chunk by chunk. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void
}

const SCAN_CHUNK_BYTES = 1_048_576
const DEFAULT_SCAN_LIMIT_BYTES = 268_435_456
const SLICES = 32
const SLICE_BYTES = 65_536
const DEFAULT_SAMPLE_ROWS = 20

/** Message keys of files that are no delimited text. */
export const foreignFileMessages: Readonly<Record<ForeignFileKind, string>> = {
  empty: 'imports.file.empty',
  workbook: 'imports.file.workbookDamaged',
  workbookProtected: 'imports.file.workbookProtected',
  spreadsheet: 'imports.file.spreadsheet',
  archive: 'imports.file.archive',
  html: 'imports.file.html',
  xml: 'imports.file.xml',
  json: 'imports.file.json',
  contactCards: 'imports.file.contactCards',
  pdf: 'imports.file.pdf',
  image: 'imports.file.image',
  document: 'imports.file.document',
  database: 'imports.file.database',
  binary: 'imports.file.binary',
}

function refuse(kind: ForeignFileKind, fileName: string): { readonly ok: false; readonly error: Failure } {
  return {
    ok: false,
    error: { code: 'VALIDATION', messageKey: foreignFileMessages[kind], params: { fileName } },
  }
}

function refuseAccess(error: unknown, path: string): { readonly ok: false; readonly error: Failure } {
  const failure = fileFailure(error, path)
  if (failure === null) throw error
  return { ok: false, error: failure }
}

function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  return readInto(file, Buffer.allocUnsafe(length), position)
}

interface Scanned {
  readonly guess: EncodingGuess
  readonly sha256: string | null
}

async function scan(
  file: FileHandle,
  fileBytes: number,
  limit: number,
  { signal, onProgress }: InspectOptions,
): Promise<Scanned> {
  const encoding = new EncodingScan()
  if (fileBytes > limit) {
    const step = Math.floor((fileBytes - SLICE_BYTES) / (SLICES - 1))
    for (let slice = 0; slice < SLICES; slice += 1) {
      signal?.throwIfAborted()
      const bytes = await readAt(file, slice * step, SLICE_BYTES)
      onProgress?.(slice, SLICES)
      encoding.push(slice === 0 ? bytes : fromLineStart(bytes))
    }
    return { guess: encoding.conclude(), sha256: null }
  }
  const hash = createHash('sha256')
  for (let position = 0; position < fileBytes; position += SCAN_CHUNK_BYTES) {
    signal?.throwIfAborted()
    const bytes = await readAt(file, position, Math.min(SCAN_CHUNK_BYTES, fileBytes - position))
    onProgress?.(position, fileBytes)
    hash.update(bytes)
    encoding.push(bytes)
  }
  return { guess: encoding.conclude(), sha256: hash.digest('hex') }
}

/** A slice cut out of the middle begins inside a character: it is looked at from its first line end on. */
function fromLineStart(bytes: Buffer): Buffer {
  const lineEnd = Math.max(bytes.indexOf(0x0a), bytes.indexOf(0x0d))
  return lineEnd < 0 ? bytes.subarray(4) : bytes.subarray(lineEnd + 1)
}

function decodeHead(head: Buffer, encoding: Encoding, isWhole: boolean): string {
  const decoding = textDecodingFor(encoding)
  const text = decoding.write(head)
  return isWhole ? text + decoding.end() : text
}

/** The encoding guessed from the bytes, as far as the text does not show that it has been encoded twice. */
function encodingOf(guessed: Encoding, head: Buffer, isWhole: boolean): Encoding {
  return guessed === 'utf-8' && isEncodedTwice(decodeHead(head, guessed, isWhole)) ? 'utf-8-twice' : guessed
}

function tidyHeading(cell: string): string {
  const text = cell.replace(/[\s\0]+/g, ' ').trim()
  // some programs put quotes around what is quoted already
  return /^"[^"]+"$/.test(text) ? text.slice(1, -1).trim() : text
}

/**
 * Looks at a file: encoding, delimiter, quote, heading, columns, first rows.
 *
 * What `overrides` names is taken as the person's word, the rest is guessed around it. Errors: VALIDATION for files
 * that are no delimited text (messageKey says what they are), NOT_FOUND, BUSY, SHARE_UNAVAILABLE. A cancelled
 * `signal` throws its reason.
 */
export async function inspectFile(
  path: string,
  overrides: Partial<Dialect> = {},
  options: InspectOptions = {},
): Promise<Result<Inspection>> {
  let file: FileHandle
  try {
    if (overrides.notifications === true || filesOfPlace(path).length > 1 || (await isFolder(path)))
      return await asNotifications(path, options)
    file = await openPlainFile(path)
  } catch (error) {
    return refuseAccess(error, path)
  }
  try {
    return await inspectOpen(file, path, overrides, options)
  } catch (error) {
    return refuseAccess(error, path)
  } finally {
    await file.close()
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path)).isDirectory()
const isZip = (head: Buffer): boolean => head.length > 3 && head.readUInt32LE(0) === 0x04034b50

/** Trade notifications are a table whose columns are known. */
async function asNotifications(path: string, options: InspectOptions): Promise<Result<Inspection>> {
  const { sampleRows = DEFAULT_SAMPLE_ROWS, signal, onProgress } = options
  const look = { sampleRows, ...(signal && { signal }), ...(onProgress && { onProgress }) }
  try {
    return { ok: true, value: await inspectNotifications(path, look) }
  } catch (error) {
    if (error instanceof KontorError) return { ok: false, error: error.failure }
    throw error
  }
}

async function inspectOpen(
  file: FileHandle,
  path: string,
  overrides: Partial<Dialect>,
  options: InspectOptions,
): Promise<Result<Inspection>> {
  const fileName = basename(path)
  const version = versionOf(await file.stat())
  const fileBytes = version.bytes
  const head = await readAt(file, 0, Math.min(fileBytes, headBytes))
  const foreign = recogniseForeignFile(head)
  if (foreign === 'workbook') return inspectWorkbook(path, version, overrides, options)
  const mayNotify = foreign === 'xml' ? beginsNotifications(head) : foreign === 'archive' && isZip(head)
  if (mayNotify) return asNotifications(path, options)
  if (foreign !== null) return refuse(foreign, fileName)
  const { guess, sha256 } = await scan(
    file,
    fileBytes,
    options.scanLimitBytes ?? DEFAULT_SCAN_LIMIT_BYTES,
    options,
  )
  const isWhole = head.length === fileBytes
  const encoding = overrides.encoding ?? encodingOf(guess.encoding, head, isWhole)
  const text = decodeHead(head, encoding, isWhole)
  const cut = detectCut(text, !isWhole, overrides)
  const rows = new Signs().restored(cut.records, text).map(({ cells }) => cells)
  if (rows.length === 0) return refuse('empty', fileName)

  const { headerRow, columns, body } = tableIn(rows, overrides.headerRow)
  const isExact = isWhole && !cut.isCut
  return {
    ok: true,
    value: {
      fileName,
      fileBytes,
      sha256,
      dialect: { encoding, delimiter: cut.delimiter, quote: cut.quote, headerRow },
      encodingConfidence: overrides.encoding === undefined ? guess.confidence : 1,
      undecodableBytes:
        overrides.encoding === undefined || encoding === guess.encoding ? guess.undecodableBytes : 0,
      columns,
      sampleRows: body.slice(0, options.sampleRows ?? DEFAULT_SAMPLE_ROWS),
      rowsEstimated: isExact
        ? body.length
        : estimateRows(body.length, fileBytes, head.length, text.length, cut.sampleLength),
      rowsAreExact: isExact,
      sheets: [],
      version,
    },
  }
}

/** A workbook's sheet looks like any other table; only its cells are cut already. */
async function inspectWorkbook(
  path: string,
  version: FileVersion,
  overrides: Partial<Dialect>,
  options: InspectOptions,
): Promise<Result<Inspection>> {
  const opened = await openWorkbook(path, defaultWorkbookLimits, options.onProgress)
  if (!opened.ok) return opened
  const workbook = opened.value
  const sheet = overrides.sheet ?? firstFilledSheet(workbook)
  if (sheet === null) return refuse('empty', workbook.fileName)
  const read = readSheetRecords(workbook, sheet)
  if (!read.ok) return read
  options.signal?.throwIfAborted()
  const { headerRow, columns, body } = tableIn(
    read.value.map(({ cells }) => cells),
    overrides.headerRow,
  )
  return {
    ok: true,
    value: {
      fileName: workbook.fileName,
      fileBytes: version.bytes,
      sha256: createHash('sha256').update(workbook.archive).digest('hex'),
      dialect: { ...workbookDialect, headerRow, sheet },
      encodingConfidence: 1,
      undecodableBytes: 0,
      columns,
      sampleRows: body.slice(0, options.sampleRows ?? DEFAULT_SAMPLE_ROWS),
      rowsEstimated: body.length,
      rowsAreExact: true,
      sheets: workbook.sheets.map(({ name }) => name),
      version,
    },
  }
}

interface Table {
  readonly headerRow: number | null
  readonly columns: readonly string[]
  readonly body: readonly (readonly string[])[]
}

/** The table among the records: the heading the person has named, or the one found. */
function tableIn(cut: readonly (readonly string[])[], named: number | null | undefined): Table {
  const rows = withHeadingCut(cut)
  const headerRow = named === undefined ? findHeaderRow(rows).headerRow : named
  const heading = headerRow === null ? [] : (rows[headerRow] ?? [])
  const body = rows.slice(headerRow === null ? 0 : headerRow + 1)
  const width = Math.max(heading.length, typicalWidth(body.slice(0, 300)), 1)
  return {
    headerRow,
    columns: Array.from({ length: width }, (_, column) => tidyHeading(heading[column] ?? '')),
    body,
  }
}

/** Records at the beginning among which the heading is looked for that other signs part. */
const HEADING_WITHIN = 10
const OTHER_DELIMITERS = [';', ',', '\t', '|'] as const
/** Common headings that it names at least. */
const NAMED = 2

/** The records with a heading cut that other signs part than the rows below it, into as many cells as they have. */
function withHeadingCut(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = typicalWidth(rows.slice(0, 300))
  if (width <= NAMED) return rows
  for (const [index, [line = '', ...others]] of rows.slice(0, HEADING_WITHIN).entries()) {
    if (others.length > 0) continue
    for (const delimiter of OTHER_DELIMITERS) {
      if (!line.includes(delimiter)) continue
      const parser = new RecordParser({ delimiter, quote: '"' })
      const [cells = []] = [...parser.push(line), ...parser.end()].map((record) => record.cells)
      if (cells.length === width && cells.filter(isHeading).length >= NAMED)
        return rows.map((row, at) => (at === index ? cells : row))
    }
  }
  return rows
}

function estimateRows(
  rows: number,
  fileBytes: number,
  bytes: number,
  characters: number,
  sampled: number,
): number {
  const sampledBytes = (bytes * Math.min(sampled, characters)) / Math.max(1, characters)
  return Math.max(rows, Math.round((rows * fileBytes) / Math.max(1, sampledBytes)))
}

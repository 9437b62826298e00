import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '../../preload/contract/errors.ts'
import type { Dialect } from '../../preload/contract/imports.ts'
import { KontorError } from '../engine/errors.ts'
import { openPlainFile } from '../engine/files/plain-file.ts'
import { detectQuoting } from './dialect.ts'
import { Signs, textDecodingFor } from './entities.ts'
import { readInto, throwFileFailure, sameVersion, versionOf } from './file-access.ts'
import { readNotifications } from './notifications/read.ts'
import { RecordParser, type CsvRecord } from './parser.ts'
import type { TextDecoding } from './text-decoding.ts'
import { defaultWorkbookLimits, openWorkbook, readSheetRecords } from './workbook.ts'
import { unwrapped, wrappedWidth, type LineCut } from './wrapped-lines.ts'

/** Bytes of a file's beginning by which its cut is judged; reading begins with a chunk of the same size. */
export const headBytes = 262_144
/** Later chunks are smaller: as fast, and the strings cut from them live shorter. */
const chunkBytes = 65_536
/** Records of a workbook handed on at a time. */
const sheetBatch = 1000

/** What reading a file to its end found out about it. */
export interface ReadSummary {
  readonly bytesRead: number
  /** Records delivered. */
  readonly records: number
  /** Bytes that the encoding does not allow; read as Windows-1252. */
  readonly undecodableBytes: number
  /** SHA-256 of the bytes read, in hex. */
  readonly sha256: string
}

export interface ReadOptions {
  readonly signal?: AbortSignal
  /** Called once per batch. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void
  /** Called once, when the file has been read to its end. */
  readonly onEnd?: (summary: ReadSummary) => void
  /** Where delivery begins: behind the heading (default), with it, or with the first record of the file. */
  readonly from?: 'data' | 'heading' | 'start'
  readonly maximumFieldLength?: number
}

function skippedRecords(dialect: Dialect, from: ReadOptions['from']): number {
  if (from === 'start' || dialect.headerRow === null) return 0
  return from === 'heading' ? dialect.headerRow : dialect.headerRow + 1
}

/**
 * Reads the records of a delimited file in batches, one per chunk of the file; memory does not grow with the file. A
 * dialect that names a sheet reads that sheet of a workbook, which is held in memory.
 *
 * Blank lines are no records; rows keep their own number of cells. Throws KontorError for a file that is gone or
 * cannot be read, the signal's reason when cancelled. Cells may share memory with their chunk: whoever keeps a few of
 * them beyond their batch should copy them.
 */
export async function* readRecords(
  path: string,
  dialect: Dialect,
  options: ReadOptions = {},
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  if (dialect.notifications === true) {
    yield* readNotifications(path, options)
    return
  }
  if (dialect.sheet !== undefined) {
    yield* readSheet(path, dialect, dialect.sheet, options)
    return
  }
  const file = await openPlainFile(path).catch((error: unknown) => throwFileFailure(error, path))
  try {
    yield* readOpenFile(file, path, dialect, options)
  } finally {
    await file.close()
  }
}

async function* readOpenFile(
  file: FileHandle,
  path: string,
  dialect: Dialect,
  options: ReadOptions,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const before = versionOf(await file.stat())
  const bytesTotal = before.bytes
  const decoding = textDecodingFor(dialect.encoding)
  const signs = new Signs()
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(headBytes)
  let cut: LineCut | null = null
  let parser: RecordParser | null = null
  let wrapped: number | null = null
  let toSkip = skippedRecords(dialect, options.from)
  let bytesRead = 0
  let delivered = 0
  for (;;) {
    options.signal?.throwIfAborted()
    const room = bytesRead === 0 ? buffer : buffer.subarray(0, chunkBytes)
    const chunk = await readInto(file, room, bytesRead).catch((error: unknown) =>
      throwFileFailure(error, path),
    )
    bytesRead += chunk.length
    hash.update(chunk)
    const isLast = chunk.length < room.length
    const text = isLast ? decoding.write(chunk) + decoding.end() : decoding.write(chunk)
    const isFirst = cut === null
    cut ??= { ...dialect, quoting: detectQuoting(text, dialect.delimiter, dialect.quote) }
    parser ??= parserFor(cut, options)
    let parsed = parser.push(text)
    while (!isLast && parser.asksAhead) {
      await showAhead(parser, file, path, bytesRead, decoding.fork(), options.signal)
      parsed = [...parsed, ...parser.push('')]
    }
    if (isLast) parsed = [...parsed, ...parser.end()]
    if (isFirst) wrapped = wrappedWidth(parsed, cut)
    const records = signs.restored(unwrapped(parsed, wrapped, cut), text)
    const wanted = toSkip === 0 ? records : records.slice(toSkip)
    toSkip -= records.length - wanted.length
    delivered += wanted.length
    options.onProgress?.(bytesRead, bytesTotal)
    yield wanted
    if (isLast) break
  }
  // half of a file would be taken for all of it
  if (!sameVersion(before, versionOf(await file.stat())))
    throw new KontorError('CONFLICT', 'imports.file.changedMeanwhile', { fileName: basename(path) })
  const { undecodableBytes } = decoding
  options.onEnd?.({ bytesRead, records: delivered, undecodableBytes, sha256: hash.digest('hex') })
}

/** Shows a parser the text of the file from `position` on, as far as it must see it to know where a long field ends. */
async function showAhead(
  parser: RecordParser,
  file: FileHandle,
  path: string,
  position: number,
  decoding: TextDecoding,
  signal: AbortSignal | undefined,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  for (let at = position; ;) {
    signal?.throwIfAborted()
    const chunk = await readInto(file, buffer, at).catch((error: unknown) => throwFileFailure(error, path))
    at += chunk.length
    if (parser.lookAhead(decoding.write(chunk))) return
    if (chunk.length < buffer.length) {
      if (!parser.lookAhead(decoding.end())) parser.lookAhead(null)
      return
    }
  }
}

/** A workbook is read as a whole; its records come in batches all the same. */
async function* readSheet(
  path: string,
  dialect: Dialect,
  sheet: string,
  options: ReadOptions,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const workbook = valueOf(await openWorkbook(path, defaultWorkbookLimits, options.onProgress))
  const bytesTotal = workbook.archive.length
  const all = valueOf(readSheetRecords(workbook, sheet))
  const records = all.slice(skippedRecords(dialect, options.from))
  for (let at = 0; at < records.length; at += sheetBatch) {
    options.signal?.throwIfAborted()
    options.onProgress?.(Math.floor((bytesTotal * at) / records.length), bytesTotal)
    yield records.slice(at, at + sheetBatch)
  }
  options.onProgress?.(bytesTotal, bytesTotal)
  options.onEnd?.({
    bytesRead: bytesTotal,
    records: records.length,
    undecodableBytes: 0,
    sha256: createHash('sha256').update(workbook.archive).digest('hex'),
  })
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { code, messageKey, params } = result.error
  throw new KontorError(code, messageKey, params)
}

function parserFor(cut: LineCut, options: ReadOptions): RecordParser {
  return new RecordParser(cut, {
    quoting: cut.quoting,
    ...(options.maximumFieldLength !== undefined && { maximumFieldLength: options.maximumFieldLength }),
  })
}

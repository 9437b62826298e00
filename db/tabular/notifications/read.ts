import { KontorError } from '../../engine/errors.ts'
import { decodingFor, type Encoding } from '../decoder.ts'
import type { CsvRecord } from '../parser.ts'
import { XmlDamage, XmlDocumentType, XmlReader } from '../xml-reader.ts'
import { DeliveryHash, openDelivery, type Delivery, type DeliveredFile } from './delivery.ts'
import type { FileProblem } from './file-problem.ts'
import { rowOf } from './row.ts'
import { readSentence } from './sentence.ts'

/** Thrown for it; the name of the problem is its message. */
class FileProblemError extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Bytes of a file's beginning in which its root and its namespace stand. */
const headBytes = 8192
const nameOfFormat = /xgewerbeanzeige|<(?:[\w.-]+:)?DatML-RAW-D[\s>]/i
const datml = 'DatML-RAW-D'

/** Whether a file's first bytes are those of trade notifications. */
export function beginsNotifications(head: Uint8Array): boolean {
  const start = utf8Of(Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, headBytes)))
  return nameOfFormat.test(start.toString('utf8'))
}

const encodings: Readonly<Record<string, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
}

/** XML in UTF-8, whatever its byte-order mark or its declaration says it is in. */
function utf8Of(bytes: Buffer): Buffer {
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  const encoding: Encoding | undefined =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : encodings[declared?.toLowerCase() ?? '']
  if (encoding === undefined) return bytes
  const decoding = decodingFor(encoding)
  return Buffer.from(decoding.write(bytes) + decoding.end(), 'utf8')
}

/** The rows of one file, one for each notification. Throws FileProblemError. */
function* rowsIn(content: Buffer): Generator<string[]> {
  const reader = new XmlReader(utf8Of(content))
  let root = ''
  try {
    for (let part = reader.next(); part !== null; part = reader.next()) {
      if (part !== 'open') continue
      if (root === '') {
        root = reader.name
        if (root !== datml && !/gewerbemeldung|gewerbeanzeige/i.test(root))
          throw new FileProblemError('fileOther')
      }
      if (reader.name === 'satz') yield rowOf(readSentence(reader))
    }
  } catch (error) {
    if (error instanceof XmlDocumentType) throw new FileProblemError('fileDocumentType')
    throw error instanceof XmlDamage ? new FileProblemError('fileDamaged') : error
  }
  if (root === '') throw new FileProblemError('fileDamaged')
}

const rowsAtOnce = 1000

export interface NotificationOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void
  readonly onEnd?: (summary: {
    readonly bytesRead: number
    readonly records: number
    readonly undecodableBytes: number
    readonly sha256: string
  }) => void
}

/**
 * The notifications of a file, a folder or an archive as records with the columns of notifications, numbered from 1. Of several
 * files one that is broken becomes a record with a problem that names it, and none of its notifications is taken.
 * Errors: VALIDATION for a broken file by itself, CONFLICT for files that change meanwhile, and those of files.
 */
export async function* readNotifications(
  place: string,
  { signal, onProgress, onEnd }: NotificationOptions = {},
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const delivery = await openDelivery(place)
  const hash = new DeliveryHash(delivery)
  let number = 0
  let batch: CsvRecord[] = []
  const recordOf = (cells: string[], problem: CsvRecord['problem'] = null): CsvRecord => {
    number += 1
    return { lineNumber: number, cells, problem }
  }
  for (const file of delivery.files) {
    signal?.throwIfAborted()
    for (const rows of readFile(delivery, file, file.read(), hash)) {
      batch.push(...rows.map(({ cells, problem }) => recordOf(cells, problem)))
      if (batch.length < rowsAtOnce) continue
      onProgress?.(hash.bytes, delivery.version.bytes)
      yield batch
      batch = []
    }
  }
  onProgress?.(hash.bytes, delivery.version.bytes)
  yield batch
  const { version } = await openDelivery(place)
  if (version.bytes !== delivery.version.bytes || version.modifiedMs !== delivery.version.modifiedMs)
    throw new KontorError('CONFLICT', 'imports.file.changedMeanwhile', { fileName: delivery.name })
  onEnd?.({ bytesRead: hash.bytes, records: number, undecodableBytes: 0, sha256: hash.end() })
}

type Row = Pick<CsvRecord, 'problem'> & { readonly cells: string[] }

/** The rows of one file of a delivery: of several it is read to its end first, so that half of a broken one is not taken. */
function* readFile(
  { isMany }: Pick<Delivery, 'isMany'>,
  { name }: DeliveredFile,
  content: Buffer | null,
  hash: DeliveryHash,
): Generator<Row[]> {
  try {
    if (content === null) throw new FileProblemError('fileUnreadable')
    hash.add(name, content)
    if (isMany) yield [...rowsIn(content)].map((cells) => ({ cells, problem: null }))
    else for (const cells of rowsIn(content)) yield [{ cells, problem: null }]
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error
    if (!isMany) throw new KontorError('VALIDATION', `imports.file.${error.problem}`, { fileName: name })
    yield [{ cells: [name], problem: error.problem }]
  }
}

import type { Dialect } from '../../../preload/contract/imports.ts'
import { openDelivery } from './delivery.ts'
import { notificationHeadings } from './columns.ts'
import { readNotifications } from './read.ts'
import type { FileVersion } from '../file-access.ts'

/** How the rejected rows of notifications are written, and that they are such. */
const notificationDialect: Dialect = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  headerRow: 0,
  notifications: true,
}

/** Up to here all is read for a look, so that the number of notifications is exact. */
const countedBytes = 64 * 1_048_576

interface LookOptions {
  readonly sampleRows: number
  readonly signal?: AbortSignal
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void
}

/** What notifications look like as a table. Errors: those of reading them. */
export async function inspectNotifications(place: string, options: LookOptions) {
  const { name, version }: { readonly name: string; readonly version: FileVersion } =
    await openDelivery(place)
  const sampleRows: (readonly string[])[] = []
  let [rows, bytes, sha256]: [number, number, string | null] = [0, 0, null]
  const records = readNotifications(place, {
    ...(options.signal && { signal: options.signal }),
    onProgress: (read, total) => {
      bytes = read
      options.onProgress?.(read, total)
    },
    onEnd: (summary) => (sha256 = summary.sha256),
  })
  for await (const batch of records) {
    rows += batch.length
    for (const { cells, problem } of batch)
      if (problem === null && sampleRows.length < options.sampleRows) sampleRows.push(cells)
    if (bytes > countedBytes) break
  }
  const isWhole = sha256 !== null
  return {
    fileName: name,
    fileBytes: version.bytes,
    sha256,
    dialect: notificationDialect,
    encodingConfidence: 1,
    undecodableBytes: 0,
    columns: notificationHeadings,
    sampleRows,
    rowsEstimated: isWhole ? rows : Math.round((rows * version.bytes) / Math.max(1, bytes)),
    rowsAreExact: isWhole,
    sheets: [],
    version,
  }
}

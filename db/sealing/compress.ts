import zlib from 'node:zlib'
import { codeOf } from '../engine/files/error-code.ts'
import { backupError } from './failures.ts'
import { through } from './streams.ts'

/** How a snapshot is compressed before encryption; the file's extension says it too. */
export type Compression = 'zstd' | 'gzip'

export const compressionExtension: Readonly<Record<Compression, string>> = { zstd: 'zst', gzip: 'gz' }

/** True where node:zlib knows zstd (Node 22.15 and newer). */
export const zstdIsAvailable = 'createZstdCompress' in zlib

/** What this runtime compresses with. */
export const preferredCompression: Compression = zstdIsAvailable ? 'zstd' : 'gzip'

const bufferBytes = 256 * 1024
const zstdLevel = 3
const gzipLevel = 3

/** Compresses into exactly one frame. @throws INTERNAL when this runtime does not know the method. */
export function compress(
  source: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  if (compression === 'gzip')
    return through(source, zlib.createGzip({ level: gzipLevel, chunkSize: bufferBytes }))
  if (!zstdIsAvailable) throw backupError('INTERNAL', 'zstdMissing')
  const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib.constants
  const params = { [ZSTD_c_compressionLevel]: zstdLevel, [ZSTD_c_checksumFlag]: 1 }
  return through(source, zlib.createZstdCompress({ chunkSize: bufferBytes, params }))
}

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
const gzipMagic = Buffer.from([0x1f, 0x8b])

function decompressorFor(firstBytes: Uint8Array) {
  const start = Buffer.from(firstBytes.subarray(0, 4))
  if (start.subarray(0, 2).equals(gzipMagic)) return zlib.createGunzip({ chunkSize: bufferBytes })
  if (!start.equals(zstdMagic)) throw backupError('VALIDATION', 'notABackup')
  if (!zstdIsAvailable) throw backupError('INTERNAL', 'zstdMissing')
  return zlib.createZstdDecompress({ chunkSize: bufferBytes })
}

/**
 * Decompresses one frame, told apart by its first bytes.
 *
 * node:zlib ends at the first zstd frame without an error, whatever follows: that counts as damage here.
 *
 * @throws DB_CORRUPT, VALIDATION when it is neither method, INTERNAL when this runtime does not know the method.
 */
export async function* decompress(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    const first = await chunks.next()
    if (first.done) throw backupError('DB_CORRUPT', 'damaged')
    const decompressor = decompressorFor(first.value)
    let offeredBytes = 0
    async function* offered() {
      for (let next: IteratorResult<Uint8Array> = first; !next.done; next = await chunks.next()) {
        offeredBytes += next.value.length
        yield next.value
      }
    }
    try {
      yield* through(offered(), decompressor)
    } catch (error) {
      throw /^(?:Z|ZSTD)_/.test(codeOf(error))
        ? backupError('DB_CORRUPT', 'damaged', undefined, error)
        : error
    }
    if (decompressor.bytesWritten !== offeredBytes) throw backupError('DB_CORRUPT', 'damaged')
  } finally {
    await chunks.return?.()
  }
}

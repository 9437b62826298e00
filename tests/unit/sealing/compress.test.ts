import { randomBytes } from 'node:crypto'
import zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compress, decompress, preferredCompression, zstdIsAvailable } from '../../../db/sealing/compress.ts'
import { chunked, collected, failureOfAsync } from '../backups/support.ts'

const text = Buffer.from('Musterstraße 1, 46236 Bottrop\n'.repeat(20_000))
const methods = zstdIsAvailable ? (['zstd', 'gzip'] as const) : (['gzip'] as const)
const joinedFrames = {
  zstd: () => Buffer.concat([zlib.zstdCompressSync(text), zlib.zstdCompressSync('second frame')]),
  gzip: () => Buffer.concat([zlib.gzipSync(text), Buffer.alloc(4000, 7)]),
}

describe.each(methods)('%s', (method) => {
  it.each([0, 1, 500_000])('gives back %i random bytes', async (size) => {
    const plain = randomBytes(size)
    const packed = await collected(compress(chunked(plain, 100_000), method))
    expect(await collected(decompress(chunked(packed, 65_536)))).toEqual(plain)
  })

  it('makes text smaller', async () => {
    expect((await collected(compress(chunked(text), method))).length).toBeLessThan(text.length / 20)
  })

  it('refuses an end that is missing', async () => {
    const packed = await collected(compress(chunked(randomBytes(300_000)), method))
    const failure = await failureOfAsync(collected(decompress(chunked(packed.subarray(0, -3), 65_536))))
    expect(failure).toMatchObject({ code: 'DB_CORRUPT', messageKey: 'backups.error.damaged' })
  })

  it('refuses what follows the first frame instead of dropping it', async () => {
    const failure = await failureOfAsync(collected(decompress(chunked(joinedFrames[method](), 65_536))))
    expect(failure.code).toBe('DB_CORRUPT')
  })

  it('passes the failure of its source on', async () => {
    async function* broken() {
      yield text
      throw new Error('the drive is gone')
    }
    await expect(collected(compress(broken(), method))).rejects.toThrow('the drive is gone')
  })

  it('closes its source when the reader stops', async () => {
    let closed = false
    async function* source() {
      try {
        for (;;) yield randomBytes(100_000)
      } finally {
        closed = true
      }
    }
    for await (const chunk of compress(source(), method)) if (chunk.length > 0) break
    await new Promise((resolve) => setImmediate(resolve))
    expect(closed).toBe(true)
  })
})

it('prefers zstd where the runtime has it', () => {
  expect(preferredCompression).toBe('createZstdCompress' in zlib ? 'zstd' : 'gzip')
})

it('refuses bytes that neither method made', async () => {
  const failure = await failureOfAsync(collected(decompress(chunked(Buffer.from('SQLite format 3\0')))))
  expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: 'backups.error.notABackup' })
  expect((await failureOfAsync(collected(decompress(chunked(Buffer.alloc(0)))))).code).toBe('DB_CORRUPT')
})

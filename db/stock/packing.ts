import zlib from 'node:zlib'
import { decryptAge, startAgeFile, type AgeIdentity, type AgeRecipient } from '../sealing/age.ts'
import { collected, once } from '../sealing/bytes.ts'
import { zstdIsAvailable } from '../sealing/compress.ts'
import { StockFault } from './fault.ts'

/** Bytes that a segment, or one part of it, may unpack to: a single row can hold a whole set that waits. */
const unpackedBytesMax = 256 * 1024 * 1024

/** Compresses and encrypts to one recipient; `age -d` and `zstd -d` open it. */
export async function pack(plain: Uint8Array, recipient: AgeRecipient): Promise<Buffer> {
  const { encrypt } = await startAgeFile([recipient])
  return collected(encrypt(once(zstdIsAvailable ? zlib.zstdCompressSync(plain) : zlib.gzipSync(plain))))
}

/** Something decrypted and still compressed: what is large is not held in memory twice. */
export type Packed = Uint8Array

/** Errors: UNREADABLE where the key is another or a byte was changed. */
export async function decrypt(packed: Uint8Array, identity: AgeIdentity): Promise<Packed> {
  try {
    return await collected(decryptAge(once(packed), [identity]))
  } catch (error) {
    throw new StockFault('UNREADABLE', 'decryption', error)
  }
}

/** Errors: UNREADABLE for what is not compressed, or unpacks to more than `bytesMax`. */
export function decompressed(packed: Packed, bytesMax = unpackedBytesMax): Buffer {
  try {
    const options = { maxOutputLength: bytesMax }
    return packed[0] === 0x1f ? zlib.gunzipSync(packed, options) : zlib.zstdDecompressSync(packed, options)
  } catch (error) {
    throw new StockFault('UNREADABLE', 'compression', error)
  }
}

/** The lines of some packed texts, one text unpacked at a time. */
export function* linesOf(texts: Iterable<Packed>): Generator<string> {
  for (const text of texts) {
    const plain = decompressed(text)
    for (let from = 0; from < plain.length;) {
      const end = plain.indexOf(10, from)
      const to = end < 0 ? plain.length : end
      if (to > from) yield plain.toString('utf8', from, to)
      from = to + 1
    }
  }
}

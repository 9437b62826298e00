import { hkdfSync, randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption'
import { backupError } from './failures.ts'

// The age v1 file format (https://age-encryption.org/v1): a text header with the wrapped file key, then the
// payload in chunks under ChaCha20-Poly1305 (STREAM). The header and its keys are the age library's. The payload is
// framed here, with the cipher that the library itself uses, because a share's file has to be read with a bounded
// header and closed at every failure. Not node:crypto's cipher: Electron has none (docs/adr/0004-backup-file-format.md).

const chunkBytes = 64 * 1024
const tagBytes = 16
const payloadNonceBytes = 16
const headerLimitBytes = 64 * 1024
const firstLine = Buffer.from('age-encryption.org/v1\n')

/** Opens an age file: the text `AGE-SECRET-KEY-1…`, or the file key that was just used to write it. */
export type AgeIdentity = string | Identity

/** The text `age1…`, or one that wraps the file's key by itself. */
export type AgeRecipient = string | Recipient

export interface AgeEncryption {
  /** Opens exactly this one file; lets a writer check its work without holding anybody's secret key. */
  readonly fileKey: Identity
  /** Use once. */
  readonly encrypt: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}

/** 11 bytes of counter, 1 byte that marks the last chunk. */
function chunkNonce(index: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setUint32(7, index)
  nonce[11] = last ? 1 : 0
  return nonce
}

function seal(key: Uint8Array, index: number, last: boolean, plain: Uint8Array): Uint8Array {
  return chacha20poly1305(key, chunkNonce(index, last)).encrypt(plain)
}

function open(key: Uint8Array, index: number, last: boolean, sealed: Uint8Array): Uint8Array {
  try {
    return chacha20poly1305(key, chunkNonce(index, last)).decrypt(sealed)
  } catch (error) {
    throw backupError('DB_CORRUPT', 'damaged', undefined, error)
  }
}

/** Re-cuts a stream into pieces of exactly `pieceBytes`; the last one, marked, is shorter or as long, never extra. */
async function* pieces(source: AsyncIterable<Uint8Array>, pieceBytes: number) {
  let rest: Uint8Array = new Uint8Array(0)
  let index = 0
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let offset = 0
    // A piece is known not to be the last only once a byte follows it.
    for (; bytes.length - offset > pieceBytes; offset += pieceBytes)
      yield { index: index++, last: false, bytes: bytes.subarray(offset, offset + pieceBytes) }
    rest = bytes.subarray(offset)
  }
  yield { index, last: true, bytes: rest }
}

/**
 * Makes the header of one age file for all `recipients` and the means to encrypt its payload.
 *
 * @throws VALIDATION when a recipient is not an age X25519 recipient.
 */
export async function startAgeFile(recipients: readonly AgeRecipient[]): Promise<AgeEncryption> {
  const encrypter = new Encrypter()
  const captured: Uint8Array[] = []
  // A recipient without a stanza of its own: it only learns the file key that the library has drawn.
  encrypter.addRecipient({
    wrapFileKey(key) {
      captured.push(Uint8Array.from(key))
      return []
    },
  })
  for (const recipient of recipients) {
    if (typeof recipient !== 'string') {
      encrypter.addRecipient(recipient)
      continue
    }
    try {
      encrypter.addRecipient(recipient)
    } catch (error) {
      throw backupError('VALIDATION', 'recipientInvalid', { recipient }, error)
    }
  }
  // as a stream: given bytes, the library makes Node load its HTTP client, a fifth of the time of a small backup
  const emptyFile = await buffer(await encrypter.encrypt(new Blob([]).stream()))
  const header = emptyFile.subarray(0, headerEnd(emptyFile))
  const [fileKey] = captured
  if (fileKey === undefined) throw new Error('the age library drew no file key')

  async function* encrypt(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (fileKey === undefined) return
    const nonce = randomBytes(payloadNonceBytes)
    const key = payloadKey(fileKey, nonce)
    yield Buffer.concat([header, nonce])
    for await (const piece of pieces(source, chunkBytes))
      yield seal(key, piece.index, piece.last, piece.bytes)
  }
  return { fileKey: { unwrapFileKey: () => fileKey }, encrypt }
}

/** Where the header ends (after the line that carries its MAC), or -1 while it is not complete. */
function headerEnd(bytes: Buffer): number {
  const macLine = bytes.indexOf('\n---')
  return macLine < 0 ? -1 : bytes.indexOf('\n', macLine + 1) + 1 || -1
}

async function readHeader(chunks: AsyncIterator<Uint8Array>): Promise<{ header: Buffer; rest: Buffer }> {
  let bytes = Buffer.alloc(0)
  for (;;) {
    const compared = Math.min(bytes.length, firstLine.length)
    if (!bytes.subarray(0, compared).equals(firstLine.subarray(0, compared)))
      throw backupError('VALIDATION', 'notABackup')
    const end = headerEnd(bytes)
    if (end > 0 && bytes.length >= end + payloadNonceBytes)
      return { header: bytes.subarray(0, end), rest: bytes.subarray(end) }
    const next = bytes.length > headerLimitBytes ? undefined : await chunks.next()
    if (next === undefined || next.done) throw backupError('DB_CORRUPT', 'damaged')
    bytes = Buffer.concat([bytes, next.value])
  }
}

async function unwrapFileKey(header: Uint8Array, identities: readonly AgeIdentity[]): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  // Asked last, so it is reached exactly when no identity fits and the header could be read.
  let nobodyFits = false
  decrypter.addIdentity({
    unwrapFileKey() {
      nobodyFits = true
      return null
    },
  })
  try {
    return await decrypter.decryptHeader(header)
  } catch (error) {
    throw nobodyFits
      ? backupError('WRONG_KEY', 'wrongKey', undefined, error)
      : backupError('DB_CORRUPT', 'damaged', undefined, error)
  }
}

/**
 * Decrypts an age file as it is read; what it yields is authenticated, but only the end proves completeness.
 *
 * @throws WRONG_KEY when no identity fits, DB_CORRUPT when a byte was changed or the end is missing, VALIDATION
 * when it is no age file at all. A changed byte in a recipient's own header lines looks like a wrong key: callers
 * that know the file's hash tell the two apart.
 */
export async function* decryptAge(
  source: AsyncIterable<Uint8Array>,
  identities: readonly AgeIdentity[],
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    const { header, rest } = await readHeader(chunks)
    const fileKey = await unwrapFileKey(header, identities)
    const key = payloadKey(fileKey, rest.subarray(0, payloadNonceBytes))
    const payload = resumed(rest.subarray(payloadNonceBytes), chunks)
    for await (const { index, last, bytes } of pieces(payload, chunkBytes + tagBytes)) {
      // The format has an empty last chunk only for an empty file.
      if (last && index > 0 && bytes.length === tagBytes) throw backupError('DB_CORRUPT', 'damaged')
      yield open(key, index, last, bytes)
    }
  } finally {
    await chunks.return?.()
  }
}

async function* resumed(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (;;) {
    const next = await chunks.next()
    if (next.done) return
    yield next.value
  }
}

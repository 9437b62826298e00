import { isUtf8 } from 'node:buffer'
import type { Dialect } from '../../preload/contract/imports.ts'
import { DecodingTwice } from './encoded-twice.ts'
import { decodeSingleByte, type SingleByteEncoding } from './single-byte.ts'
import type { TextDecoding } from './text-decoding.ts'

export type Encoding = Dialect['encoding']

const NOTHING = Buffer.alloc(0)
/** Byte-order marks: programs that join files leave several. */
const MARKS = /^\ufeff+/

function viewOf(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

function join(pending: Buffer, chunk: Uint8Array): Buffer {
  return pending.length === 0 ? viewOf(chunk) : Buffer.concat([pending, chunk])
}

/** Length of the UTF-8 sequence that starts at `at`; 0 when the bytes there are none (RFC 3629, table 3-7 of Unicode). */
export function utf8SequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let offset = 2; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** Number of bytes at the end that begin a UTF-8 sequence without finishing it. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return wanted > back ? back : 0
    }
  }
  return 0
}

class SingleByteDecoding implements TextDecoding {
  readonly #encoding: SingleByteEncoding
  readonly undecodableBytes = 0

  constructor(encoding: SingleByteEncoding) {
    this.#encoding = encoding
  }

  write(chunk: Uint8Array): string {
    return decodeSingleByte(viewOf(chunk), this.#encoding)
  }

  end(): string {
    return ''
  }

  fork(): TextDecoding {
    return this
  }
}

class Utf8Decoding implements TextDecoding {
  #pending: Buffer = NOTHING
  #atStart = true
  undecodableBytes = 0

  write(chunk: Uint8Array): string {
    const bytes = join(this.#pending, chunk)
    const complete = bytes.length - unfinishedUtf8(bytes)
    this.#pending = complete === bytes.length ? NOTHING : Buffer.from(bytes.subarray(complete))
    return this.#decode(bytes.subarray(0, complete))
  }

  end(): string {
    const rest = this.#pending
    this.#pending = NOTHING
    return this.#decode(rest)
  }

  fork(): TextDecoding {
    const fork = new Utf8Decoding()
    fork.#pending = this.#pending
    fork.#atStart = this.#atStart
    return fork
  }

  #decode(bytes: Buffer): string {
    const text = isUtf8(bytes) ? bytes.toString('utf8') : this.#decodeMixed(bytes)
    if (!this.#atStart || text === '') return text
    this.#atStart = false
    return text.replace(MARKS, '')
  }

  #decodeMixed(bytes: Buffer): string {
    let text = ''
    let validFrom = 0
    let at = 0
    while (at < bytes.length) {
      const length = utf8SequenceLength(bytes, at)
      if (length > 0) {
        at += length
        continue
      }
      text +=
        bytes.toString('utf8', validFrom, at) + decodeSingleByte(bytes.subarray(at, at + 1), 'windows-1252')
      this.undecodableBytes += 1
      at += 1
      validFrom = at
    }
    return text + bytes.toString('utf8', validFrom)
  }
}

class Utf16Decoding implements TextDecoding {
  readonly #bigEndian: boolean
  #pending: Buffer = NOTHING
  #atStart = true
  undecodableBytes = 0

  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian
  }

  write(chunk: Uint8Array): string {
    const bytes = join(this.#pending, chunk)
    const complete = bytes.length - (bytes.length % 2)
    this.#pending = complete === bytes.length ? NOTHING : Buffer.from(bytes.subarray(complete))
    const units = bytes.subarray(0, complete)
    const text = this.#bigEndian ? Buffer.from(units).swap16().toString('utf16le') : units.toString('utf16le')
    if (!this.#atStart || text === '') return text
    this.#atStart = false
    return text.replace(MARKS, '')
  }

  end(): string {
    this.undecodableBytes += this.#pending.length
    this.#pending = NOTHING
    return ''
  }

  fork(): TextDecoding {
    const fork = new Utf16Decoding(this.#bigEndian)
    fork.#pending = this.#pending
    fork.#atStart = this.#atStart
    return fork
  }
}

/** A decoder for the chunks of one file. */
export function decodingFor(encoding: Encoding): TextDecoding {
  switch (encoding) {
    case 'utf-8':
      return new Utf8Decoding()
    case 'utf-16le':
      return new Utf16Decoding(false)
    case 'utf-16be':
      return new Utf16Decoding(true)
    case 'utf-8-twice':
      return new DecodingTwice(new Utf8Decoding())
    default:
      return new SingleByteDecoding(encoding)
  }
}

/** Decodes bytes that are all there. */
export function decodeAll(bytes: Uint8Array, encoding: Encoding): string {
  const decoding = decodingFor(encoding)
  return decoding.write(bytes) + decoding.end()
}

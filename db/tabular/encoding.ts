import { isAscii } from 'node:buffer'
import { unfinishedUtf8, utf8SequenceLength, type Encoding } from './decoder.ts'
import { CAPITAL, CLASSES, CONSONANT, HIGH, OTHER, plausibility, VOWEL } from './plausibility.ts'
import { singleByteEncodings, upperHalf, type SingleByteEncoding } from './single-byte.ts'

/** What the bytes say about their encoding. */
export interface EncodingGuess {
  readonly encoding: Encoding
  /** True when a byte-order mark says so. */
  readonly hasByteOrderMark: boolean
  /** 0–1: 1 for a byte-order mark or faultless UTF-8 with non-ASCII letters, lower for scored guesses. */
  readonly confidence: number
  /** Bytes that the guessed encoding does not allow (UTF-8 with a few foreign bytes). */
  readonly undecodableBytes: number
}

const classOf = new Uint8Array(256)
classOf.fill(CONSONANT, 0x61, 0x7b)
for (const vowel of Buffer.from('aeiouy')) classOf[vowel] = VOWEL
classOf.fill(CAPITAL, 0x41, 0x5b)
classOf.fill(HIGH, 0x80)

/** Bytes of the beginning in which marks and zero bytes are looked for. */
const HEAD_BYTES = 65_536
/** Bytes above ASCII looked at one by one; more do not change the guess. */
const MAXIMUM_SAMPLES = 40_000
/** UTF-8 is kept for a file whose valid sequences outnumber its foreign bytes this far. */
const UTF8_MAJORITY = 10
/** Foreign bytes after which a file that holds more of them than valid sequences is no longer taken for UTF-8. */
const DECIDED_BY = 1000
/** Share of zero bytes in one half of the byte pairs, and at most in the other, that tells UTF-16 without a mark. */
const UTF16_ZEROES = 0.4
const UTF16_OTHER_ZEROES = 0.05

function markOf(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return null
}

function unmarkedUtf16(head: Uint8Array): Encoding | null {
  if (head.length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even += 1
    if (head[at + 1] === 0) odd += 1
  }
  const pairs = head.length / 2
  if (odd / pairs > UTF16_ZEROES && even / pairs < UTF16_OTHER_ZEROES) return 'utf-16le'
  if (even / pairs > UTF16_ZEROES && odd / pairs < UTF16_OTHER_ZEROES) return 'utf-16be'
  return null
}

/**
 * Guesses an encoding from the bytes of a file: byte-order mark, strict UTF-8, scored single-byte encoding.
 *
 * Push the bytes in order, in chunks of any size; gaps between chunks do no harm.
 */
export class EncodingScan {
  /** Times each byte above ASCII was met between neighbours of two classes. */
  readonly #met = new Uint32Array(CLASSES * 128 * CLASSES)
  #samples = 0
  #head: Buffer = Buffer.alloc(0)
  #pending: Buffer = Buffer.alloc(0)
  #validSequences = 0
  #foreignBytes = 0
  #hasHighBytes = false
  /** The last byte of the pieces before, which waits for its neighbour, and the one before it. */
  #edge: Buffer = Buffer.of(0)

  push(chunk: Uint8Array): void {
    if (this.#head.length < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD_BYTES - this.#head.length)])
    }
    const bytes = Buffer.concat([this.#pending, chunk])
    const complete = bytes.length - unfinishedUtf8(bytes)
    this.#pending = bytes.subarray(complete)
    this.#count(bytes.subarray(0, complete))
  }

  conclude(): EncodingGuess {
    const head = this.#head
    const mark = markOf(head)
    if (mark !== null)
      return { encoding: mark, hasByteOrderMark: true, confidence: 1, undecodableBytes: this.#marked(mark) }
    const wide = unmarkedUtf16(head)
    if (wide !== null)
      return { encoding: wide, hasByteOrderMark: false, confidence: 0.9, undecodableBytes: 0 }
    // a sequence cut off by the end of the file is no sign of another encoding when whole ones were met
    const foreign = this.#foreignBytes + (this.#validSequences > 0 ? 0 : this.#pending.length)
    if (foreign === 0 || this.#validSequences > UTF8_MAJORITY * foreign) {
      const confidence = this.#hasHighBytes ? 1 - Math.min(0.5, foreign / (this.#validSequences + 1)) : 0.95
      return { encoding: 'utf-8', hasByteOrderMark: false, confidence, undecodableBytes: foreign }
    }
    this.#foreignBytes = foreign
    this.#sample(Buffer.concat([this.#pending, Buffer.of(0)]))
    return this.#bestSingleByte()
  }

  #marked(mark: Encoding): number {
    return mark === 'utf-8' ? this.#foreignBytes : 0
  }

  #count(bytes: Buffer): void {
    if (!isAscii(bytes)) {
      this.#hasHighBytes = true
      const isDecided = this.#foreignBytes > DECIDED_BY && this.#foreignBytes > this.#validSequences
      if (!isDecided) this.#countSequences(bytes)
    }
    this.#sample(bytes)
  }

  #countSequences(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length) {
      if ((bytes[at] ?? 0) < 0x80) {
        at += 1
        continue
      }
      const length = utf8SequenceLength(bytes, at)
      if (length > 0) this.#validSequences += 1
      else this.#foreignBytes += 1
      at += Math.max(1, length)
    }
  }

  #sample(piece: Buffer): void {
    if (this.#samples >= MAXIMUM_SAMPLES) return
    const bytes = Buffer.concat([this.#edge, piece])
    this.#edge = bytes.subarray(-2)
    if (this.#foreignBytes === 0 || isAscii(bytes)) return
    for (let at = 1; at < bytes.length - 1; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte < 0x80) continue
      const before = classOf[bytes[at - 1] ?? 0] ?? OTHER
      const after = classOf[bytes[at + 1] ?? 0] ?? OTHER
      const slot = (before * 128 + (byte - 0x80)) * CLASSES + after
      this.#met[slot] = (this.#met[slot] ?? 0) + 1
      this.#samples += 1
      if (this.#samples >= MAXIMUM_SAMPLES) return
    }
  }

  #bestSingleByte(): EncodingGuess {
    const scores = singleByteEncodings.map((encoding) => ({ encoding, score: this.#score(encoding) }))
    // the order of the list breaks ties: Windows-1252 is by far the most frequent
    const [best, ...others] = scores.sort((a, b) => b.score - a.score)
    if (best === undefined) throw new Error('no single-byte encoding known')
    // an encoding of the same score reads the same text: it is no rival
    const rival = others.find(({ score }) => score < best.score)?.score ?? best.score
    const lead = (best.score - rival) / Math.max(1, this.#samples)
    return {
      encoding: best.encoding,
      hasByteOrderMark: false,
      confidence: Math.max(0.3, Math.min(0.95, 0.5 + lead / 4)),
      undecodableBytes: 0,
    }
  }

  #score(encoding: SingleByteEncoding): number {
    const table = upperHalf[encoding]
    let score = 0
    for (let before = 0; before < CLASSES; before += 1) {
      for (let index = 0; index < 128; index += 1) {
        for (let after = 0; after < CLASSES; after += 1) {
          const times = this.#met[(before * 128 + index) * CLASSES + after] ?? 0
          if (times > 0) score += times * plausibility(table[index] ?? '\ufffd', before, after)
        }
      }
    }
    return score
  }
}

/** Guesses the encoding of bytes that are all there. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const scan = new EncodingScan()
  scan.push(bytes)
  return scan.conclude()
}

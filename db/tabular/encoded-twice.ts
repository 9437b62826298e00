import { byteTable } from './single-byte.ts'
import type { TextDecoding } from './text-decoding.ts'

/** Characters that the bytes 0x80–0xBF mean in Windows-1252, and in Latin-1. */
const LATER = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** What a letter of UTF-8 becomes that is taken for Windows-1252. */
const TWICE = new RegExp(
  `[\\u00c2-\\u00df]${LATER}|[\\u00e0-\\u00ef]${LATER}{2}|[\\u00f0-\\u00f4]${LATER}{3}`,
  'g',
)
/** Its beginning at the end of a text. */
const UNFINISHED = new RegExp(`[\\u00c2-\\u00f4]${LATER}{0,2}$`)
const ABOVE_ASCII = /[^\0-\x7f]/g
/** Letters encoded twice that show that a file is so, at least, and how many of the others go with it. */
const SURE = 2
const OTHERS_SHARE = 0.02

const bytes = byteTable('windows-1252')

function decoded(letters: string): string {
  const text = Buffer.from(
    Array.from(letters, (letter) => bytes.get(letter) ?? letter.charCodeAt(0)),
  ).toString('utf8')
  return text.includes('\ufffd') ? letters : text
}

/** True for a text nearly all of whose letters above ASCII have been encoded twice. */
export function isEncodedTwice(text: string): boolean {
  const twice = text.match(TWICE)?.filter((letters) => decoded(letters) !== letters) ?? []
  if (twice.length < SURE) return false
  const above = text.match(ABOVE_ASCII)?.length ?? 0
  return above - twice.join('').length <= OTHERS_SHARE * twice.length
}

/** Decodes once more what `inner` has decoded. */
export class DecodingTwice implements TextDecoding {
  readonly #inner: TextDecoding
  #pending: string

  constructor(inner: TextDecoding, pending = '') {
    this.#inner = inner
    this.#pending = pending
  }

  get undecodableBytes(): number {
    return this.#inner.undecodableBytes
  }

  write(chunk: Uint8Array): string {
    const text = this.#pending + this.#inner.write(chunk)
    const held = UNFINISHED.exec(text.slice(-4))?.[0].length ?? 0
    this.#pending = held === 0 ? '' : text.slice(-held)
    return text.slice(0, text.length - held).replace(TWICE, decoded)
  }

  end(): string {
    const text = this.#pending + this.#inner.end()
    this.#pending = ''
    return text.replace(TWICE, decoded)
  }

  fork(): TextDecoding {
    return new DecodingTwice(this.#inner.fork(), this.#pending)
  }
}

import type { Dialect } from '../../preload/contract/imports.ts'

/** How a file writes quotes beyond doubling them; told by its first bytes, not by the person. */
export interface Quoting {
  /** `\` where a quote inside a quoted field is written `\"`. */
  readonly escape: '' | '\\'
  /** True where blanks stand between a delimiter and an opening quote. */
  readonly spaceBeforeQuote: boolean
  /** True where a blank follows every delimiter and belongs to it: `a, b, c`. */
  readonly spaceBehindDelimiter: boolean
}

export const plainQuoting: Quoting = { escape: '', spaceBeforeQuote: false, spaceBehindDelimiter: false }

/** Instead of a position: the text ends before the field or record does. */
export const INCOMPLETE = -1
/** The opening quote has no closing one that could be meant: it is an ordinary character. */
export const STRAY = -2
/** No closing quote stands within the longest permitted field. */
export const TOO_LONG = -3
export const NONE = Number.POSITIVE_INFINITY

export const LF = 10
export const CR = 13
export const SPACE = 32
const BACKSLASH = 92

/** Position of `wanted` from `from` on; NONE where it does not occur. */
export function find(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at < 0 ? NONE : at
}

/** Line ends between two positions; CRLF counts once, at its LF. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1
  }
  return lines
}

/**
 * Reads quoted fields: where they open, where they close, what they say.
 *
 * A quote closes the field when a delimiter or line end follows. Any other single quote is damage, read by what stands
 * around it.
 */
export class QuotedFieldReader {
  readonly #delimiter: string
  readonly #delimiterCode: number
  readonly #quote: string
  readonly #quoteCode: number
  readonly #doubledQuote: string
  readonly #quoting: Quoting
  readonly #maximumField: number

  /** The field last read, and the line ends inside it. */
  value = ''
  lines = 0
  /** Where a search goes on when there is more text. */
  resumeAt = 0
  /** Set when a closing quote is found: where it stands, and what of the field stands behind it. */
  #closingAt = 0
  #appended = ''
  #hasEscapes = false
  /** Next line end of the text of the last call, see #lineEnd. */
  #text = ''
  #lineEndFrom = 0
  #lineEndAt = -1

  constructor(
    { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>,
    quoting: Quoting,
    maximumField: number,
  ) {
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#quote = quote
    this.#quoteCode = quote === '' ? -1 : quote.charCodeAt(0)
    this.#doubledQuote = quote + quote
    this.#quoting = quoting
    this.#maximumField = maximumField
  }

  /** Position of an opening quote at the start of a field; STRAY when there is none, INCOMPLETE when unknown yet. */
  opening(text: string, from: number): number {
    if (this.#quoteCode < 0) return STRAY
    let at = from
    if (this.#quoting.spaceBeforeQuote) {
      while (text.charCodeAt(at) === SPACE && at - from < this.#maximumField) at += 1
      if (at >= text.length) return INCOMPLETE
    }
    return text.charCodeAt(at) === this.#quoteCode ? at : STRAY
  }

  /**
   * Reads the field that opens at `open`, the next line end being at `lineEnd`; returns the position behind it,
   * INCOMPLETE, STRAY or TOO_LONG.
   */
  read(text: string, open: number, lineEnd: number, isLast: boolean): number {
    const limit = open + 1 + this.#maximumField
    const quote = text.indexOf(this.#quote, open + 1)
    const isPlain = quote >= 0 && quote <= limit && this.#quoting.escape === ''
    if (isPlain && quote + 1 < text.length && this.#isFieldEnd(text.charCodeAt(quote + 1))) {
      this.value = text.slice(open + 1, quote)
      this.lines = quote < lineEnd ? 0 : countLines(text, open + 1, quote)
      return quote + 1
    }
    const end = this.#closing(text, open, open + 1, limit, isLast)
    if (end < 0) return end
    const raw = text.slice(open + 1, this.#closingAt)
    this.value = (this.#hasEscapes || this.#quoting.escape !== '' ? this.unescape(raw) : raw) + this.#appended
    this.lines = this.#closingAt < lineEnd ? 0 : countLines(text, open + 1, this.#closingAt)
    return end
  }

  /**
   * Looks from `from` on for the end of a field that opened before the text and is not kept; returns the position behind
   * it, INCOMPLETE with `resumeAt`, or STRAY.
   */
  seek(text: string, from: number, isLast: boolean): number {
    return this.#closing(text, -1, from, NONE, isLast)
  }

  /** Characters in front of `at` that a search going on there still looks at. */
  contextBefore(text: string, at: number): number {
    const backslashes = this.#backslashesBefore(text, -1, at)
    // only whether they are an even number matters
    return 2 + (backslashes > 1000 ? backslashes % 2 : backslashes)
  }

  /** The search for a closing quote; without a `limit` nothing of the field is kept. */
  #closing(text: string, open: number, start: number, limit: number, isLast: boolean): number {
    const { length } = text
    let from = start
    this.#hasEscapes = false
    this.#appended = ''
    for (;;) {
      const at = text.indexOf(this.#quote, from)
      if (at > limit) return TOO_LONG
      if (at < 0) {
        this.resumeAt = Math.max(from, length)
        return isLast ? STRAY : length > limit ? TOO_LONG : INCOMPLETE
      }
      if (this.#quoting.escape !== '' && this.#backslashesBefore(text, open, at) % 2 === 1) {
        from = at + 1
        continue
      }
      this.resumeAt = at
      if (at + 1 >= length) return isLast ? this.#close(at, at + 1) : INCOMPLETE
      const next = text.charCodeAt(at + 1)
      if (next === this.#quoteCode) {
        this.#hasEscapes = true
        from = at + 2
        continue
      }
      if (this.#isFieldEnd(next)) return this.#close(at, at + 1)
      const nearby = limit === NONE ? at + this.#maximumField : limit
      let behind = at + 1
      while (behind < nearby && text.charCodeAt(behind) === SPACE) behind += 1
      if (behind >= length) return isLast ? this.#close(at, behind) : INCOMPLETE
      if (this.#isFieldEnd(text.charCodeAt(behind))) return this.#close(at, behind)
      return this.#mend(text, open, at, limit, isLast)
    }
  }

  #close(closingAt: number, end: number): number {
    this.#closingAt = closingAt
    return end
  }

  /** Decides what the quote at `at`, followed by text, means: it stands inside a quoted field that opened at `open`. */
  #mend(text: string, open: number, at: number, limit: number, isLast: boolean): number {
    const fieldEnd = this.#fieldEndBefore(text, at)
    if (fieldEnd > open) {
      // "abc"","def": the doubled quote in front of the delimiter was a closing one with a quote too many
      const doubled = fieldEnd - 2
      const isDoubled = limit !== NONE && doubled > open && text.startsWith(this.#doubledQuote, doubled)
      if (isDoubled && countLines(text, open + 1, at) === 0) return this.#close(doubled + 1, fieldEnd)
      // "abc,def,"ghi": the quote at `at` opens a field, so that the one at `open` opened none
      return STRAY
    }
    const lineEnd = Math.min(this.#lineEnd(text, at), limit === NONE ? at + this.#maximumField : limit)
    if (lineEnd >= text.length && !isLast) return INCOMPLETE
    this.#hasEscapes = true
    const closing = this.#closingOnLine(text, at + 1, Math.min(lineEnd, text.length))
    if (closing !== INCOMPLETE) return this.#close(closing, closing + 1)
    // "abc" def: text behind a closing quote belongs to the field, but does not end one that began long before
    const line = text.slice(at, lineEnd)
    const end = Math.min(at + find(line, this.#delimiter, 0), lineEnd)
    if (end >= limit || limit === NONE) return STRAY
    const close = this.#close(at, Math.min(end, text.length))
    this.#appended = text.slice(at + 1, close)
    return close
  }

  /** Next line end from `at` on, remembered: many damaged fields may stand on one long line. */
  #lineEnd(text: string, at: number): number {
    const isKnown = text === this.#text && at >= this.#lineEndFrom && at <= this.#lineEndAt
    if (!isKnown) {
      this.#text = text
      this.#lineEndFrom = at
      this.#lineEndAt = Math.min(find(text, '\n', at), find(text, '\r', at))
    }
    return this.#lineEndAt
  }

  /** Position of a quote between `from` and `lineEnd` that ends a field, before any that opens one. */
  #closingOnLine(text: string, from: number, lineEnd: number): number {
    let at = text.indexOf(this.#quote, from)
    while (at >= 0 && at < lineEnd) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : LF
      if (next === this.#quoteCode) {
        // a field with a single quote inside doubles none: two in front of a delimiter are a sign and the closing one
        if (at + 2 >= text.length || this.#isFieldEnd(text.charCodeAt(at + 2))) return at + 1
        at = text.indexOf(this.#quote, at + 2)
        continue
      }
      if (this.#fieldEndBefore(text, at) >= 0) return INCOMPLETE
      if (this.#isFieldEnd(next)) return at
      at = text.indexOf(this.#quote, at + 1)
    }
    return INCOMPLETE
  }

  #isFieldEnd(code: number): boolean {
    return code === this.#delimiterCode || code === LF || code === CR
  }

  /** Position of the delimiter or line end behind which the quote at `at` stands; INCOMPLETE where it stands elsewhere. */
  #fieldEndBefore(text: string, at: number): number {
    if (this.#isFieldEnd(text.charCodeAt(at - 1))) return at - 1
    const isPadded = this.#quoting.spaceBehindDelimiter && text.charCodeAt(at - 1) === SPACE
    return isPadded && text.charCodeAt(at - 2) === this.#delimiterCode ? at - 2 : INCOMPLETE
  }

  #backslashesBefore(text: string, open: number, at: number): number {
    let backslashes = 0
    while (at - 1 - backslashes > open && text.charCodeAt(at - 1 - backslashes) === BACKSLASH)
      backslashes += 1
    return backslashes
  }

  /** What a quoted field says that is written so. */
  unescape(raw: string): string {
    if (this.#quoting.escape === '') return raw.replaceAll(this.#doubledQuote, this.#quote)
    // in one pass: what an escape yields is no doubled quote
    return raw.replace(/\\(["'\\])|""|''/g, (found, escaped?: string) =>
      escaped === undefined && found === this.#doubledQuote ? this.#quote : (escaped ?? found),
    )
  }
}

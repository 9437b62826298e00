import type { Dialect } from '../../../preload/contract/imports.ts'

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

/** Why a record cannot be taken as it stands. */
export type RecordProblem = 'fieldTooLong' | 'unclosedQuote'

export interface CsvRecord {
  /** Physical line of the file at which the record begins, from 1. */
  readonly lineNumber: number
  readonly cells: readonly string[]
  readonly problem: RecordProblem | null
}

export interface ParserOptions {
  readonly quoting?: Quoting
  /** Longest field in UTF-16 units; a longer one costs its record. Default 1 Mi. */
  readonly maximumFieldLength?: number
}

export const defaultMaximumFieldLength = 1_048_576
/** A record may be this many times as long as its longest permitted field. */
const RECORD_TO_FIELD = 4
/** What is kept of a field that is too long, so that the person recognises it. */
const KEPT_OF_LONG_FIELD = 200

const LF = 10
const CR = 13
const SPACE = 32
const BACKSLASH = 92
const NONE = Number.POSITIVE_INFINITY
/** The text ends before the field or record does. */
const INCOMPLETE = -1
/** The opening quote has no closing one that could be meant: it is an ordinary character. */
const STRAY = -2

/** A line of blanks, zero bytes or the end-of-file mark of DOS. */
// eslint-disable-next-line no-control-regex -- the mark is a control character
const BLANK = /^[\s\0\x1a]*$/

function find(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at < 0 ? NONE : at
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1
  }
  return lines
}

/**
 * Parses delimited text chunk by chunk into records; the result does not depend on how the text is cut into chunks.
 *
 * Line ends LF, CRLF and lone CR may mix. Quotes are doubled (RFC 4180) or escaped as the quoting says. Text after a
 * closing quote is kept; a quote that is never closed is taken literally and its record ends with its line. Blank
 * lines are no records. Memory is bounded: a field above the limit ends its record and the rest of its line is skipped.
 *
 * Cells may be slices of the pushed text: whoever keeps a few cells of a large file for long should copy them.
 */
export class RecordParser {
  readonly #delimiter: string
  readonly #delimiterCode: number
  readonly #quote: string
  readonly #quoteCode: number
  readonly #doubledQuote: string
  readonly #quoting: Quoting
  readonly #maximumField: number
  readonly #maximumRecord: number

  #rest = ''
  #records: CsvRecord[] = []
  #lineNumber = 1
  /** The last text ended with CR: an LF at the start of the next belongs to it. */
  #afterCr = false
  /** Inside the rest of a line whose record is already given up. */
  #skipsLine = false
  /** Set by #quotedField: the field's value and the line ends inside it. */
  #value = ''
  #valueLines = 0

  constructor(dialect: Pick<Dialect, 'delimiter' | 'quote'>, options: ParserOptions = {}) {
    this.#delimiter = dialect.delimiter
    this.#delimiterCode = dialect.delimiter.charCodeAt(0)
    this.#quote = dialect.quote
    this.#quoteCode = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
    this.#doubledQuote = dialect.quote + dialect.quote
    this.#quoting = options.quoting ?? plainQuoting
    this.#maximumField = options.maximumFieldLength ?? defaultMaximumFieldLength
    this.#maximumRecord = this.#maximumField * RECORD_TO_FIELD
  }

  /** Parses further text; returns the records that are complete now. */
  push(text: string): readonly CsvRecord[] {
    let added = text
    if (this.#afterCr && added !== '') {
      this.#afterCr = false
      if (added.charCodeAt(0) === LF) added = added.slice(1)
    }
    return this.#run(this.#rest === '' ? added : this.#rest + added, false)
  }

  /** Parses what is left; the text has ended. */
  end(): readonly CsvRecord[] {
    return this.#run(this.#rest, true)
  }

  #run(text: string, isLast: boolean): readonly CsvRecord[] {
    this.#records = []
    const length = text.length
    const hasQuotes = this.#quote !== ''
    let at = 0
    let lf = -1
    let cr = -1
    let quote = hasQuotes ? -1 : NONE
    while (at < length) {
      if (this.#skipsLine) {
        at = this.#skipLine(text, at)
        continue
      }
      if (lf < at) lf = find(text, '\n', at)
      if (cr < at) cr = find(text, '\r', at)
      if (quote < at) quote = find(text, this.#quote, at)
      const lineEnd = Math.min(lf, cr)
      const end = lineEnd === NONE ? length : lineEnd
      if (quote > end && end - at <= this.#maximumField) {
        if (lineEnd === NONE && !isLast) break
        this.#emitLine(text.slice(at, end))
        this.#lineNumber += 1
        at = this.#afterLineEnd(text, end, isLast)
        continue
      }
      const next = this.#record(text, at, isLast)
      if (next === INCOMPLETE) break
      at = next
    }
    this.#rest = at < length ? text.slice(at) : ''
    const records = this.#records
    this.#records = []
    return records
  }

  #emitLine(line: string): void {
    const cells = line.split(this.#delimiter)
    if (this.#quoting.spaceBehindDelimiter) {
      for (const [column, cell] of cells.entries()) {
        if (column > 0 && cell.charCodeAt(0) === SPACE) cells[column] = cell.slice(1)
      }
    }
    if (cells.length === 1 && BLANK.test(line)) return
    this.#records.push({ lineNumber: this.#lineNumber, cells, problem: null })
  }

  /** Position behind the line end at `at`; a CR at the end of the text waits for its LF. */
  #afterLineEnd(text: string, at: number, isLast: boolean): number {
    if (text.charCodeAt(at) !== CR) return at + 1
    if (at + 1 < text.length) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
    this.#afterCr = !isLast
    return at + 1
  }

  #skipLine(text: string, from: number): number {
    const end = Math.min(find(text, '\n', from), find(text, '\r', from))
    if (end === NONE) return text.length
    this.#skipsLine = false
    this.#lineNumber += 1
    return this.#afterLineEnd(text, end, false)
  }

  #isFieldEnd(code: number): boolean {
    return code === this.#delimiterCode || code === LF || code === CR
  }

  /** Parses one record with quotes or overlong fields; returns the position behind it or INCOMPLETE. */
  #record(text: string, start: number, isLast: boolean): number {
    const length = text.length
    const cells: string[] = []
    let problem: RecordProblem | null = null
    let lines = 0
    let at = start
    let delimiter = -1
    let lf = -1
    let cr = -1
    for (;;) {
      if (at - start > this.#maximumRecord) return this.#giveUp(text, start, at, cells)
      let end = STRAY
      const open = this.#openingQuote(text, at)
      if (open === INCOMPLETE && !isLast) return INCOMPLETE
      if (open >= 0) {
        end = this.#quotedField(text, open, isLast)
        if (end === INCOMPLETE) return INCOMPLETE
        if (end === STRAY) problem = 'unclosedQuote'
      }
      if (end >= 0) {
        cells.push(this.#value)
        lines += this.#valueLines
      } else {
        if (delimiter < at) delimiter = find(text, this.#delimiter, at)
        if (lf < at) lf = find(text, '\n', at)
        if (cr < at) cr = find(text, '\r', at)
        end = Math.min(delimiter, lf, cr)
        if (end === NONE) {
          if (!isLast && length - at <= this.#maximumField) return INCOMPLETE
          end = length
        }
        if (end - at > this.#maximumField) {
          cells.push(`${text.slice(at, at + Math.min(KEPT_OF_LONG_FIELD, this.#maximumField))}…`)
          return this.#giveUp(text, start, at + this.#maximumField, cells)
        }
        cells.push(text.slice(at, end))
      }
      at = end
      if (at >= length) {
        if (!isLast) return INCOMPLETE
        break
      }
      if (text.charCodeAt(at) !== this.#delimiterCode) break
      at += 1
      if (this.#quoting.spaceBehindDelimiter && text.charCodeAt(at) === SPACE) at += 1
      if (at >= length) {
        if (!isLast) return INCOMPLETE
        cells.push('')
        break
      }
    }
    this.#records.push({ lineNumber: this.#lineNumber, cells, problem })
    this.#lineNumber += lines + 1
    return at >= length ? length : this.#afterLineEnd(text, at, isLast)
  }

  /** Rejects the record from `start` on; parsing goes on behind the line that holds position `limit`. */
  #giveUp(text: string, start: number, limit: number, cells: readonly string[]): number {
    this.#records.push({ lineNumber: this.#lineNumber, cells, problem: 'fieldTooLong' })
    this.#lineNumber += countLines(text, start, limit)
    this.#skipsLine = true
    return limit
  }

  /** Position of an opening quote at the start of a field; STRAY when there is none, INCOMPLETE when unknown yet. */
  #openingQuote(text: string, from: number): number {
    if (this.#quoteCode < 0) return STRAY
    let at = from
    if (this.#quoting.spaceBeforeQuote) {
      while (text.charCodeAt(at) === SPACE && at - from < this.#maximumField) at += 1
      if (at >= text.length) return INCOMPLETE
    }
    return text.charCodeAt(at) === this.#quoteCode ? at : STRAY
  }

  /**
   * Reads the quoted field that opens at `open` into #value; returns the position behind it, INCOMPLETE or STRAY.
   *
   * A quote closes the field when a delimiter or line end follows. Any other single quote is damage, read by what
   * stands around it: see #mendField.
   */
  #quotedField(text: string, open: number, isLast: boolean): number {
    const limit = open + this.#maximumField
    let from = open + 1
    let hasEscapes = false
    for (;;) {
      const at = text.indexOf(this.#quote, from)
      if (at > limit) return STRAY
      if (at < 0) return isLast || text.length > limit ? STRAY : INCOMPLETE
      if (this.#isEscaped(text, open, at)) {
        hasEscapes = true
        from = at + 1
        continue
      }
      if (at + 1 >= text.length) return isLast ? this.#close(text, open, at, at + 1, hasEscapes) : INCOMPLETE
      const next = text.charCodeAt(at + 1)
      if (next === this.#quoteCode) {
        hasEscapes = true
        from = at + 2
        continue
      }
      if (this.#isFieldEnd(next)) return this.#close(text, open, at, at + 1, hasEscapes)
      let behind = at + 1
      while (behind < limit && text.charCodeAt(behind) === SPACE) behind += 1
      if (behind >= text.length) return isLast ? this.#close(text, open, at, behind, hasEscapes) : INCOMPLETE
      if (this.#isFieldEnd(text.charCodeAt(behind))) return this.#close(text, open, at, behind, hasEscapes)
      return this.#mendField(text, open, at, limit, isLast)
    }
  }

  /** Position of the delimiter or line end behind which the quote at `at` stands; -1 where it stands elsewhere. */
  #fieldEndBefore(text: string, at: number): number {
    if (this.#isFieldEnd(text.charCodeAt(at - 1))) return at - 1
    const isPadded = this.#quoting.spaceBehindDelimiter && text.charCodeAt(at - 1) === SPACE
    return isPadded && text.charCodeAt(at - 2) === this.#delimiterCode ? at - 2 : -1
  }

  #isEscaped(text: string, open: number, at: number): boolean {
    if (this.#quoting.escape === '') return false
    let backslashes = 0
    while (at - 1 - backslashes > open && text.charCodeAt(at - 1 - backslashes) === BACKSLASH)
      backslashes += 1
    return backslashes % 2 === 1
  }

  #close(text: string, open: number, quote: number, end: number, hasEscapes: boolean): number {
    const raw = text.slice(open + 1, quote)
    this.#value = hasEscapes || this.#quoting.escape !== '' ? this.#unescape(raw) : raw
    this.#valueLines = countLines(text, open + 1, quote)
    return end
  }

  #unescape(raw: string): string {
    const plain = this.#quoting.escape === '' ? raw : raw.replace(/\\(["'\\])/g, '$1')
    return plain.replaceAll(this.#doubledQuote, this.#quote)
  }

  /** Decides what the quote at `at`, followed by text, means: it stands inside a quoted field that opened at `open`. */
  #mendField(text: string, open: number, at: number, limit: number, isLast: boolean): number {
    const fieldEnd = this.#fieldEndBefore(text, at)
    if (fieldEnd > open) {
      // "abc"","def": the doubled quote in front of the delimiter was a closing one with a quote too many
      const doubled = fieldEnd - 2
      const isDoubled = doubled > open && text.startsWith(this.#doubledQuote, doubled)
      if (isDoubled && countLines(text, open + 1, at) === 0)
        return this.#close(text, open, doubled + 1, fieldEnd, true)
      // "abc,def,"ghi": the quote at `at` opens a field, so that the one at `open` opened none
      return STRAY
    }
    const lineEnd = Math.min(find(text, '\n', at), find(text, '\r', at), limit)
    if (lineEnd >= text.length && !isLast) return INCOMPLETE
    const closing = this.#closingOnLine(text, at + 1, Math.min(lineEnd, text.length))
    if (closing !== INCOMPLETE) return this.#close(text, open, closing, closing + 1, true)
    // "abc" def: text behind a closing quote belongs to the field
    const end = Math.min(find(text, this.#delimiter, at), lineEnd)
    if (end >= limit) return STRAY
    const close = this.#close(text, open, at, Math.min(end, text.length), true)
    this.#value += text.slice(at + 1, close)
    return close
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
}

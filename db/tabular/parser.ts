import type { Dialect } from '../../preload/contract/imports.ts'
import { LongFieldSearch } from './long-field.ts'
import type { NoRecord } from './no-record.ts'
import type { FileProblem } from './notifications/file-problem.ts'
import {
  CR,
  find,
  INCOMPLETE,
  LF,
  NONE,
  plainQuoting,
  QuotedFieldReader,
  SPACE,
  STRAY,
  TOO_LONG,
  type Quoting,
} from './quoted-field.ts'

/** Why a record cannot be taken as it stands: it is broken, or it is none of the table. */
export type RecordProblem = 'fieldTooLong' | 'unclosedQuote' | NoRecord | FileProblem

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
/** Cells of a record at most; no table has as many, but a broken file of one line may. */
const MAXIMUM_CELLS = 1_048_576
/** What is kept of a field that is too long, so that the person recognises it. */
const KEPT_OF_LONG_FIELD = 200

/** A line of blanks, zero bytes or the end-of-file mark of DOS. */
// eslint-disable-next-line no-control-regex -- the mark is a control character
const BLANK = /^[\s\0\x1a]*$/

/** Where the parser stands: in front of a record, or inside the rest of one that is rejected already. */
type Place = 'record' | 'field' | 'plainField' | 'fieldEnd'

/**
 * Parses delimited text chunk by chunk into records; the result does not depend on how the text is cut into chunks.
 *
 * Line ends LF, CRLF and lone CR may mix. Quotes are doubled (RFC 4180) or escaped as the quoting says. Text after a
 * closing quote is kept; a quote that is never closed is taken literally and its record ends with its line. Blank
 * lines are no records. A field above the limit costs its record, which is read to its end all the same.
 *
 * Memory is bounded for whoever shows the parser the text ahead when it `asksAhead`; otherwise it holds the text of a
 * quoted field that is too long until its end is found.
 *
 * Cells may be slices of the pushed text: whoever keeps a few cells of a large file for long should copy them.
 */
export class RecordParser {
  readonly #delimiter: string
  readonly #delimiterCode: number
  readonly #quote: string
  readonly #quoting: Quoting
  readonly #maximumField: number
  readonly #maximumRecord: number
  /** Lines up to this length keep every limit, so that they are cut in one go. */
  readonly #longestPlainLine: number
  readonly #fields: QuotedFieldReader

  /** Text from the beginning of an unfinished record on, and what was pushed since and waits for more. */
  #rest = ''
  #waiting: string[] = []
  #waitingLength = 0
  /** Waiting text that makes another attempt at the unfinished record worth while: twice as much, so that they are few. */
  #worthwhile = 0
  #records: CsvRecord[] = []
  #lineNumber = 1
  #place: Place = 'record'
  /** The last text ended with CR: an LF at the start of the next belongs to it. */
  #afterCr = false
  /** Characters still to come that belong to a field already given up. */
  #toSkip = 0
  /** Search for the end of the quoted field at this offset of the unfinished record. */
  #search: LongFieldSearch | null = null
  #longLength = 0
  #longLines = 0
  /** Next delimiter and line ends of the text being parsed. */
  #delimiterAt = -1
  #lf = -1
  #cr = -1
  /** Offsets in the unfinished record of quotes found to close nowhere. */
  readonly #strayQuotes = new Set<number>()

  constructor(dialect: Pick<Dialect, 'delimiter' | 'quote'>, options: ParserOptions = {}) {
    this.#delimiter = dialect.delimiter
    this.#delimiterCode = dialect.delimiter.charCodeAt(0)
    this.#quote = dialect.quote
    this.#quoting = options.quoting ?? plainQuoting
    this.#maximumField = options.maximumFieldLength ?? defaultMaximumFieldLength
    this.#maximumRecord = this.#maximumField * RECORD_TO_FIELD
    this.#longestPlainLine = Math.min(this.#maximumField, MAXIMUM_CELLS)
    this.#fields = new QuotedFieldReader(dialect, this.#quoting, this.#maximumField)
  }

  /** True where only text that has not been pushed yet tells what the text so far means. */
  get asksAhead(): boolean {
    return this.#search?.end === undefined && this.#search !== null
  }

  /** Shows text that will be pushed later, null for the end of the file; true when the parser needs to see no more. */
  lookAhead(text: string | null): boolean {
    return this.#search?.push(text) ?? true
  }

  /** Parses further text; returns the records that are complete now. */
  push(text: string): readonly CsvRecord[] {
    let added = text
    if (this.#afterCr && added !== '') {
      this.#afterCr = false
      if (added.charCodeAt(0) === LF) added = added.slice(1)
    }
    if (this.#toSkip > 0) {
      const skipped = Math.min(this.#toSkip, added.length)
      this.#toSkip -= skipped
      added = added.slice(skipped)
    }
    this.#waiting.push(added)
    this.#waitingLength += added.length
    if (this.asksAhead && !this.lookAhead(added)) return []
    if (this.#waitingLength < this.#worthwhile) return []
    return this.#run(this.#takeWaiting(), false)
  }

  /** Parses what is left; the text has ended. */
  end(): readonly CsvRecord[] {
    return this.#run(this.#takeWaiting(), true)
  }

  #takeWaiting(): string {
    const [first = ''] = this.#waiting
    const added = this.#waiting.length === 1 ? first : this.#waiting.join('')
    this.#waiting = []
    this.#waitingLength = 0
    return this.#rest === '' ? added : this.#rest + added
  }

  #run(text: string, isLast: boolean): readonly CsvRecord[] {
    this.#records = []
    this.#delimiterAt = this.#lf = this.#cr = -1
    const length = text.length
    let at = 0
    let lf = -1
    let cr = -1
    let quote = this.#quote === '' ? NONE : -1
    while (at < length) {
      if (this.#isRejecting()) {
        at = this.#discard(text, at, isLast)
        if (this.#isRejecting()) break
        continue
      }
      if (lf < at) lf = find(text, '\n', at)
      if (cr < at) cr = find(text, '\r', at)
      if (quote < at) quote = find(text, this.#quote, at)
      const lineEnd = Math.min(lf, cr)
      const end = lineEnd === NONE ? length : lineEnd
      if (quote > end && end - at <= this.#longestPlainLine) {
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
    this.#worthwhile = this.asksAhead ? 0 : this.#rest.length
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

  /** Next line end from `at` on; like the next delimiter it is looked for once, however often it is asked for. */
  #lineEnd(text: string, at: number): number {
    if (this.#lf < at) this.#lf = find(text, '\n', at)
    if (this.#cr < at) this.#cr = find(text, '\r', at)
    return Math.min(this.#lf, this.#cr)
  }

  /** Next delimiter or line end from `at` on. */
  #fieldEnd(text: string, at: number): number {
    if (this.#delimiterAt < at) this.#delimiterAt = find(text, this.#delimiter, at)
    return Math.min(this.#delimiterAt, this.#lineEnd(text, at))
  }

  /** Position behind the line end at `at`; a CR at the end of the text waits for its LF. */
  #afterLineEnd(text: string, at: number, isLast: boolean): number {
    if (text.charCodeAt(at) !== CR) return at + 1
    if (at + 1 < text.length) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
    this.#afterCr = !isLast
    return at + 1
  }

  /** Parses one record with quotes or overlong fields; returns the position behind it or INCOMPLETE. */
  #record(text: string, start: number, isLast: boolean): number {
    const length = text.length
    const cells: string[] = []
    let problem: RecordProblem | null = null
    let lines = 0
    let at = start
    for (;;) {
      if (at - start > this.#maximumRecord || cells.length >= MAXIMUM_CELLS)
        return this.#reject(cells, lines, 'field', at)
      let end = STRAY
      const open = this.#fields.opening(text, at)
      if (open === INCOMPLETE && !isLast) return INCOMPLETE
      if (open >= 0) {
        end = this.#quotedField(text, start, open, isLast)
        if (end === INCOMPLETE) return INCOMPLETE
        if (end === STRAY) problem = 'unclosedQuote'
      }
      if (end === TOO_LONG) {
        cells.push(this.#fields.unescape(this.#beginning(text, open + 1)))
        return this.#reject(cells, lines + this.#longLines, 'fieldEnd', this.#behindLong(text, open))
      }
      if (end >= 0) {
        cells.push(this.#fields.value)
        lines += this.#fields.lines
      } else {
        end = this.#fieldEnd(text, at)
        if (end === NONE) {
          if (!isLast && length - at <= this.#maximumField) return INCOMPLETE
          end = length
        }
        if (end - at > this.#maximumField) {
          cells.push(this.#beginning(text, at))
          return this.#reject(cells, lines, 'plainField', at + this.#maximumField)
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
    this.#strayQuotes.clear()
    return at >= length ? length : this.#afterLineEnd(text, at, isLast)
  }

  /** Reads the quoted field that opens at `open` of what begins at `start`; as QuotedFieldReader, but sure of what is long. */
  #quotedField(text: string, start: number, open: number, isLast: boolean): number {
    if (this.#strayQuotes.size > 0 && this.#strayQuotes.has(open - start)) return STRAY
    const end = this.#fields.read(text, open, this.#lineEnd(text, open), isLast)
    if (end !== TOO_LONG) return end
    if (this.#search === null) {
      this.#search = new LongFieldSearch(this.#fields)
      this.#search.push(text.slice(open + 1))
    }
    if (isLast) this.#search.push(null)
    const { end: found } = this.#search
    if (found === undefined) return INCOMPLETE
    this.#search = null
    if (found === null) {
      this.#strayQuotes.add(open - start)
      return STRAY
    }
    this.#longLength = found.length
    this.#longLines = found.lines
    return TOO_LONG
  }

  #isRejecting(): boolean {
    return this.#place !== 'record'
  }

  #beginning(text: string, at: number): string {
    return `${text.slice(at, at + Math.min(KEPT_OF_LONG_FIELD, this.#maximumField))}…`
  }

  /** Position behind the long field just found; what of it is still to come will be skipped. */
  #behindLong(text: string, open: number): number {
    const end = open + 1 + this.#longLength
    this.#toSkip = Math.max(0, end - text.length)
    return Math.min(end, text.length)
  }

  /** Rejects a record; parsing goes on at `at` with the rest of it. */
  #reject(cells: readonly string[], lines: number, place: Place, at: number): number {
    this.#records.push({ lineNumber: this.#lineNumber, cells, problem: 'fieldTooLong' })
    this.#lineNumber += lines
    this.#place = place
    this.#strayQuotes.clear()
    return at
  }

  /** Reads the rest of a rejected record; returns the position behind it or behind what is complete of it. */
  #discard(text: string, from: number, isLast: boolean): number {
    let at = from
    while (at < text.length) {
      if (this.#place === 'field') {
        const open = this.#fields.opening(text, at)
        if (open === INCOMPLETE && !isLast) return at
        const end = open >= 0 ? this.#quotedField(text, at, open, isLast) : STRAY
        if (end === INCOMPLETE) return at
        this.#strayQuotes.clear()
        this.#lineNumber += end === TOO_LONG ? this.#longLines : end >= 0 ? this.#fields.lines : 0
        this.#place = end === STRAY ? 'plainField' : 'fieldEnd'
        if (end !== STRAY) at = end === TOO_LONG ? this.#behindLong(text, open) : end
      } else if (this.#place === 'plainField') {
        const end = this.#fieldEnd(text, at)
        if (end === NONE) return text.length
        this.#place = 'fieldEnd'
        at = end
      } else if (text.charCodeAt(at) !== this.#delimiterCode) {
        this.#place = 'record'
        this.#lineNumber += 1
        return this.#afterLineEnd(text, at, isLast)
      } else {
        if (this.#quoting.spaceBehindDelimiter && at + 1 >= text.length && !isLast) return at
        at += this.#quoting.spaceBehindDelimiter && text.charCodeAt(at + 1) === SPACE ? 2 : 1
        this.#place = 'field'
      }
    }
    return at
  }
}

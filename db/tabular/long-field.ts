import { countLines, INCOMPLETE, STRAY, type QuotedFieldReader } from './quoted-field.ts'

/** Where a field that is too long to be kept ends. */
export interface LongFieldEnd {
  /** Characters of the field behind its opening quote, with the closing quote. */
  readonly length: number
  /** Line ends among them. */
  readonly lines: number
}

/**
 * Looks for the end of a quoted field in text that is handed on piece by piece and not kept.
 *
 * Only the text ahead tells a field that is very long from a quote that nobody closes: the first goes on behind its
 * closing quote, the second has swallowed rows that must be read again.
 */
export class LongFieldSearch {
  readonly #fields: QuotedFieldReader
  #window = ''
  #from = 0
  #dropped = 0
  #droppedLines = 0
  /** Undefined until it is known, null where the quote closes nowhere. */
  end: LongFieldEnd | null | undefined = undefined

  constructor(fields: QuotedFieldReader) {
    this.#fields = fields
  }

  /** Takes further text, null for the end of the file; true when the end of the field is known. */
  push(text: string | null): boolean {
    if (this.end !== undefined) return true
    const window = text === null ? this.#window : this.#window + text
    const at = this.#fields.seek(window, this.#from, text === null)
    if (at === STRAY) this.end = null
    else if (at !== INCOMPLETE)
      this.end = { length: this.#dropped + at, lines: this.#droppedLines + countLines(window, 0, at) }
    else this.#keepFrom(window, this.#fields.resumeAt)
    return this.end !== undefined
  }

  #keepFrom(window: string, resumeAt: number): void {
    const from = Math.max(0, resumeAt - this.#fields.contextBefore(window, resumeAt))
    this.#droppedLines += countLines(window, 0, from)
    this.#dropped += from
    this.#window = window.slice(from)
    this.#from = resumeAt - from
  }
}

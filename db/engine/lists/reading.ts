import { Dictionary, nothing, type Value } from './dictionary.ts'

/** The id of a record, then its values. */
export type Row = readonly (Value | null)[]

/** One column in memory: a code for each place. */
export interface Column {
  readonly codes: Int32Array
  readonly dictionary: Dictionary
}

export const isNothing = (value: Value | null | undefined): value is '' | null | undefined =>
  value === null || value === undefined || value === ''

/** A column that is being read: until it is done, codes only say which values were met first. */
export class Reading {
  readonly #codes: Int32Array
  readonly #values: Value[] = []
  readonly #met = new Map<Value, number>()
  #dictionary = new Dictionary([], true)

  constructor(room: number) {
    this.#codes = new Int32Array(room)
  }

  /** What all have of which nothing else is met. */
  meetEverywhere(value: Value): void {
    this.#codes.fill(this.#codeOf(value))
  }

  /** What rows have as their value number `cell`; each stands at the place of the same index, below 0 for nowhere. */
  meet(rows: readonly Row[], places: Int32Array, cell: number): void {
    let last: Value = ''
    let code = nothing
    for (let index = 0; index < places.length; index += 1) {
      const value = rows[index]?.[cell]
      const place = places[index] ?? -1
      if (place < 0 || isNothing(value)) continue
      if (value !== last) {
        last = value
        code = this.#codeOf(value)
      }
      this.#codes[place] = code
    }
  }

  /** The same of rows that come by ascending values, of which none has to be looked up. */
  meetInOrder(rows: readonly Row[], places: Int32Array, cell: number): void {
    for (let index = 0; index < places.length; index += 1) {
      const value = rows[index]?.[cell]
      const place = places[index] ?? -1
      if (place < 0 || isNothing(value)) continue
      if (value !== this.#values.at(-1)) this.#values.push(value)
      this.#codes[place] = this.#values.length
    }
  }

  /** Makes codes compare as the values do. `isOrdered`: the values' binary order is the wanted one already. */
  putInOrder(isOrdered: boolean): void {
    const [codes, values] = [this.#codes, this.#values]
    this.#dictionary = new Dictionary(values, isOrdered)
    const inOrder = this.#dictionary.values
    if (inOrder.every((value, place) => value === values[place])) return
    const met = this.#met.size > 0 ? this.#met : new Map(values.map((value, place) => [value, place + 1]))
    const codeOf = new Int32Array(values.length + 1)
    for (const [place, value] of inOrder.entries()) codeOf[met.get(value) ?? nothing] = place + 1
    for (let place = 0; place < codes.length; place += 1)
      codes[place] = codeOf[codes[place] ?? nothing] ?? nothing
  }

  /** The column as it is held, with so much room; it has been put in order. */
  done(room: number): { codes: Int32Array; dictionary: Dictionary } {
    const codes = this.#codes.length < room ? grown(this.#codes, room) : this.#codes
    return { codes, dictionary: this.#dictionary }
  }

  #codeOf(value: Value): number {
    const known = this.#met.get(value)
    if (known !== undefined) return known
    const code = this.#values.push(value)
    this.#met.set(value, code)
    return code
  }
}

export function grown(before: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(length)
  after.set(before)
  return after
}

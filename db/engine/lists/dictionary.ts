import { foldText } from '../../text/fold.ts'
import { sortKey } from '../../text/sort-key.ts'

export type Value = string | number

/** Code of a cell that holds nothing. */
export const nothing = 0

/**
 * The different values of a column in their order. A value's code is its place, counted from 1, so that codes compare as
 * the values do; 0 stands for nothing.
 */
export class Dictionary {
  readonly #keyOf: (value: Value) => Value
  readonly #values: Value[]
  readonly #keys: Value[]
  #folded: string[] | null = null

  /** `isOrdered`: the values' binary order is the wanted one already. */
  constructor(values: Iterable<Value>, isOrdered: boolean) {
    this.#keyOf = isOrdered ? (value) => value : (value) => sortKey(String(value))
    if (isOrdered) {
      this.#values = [...values].sort(compare)
      this.#keys = this.#values
    } else {
      const entries = [...values].map((value) => ({ value, key: this.#keyOf(value) }))
      entries.sort((a, b) => compare(a.key, b.key) || compare(a.value, b.value))
      this.#values = entries.map(({ value }) => value)
      this.#keys = entries.map(({ key }) => key)
    }
  }

  /** How many codes there are, nothing's included. */
  get size(): number {
    return this.#values.length + 1
  }

  get values(): readonly Value[] {
    return this.#values
  }

  /** Each value folded, for comparing with what a person typed; made when it is first asked for. */
  get folded(): readonly string[] {
    this.#folded ??= this.#values.map((value) => foldText(String(value)))
    return this.#folded
  }

  codeOf(value: Value): number | undefined {
    const place = this.#placeOf(value)
    return this.#values[place] === value ? place + 1 : undefined
  }

  /** Takes a new value in and returns its code; every code from that on has to move up by one. */
  add(value: Value): number {
    const place = this.#placeOf(value)
    this.#values.splice(place, 0, value)
    if (this.#keys !== this.#values) this.#keys.splice(place, 0, this.#keyOf(value))
    this.#folded?.splice(place, 0, foldText(String(value)))
    return place + 1
  }

  /** Where a value stands, or would stand. */
  #placeOf(value: Value): number {
    const key = this.#keyOf(value)
    let low = 0
    let high = this.#values.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const order = compare(this.#keys[middle] ?? '', key) || compare(this.#values[middle] ?? '', value)
      if (order < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

import { keyHash, maximumBlock } from './keys.ts'

/**
 * Finds records by their blocking keys: hashes and references in two sorted columns, 8 bytes an entry. Records may be added
 * after a look-up; the columns are then sorted again.
 */
export class KeyIndex {
  readonly #maximumBlock: number
  #entries = new BigUint64Array(1024)
  #count = 0
  #isSorted = true

  constructor(block = maximumBlock) {
    this.#maximumBlock = block
  }

  /** Entries held. */
  get size(): number {
    return this.#count
  }

  /** `reference`: a place or row number from 0 to 2³²−1; ids may be larger. */
  add(keys: readonly string[], reference: number): void {
    for (const key of keys) {
      if (this.#count === this.#entries.length) {
        const larger = new BigUint64Array(this.#count * 2)
        larger.set(this.#entries)
        this.#entries = larger
      }
      const halves = new Uint32Array(this.#entries.buffer, this.#count * 8, 2)
      halves[0] = reference
      halves[1] = keyHash(key)
      this.#count += 1
    }
    this.#isSorted = false
  }

  /** Distinct references that share a key which is not too frequent, in the order of the keys. */
  candidates(keys: readonly string[]): number[] {
    if (!this.#isSorted) this.#sort()
    const halves = new Uint32Array(this.#entries.buffer)
    const found: number[] = []
    for (const key of keys) {
      const hash = keyHash(key)
      const from = this.#firstOf(hash, halves)
      let to = from
      while (to < this.#count && halves[to * 2 + 1] === hash && to - from <= this.#maximumBlock) to += 1
      if (to - from > this.#maximumBlock) continue
      for (let at = from; at < to; at += 1) {
        const reference = halves[at * 2] ?? 0
        if (!found.includes(reference)) found.push(reference)
      }
    }
    return found
  }

  #sort(): void {
    this.#entries.subarray(0, this.#count).sort()
    this.#isSorted = true
  }

  #firstOf(hash: number, halves: Uint32Array): number {
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((halves[middle * 2 + 1] ?? 0) < hash) low = middle + 1
      else high = middle
    }
    return low
  }
}

import { commonShare } from './common-words.ts'
import type { Prepared } from './prepared.ts'

const slots = 1 << 20
const mask = slots - 1

/** The counts of a stock in a form that another thread can take over. */
export interface FrequencyTable {
  readonly organisations: number
  /** Two rows of the sketch, 32-bit numbers, one after the other. */
  readonly counts: SharedArrayBuffer
}

/**
 * How often words, names, doors, streets, phones and domains stand in a stock of organisations, so that agreement on "Bau" says little
 * and agreement on "Xylotec" much.
 *
 * A count-min sketch of two rows: always 8 MB, however large the stock; a count is never too small, and rarely a little
 * too large, which makes a match less certain, never more. Source: G. Cormode, S. Muthukrishnan, An improved data stream
 * summary, Journal of Algorithms 55 (2005), 58–75.
 */
export class TokenFrequencies {
  readonly #first: Uint32Array
  readonly #second: Uint32Array
  readonly #counts: SharedArrayBuffer
  #organisations: number

  constructor(
    table: FrequencyTable = {
      organisations: 0,
      counts: new SharedArrayBuffer(2 * slots * Uint32Array.BYTES_PER_ELEMENT),
    },
  ) {
    this.#organisations = table.organisations
    this.#first = new Uint32Array(table.counts, 0, slots)
    this.#second = new Uint32Array(table.counts, slots * Uint32Array.BYTES_PER_ELEMENT, slots)
    this.#counts = table.counts
  }

  /** What is counted so far; it goes on changing with this. */
  get table(): FrequencyTable {
    return { organisations: this.#organisations, counts: this.#counts }
  }

  /** Organisations counted. */
  get organisations(): number {
    return this.#organisations
  }

  add(organisation: Prepared): void {
    this.#organisations += 1
    this.#count(organisation, 1)
  }

  /** Takes an organisation out again that was added before. */
  remove(organisation: Prepared): void {
    this.#organisations -= 1
    this.#count(organisation, -1)
  }

  #count({ name, door, phoneHash, domainHashes }: Prepared, by: 1 | -1): void {
    for (const hash of name.wordHashes) this.#step(hash, by)
    this.#step(name.hash, by)
    this.#step(door.doorHash, by)
    this.#step(door.streetHash, by)
    this.#step(phoneHash, by)
    for (const hash of domainHashes) this.#step(hash, by)
  }

  #step(hash: number, by: 1 | -1): void {
    if (hash === 0) return
    const first = hash & mask
    const second = (Math.imul(hash, 0x9e3779b1) >>> 12) & mask
    this.#first[first] = (this.#first[first] ?? 0) + by
    this.#second[second] = (this.#second[second] ?? 0) + by
  }

  /** How many organisations hold the value with this hash. */
  count(hash: number): number {
    const second = (Math.imul(hash, 0x9e3779b1) >>> 12) & mask
    return Math.min(this.#first[hash & mask] ?? 0, this.#second[second] ?? 0)
  }

  /** Bits that a word says: −log₂ of its share, in the stock and, weighing like a stock of 2,000, in general. */
  wordBits(word: string, hash: number): number {
    const inGeneral = 2000
    return -Math.log2((this.count(hash) + inGeneral * commonShare(word)) / (this.#organisations + inGeneral))
  }

  /** Bits that a value which should be of one organisation alone says; `bits` at most, for values not counted yet. */
  valueBits(hash: number, bits: number): number {
    const count = this.count(hash)
    return count <= 1 ? bits : Math.max(0, bits - Math.log2(count))
  }
}

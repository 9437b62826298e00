/** Rows as they are read: number of the first, where each stands in the file, its hash (null where the row is broken). */
export interface ArrivedRows {
  readonly firstId: number
  readonly lineNumbers: readonly number[]
  readonly hashes: readonly (number | null)[]
}

const rowsAtOnce = 16_384

/** Collects rows while they are read and gives them on, some thousand at a time. */
export class Arrivals {
  readonly #give: (rows: ArrivedRows) => void
  #firstId = 1
  #lineNumbers: number[] = []
  #hashes: (number | null)[] = []

  constructor(give: (rows: ArrivedRows) => void) {
    this.#give = give
  }

  /** The next row. */
  add(lineNumber: number, hash: number | null): void {
    this.#lineNumbers.push(lineNumber)
    this.#hashes.push(hash)
    if (this.#hashes.length === rowsAtOnce) this.end()
  }

  /** Gives on what has been collected. */
  end(): void {
    const rows = { firstId: this.#firstId, lineNumbers: this.#lineNumbers, hashes: this.#hashes }
    this.#firstId += rows.hashes.length
    this.#lineNumbers = []
    this.#hashes = []
    if (rows.hashes.length > 0) this.#give(rows)
  }
}

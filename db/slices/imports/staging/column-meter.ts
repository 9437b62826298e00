import { z } from 'zod'
import { columnExamplesMax, columnExampleLength } from '../../../../preload/contract/import-draft.ts'

/** How many cells of a column say something, and the first different ones. */
export const columnFacts = z.strictObject({ filled: z.int(), examples: z.array(z.string()) })
export type ColumnFacts = z.infer<typeof columnFacts>

/** Counts what the columns of a file hold while its rows pass. */
export class ColumnMeter {
  readonly #filled: number[]
  readonly #examples: string[][]
  /** Columns that are not looked at: their cells must not be stored. */
  readonly #left: ReadonlySet<number>

  constructor(columns: number, discarded: readonly number[]) {
    this.#filled = Array.from({ length: columns }, () => 0)
    this.#examples = Array.from({ length: columns }, () => [])
    this.#left = new Set(discarded)
  }

  /** Takes a row whose cells stand in their columns. */
  add(cells: readonly string[]): void {
    const count = Math.min(cells.length, this.#filled.length)
    for (let column = 0; column < count; column += 1) {
      const cell = cells[column] ?? ''
      if (cell === '' || this.#left.has(column) || cell.trim() === '') continue
      this.#filled[column] = (this.#filled[column] ?? 0) + 1
      const examples = this.#examples[column]
      if (examples === undefined || examples.length >= columnExamplesMax) continue
      const shown = cell.trim().slice(0, columnExampleLength)
      if (!examples.includes(shown)) examples.push(shown)
    }
  }

  get facts(): ColumnFacts[] {
    return this.#filled.map((filled, column) => ({ filled, examples: this.#examples[column] ?? [] }))
  }
}

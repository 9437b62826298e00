import { z } from 'zod'
import { columnExamplesMax, columnExampleLength } from '../../../../preload/contract/import-draft.ts'
import { columnDamages, type ColumnDamage, type TableRepairs } from '../../../tabular/index.ts'

/** How many cells of a column say something, and the first different ones. */
export const columnFacts = z.strictObject({
  filled: z.int(),
  examples: z.array(z.string()),
  /** What a program has done to the column, and how many of its cells were put right. */
  mended: z
    .strictObject({ damage: z.enum(columnDamages), cells: z.int() })
    .nullable()
    .default(null),
})
export type ColumnFacts = z.infer<typeof columnFacts>

/** Counts what the columns of a file hold while its rows pass. */
export class ColumnMeter {
  readonly #filled: number[]
  readonly #examples: string[][]
  /** Columns that are not looked at: their cells must not be stored. */
  readonly #left: ReadonlySet<number>
  readonly #mended: { readonly column: number; readonly damage: ColumnDamage; cells: number }[]

  constructor(columns: number, discarded: readonly number[], repairs: Pick<TableRepairs, 'columns'>) {
    this.#filled = Array.from({ length: columns }, () => 0)
    this.#examples = Array.from({ length: columns }, () => [])
    this.#left = new Set(discarded)
    this.#mended = Object.entries(repairs.columns).map(([column, damage]) => ({
      column: Number(column),
      damage,
      cells: 0,
    }))
  }

  /** Takes a row whose cells stand in their columns; `written` is how they stood in the file. */
  add(cells: readonly string[], written: readonly string[]): void {
    for (const mended of this.#mended) if (cells[mended.column] !== written[mended.column]) mended.cells += 1
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
    return this.#filled.map((filled, column) => {
      const { damage, cells } = this.#mended.find((each) => each.column === column && each.cells > 0) ?? {}
      const mended = damage === undefined || cells === undefined ? null : { damage, cells }
      return { filled, examples: this.#examples[column] ?? [], mended }
    })
  }
}

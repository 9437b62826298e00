import type { SetStep } from './changes.ts'
import type { Theirs } from './conflicts.ts'

interface Added {
  readonly first: number
  readonly last: number
  readonly theirs: Theirs
}

/** What other desks have done to records since the pending sets were made. New rows are kept as ranges: an import has millions. */
export class TheirChanges {
  readonly #rows = new Map<string, Map<number, Theirs>>()
  readonly #added = new Map<string, Added[]>()

  note(step: SetStep, by: Omit<Theirs, 'columns'>): void {
    if (step.kind === 'erase') return
    if (step.kind === 'insert') {
      this.#add(step.table, { first: step.firstId, last: step.firstId + step.rows - 1 }, by)
      return
    }
    const columns = this.get(step.table, step.id)?.columns ?? []
    const changed = step.kind === 'update' ? Object.keys(step.values) : []
    this.#rowsOf(step.table).set(step.id, { ...by, columns: new Set([...columns, ...changed]) })
  }

  /** The last of it. */
  get(table: string, id: number): Theirs | undefined {
    return (
      this.#rows.get(table)?.get(id) ??
      this.#added.get(table)?.findLast(({ first, last }) => first <= id && id <= last)?.theirs
    )
  }

  has(table: string, id: number): boolean {
    return this.get(table, id) !== undefined
  }

  #add(table: string, { first, last }: Pick<Added, 'first' | 'last'>, by: Omit<Theirs, 'columns'>): void {
    const rows = this.#rowsOf(table)
    // rows that were there before, and are again
    for (const [id, { columns }] of rows) if (first <= id && id <= last) rows.set(id, { ...by, columns })
    const added = this.#added.get(table) ?? []
    this.#added.set(table, added)
    added.push({ first, last, theirs: { ...by, columns: new Set() } })
  }

  #rowsOf(table: string): Map<number, Theirs> {
    const rows = this.#rows.get(table) ?? new Map<number, Theirs>()
    this.#rows.set(table, rows)
    return rows
  }
}

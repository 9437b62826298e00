import type Database from 'better-sqlite3'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { idsBefore } from '../engine/connection/desk-numbers.ts'
import type { Insertion, Row, SetStep, Value } from './changes.ts'
import type { TakenOut } from './take-out.ts'

interface Moved {
  readonly first: number
  last: number
  /** The new id of the first. */
  readonly to: number
}

/** Columns without a foreign key that hold the id of a row of a table, by their own table. */
const looseReferences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisation_merged: { merged_id: 'organisation' },
  person_merged: { merged_id: 'person' },
  import_left_out: { asked_id: 'organisation' },
  import_mapping: { profile_id: 'import_profile' },
}

/**
 * Gives change sets, and on request the rows they add, ids of another desk, wherever they stand. A database that was copied
 * needs the latter: the other copy may have given the same ids.
 */
export class Renumbering {
  readonly #tables: ReadonlyMap<string, CapturedTable>
  readonly #before: number
  readonly #withRows: boolean
  readonly #sets = new Map<number, number>()
  readonly #rows = new Map<string, Moved[]>()
  readonly #stood = new Set<string>()
  /** How many ids were given of each table. */
  readonly #given = new Map<string, number>()

  constructor(
    tables: ReadonlyMap<string, CapturedTable>,
    { desk, withRows }: { readonly desk: number; readonly withRows: boolean },
  ) {
    this.#tables = tables
    this.#before = idsBefore(desk)
    this.#withRows = withRows
  }

  /** The set under its new ids; sets are handed in oldest first, as each may speak of those before it. */
  of({ head, steps }: TakenOut): TakenOut {
    const id = this.#give('change_set', 1)
    this.#sets.set(head.id, id)
    if (this.#withRows) for (const step of steps) this.#move(step)
    return {
      head: {
        ...head,
        id,
        batchId: head.batchId === null ? null : this.#rowOf('import_batch', head.batchId),
        undoOf: head.undoOf === null ? null : this.#setOf(head.undoOf),
        takesBack: head.takesBack.map((taken) => this.#setOf(taken)),
      },
      steps: steps.flatMap((step) => this.#step(step)),
    }
  }

  /** Notes in the database of the other desk which ids are given now. */
  note(raw: Database.Database): void {
    const note = raw.prepare('insert or replace into main.last_id (entity, id) values (?, ?)')
    for (const [table, count] of this.#given) note.run(table, this.#before + count)
  }

  /** Whether a record of any table has another id now. */
  isMoved(id: number): boolean {
    return [...this.#rows.values()].some((moved) =>
      moved.some(({ first, last }) => id >= first && id <= last),
    )
  }

  #give(table: string, count: number): number {
    const given = this.#given.get(table) ?? 0
    this.#given.set(table, given + count)
    return this.#before + given + 1
  }

  /** Rows that this work adds get new ids; one that it has taken away before stood there already, and stays what it is. */
  #move(step: SetStep): void {
    const { table } = step
    if (step.kind === 'delete' && this.#rowOf(table, step.id) === step.id)
      this.#stood.add(recordKey(table, step.id))
    // a desk's id is its number
    if (step.kind !== 'insert' || table === 'desk') return
    const known = this.#rows.get(table) ?? []
    this.#rows.set(table, known)
    for (let id = step.firstId; id < step.firstId + step.rows; id += 1) {
      if (this.#stood.has(recordKey(table, id)) || this.#rowOf(table, id) !== id) continue
      const to = this.#give(table, 1)
      const last = known.at(-1)
      if (last?.last === id - 1 && last.to + id - last.first === to) last.last = id
      else known.push({ first: id, last: id, to })
    }
  }

  #rowOf(table: string, id: number): number {
    const moved = this.#rows.get(table)?.find(({ first, last }) => id >= first && id <= last)
    return moved === undefined ? id : moved.to + id - moved.first
  }

  #setOf(id: number): number {
    return this.#sets.get(id) ?? id
  }

  #step(step: SetStep): SetStep[] {
    switch (step.kind) {
      case 'insert':
        return this.#insertions(step)
      case 'update':
        return [
          {
            ...step,
            id: this.#rowOf(step.table, step.id),
            values: this.#row(step.table, step.values),
            ...(step.before && { before: this.#row(step.table, step.before) }),
          },
        ]
      case 'delete':
      case 'erase':
        return [{ ...step, id: this.#rowOf(step.table, step.id) }]
    }
  }

  /** Rows that followed one another need not do so any more. */
  #insertions(step: Insertion): Insertion[] {
    const { table, firstId, rows, columns } = step
    const values = step.values.map((column, place) =>
      column.map((value, row) =>
        this.#value(table, columns[place] ?? '', value, () => cellOf(step, 'entity', row)),
      ),
    )
    const runs: Insertion[] = []
    for (let from = 0, to = 1; from < rows; from = to, to += 1) {
      const first = this.#rowOf(table, firstId + from)
      while (to < rows && this.#rowOf(table, firstId + to) === first + to - from) to += 1
      const cut = values.map((column) => column.slice(from, to))
      runs.push({ ...step, firstId: first, rows: to - from, values: cut })
    }
    return runs
  }

  #row(table: string, row: Row): Row {
    return Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        this.#value(table, column, value, () => row['entity'] ?? null),
      ]),
    )
  }

  /** `entity`: what the row's column of this name holds. */
  #value(table: string, column: string, value: Value, entity: () => Value): Value {
    if (typeof value !== 'number') return value
    if (table === 'conflict' && column.endsWith('change_set_id')) return this.#setOf(value)
    if (table === 'conflict' && column === 'row_id') {
      const of = String(entity())
      return of === 'change_set' ? this.#setOf(value) : this.#rowOf(of, value)
    }
    const referred =
      this.#tables.get(table)?.references.get(column)?.table ?? looseReferences[table]?.[column]
    return referred === undefined ? value : this.#rowOf(referred, value)
  }
}

const cellOf = (step: Insertion, column: string, row: number): Value =>
  step.values[step.columns.indexOf(column)]?.[row] ?? null

const recordKey = (table: string, id: number): string => `${table} ${id}`

import type Database from 'better-sqlite3'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'

export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** Rows with consecutive ids that were new; `values` by column, so that many rows compress well. */
export interface Insertion {
  readonly kind: 'insert'
  readonly table: string
  readonly firstId: number
  readonly columns: readonly string[]
  /** One list a column, as long as there are rows. `version` is among the columns where a row's is not 1. */
  readonly values: readonly (readonly Value[])[]
  readonly rows: number
}

/** Columns of one row that were changed, with their new values. */
export interface Change {
  readonly kind: 'update'
  readonly table: string
  readonly id: number
  /** The row's version before. */
  readonly version: number
  readonly values: Row
  /** What stood there before, where this desk's own journal says so; it is no part of the log. */
  readonly before?: Row
}

export interface Removal {
  readonly kind: 'delete'
  readonly table: string
  readonly id: number
  /** The row's version before. */
  readonly version: number
}

/** A row that is gone for good: its before-images go too. */
export interface Erasure {
  readonly kind: 'erase'
  readonly table: string
  readonly id: number
}

/** One step of a change set, in the order in which the journal has them: changes and removals, then new rows, then erasures. */
export type SetStep = Insertion | Change | Removal | Erasure

/** What is said of a change set besides its steps. */
export interface SetHead {
  readonly id: number
  readonly command: string
  /** Instant in UTC. */
  readonly at: string
  readonly staffId: number | null
  readonly batchId: number | null
  readonly undoOf: number | null
  /** Change sets that are not in effect any more because of this one. */
  readonly takesBack: readonly number[]
}

export interface StoredStep {
  readonly changeId: number
  readonly table: string
  readonly operation: 'insert' | 'update' | 'delete'
  readonly firstId: number
  readonly lastId: number
  readonly versionAfter: number | null
  /** The before-image; null where there is none, or where it was deleted for good. */
  readonly image: string | null
}

interface LaterStep {
  readonly id: number
  readonly operation: 'insert' | 'update' | 'delete'
  readonly versionAfter: number | null
  readonly image: string | null
}

const stepsAtOnce = 2000
const rowsAtOnce = 2000
/** Characters of the texts of new rows in one step, but for a single longer row. */
const charactersAtOnce = 2 * 1024 * 1024

export function headOf(raw: Database.Database, changeSetId: number): SetHead {
  const head = raw
    .prepare<[number], Omit<SetHead, 'takesBack'>>(
      `select id, command, at, staff_id as staffId, batch_id as batchId, undo_of as undoOf
      from change_set where id = ?`,
    )
    .get(changeSetId)
  if (head === undefined) throw new RangeError(`no change set ${changeSetId}`)
  const takesBack = raw
    .prepare<[number], number>('select id from change_set where undone_by = ? order by seq')
    .pluck()
  return { ...head, takesBack: takesBack.all(changeSetId) }
}

/** The journal's steps of a change set, oldest first, a page at a time. */
export function* storedSteps(raw: Database.Database, changeSetId: number): Generator<StoredStep> {
  const next = raw.prepare<[number, number], StoredStep>(
    `select change.id as changeId, entity as "table", operation, first_id as firstId, last_id as lastId,
      version_after as versionAfter, before_image.row as image
    from change left join before_image on before_image.change_id = change.id
    where change_set_id = ? and change.id > ? order by change.id limit ${stepsAtOnce}`,
  )
  for (let after = 0; ;) {
    const steps = next.all(changeSetId, after)
    yield* steps
    if (steps.length < stepsAtOnce) return
    after = steps.at(-1)?.changeId ?? 0
  }
}

/** Reads what change sets have done out of the journal and the rows as they are now. */
export class SetReader {
  readonly #raw: Database.Database
  readonly #tables: ReadonlyMap<string, CapturedTable>
  readonly #later: Database.Statement<[string, number, number, number], LaterStep>
  readonly #current = new Map<string, Database.Statement<[number, number], Row & { id: number }>>()

  constructor(raw: Database.Database, tables: ReadonlyMap<string, CapturedTable>) {
    this.#raw = raw
    this.#tables = tables
    this.#later = raw.prepare(
      `select first_id as id, operation, version_after as versionAfter, before_image.row as image
      from change left join before_image on before_image.change_id = change.id
      where entity = ? and first_id between ? and ? and change.id > ? order by change.id desc`,
    )
  }

  /** The steps of a set with the values that it gave, whatever was done on top of it since. */
  *steps(changeSetId: number): Generator<SetStep> {
    for (const step of storedSteps(this.#raw, changeSetId)) yield* this.#stepOf(step)
    const erased = this.#raw
      .prepare<[number], { table: string; id: number }>(
        'select entity as "table", row_id as id from erasure where change_set_id = ? order by entity, row_id',
      )
      .all(changeSetId)
    for (const { table, id } of erased) yield { kind: 'erase', table, id }
  }

  *#stepOf(step: StoredStep): Generator<SetStep> {
    const { table, operation, firstId, lastId, changeId, versionAfter } = step
    if (operation === 'insert') {
      for (let first = firstId; first <= lastId; first += rowsAtOnce)
        yield* this.#insertions(table, first, Math.min(lastId, first + rowsAtOnce - 1), changeId)
      return
    }
    const image = imageOf(step.image)
    if (operation === 'delete') {
      yield { kind: 'delete', table, id: firstId, version: Number(image?.['version'] ?? 0) }
      return
    }
    // of what was deleted for good nobody knows what stood there
    const after = this.#rowsAfter(table, firstId, firstId, changeId).get(firstId)
    if (image === null || after === undefined || versionAfter === null) return
    const values = Object.fromEntries(Object.keys(image).map((column) => [column, after[column] ?? null]))
    yield { kind: 'update', table, id: firstId, version: versionAfter - 1, values, before: image }
  }

  /** New rows as they were right after the change, in runs of consecutive ids. */
  *#insertions(table: string, firstId: number, lastId: number, changeId: number): Generator<Insertion> {
    const rows = this.#rowsAfter(table, firstId, lastId, changeId)
    let run: Row[] = []
    let runFirst = firstId
    let characters = 0
    const columnsOf = this.#tables.get(table)?.columns ?? []
    const finish = (): Insertion => {
      const hasVersions = run.some((row) => row['version'] !== 1)
      const columns = hasVersions ? ['version', ...columnsOf] : [...columnsOf]
      const values = columns.map((column) => run.map((row) => row[column] ?? null))
      return { kind: 'insert', table, firstId: runFirst, columns, values, rows: run.length }
    }
    for (let id = firstId; id <= lastId; id += 1) {
      const row = rows.get(id)
      if (run.length > 0 && (row === undefined || characters > charactersAtOnce)) {
        yield finish()
        run = []
        characters = 0
      }
      if (row === undefined) continue
      if (run.length === 0) runFirst = id
      run.push(row)
      for (const value of Object.values(row)) if (typeof value === 'string') characters += value.length
    }
    if (run.length > 0) yield finish()
  }

  /** Rows as they were right after a change: from what they are now back through what was done later. */
  #rowsAfter(table: string, firstId: number, lastId: number, changeId: number): Map<number, Row> {
    const rows = new Map<number, Row>(
      this.#currentRows(table)
        .all(firstId, lastId)
        .map((row) => [row.id, row]),
    )
    for (const { id, operation, versionAfter, image } of this.#later.all(table, firstId, lastId, changeId)) {
      const before = imageOf(image)
      if (operation === 'insert') rows.delete(id)
      else if (operation === 'delete') {
        if (before === null) rows.delete(id)
        else rows.set(id, before)
      } else {
        const row = rows.get(id)
        if (row !== undefined && before !== null)
          rows.set(id, { ...row, ...before, version: (versionAfter ?? 1) - 1 })
      }
    }
    return rows
  }

  #currentRows(table: string): Database.Statement<[number, number], Row & { id: number }> {
    const known = this.#current.get(table)
    if (known) return known
    const columns = ['id', 'version', ...(this.#tables.get(table)?.columns ?? [])]
    const statement = this.#raw.prepare<[number, number], Row & { id: number }>(
      `select ${columns.join(', ')} from main.${table} where id between ? and ?`,
    )
    this.#current.set(table, statement)
    return statement
  }
}

/** What the capture wrote: columns and their values; null for no image. */
export function imageOf(image: string | null): Row | null {
  const parsed: unknown = image === null ? null : JSON.parse(image)
  // which the capture wrote
  return typeof parsed === 'object' && parsed !== null ? (parsed as Row) : null
}

import type Database from 'better-sqlite3'
import type { MergeRules } from '../engine/connection/write.ts'
import type { SetStep } from './changes.ts'

interface PendingChange {
  readonly table: string
  readonly operation: string
  readonly first: number
  readonly last: number
}

/** Which records the pending change sets touch. */
export class PendingRecords {
  readonly #raw: Database.Database
  readonly #sets: number
  readonly #tables: ReadonlySet<string>
  readonly removes: boolean

  constructor(raw: Database.Database) {
    this.#raw = raw
    this.#sets = Number(
      raw.prepare('select count(*) from main.change_set where segment is null').pluck().get(),
    )
    const kinds =
      this.#sets === 0
        ? []
        : raw
            .prepare<[], Pick<PendingChange, 'table' | 'operation'>>(
              `select distinct entity as "table", operation from main.change
              where change_set_id in (select id from main.change_set where segment is null)
              union select entity, 'delete' from main.erasure
              where change_set_id in (select id from main.change_set where segment is null)`,
            )
            .all()
    this.#tables = new Set(kinds.map(({ table }) => table))
    this.removes = kinds.some(({ operation }) => operation === 'delete')
  }

  get isEmpty(): boolean {
    return this.#sets === 0
  }

  touches(table: string): boolean {
    return this.#tables.has(table)
  }

  /** Whether a step is about a record that a pending set touches. */
  has(step: SetStep): boolean {
    if (!this.#tables.has(step.table)) return false
    const first = step.kind === 'insert' ? step.firstId : step.id
    const last = step.kind === 'insert' ? step.firstId + step.rows - 1 : step.id
    const isPending = '(select segment from main.change_set where id = change_set_id) is null'
    const single = this.#raw.prepare(
      `select 1 from main.change indexed by change_of_record
      where entity = ? and first_id between ? and ? and ${isPending} limit 1`,
    )
    const range = this.#raw.prepare(
      `select 1 from main.change indexed by change_of_range
      where entity = ? and last_id > first_id and first_id < ? and last_id >= ? and ${isPending} limit 1`,
    )
    return (
      single.get(step.table, first, last) !== undefined || range.get(step.table, first, first) !== undefined
    )
  }

  /** Moves the pending sets so many places up in the order, for what comes below them. */
  makeRoom(places: number): void {
    this.#raw.prepare('update main.change_set set seq = -seq where segment is null').run()
    this.#raw.prepare('update main.change_set set seq = ? - seq where segment is null').run(places)
  }
}

const uniqueTablesOf = new WeakMap<Database.Database, ReadonlySet<string>>()

/** Tables in which rows must differ in more than their ids, and in values that can change. */
export function uniqueTables(
  raw: Database.Database,
  { givenOnce }: Pick<Required<MergeRules>, 'givenOnce'>,
): ReadonlySet<string> {
  const known = uniqueTablesOf.get(raw)
  if (known) return known
  const once = Object.entries(givenOnce).flatMap(([table, columns]) =>
    columns.map((column) => `${table} ${column}`),
  )
  const tables = new Set(
    raw
      .prepare<[string], string>(
        `select distinct tables.name from pragma_table_list as tables join pragma_index_list(tables.name) as indexes
          join pragma_index_info(indexes.name) as columns
        where tables.schema = 'main' and tables.type = 'table' and indexes."unique" = 1 and indexes.origin <> 'pk'
          and tables.name || ' ' || columns.name not in (select value from json_each(?))`,
      )
      .pluck()
      .all(JSON.stringify(once)),
  )
  uniqueTablesOf.set(raw, tables)
  return tables
}

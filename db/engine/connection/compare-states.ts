import Database from 'better-sqlite3'
import { nameOf } from './journal/subject.ts'

/** Records of one kind: how many, and what the latest of them are called. */
export interface FoundRecords {
  readonly count: number
  readonly latest: readonly string[]
}

/** How a table differs between two states of the same data. */
export interface TableDifference {
  readonly table: string
  readonly before: number
  readonly now: number
  /** Records that are there now and were not then. */
  readonly gone: FoundRecords
  /** Records of both with another version. */
  readonly changed: FoundRecords
  /** Records that were there then and are not now. */
  readonly back: FoundRecords
}

/** Records that were compared one by one; those that are neither the same nor changed since differ without a reason. */
export interface SampleDifference {
  readonly compared: number
  readonly same: number
  /** Of another version now, or no longer there. */
  readonly changedSince: number
}

export interface HistoryDifference {
  /** Change sets that only the present state has. */
  readonly since: number
  /** Change sets of a person that only the other state has. */
  readonly ofItsOwn: number
  /** Place in the present journal up to which the other state has everything; null where it lacks something in between. */
  readonly commonUpTo: number | null
}

const latestMax = 5

/** Compares two database files of the same schema, reading only; both may be in use. */
export class StateComparison {
  /** The present state as `main`, the other one beside it, and the other way round: names are asked of where a record is. */
  readonly #now: Database.Database
  readonly #then: Database.Database

  constructor(nowFile: string, thenFile: string) {
    this.#now = opened(nowFile, thenFile)
    this.#then = opened(thenFile, nowFile)
  }

  /** `name`: SQL on the table for what a record is called. */
  table(table: string, name: string): TableDifference {
    return {
      table,
      before: count(this.#then, `main.${table}`),
      now: count(this.#now, `main.${table}`),
      gone: found(
        this.#now,
        table,
        name,
        `not exists (select 1 from other.${table} as o where o.id = own.id)`,
      ),
      back: found(
        this.#then,
        table,
        name,
        `not exists (select 1 from other.${table} as o where o.id = own.id)`,
      ),
      changed: found(
        this.#now,
        table,
        name,
        `exists (select 1 from other.${table} as o where o.id = own.id and o.version <> own.version)`,
      ),
    }
  }

  /** How many records a table has in the other state, and now. */
  counts(table: string): { readonly before: number; readonly now: number } {
    return { before: count(this.#then, `main.${table}`), now: count(this.#now, `main.${table}`) }
  }

  /**
   * Compares so many records of the other state at most, spread evenly, with the present ones, by those of `columns` that both
   * states have.
   */
  samples(table: string, columns: readonly string[], most: number): SampleDifference {
    const has = new Set(
      this.#then.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table),
    )
    const known = columns.filter((column) => has.has(column))
    const of = (schema: string): string => `(${known.map((column) => `${schema}.${column}`).join(', ')})`
    const found = this.#then
      .prepare<[{ table: string; most: number }], SampleDifference>(
        `with chosen as (
          select id from (select id, row_number() over (order by id) as n, count(*) over () as size from main.${table})
          where (n - 1) % max(1, size / @most) = 0 limit @most)
        select count(*) as compared,
          coalesce(sum(now.version = own.version and ${of('now')} is ${of('own')}), 0) as same,
          coalesce(sum(now.id is null or now.version <> own.version), 0) as changedSince
        from chosen join main.${table} as own on own.id = chosen.id left join other.${table} as now on now.id = own.id`,
      )
      .get({ table, most })
    return found ?? { compared: 0, same: 0, changedSince: 0 }
  }

  history(): HistoryDifference {
    const missing = 'not exists (select 1 from other.change_set as o where o.id = own.id and o.at = own.at)'
    const common = this.#now
      .prepare<[], { last: number | null; isFirst: 0 | 1 }>(
        `with own as (select seq, ${missing} as isNew from main.change_set as own)
        select max(iif(isNew, null, seq)) as last,
          coalesce(min(iif(isNew, seq, null)), 9e15) > coalesce(max(iif(isNew, null, seq)), 0) as isFirst from own`,
      )
      .get()
    return {
      commonUpTo: common?.isFirst === 1 ? common.last : null,
      since: count(this.#now, `main.change_set as own where ${missing}`),
      ofItsOwn: count(this.#then, `main.change_set as own where staff_id is not null and ${missing}`),
    }
  }

  /** What the office is called in the other state. */
  officeName(): string {
    return this.#then.prepare<[], string>('select name from main.office').pluck().get() ?? ''
  }

  close(): void {
    this.#now.close()
    this.#then.close()
  }
}

function opened(file: string, other: string): Database.Database {
  const raw = new Database(file, { readonly: true, fileMustExist: true })
  raw.pragma('trusted_schema = OFF')
  raw.pragma('temp_store = MEMORY')
  raw.prepare('attach ? as other').run(other)
  return raw
}

const count = (raw: Database.Database, from: string): number =>
  Number(raw.prepare(`select count(*) from ${from}`).pluck().get())

function found(raw: Database.Database, table: string, name: string, condition: string): FoundRecords {
  const from = `main.${table} as own where ${condition}`
  const ids = raw
    .prepare<[], number>(`select id from ${from} order by updated_at desc, id desc limit ${latestMax}`)
    .pluck()
    .all()
  return {
    count: count(raw, from),
    latest: ids.map((id) => nameOf(raw, table, name, { id })).filter(Boolean),
  }
}

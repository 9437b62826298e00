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

export interface HistoryDifference {
  /** Change sets that only the present state has. */
  readonly since: number
  /** Change sets of a person that only the other state has. */
  readonly ofItsOwn: number
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

  history(): HistoryDifference {
    const missing = 'not exists (select 1 from other.change_set as o where o.id = own.id and o.at = own.at)'
    return {
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

import type Database from 'better-sqlite3'
import { setImmediate as turn } from 'node:timers/promises'
import { todayInSql, type ColumnSource, type Few, type ListDefinition } from './definition.ts'
import { nothing, type Dictionary, type Value } from './dictionary.ts'
import { Places } from './places.ts'
import { grown, isNothing, Reading, type Column, type Row } from './reading.ts'

/** What is wanted of a column: its values, or the keys by which it is ordered. */
export interface Wanted {
  readonly name: string
  readonly source: ColumnSource
  readonly isOrder: boolean
}

const keyOf = ({ name, source, isOrder }: Wanted): string =>
  isOrder && source.orderedBy !== undefined ? `${name} ordered` : name
const sqlOf = ({ source, isOrder }: Wanted): string =>
  isOrder ? (source.orderedBy ?? source.sql) : source.sql

const isInIndex = ({ source, isOrder }: Wanted): boolean =>
  isOrder && source.orderedBy !== undefined && source.isIndexed === true
const fewOf = ({ source, isOrder }: Wanted): Few | undefined =>
  isOrder && source.orderedBy !== undefined ? undefined : source.few

/** SQL of a column as of a calendar day. */
export const asOf = (sql: string, today: string): string => sql.replaceAll(todayInSql, `'${today}'`)

/** Keys, numbers and days are in order as they are. */
const isOrdered = ({ source, isOrder }: Wanted): boolean =>
  source.kind !== 'text' || (isOrder && source.orderedBy !== undefined)

/** Rows read before others get their turn. */
const rowsAtOnce = 2000
/** More changed rows than these are not followed one by one. */
export const patchedRowsMax = 50_000
/** A column that gets more new values at once is read anew. */
const newValuesMax = 200

interface Held {
  readonly wanted: Wanted
  readonly column: { codes: Int32Array; dictionary: Dictionary }
}

/**
 * Columns of one table in memory, read when they are first asked for: by these its lists are narrowed down, ordered and
 * counted. A row has a place, the same in every column. It is a cache: after each commit `patch` brings it up to date.
 */
export class ColumnStore {
  /** Calendar day of which its cells are. */
  readonly today: string
  readonly #raw: Database.Database
  readonly #list: ListDefinition
  readonly #columns = new Map<string, Promise<void>>()
  readonly #held = new Map<string, Held>()
  /** Rows that have changed while columns were being read. */
  readonly #missed = new Set<Set<number>>()
  readonly #rows: Places
  #alive: Uint8Array

  constructor(raw: Database.Database, list: ListDefinition, today: string) {
    this.today = today
    this.#raw = raw
    this.#list = list
    // out of the smallest index, as the table itself is many times as large
    const ids = Float64Array.from(
      raw.prepare<[], number>(`select id from ${list.table}`).pluck().all(),
    ).sort()
    this.#rows = new Places(ids)
    this.#alive = new Uint8Array(this.#rows.room).fill(1, 0, ids.length)
  }

  /** How many places there are, those of removed rows included. */
  get places(): number {
    return this.#rows.count
  }

  /** 1 at each place whose row is there. */
  get alive(): Uint8Array {
    return this.#alive.subarray(0, this.#rows.count)
  }

  idAt(place: number): number {
    return this.#rows.idAt(place)
  }

  /** The place of a row; undefined where there is none. */
  placeOf(id: number): number | undefined {
    return this.#rows.of(id)
  }

  /** The places of all rows by their ids, those of removed rows included. */
  get inOrder(): Int32Array {
    return this.#rows.inOrder
  }

  /** A column that has been loaded. */
  held(wanted: Wanted): Column {
    return present(this.#held.get(keyOf(wanted))).column
  }

  /** Reads the columns that are not there yet, all in one go. */
  async load(wanted: readonly Wanted[]): Promise<void> {
    const missing = new Map(
      wanted.filter((one) => !this.#columns.has(keyOf(one))).map((one) => [keyOf(one), one]),
    )
    if (missing.size > 0) {
      const loading = this.#load([...missing.values()])
      for (const key of missing.keys()) this.#columns.set(key, loading)
    }
    await Promise.all(wanted.flatMap((one) => this.#columns.get(keyOf(one)) ?? []))
  }

  async #load(wanted: readonly Wanted[]): Promise<void> {
    const missed = new Set<number>()
    this.#missed.add(missed)
    try {
      const read = wanted.map((one) => ({ one, column: new Reading(this.#rows.room) }))
      await this.#readRows(read.filter(({ one }) => fewOf(one) === undefined && !isInIndex(one)))
      for (const { one, column } of read) {
        const few = fewOf(one)
        if (few !== undefined) this.#readFew(few, column)
        else if (isInIndex(one)) await this.#readIndex(sqlOf(one), column)
        await turn()
      }
      for (const { one, column } of read) {
        column.putInOrder(isOrdered(one))
        await turn()
      }
      const held = read.map(({ one, column }): Held => ({
        wanted: one,
        column: column.done(this.#rows.room),
      }))
      for (const one of held) this.#held.set(keyOf(one.wanted), one)
      this.#reread(held, [...missed])
    } catch (error) {
      for (const one of wanted) this.#columns.delete(keyOf(one))
      throw error
    } finally {
      this.#missed.delete(missed)
    }
  }

  async #readRows(read: readonly { readonly one: Wanted; readonly column: Reading }[]): Promise<void> {
    if (read.length === 0) return
    const select = this.#select(read.map(({ one }) => one))
    const statement = this.#raw
      .prepare<[number], Row>(`${select} where id > ? order by id limit ${rowsAtOnce}`)
      .raw()
    for (let rows = statement.all(0); rows.length > 0; rows = statement.all(Number(rows.at(-1)?.[0]))) {
      const places = this.#placesOf(rows)
      for (const [index, { column }] of read.entries()) column.meet(rows, places, index + 1)
      await turn()
    }
  }

  async #readIndex(key: string, column: Reading): Promise<void> {
    const statement = this.#raw
      .prepare<[Value, number], Row>(
        `select id, ${key} from ${this.#list.table} where (${key}, id) > (?, ?)
        order by ${key}, id limit ${rowsAtOnce}`,
      )
      .raw()
    for (let rows = statement.all('', 0); rows.length > 0;) {
      column.meetInOrder(rows, this.#placesOf(rows), 1)
      await turn()
      const [id, value] = rows.at(-1) ?? []
      rows = statement.all(value ?? '', Number(id))
    }
  }

  #readFew({ sql, otherwise }: Few, column: Reading): void {
    if (otherwise !== undefined) column.meetEverywhere(otherwise)
    const rows = this.#raw.prepare<[], Row>(asOf(sql, this.today)).raw().all()
    column.meet(rows, this.#placesOf(rows), 1)
  }

  /** The places of rows, -1 for those that have none. */
  #placesOf(rows: readonly Row[]): Int32Array {
    const places = new Int32Array(rows.length)
    for (let index = 0; index < places.length; index += 1)
      places[index] = this.#rows.of(Number(rows[index]?.[0])) ?? -1
    return places
  }

  #select(wanted: readonly Wanted[]): string {
    const columns = wanted.map((one) => asOf(sqlOf(one), this.today))
    return `select ${['id', ...columns].join(', ')} from ${this.#list.table}`
  }

  /** Brings rows up to date that have been changed, added or removed. */
  patch(ids: readonly number[]): void {
    if (ids.length === 0) return
    for (const missed of this.#missed) for (const id of ids) missed.add(id)
    const there = new Set(
      this.#raw
        .prepare<[string], number>(
          `select id from ${this.#list.table} where id in (select value from json_each(?))`,
        )
        .pluck()
        .all(JSON.stringify(ids)),
    )
    for (const id of ids) this.#settle(id, there.has(id))
    this.#reread([...this.#held.values()], ids)
  }

  /** Gives a row its place, or notes that it is gone. */
  #settle(id: number, isThere: boolean): void {
    const known = this.placeOf(id)
    if (known !== undefined) {
      this.#alive[known] = isThere ? 1 : 0
      return
    }
    if (!isThere) return
    this.#rows.add(id)
    const { room, count } = this.#rows
    if (room > this.#alive.length) {
      const alive = new Uint8Array(room)
      alive.set(this.#alive)
      this.#alive = alive
      for (const { column } of this.#held.values()) column.codes = grown(column.codes, room)
    }
    this.#alive[count - 1] = 1
  }

  #forget(wanted: Wanted): void {
    this.#held.delete(keyOf(wanted))
    this.#columns.delete(keyOf(wanted))
  }

  #reread(held: readonly Held[], ids: readonly number[]): void {
    if (held.length === 0 || ids.length === 0) return
    const statement = this.#raw
      .prepare<[string], Row>(
        `${this.#select(held.map(({ wanted }) => wanted))} where id in (select value from json_each(?))`,
      )
      .raw()
    const rows = statement.all(JSON.stringify(ids))
    for (const [index, { wanted, column }] of held.entries()) {
      const met = new Set(rows.map((row) => row[index + 1]).filter((value) => !isNothing(value)))
      const isNew = (value: Value | null | undefined): boolean =>
        !isNothing(value) && column.dictionary.codeOf(value) === undefined
      if (met.size > newValuesMax && [...met].filter(isNew).length > newValuesMax) this.#forget(wanted)
      else
        for (const row of rows) {
          const place = this.placeOf(Number(row[0]))
          if (place !== undefined) put(column, place, row[index + 1])
        }
    }
  }
}

function put(column: Held['column'], place: number, value: Value | null | undefined): void {
  const { codes, dictionary } = column
  if (isNothing(value)) {
    codes[place] = nothing
    return
  }
  let code = dictionary.codeOf(value)
  if (code === undefined) {
    code = dictionary.add(value)
    for (let other = 0; other < codes.length; other += 1)
      if ((codes[other] ?? 0) >= code) codes[other] = (codes[other] ?? 0) + 1
  }
  codes[place] = code
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('what was just made is missing')
  return value
}

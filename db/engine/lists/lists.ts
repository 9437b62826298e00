import type Database from 'better-sqlite3'
import type { ListName } from '../../../preload/contract/lists.ts'
import { patchedRowsMax } from './column-store.ts'
import type { ListDefinition, ListPart } from './definition.ts'
import { List } from './list.ts'

export type ListDefinitions = Readonly<Record<ListName, ListDefinition>>

interface Change {
  readonly entity: string
  readonly operation: string
  readonly first: number
  readonly last: number
}

/** The lists of all records, kept up to date with what is committed. */
export class Lists {
  readonly #raw: Database.Database
  readonly #definitions: readonly (readonly [ListDefinition, List])[]
  readonly #lists: ReadonlyMap<string, List>

  /** `raw` reads only. */
  constructor(definitions: ListDefinitions, raw: Database.Database) {
    this.#raw = raw
    const lists = Object.entries(definitions).map(
      ([name, definition]) => [name, definition, new List(definition, raw)] as const,
    )
    this.#lists = new Map(lists.map(([name, , list]) => [name, list]))
    this.#definitions = lists.map(([, definition, list]) => [definition, list])
  }

  of(name: ListName): List {
    const list = this.#lists.get(name)
    if (list === undefined) throw new RangeError(`no list of ${name}`)
    return list
  }

  /** Follows the change set with this number, which has just been committed. */
  committed(seq: number): void {
    const changes = this.#raw
      .prepare<[number, number], Change>(
        `select entity, operation, first_id as first, last_id as last from change
        where change_set_id = (select id from change_set where seq = ?) limit ?`,
      )
      .all(seq, patchedRowsMax + 1)
    // the columns themselves may be others
    const isRedefined = changes.some(({ entity }) => entity === 'own_field')
    for (const [definition, list] of this.#definitions) {
      if (!list.isLoaded) continue
      const ids = isRedefined ? null : this.#touched(definition, seq, changes)
      list.changed(ids && [...ids])
    }
  }

  /** Records whose cells a change set may have changed; null for too many. */
  #touched(
    { table, parts }: ListDefinition,
    seq: number,
    changes: readonly Change[],
  ): ReadonlySet<number> | null {
    const tables = new Set<string>([table, ...parts.map((part) => part.table)])
    const own = changes.filter(({ entity }) => tables.has(entity))
    const rows = own.reduce((sum, { first, last }) => sum + last - first + 1, 0)
    if (rows > patchedRowsMax || (own.length > 0 && changes.length > patchedRowsMax)) return null
    const ids = new Set<number>()
    for (const { entity, first, last } of own)
      if (entity === table) for (let id = first; id <= last; id += 1) ids.add(id)
    for (const part of parts) {
      const ofPart = own.filter(({ entity }) => entity === part.table)
      if (ofPart.length > 0) for (const id of this.#idsBy(part, seq, ofPart)) ids.add(id)
    }
    return ids.size > patchedRowsMax ? null : ids
  }

  #idsBy({ table, column, via }: ListPart, seq: number, changes: readonly Change[]): readonly number[] {
    const sql = via ?? `select ${column} from ${table} where id between ? and ? and ${column} is not null`
    const now = this.#raw.prepare<[number, number], number>(sql).pluck()
    const ids = changes.flatMap(({ first, last }) => now.all(first, last))
    if (column === undefined) return ids
    const before = this.#raw
      .prepare<[number, string], number>(
        `select row ->> '$.${column}' from before_image join change on change.id = change_id
        where change_set_id = (select id from change_set where seq = ?) and entity = ?
          and row ->> '$.${column}' is not null`,
      )
      .pluck()
    return [...ids, ...before.all(seq, table)]
  }
}

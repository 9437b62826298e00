import type Database from 'better-sqlite3'
import type { ListName } from '../../../preload/contract/lists.ts'
import { patchedRowsMax } from './column-store.ts'
import type { ListDefinition, ListPart } from './definition.ts'
import { List } from './list.ts'

export type ListDefinitions = Readonly<Record<ListName, ListDefinition>>

interface Change {
  readonly id: number
  readonly entity: string
  readonly first: number
  readonly last: number
}

/** The lists of all records, kept up to date with what is committed. */
export class Lists {
  readonly #raw: Database.Database
  readonly #definitions: readonly (readonly [ListDefinition, List])[]
  readonly #lists: ReadonlyMap<string, List>
  readonly #newest: Database.Statement<[], number>
  readonly #since: Database.Statement<[number], Change>
  /** The last change that they have followed: its id, which grows in the order in which changes arrive at this desk. */
  #seen: number

  /** `raw` reads only. */
  constructor(definitions: ListDefinitions, raw: Database.Database) {
    this.#raw = raw
    const lists = Object.entries(definitions).map(
      ([name, definition]) => [name, definition, new List(definition, raw)] as const,
    )
    this.#lists = new Map(lists.map(([name, , list]) => [name, list]))
    this.#definitions = lists.map(([, definition, list]) => [definition, list])
    this.#newest = raw.prepare<[], number>('select coalesce(max(id), 0) from change').pluck()
    this.#since = raw.prepare<[number], Change>(
      `select id, entity, first_id as first, last_id as last from change where id > ?
      order by id limit ${patchedRowsMax + 1}`,
    )
    this.#seen = this.#newest.get() ?? 0
  }

  of(name: ListName): List {
    const list = this.#lists.get(name)
    if (list === undefined) throw new RangeError(`no list of ${name}`)
    return list
  }

  /** Follows every change that was committed since, of however many change sets. */
  committed(): void {
    const before = this.#seen
    const changes = this.#since.all(before)
    const isTooMany = changes.length > patchedRowsMax
    this.#seen = isTooMany ? (this.#newest.get() ?? 0) : (changes.at(-1)?.id ?? before)
    // the columns themselves may be others
    const isRedefined = changes.some(({ entity }) => entity === 'own_field')
    for (const [definition, list] of this.#definitions) {
      if (!list.isLoaded) continue
      const ids = isTooMany || isRedefined ? null : this.#touched(definition, before, changes)
      list.changed(ids && [...ids])
    }
  }

  /** Forgets everything that is held: the data are others than the changes since then say. */
  reset(): void {
    this.#seen = this.#newest.get() ?? 0
    for (const [, list] of this.#definitions) list.changed(null)
  }

  /** Records whose cells these changes, all after the one `before`, may have changed; null for too many. */
  #touched(
    { table, parts }: ListDefinition,
    before: number,
    changes: readonly Change[],
  ): ReadonlySet<number> | null {
    const tables = new Set<string>([table, ...parts.map((part) => part.table)])
    const own = changes.filter(({ entity }) => tables.has(entity))
    const rows = own.reduce((sum, { first, last }) => sum + last - first + 1, 0)
    if (rows > patchedRowsMax) return null
    const ids = new Set<number>()
    for (const { entity, first, last } of own)
      if (entity === table) for (let id = first; id <= last; id += 1) ids.add(id)
    for (const part of parts) {
      const ofPart = own.filter(({ entity }) => entity === part.table)
      if (ofPart.length > 0) for (const id of this.#idsBy(part, before, ofPart)) ids.add(id)
    }
    return ids.size > patchedRowsMax ? null : ids
  }

  #idsBy({ table, column, via }: ListPart, before: number, changes: readonly Change[]): readonly number[] {
    const sql = via ?? `select ${column} from ${table} where id between ? and ? and ${column} is not null`
    const now = this.#raw.prepare<[number, number], number>(sql).pluck()
    const ids = changes.flatMap(({ first, last }) => now.all(first, last))
    if (column === undefined) return ids
    const left = this.#raw
      .prepare<[number, string], number>(
        `select row ->> '$.${column}' from before_image join change on change.id = change_id
        where change_id > ? and entity = ? and row ->> '$.${column}' is not null`,
      )
      .pluck()
    return [...ids, ...left.all(before, table)]
  }
}

import type Database from 'better-sqlite3'
import type { Assignment, BulkJournal } from '../../connection/bulk-journal.ts'
import type { AuditedTable } from '../../connection/write.ts'

/** A change of one record, as the journal notes it. */
export interface RecordedUpdate {
  readonly id: number
  readonly entity: AuditedTable
  readonly first_id: number
  readonly version_after: number | null
  /** The before-image, as JSON. */
  readonly row: string | null
}

/** Updates that one statement can take back. */
interface Alike {
  readonly entity: AuditedTable
  readonly columns: Set<string>
  readonly updates: RecordedUpdate[]
}

/** Takes updates back set-wise: records that nobody has changed since get what stood there before. */
export class RestoreMany {
  readonly #raw: Database.Database
  readonly #journal: BulkJournal
  readonly #indexed = new Map<AuditedTable, ReadonlySet<string>>()

  constructor(raw: Database.Database, journal: BulkJournal) {
    this.#raw = raw
    this.#journal = journal
    raw.exec(`create temp table if not exists restoring (
      id integer primary key, change_id integer not null, version integer not null) strict`)
  }

  /** Returns the updates that it has taken back; the others need a closer look. No record may be named twice. */
  restore(updates: readonly RecordedUpdate[]): ReadonlySet<RecordedUpdate> {
    return new Set(this.#alike(updates).flatMap((alike) => this.#restoreAlike(alike)))
  }

  /** Together what changes the same columns with indexes: a statement writes the indexes of all columns it names. */
  #alike(updates: readonly RecordedUpdate[]): readonly Alike[] {
    const groups = new Map<string, Alike>()
    for (const update of updates) {
      if (update.row === null) continue
      // written by the journal
      const columns = Object.keys(JSON.parse(update.row) as object)
      const indexed = this.#indexedColumns(update.entity)
      const key = [update.entity, ...columns.filter((column) => indexed.has(column))].join(' ')
      const group = groups.get(key) ?? { entity: update.entity, columns: new Set(), updates: [] }
      for (const column of columns) group.columns.add(column)
      group.updates.push(update)
      groups.set(key, group)
    }
    return [...groups.values()]
  }

  #restoreAlike({ entity, columns, updates }: Alike): readonly RecordedUpdate[] {
    this.#raw.exec('delete from restoring')
    const list = this.#raw.prepare('insert into restoring (id, change_id, version) values (?, ?, ?)')
    for (const { id, first_id: recordId, version_after: version } of updates)
      list.run(recordId, id, version ?? 0)
    this.#raw.exec(`delete from restoring where not exists (
      select 1 from main.${entity} as now where now.id = restoring.id and now.version = restoring.version)`)
    const assign: Record<string, Assignment> = Object.fromEntries(
      [...columns].map((column) => [
        column,
        { value: `before.row ->> '$.${column}'`, when: `json_type(before.row, '$.${column}') is not null` },
      ]),
    )
    const from =
      'temp.restoring cross join main.before_image as before on before.change_id = restoring.change_id'
    const where = `${entity}.id = restoring.id`
    this.#journal.updateAll({ table: entity, assign, from, where, stamp: false }, {})
    const restored = new Set(this.#raw.prepare('select id from restoring').pluck().all().map(Number))
    return updates.filter((update) => restored.has(update.first_id))
  }

  #indexedColumns(table: AuditedTable): ReadonlySet<string> {
    const known = this.#indexed.get(table)
    if (known !== undefined) return known
    const columns = this.#raw
      .prepare(
        `select part.name from pragma_index_list(?) as list, pragma_index_info(list.name) as part
        where part.name is not null`,
      )
      .pluck()
      .all(table)
      .map(String)
    const found = new Set(columns)
    // computed from this one
    if (found.has('size_class')) found.add('employees')
    this.#indexed.set(table, found)
    return found
  }
}

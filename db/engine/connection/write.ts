import type Database from 'better-sqlite3'
import type { Insertable, Kysely, Updateable } from 'kysely'
import { KontorError } from '../errors.ts'
import type { Schema } from '../schema/tables.ts'
import type { CapturedTable } from './journal/captured-tables.ts'
import type { AuditedTable, ChangeOrigin, Committed, Derive, MergeRules, Written } from './office-rules.ts'
import { atOnce } from './at-once.ts'
import { deskNumber, idsBefore, idsOfADesk } from './desk-numbers.ts'
import { withoutNotingInserts } from './journal/capture.ts'
import { carryOutErasures } from './journal/erasures.ts'
import { storeChanges, type InsertedRange } from './journal/store-change-set.ts'
import { plucked, prepared } from './statements.ts'

export type * from './office-rules.ts'

/** A column that refers to an organisation. */
export interface OrganisationReference {
  readonly table: AuditedTable
  readonly column: string
  /** `use` shows that somebody has worked with the organisation; `part` only belongs to it. */
  readonly kind: 'part' | 'use'
  /** It may be without an organisation, but is deleted with one. */
  readonly goesAlong?: true
  /** Moves what belongs to one organisation to another that it is merged into; left out: each row simply moves. */
  readonly move?: (merge: OrganisationMerge) => Promise<void>
}

/** A column that refers to a person. */
export interface PersonReference {
  readonly table: AuditedTable
  readonly column: string
  /** Moves what belongs to one person to another that it is merged into; left out: each row simply moves. */
  readonly move?: (merge: PersonMerge) => Promise<void>
}

export type PersonMerge = OrganisationMerge

export interface OrganisationMerge {
  readonly scope: WriteScope
  readonly keepId: number
  readonly mergeId: number
}

/** What the slices say of their tables, for everything that writes. */
export interface OfficeRules {
  /** Columns that each desk computes from others, by table: by triggers of the schema or by `derive`. */
  readonly derivedColumns: Readonly<Record<string, readonly string[]>>
  readonly derive: Derive
  readonly references: readonly OrganisationReference[]
  readonly personReferences: readonly PersonReference[]
  readonly merging: Required<MergeRules>
}

/** The one connection of a thread that writes; it notes every change by itself. */
export interface WritingConnection {
  readonly raw: Database.Database
  /** The same connection for kysely. */
  readonly writing: Kysely<Schema>
  readonly tables: ReadonlyMap<string, CapturedTable>
  readonly rules: OfficeRules
}

type SqlValue = string | number | null
type Values = Readonly<Record<string, unknown>>

interface Insertion {
  readonly columns: readonly string[]
  /** Values of the computed columns that must not be null. */
  readonly blank: readonly string[]
  readonly statement: Database.Statement
}

/**
 * One use case in one transaction, whether it changes one record or a hundred thousand. Statements of any kind may
 * change rows through `db` and `raw` as long as they raise the version; new rows come from `insert`, which gives each an id
 * that no row ever had. The journal follows by itself. What breaks a rule of the schema ends the whole transaction, so that
 * SQLite need not be able to take back a single statement.
 */
export class WriteScope {
  readonly db: Kysely<Schema>
  readonly raw: Database.Database
  /** Instant in UTC. */
  readonly now: string
  readonly #connection: WritingConnection
  readonly #origin: ChangeOrigin
  /** The last statement that inserted into a table: the next row mostly has the same columns. */
  readonly #insertions = new Map<string, Insertion>()
  readonly #lastIds = new Map<string, number>()
  readonly #inserted: InsertedRange[] = []
  readonly #erased: { readonly entity: string; readonly id: number }[] = []
  #batchId: number | null
  #changeSet: { readonly id: number; readonly seq: number } | null = null

  constructor(connection: WritingConnection, origin: ChangeOrigin, now: string) {
    this.#connection = connection
    this.#origin = origin
    this.#batchId = origin.made?.batchId ?? null
    this.db = connection.writing
    this.raw = connection.raw
    this.now = now
    if (this.#first('select 1 from noted.captured limit 1') !== undefined)
      throw new Error('something has changed outside of a write scope')
  }

  /** Every column that refers to a person. */
  get personReferences(): readonly PersonReference[] {
    return this.#connection.rules.personReferences
  }

  /** Every table of the office's data. */
  get tables(): WritingConnection['tables'] {
    return this.#connection.tables
  }

  /** Every column that refers to an organisation. */
  get references(): readonly OrganisationReference[] {
    return this.#connection.rules.references
  }

  /** Inserts one row, with an id of its own where none is given; returns its id. */
  insert<T extends AuditedTable>(table: T, values: Insertable<Schema[T]>): number {
    const row: Values = values
    const id = typeof row['id'] === 'number' ? row['id'] : this.nextId(table)
    this.#insertRow(table, id, row)
    return id
  }

  /** The number of the desk that writes. */
  get desk(): number {
    return deskNumber(this.raw)
  }

  /** The highest id that this desk has given to a row of `table`. */
  lastId(table: AuditedTable): number {
    return this.#lastId(table)
  }

  /** An id for a row of `table` that no row has had before. */
  nextId(table: AuditedTable): number {
    return this.#nextId(table)
  }

  /** Inserts a row for each that a query gives, with ids of their own in its order; `values` is SQL by column. */
  insertAll(
    table: AuditedTable,
    values: Readonly<Record<string, string>>,
    query: { readonly from: string; readonly order: string },
    parameters: Values,
  ): void {
    const last = this.lastId(table)
    const { changes } = this.#statement(
      `insert or rollback into main.${table} (id, ${Object.keys(values).join(', ')})
      select @last + row_number() over (order by ${query.order}), ${Object.values(values).join(', ')} from ${query.from}`,
    ).run({ ...parameters, last })
    this.#lastIds.set(table, last + changes)
  }

  /**
   * Runs `load`, which inserts many rows into `tables`, each with an id that this scope gives it and with its computed
   * columns: the journal gets them as one range a table. Once a scope.
   */
  insertMany<T>(tables: readonly AuditedTable[], load: () => T): T {
    const before = tables.map((entity) => ({ entity, id: this.lastId(entity) }))
    const result = withoutNotingInserts(this.raw, tables, load)
    for (const { entity, id } of before) {
      const last = this.lastId(entity)
      if (last > id) this.#inserted.push({ entity, first: id + 1, last })
    }
    return result
  }

  /**
   * Changes one row; `version` null means "whatever is there now". Returns the new version, the same when nothing
   * differed. `updated_at` follows by itself where a table has it. Errors: NOT_FOUND, CONFLICT when the row has another version.
   */
  update<T extends AuditedTable>(
    table: T,
    id: number,
    version: number | null,
    patch: Updateable<Schema[T]>,
  ): number {
    const columns = columnsOf(patch)
    if (columns.length > 0) {
      const differs = `(${columns.join(', ')}) is not (${columns.map((column) => `@${column}`).join(', ')})`
      const changed = this.#set(table, id, version, patch, differs)
      if (changed !== null) return changed
    }
    return this.#versionOf(table, id, version)
  }

  /** Gives a row a new version because something that belongs to it has changed. Errors: NOT_FOUND, CONFLICT. */
  touch(table: AuditedTable, id: number, version: number | null): number {
    return this.#set(table, id, version, {}, 'true') ?? this.#versionOf(table, id, version)
  }

  /** Puts columns back as a before-image holds them; the version rises in any case. Errors: NOT_FOUND. */
  restore(table: AuditedTable, id: number, image: Values): number {
    const columns = this.#present(table, image)
    return this.#set(table, id, null, columns, 'true') ?? this.#versionOf(table, id, null)
  }

  /** Deletes one row. Errors: NOT_FOUND, CONFLICT. */
  remove(table: AuditedTable, id: number, version: number | null): void {
    const sql = `delete from main.${table} where id = @id and (@version is null or version = @version)`
    if (this.#statement(sql).run({ id, version }).changes === 0) this.#versionOf(table, id, version)
  }

  /** Puts a deleted row back as it was, id and version included (undo only). */
  reinsert(table: AuditedTable, row: Values): void {
    this.#insertRow(table, Number(row['id']), { ...this.#present(table, row), version: row['version'] })
  }

  /** Says that this change set is the work of an import. */
  belongsTo(batchId: number): void {
    this.#batchId = batchId
  }

  /** Deletes the before-images of a row that is gone, for good; in a shared stock once the log holds this change set. */
  erase(entity: string, id: number): void {
    this.#erased.push({ entity, id })
  }

  /** Completes the change set; the caller commits. Nothing may be written afterwards. */
  finish(): Committed {
    this.#connection.rules.derive(this.raw)
    const changes = storeChanges(this.raw, this.#inserted, {
      changeSetId: () => this.ensureChangeSet(),
      nextId: () => this.#nextId('change'),
    })
    for (const { entity, id } of this.#erased)
      this.#statement('insert or ignore into erasure (change_set_id, entity, row_id) values (?, ?, ?)').run(
        this.ensureChangeSet(),
        entity,
        id,
      )
    const isShared = this.#first('select 1 from main.replica') !== undefined
    if (this.#changeSet !== null && this.#erased.length > 0 && !isShared)
      carryOutErasures(this.raw, this.#changeSet.id)
    for (const [entity, id] of this.#lastIds)
      this.#statement(
        'insert into last_id (entity, id) values (?, ?) on conflict (entity) do update set id = excluded.id',
      ).run(entity, id)
    return { changeSetId: this.#changeSet?.id ?? null, seq: this.#changeSet?.seq ?? 0, changes }
  }

  /** The id of this change set, which from now on is there even if nothing changes. */
  ensureChangeSet(): number {
    if (this.#changeSet !== null) return this.#changeSet.id
    const { command, staffId, undoOf = null, made } = this.#origin
    const { id, seq, desk, segment } = made ?? {
      id: this.#nextId('change_set'),
      seq: Number(this.#first('select coalesce(max(seq), 0) from change_set')) + 1,
      desk: this.desk,
      segment: null,
    }
    this.#statement(
      `insert into change_set (id, seq, command, at, staff_id, batch_id, undo_of, desk, segment)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(id, seq, command, this.now, staffId, this.#batchId, undoOf, desk, segment)
    this.#changeSet = { id, seq }
    return id
  }

  #lastId(entity: string): number {
    const known = this.#lastIds.get(entity) ?? this.#first('select id from last_id where entity = ?', entity)
    if (known !== undefined) return Number(known)
    const before = idsBefore(this.desk)
    const last = before + idsOfADesk
    // the journal knows those that are gone
    return Number(
      this.#first(
        `select max(
          (select coalesce(max(id), ${before}) from main.${entity} where id > ${before} and id <= ${last}),
          (select coalesce(max(last_id), ${before}) from main.change
            where entity = '${entity}' and last_id > ${before} and last_id <= ${last}))`,
      ),
    )
  }

  #nextId(entity: string): number {
    const id = this.#lastId(entity) + 1
    this.#lastIds.set(entity, id)
    return id
  }

  /** What of an image the table still has: an older Kontor may have written it. */
  #present(table: AuditedTable, image: Values): Values {
    const columns = this.#connection.tables.get(table)?.columns ?? []
    return Object.fromEntries(columns.flatMap((column) => (column in image ? [[column, image[column]]] : [])))
  }

  /** Binds values by their place: by name it would take longer than inserting. */
  #insertRow(table: AuditedTable, id: number, values: Values): void {
    const columns: string[] = []
    const row: unknown[] = [id]
    for (const [column, value] of Object.entries(values))
      if (column !== 'id' && value !== undefined) {
        columns.push(column)
        row.push(value)
      }
    const last = this.#insertions.get(table)
    const insertion = last && isSame(last.columns, columns) ? last : this.#insertionOf(table, columns)
    insertion.statement.run(row, ...insertion.blank)
  }

  #insertionOf(table: AuditedTable, columns: readonly string[]): Insertion {
    const blank =
      this.#connection.tables.get(table)?.blank.filter((column) => !columns.includes(column)) ?? []
    const all = ['id', ...columns, ...blank]
    const statement = this.#statement(
      `insert or rollback into main.${table} (${all.join(', ')}) values (${all.map(() => '?').join(', ')})`,
    )
    const insertion = { columns, blank: blank.map(() => ''), statement }
    this.#insertions.set(table, insertion)
    return insertion
  }

  /** Sets columns of one row where `condition` holds; its new version, or null where there was no such row. */
  #set(
    table: AuditedTable,
    id: number,
    version: number | null,
    patch: Values,
    condition: string,
  ): number | null {
    const isStamped = 'updated_at' in patch || this.#connection.tables.get(table)?.hasUpdatedAt !== true
    const values = isStamped ? patch : { ...patch, updated_at: this.now }
    const set = ['version = version + 1', ...columnsOf(values).map((column) => `${column} = @${column}`)]
    const row = plucked(
      this.raw,
      `update or rollback main.${table} set ${set.join(', ')}
      where id = @id and (@version is null or version = @version) and ${condition} returning version`,
    ).get({ ...values, id, version })
    return row === undefined ? null : Number(row)
  }

  /** Errors: NOT_FOUND, CONFLICT when the row has another version than `expected`. */
  #versionOf(table: AuditedTable, id: number, expected: number | null): number {
    const version = this.#first(`select version from main.${table} where id = ?`, id)
    if (version === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
    if (expected !== null && version !== expected)
      throw new KontorError('CONFLICT', 'record.changedMeanwhile')
    return Number(version)
  }

  #first(sql: string, ...values: SqlValue[]): unknown {
    return plucked<SqlValue[]>(this.raw, sql).get(...values)
  }

  #statement(sql: string): Database.Statement<unknown[]> {
    return prepared(this.raw, sql)
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((column, index) => column === other[index])

const columnsOf = (values: Values): string[] =>
  Object.keys(values).filter((column) => values[column] !== undefined)

/** Runs one use case in one transaction; nothing of it stays when it throws. `now` is an instant in UTC. */
export async function write<T>(
  connection: WritingConnection,
  origin: ChangeOrigin,
  now: string,
  use: (scope: WriteScope) => T | Promise<T>,
): Promise<Written<T>> {
  return connection.writing.transaction().execute(async (transaction) => {
    const scope = new WriteScope({ ...connection, writing: transaction }, origin, now)
    const value = await use(scope)
    return { value, ...scope.finish() }
  })
}

/** The same in a thread of its own, where nobody else waits for the connection. */
export function writeAtOnce<T>(
  connection: WritingConnection,
  origin: ChangeOrigin,
  now: string,
  use: (scope: WriteScope) => T,
): Written<T> {
  const { raw } = connection
  return atOnce(raw, () => {
    const scope = new WriteScope(connection, origin, now)
    const value = use(scope)
    const committed = scope.finish()
    return { value, ...committed }
  })
}

import type { Insertable, Kysely, Selectable, Transaction, Updateable } from 'kysely'
import { KontorError } from '../errors.ts'
import type { Schema } from '../schema/tables.ts'

/** Tables whose every row has `id` and `version`: they change only through a `WriteScope`. */
export type AuditedTable = {
  [T in keyof Schema]: Selectable<Schema[T]> extends { id: number; version: number } ? T : never
}[keyof Schema]

export interface ChangeOrigin {
  /** Name of the command, e.g. `visits.log`. */
  readonly command: string
  readonly staffId: number | null
  readonly batchId?: number
  readonly undoOf?: number
}

/** Which records one commit touched; `ids` is null when too many changed to name them. */
export interface RecordedChange {
  readonly entity: AuditedTable
  readonly ids: readonly number[] | null
}

export interface Written<T> {
  readonly value: T
  /** Null when nothing changed. */
  readonly changeSetId: number | null
  readonly changes: readonly RecordedChange[]
}

const namedIdsMax = 500

/** Columns that SQLite computes itself and refuses to be told. */
const computedColumns: Partial<Record<AuditedTable, readonly string[]>> = { organisation: ['size_class'] }

/** The one way to change audited rows: writes the row, the audit entry and the before-values in one transaction. */
export class WriteScope {
  readonly db: Transaction<Schema>
  readonly now: string
  readonly #origin: ChangeOrigin
  readonly #touched = new Map<AuditedTable, Set<number> | null>()
  #changeSetId: number | null = null

  constructor(db: Transaction<Schema>, origin: ChangeOrigin, now: string) {
    this.db = db
    this.#origin = origin
    this.now = now
  }

  /** Inserts one row; returns its id. */
  async insert<T extends AuditedTable>(table: T, values: Insertable<Schema[T]>): Promise<number> {
    // kysely cannot follow a table name that is a type parameter; `values` is checked by this method's own signature
    const { id } = await this.db
      .insertInto(table as 'staff')
      .values(values as never)
      .returning('id')
      .executeTakeFirstOrThrow()
    await this.#record(table, 'insert', id, id, 1, null)
    return id
  }

  /**
   * Changes one row; `version` null means "whatever is there now". Returns the new version, the same when nothing
   * differed. `updated_at` follows by itself where a table has it. Errors: NOT_FOUND, CONFLICT when the row has another version.
   */
  async update<T extends AuditedTable>(
    table: T,
    id: number,
    version: number | null,
    patch: Updateable<Schema[T]>,
  ): Promise<number> {
    const before = await this.#rowOf(table, id, version)
    const changed = Object.entries(patch).filter(([column, value]) => before[column] !== value)
    if (changed.length === 0) return before.version
    return this.#change(table, id, before, Object.fromEntries(changed), 'updated_at' in patch)
  }

  /** Puts columns back as they were; the version rises even where they are so already. Errors: NOT_FOUND. */
  async restore(
    table: AuditedTable,
    id: number,
    columns: Readonly<Record<string, unknown>>,
  ): Promise<number> {
    return this.#change(table, id, await this.#rowOf(table, id, null), columns, true)
  }

  /** Gives a row a new version because something that belongs to it has changed. Errors: NOT_FOUND, CONFLICT. */
  async touch(table: AuditedTable, id: number, version: number | null): Promise<number> {
    return this.#change(table, id, await this.#rowOf(table, id, version), {}, false)
  }

  /** Deletes one row. Errors: NOT_FOUND, CONFLICT. */
  async remove(table: AuditedTable, id: number, version: number | null): Promise<void> {
    const before = await this.#rowOf(table, id, version)
    await this.db
      .deleteFrom(table as 'staff')
      .where('id', '=', id)
      .execute()
    await this.#record(table, 'delete', id, id, null, before)
  }

  /** Puts a deleted row back as it was, id and version included (undo only). */
  async reinsert(table: AuditedTable, row: Readonly<Record<string, unknown>>): Promise<void> {
    const computed = computedColumns[table] ?? []
    const values = Object.fromEntries(Object.entries(row).filter(([column]) => !computed.includes(column)))
    await this.db
      .insertInto(table as 'staff')
      .values(values as never)
      .execute()
    const id = Number(row['id'])
    await this.#record(table, 'insert', id, id, Number(row['version']), null)
  }

  /** Audits rows that a bulk load has inserted with consecutive ids. */
  async recordInserted(table: AuditedTable, firstId: number, lastId: number): Promise<void> {
    await this.#record(table, 'insert', firstId, lastId, 1, null)
  }

  /** Audits rows that a bulk removal has taken out of a range of ids; they cannot be put back by undo. */
  async recordRemoved(table: AuditedTable, firstId: number, lastId: number): Promise<void> {
    await this.#record(table, 'delete', firstId, lastId, null, null)
  }

  get changeSetId(): number | null {
    return this.#changeSetId
  }

  get changes(): readonly RecordedChange[] {
    return [...this.#touched].map(([entity, ids]) => ({ entity, ids: ids && [...ids] }))
  }

  async #rowOf(
    table: AuditedTable,
    id: number,
    version: number | null,
  ): Promise<Record<string, unknown> & { version: number }> {
    const row: (Record<string, unknown> & { version: number }) | undefined = await this.db
      .selectFrom(table as 'staff')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
    if (version !== null && row.version !== version)
      throw new KontorError('CONFLICT', 'record.changedMeanwhile')
    return row
  }

  async #change(
    table: AuditedTable,
    id: number,
    before: Readonly<Record<string, unknown>> & { readonly version: number },
    changed: Readonly<Record<string, unknown>>,
    isStamped: boolean,
  ): Promise<number> {
    const versionAfter = before.version + 1
    const after = { ...changed, ...(!isStamped && 'updated_at' in before && { updated_at: this.now }) }
    await this.db
      .updateTable(table as 'staff')
      .set({ ...after, version: versionAfter } as never)
      .where('id', '=', id)
      .execute()
    const image = Object.fromEntries(Object.keys(after).map((column) => [column, before[column]]))
    await this.#record(table, 'update', id, id, versionAfter, image)
    return versionAfter
  }

  async #record(
    entity: AuditedTable,
    operation: 'insert' | 'update' | 'delete',
    firstId: number,
    lastId: number,
    versionAfter: number | null,
    before: Readonly<Record<string, unknown>> | null,
  ): Promise<void> {
    const changeSetId = await this.#ensureChangeSet()
    const { id } = await this.db
      .insertInto('change')
      .values({
        change_set_id: changeSetId,
        entity,
        operation,
        first_id: firstId,
        last_id: lastId,
        version_after: versionAfter,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (before)
      await this.db
        .insertInto('before_image')
        .values({ change_id: id, row: JSON.stringify(before) })
        .execute()
    this.#touch(entity, firstId, lastId)
  }

  #touch(entity: AuditedTable, firstId: number, lastId: number): void {
    const ids = this.#touched.get(entity)
    if (ids === null) return
    if (lastId - firstId >= namedIdsMax || (ids && ids.size >= namedIdsMax)) {
      this.#touched.set(entity, null)
      return
    }
    const set = ids ?? new Set<number>()
    for (let id = firstId; id <= lastId; id++) set.add(id)
    this.#touched.set(entity, set)
  }

  async #ensureChangeSet(): Promise<number> {
    if (this.#changeSetId !== null) return this.#changeSetId
    const { command, staffId, batchId, undoOf } = this.#origin
    const { id } = await this.db
      .insertInto('change_set')
      .values({
        command,
        at: this.now,
        staff_id: staffId,
        ...(batchId !== undefined && { batch_id: batchId }),
        ...(undoOf !== undefined && { undo_of: undoOf }),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    this.#changeSetId = id
    return id
  }
}

/** Runs one use case in one transaction; nothing of it stays when it throws. `now` is an instant in UTC. */
export async function write<T>(
  database: Kysely<Schema>,
  origin: ChangeOrigin,
  now: string,
  use: (scope: WriteScope) => Promise<T>,
): Promise<Written<T>> {
  return database.transaction().execute(async (transaction) => {
    const scope = new WriteScope(transaction, origin, now)
    const value = await use(scope)
    return { value, changeSetId: scope.changeSetId, changes: scope.changes }
  })
}

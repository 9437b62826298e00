import type Database from 'better-sqlite3'
import type { AuditedTable, ChangeOrigin, RecordedChange } from './write.ts'

/** A value as SQLite stores it. */
export type SqlValue = string | number | null
export type SqlRow = Readonly<Record<string, SqlValue>>

const namedIdsMax = 500

/** Values that a statement names by `@name`; a statement takes of them what it names. */
export type NamedValues = Readonly<Record<string, SqlValue>>

/** New value of a column, in SQL that may name the table, by its name, and what is joined. */
export interface Assignment {
  readonly value: string
  /** SQL that says in which rows; in the others the column stays as it is. Default: in all. */
  readonly when?: string
  /** The column copies another table, whose change brings it back; the before-image leaves it out. */
  readonly isCopy?: boolean
}

/** Many rows of a table that one statement changes. */
export interface BulkUpdate {
  readonly table: AuditedTable
  readonly assign: Readonly<Record<string, Assignment>>
  /** What is joined, each row of the table at most once. */
  readonly from: string
  /** Which rows are changed, and how they are joined. */
  readonly where: string
  /** The table has `updated_at`, which follows. */
  readonly stamp: boolean
}

/** What `sql` names of some values; SQLite refuses names that a statement does not know. */
export const namedIn = (sql: string, values: NamedValues): Record<string, SqlValue> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`@${name}`)))

/**
 * The journal of `WriteScope` for work of many thousand rows: synchronous, on SQLite's own handle, inside a transaction
 * that the caller has begun. Rows changed one by one get their before-image; rows inserted or removed by one statement
 * are noted as a range of ids.
 */
export class BulkJournal {
  readonly changeSetId: number
  readonly now: string
  readonly #raw: Database.Database
  readonly #statements = new Map<string, Database.Statement>()
  readonly #touched = new Map<AuditedTable, Set<number> | null>()
  readonly #insertChange: Database.Statement
  readonly #insertBefore: Database.Statement

  constructor(raw: Database.Database, origin: ChangeOrigin, now: string) {
    this.#raw = raw
    this.now = now
    this.changeSetId = Number(
      raw
        .prepare('insert into change_set (command, at, staff_id, batch_id, undo_of) values (?, ?, ?, ?, ?)')
        .run(origin.command, now, origin.staffId, origin.batchId ?? null, origin.undoOf ?? null)
        .lastInsertRowid,
    )
    this.#insertChange = raw.prepare(
      `insert into change (change_set_id, entity, operation, first_id, last_id, version_after)
      values (?, ?, ?, ?, ?, ?)`,
    )
    this.#insertBefore = raw.prepare('insert into before_image (change_id, row) values (?, ?)')
  }

  /** Inserts one row; returns its id. */
  insert(table: AuditedTable, row: SqlRow): number {
    const columns = Object.keys(row)
    const places = columns.map(() => '?').join(', ')
    const statement = this.#statement(`insert into ${table} (${columns.join(', ')}) values (${places})`)
    const id = Number(statement.run(...Object.values(row)).lastInsertRowid)
    this.noteInserted(table, id, id)
    return id
  }

  /**
   * Changes the columns of one row that differ; true when any did. The version rises; `updated_at` follows where
   * `stamp` says that the table has it.
   */
  update(table: AuditedTable, id: number, patch: SqlRow, stamp: boolean): boolean {
    const columns = Object.keys(patch)
    if (columns.length === 0) return false
    const read = this.#statement(
      `select version, ${columns.join(', ')}${stamp ? ', updated_at' : ''} from ${table} where id = ?`,
    )
    const before = rowOf(read.get(id))
    if (before === null) return false
    const changed = columns.filter((column) => before[column] !== patch[column])
    if (changed.length === 0) return false
    const written = stamp && !changed.includes('updated_at') ? [...changed, 'updated_at'] : changed
    const version = Number(before['version']) + 1
    this.#statement(
      `update ${table} set version = ?, ${written.map((column) => `${column} = ?`).join(', ')} where id = ?`,
    ).run(
      version,
      ...written.map((column) => patch[column] ?? (column === 'updated_at' ? this.now : null)),
      id,
    )
    this.#note(
      table,
      'update',
      id,
      id,
      version,
      Object.fromEntries(written.map((column) => [column, before[column]])),
    )
    return true
  }

  /**
   * Changes many rows at once; returns their number. The version of each rises, each gets its before-image. Columns with
   * indexes go through statements of their own, because a statement writes the indexes of every column it names anew in
   * every row it changes. A row that breaks a rule of the table ends the whole transaction: so SQLite need not keep each
   * page as it was before the statement, as long as no function of Kontor's own is called in an assignment.
   */
  updateAll({ table, assign, from, where, stamp }: BulkUpdate, values: NamedValues): number {
    const assignments = Object.entries({ ...assign, ...(stamp && { updated_at: { value: '@now' } }) })
    const rows = `${from} cross join main.${table} where ${where}`
    const place = `@base + row_number() over (order by ${table}.id)`
    const all = {
      ...values,
      now: this.now,
      changeSet: this.changeSetId,
      base: Number(this.#statement('select coalesce(max(id), 0) from change').pluck().get()),
    }
    const run = (sql: string): number => this.#statement(sql).run(namedIn(sql, all)).changes
    run(`insert into main.change (id, change_set_id, entity, operation, first_id, last_id, version_after)
      select ${place}, @changeSet, '${table}', 'update', ${table}.id, ${table}.id, ${table}.version + 1 from ${rows}`)
    run(
      `insert into main.before_image (change_id, row) select ${place}, ${beforeImage(table, assignments)} from ${rows}`,
    )
    const { plain, apart } = byIndexes(assignments, this.#indexedColumns(table))
    const count = run(
      `update or rollback main.${table} set ${[
        `version = ${table}.version + 1`,
        ...plain.map(([column, assignment]) => `${column} = ${valueOf(table, column, assignment)}`),
      ].join(', ')} from ${from} where ${where}`,
    )
    for (const [when, some] of apart) {
      const set = some.map(([column, { value }]) => `${column} = ${value}`).join(', ')
      run(`update or rollback main.${table} set ${set} from ${from} where ${where} and (${when})`)
    }
    this.#touchChanged(table, all.base, count)
    return count
  }

  /** As they are now: a load may have dropped some. */
  #indexedColumns(table: AuditedTable): ReadonlySet<string> {
    const columns = this.#statement(
      `select part.name from pragma_index_list(?) as list, pragma_index_info(list.name) as part
      where part.name is not null`,
    )
    return new Set(columns.pluck().all(table).map(String))
  }

  #touchChanged(table: AuditedTable, afterChangeId: number, count: number): void {
    if (count >= namedIdsMax) this.#touched.set(table, null)
    if (count === 0 || this.#touched.get(table) === null) return
    const ids = this.#statement('select first_id from change where id > ?').pluck().all(afterChangeId)
    for (const id of ids) this.#touch(table, Number(id), Number(id))
  }

  /** Removes one row with its before-image; false where it is gone already. */
  remove(table: AuditedTable, id: number): boolean {
    const row = rowOf(this.#statement(`select * from ${table} where id = ?`).get(id))
    if (row === null) return false
    this.#statement(`delete from ${table} where id = ?`).run(id)
    this.#note(table, 'delete', id, id, null, row)
    return true
  }

  /** Inserts rows by one statement, which gives them the next ids; returns their number. */
  insertAll(table: AuditedTable, sql: string, values: NamedValues): number {
    const last = this.#statement(`select coalesce(max(id), 0) from main.${table}`).pluck()
    const before = Number(last.get())
    this.#statement(sql).run(namedIn(sql, values))
    const after = Number(last.get())
    this.noteInserted(table, before + 1, after)
    return after - before
  }

  /** Notes rows that a statement has inserted with ids of this range. */
  noteInserted(table: AuditedTable, firstId: number, lastId: number): void {
    if (lastId >= firstId) this.#note(table, 'insert', firstId, lastId, 1, null)
  }

  /** Notes rows that a statement has removed out of this range; they cannot be put back by undo. */
  noteRemoved(table: AuditedTable, firstId: number, lastId: number): void {
    if (lastId >= firstId) this.#note(table, 'delete', firstId, lastId, null, null)
  }

  /** What to tell the windows. */
  get changes(): readonly RecordedChange[] {
    return [...this.#touched].map(([entity, ids]) => ({ entity, ids: ids && [...ids] }))
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    const prepared = this.#raw.prepare(sql)
    this.#statements.set(sql, prepared)
    return prepared
  }

  #note(
    table: AuditedTable,
    operation: 'insert' | 'update' | 'delete',
    firstId: number,
    lastId: number,
    versionAfter: number | null,
    before: Readonly<Record<string, SqlValue | undefined>> | null,
  ): void {
    const { lastInsertRowid } = this.#insertChange.run(
      this.changeSetId,
      table,
      operation,
      firstId,
      lastId,
      versionAfter,
    )
    if (before !== null) this.#insertBefore.run(lastInsertRowid, JSON.stringify(before))
    this.#touch(table, firstId, lastId)
  }

  #touch(table: AuditedTable, firstId: number, lastId: number): void {
    const ids = this.#touched.get(table)
    if (ids === null) return
    if (lastId - firstId >= namedIdsMax || (ids && ids.size >= namedIdsMax)) {
      this.#touched.set(table, null)
      return
    }
    const set = ids ?? new Set<number>()
    for (let id = firstId; id <= lastId; id += 1) set.add(id)
    this.#touched.set(table, set)
  }
}

type NamedAssignment = readonly [column: string, assignment: Assignment]

/** Assignments to columns without an index, and those to the others by the condition under which they are made. */
function byIndexes(
  assignments: readonly NamedAssignment[],
  indexed: ReadonlySet<string>,
): { readonly plain: readonly NamedAssignment[]; readonly apart: ReadonlyMap<string, NamedAssignment[]> } {
  const apart = new Map<string, NamedAssignment[]>()
  for (const assignment of assignments) {
    const [column, { when = 'true' }] = assignment
    if (indexed.has(column)) apart.set(when, [...(apart.get(when) ?? []), assignment])
  }
  return { plain: assignments.filter(([column]) => !indexed.has(column)), apart }
}

const valueOf = (table: AuditedTable, column: string, { value, when }: Assignment): string =>
  when === undefined ? value : `case when ${when} then ${value} else ${table}.${column} end`

/** SQL of what stands in the columns that a row changes, as JSON. */
function beforeImage(table: AuditedTable, assignments: readonly NamedAssignment[]): string {
  const own = assignments.filter(([, { isCopy }]) => isCopy !== true)
  const members = own.map(([column, { when }]) => {
    const member = `',"${column}":' || json_quote(${table}.${column})`
    return when === undefined ? member : `case when ${when} then ${member} else '' end`
  })
  return `'{' || substr(${members.join(' || ')}, 2) || '}'`
}

function rowOf(row: unknown): Record<string, SqlValue> | null {
  // SQLite gives text, numbers and null for the columns of Kontor's tables
  return typeof row === 'object' && row !== null ? (row as Record<string, SqlValue>) : null
}

import { sql, type Kysely } from 'kysely'
import type { Schema } from '../schema/tables.ts'
import type { CapturedTable } from './journal/captured-tables.ts'
import type { AuditedTable, OrganisationReference, WriteScope } from './write.ts'

/** A row that hangs on a record which goes: it goes along, or forgets it. */
export interface AttachedRow {
  readonly table: AuditedTable
  readonly id: number
  /** Columns that are emptied; null: the row goes along. */
  readonly cleared: readonly string[] | null
}

export interface Attachments {
  readonly db: Kysely<Schema>
  readonly tables: ReadonlyMap<string, CapturedTable>
  readonly references: readonly OrganisationReference[]
}

interface Found {
  readonly table: AuditedTable
  readonly id: number
  /** Null: it goes along. */
  cleared: string[] | null
}

/**
 * All rows that hang on records of one table, as the schema says it: what cannot be without them goes along, and what hangs
 * on that; what can be forgets them.
 */
export async function attachedToAll(
  attachments: Attachments,
  table: string,
  ids: readonly number[],
): Promise<readonly AttachedRow[]> {
  const found = new Map<string, Found>()
  // the records themselves go: nothing of them is emptied
  const own = ids.map(
    (id) => [`${table}.${id}`, { table: table as AuditedTable, id, cleared: null }] as const,
  )
  for (const [key, row] of own) found.set(key, row)
  await collect(attachments, table, ids, found)
  for (const [key] of own) found.delete(key)
  return [...found.values()]
}

/** All rows that hang on one record. */
export const attachedTo = (
  attachments: Attachments,
  table: string,
  id: number,
): Promise<readonly AttachedRow[]> => attachedToAll(attachments, table, [id])

async function collect(
  attachments: Attachments,
  table: string,
  ids: readonly number[],
  found: Map<string, Found>,
): Promise<void> {
  const { db, tables, references } = attachments
  for (const [name, { references: keys }] of tables)
    for (const [column, { table: refersTo, isNeeded }] of keys) {
      if (refersTo !== table) continue
      const goesAlong =
        isNeeded ||
        references.some((one) => one.table === name && one.column === column && one.goesAlong === true)
      const { rows } = await sql<{ readonly id: number }>`
        select id from ${sql.table(name)}
        where ${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)})) order by id`.execute(
        db,
      )
      const going: number[] = []
      for (const row of rows) {
        const key = `${name}.${row.id}`
        const known = found.get(key)
        if (known?.cleared === null) continue
        // every captured table is an audited one
        const attached = { table: name as AuditedTable, id: row.id }
        if (goesAlong) {
          found.set(key, { ...attached, cleared: null })
          going.push(row.id)
        } else if (known?.cleared) known.cleared.push(column)
        else found.set(key, { ...attached, cleared: [column] })
      }
      if (going.length > 0) await collect(attachments, name, going, found)
    }
}

/** Deletes records with everything that cannot be without them. Errors: NOT_FOUND. */
export async function removeAllWithAttached(
  scope: WriteScope,
  table: AuditedTable,
  ids: readonly number[],
): Promise<void> {
  removeAttached(scope, await attachedToAll(scope, table, ids))
  for (const id of ids) scope.remove(table, id, null)
}

/** Deletes a record with everything that cannot be without it. Errors: NOT_FOUND, CONFLICT. */
export async function removeWithAttached(
  scope: WriteScope,
  table: AuditedTable,
  id: number,
  version: number,
): Promise<void> {
  removeAttached(scope, await attachedTo(scope, table, id))
  scope.remove(table, id, version)
}

function removeAttached(scope: WriteScope, attached: readonly AttachedRow[]): void {
  scope.raw.pragma('defer_foreign_keys = on')
  for (const row of attached)
    if (row.cleared !== null)
      // columns of this table that may be empty
      scope.update(
        row.table,
        row.id,
        null,
        Object.fromEntries(row.cleared.map((column) => [column, null])) as never,
      )
  for (const { table, id, cleared } of attached) {
    if (cleared !== null) continue
    // with what it hung on, the schema may have removed it already
    const isThere = scope.raw.prepare<[number]>(`select 1 from ${table} where id = ?`).get(id) !== undefined
    if (isThere) scope.remove(table, id, null)
  }
}

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
 * All rows that hang on a record, as the schema says it: what cannot be without it goes along, and what hangs on that; what
 * can be forgets it.
 */
export async function attachedTo(
  attachments: Attachments,
  table: string,
  id: number,
): Promise<readonly AttachedRow[]> {
  const found = new Map<string, Found>()
  await collect(attachments, table, id, found)
  found.delete(`${table}.${id}`)
  return [...found.values()]
}

async function collect(
  attachments: Attachments,
  table: string,
  id: number,
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
        select id from ${sql.table(name)} where ${sql.ref(column)} = ${id} order by id`.execute(db)
      for (const row of rows) {
        const key = `${name}.${row.id}`
        const known = found.get(key)
        if (known?.cleared === null) continue
        if (!goesAlong) {
          if (known?.cleared) known.cleared.push(column)
          // every captured table is an audited one
          else found.set(key, { table: name as AuditedTable, id: row.id, cleared: [column] })
          continue
        }
        found.set(key, { table: name as AuditedTable, id: row.id, cleared: null })
        await collect(attachments, name, row.id, found)
      }
    }
}

/** Deletes a record with everything that cannot be without it. Errors: NOT_FOUND, CONFLICT. */
export async function removeWithAttached(
  scope: WriteScope,
  table: AuditedTable,
  id: number,
  version: number,
): Promise<void> {
  const attached = await attachedTo(scope, table, id)
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
  for (const row of attached) if (row.cleared === null) scope.remove(row.table, row.id, null)
  scope.remove(table, id, version)
}

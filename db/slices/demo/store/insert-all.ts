import type { Insertable } from 'kysely'
import type { AuditedTable, WriteScope } from '../../../engine/connection/write.ts'
import type { Schema } from '../../../engine/schema/tables.ts'

/** Inserts many rows with consecutive ids; returns the id of the first. */
export function insertAll<T extends AuditedTable>(
  scope: WriteScope,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): number {
  const [firstId = 0] = rows.map((row) => scope.insert(table, row))
  return firstId
}

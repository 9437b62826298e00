import { sql, type Insertable } from 'kysely'
import type { AuditedTable, WriteScope } from '../../connection/write.ts'
import type { Schema } from '../../schema/tables.ts'

/** Rows of one statement: their columns stay below SQLite's 32,766 parameters. */
const rowsAtOnce = 400

/** Inserts many rows of the same columns with consecutive ids, audits them as one range; returns the id of the first. */
export async function insertAll<T extends AuditedTable>(
  scope: WriteScope,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<number> {
  const { rows: found } = await sql<{ readonly lastId: number }>`
    select coalesce(max(id), 0) as "lastId" from ${sql.table(table)}`.execute(scope.db)
  const firstId = (found[0]?.lastId ?? 0) + 1
  if (rows.length === 0) return firstId
  const numbered = rows.map((row, index) => ({ ...row, id: firstId + index }))
  for (let start = 0; start < numbered.length; start += rowsAtOnce)
    await scope.db
      // kysely cannot follow a table name that is a type parameter; `rows` is checked by this function's own signature
      .insertInto(table as 'staff')
      .values(numbered.slice(start, start + rowsAtOnce) as never)
      .execute()
  await scope.recordInserted(table, firstId, firstId + rows.length - 1)
  return firstId
}

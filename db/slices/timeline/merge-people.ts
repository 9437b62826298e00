import { sql } from 'kysely'
import type { AuditedTable, PersonMerge } from '../../engine/connection/write.ts'

/** Moves links of which a person may have one to each record: where both have one, the other's goes. */
export const moveLinks =
  (table: Extract<AuditedTable, 'contact_person' | 'visit_person'>, owner: string) =>
  async ({ scope, keepId, mergeId }: PersonMerge): Promise<void> => {
    const { rows } = await sql<{ readonly id: number; readonly isTwice: 0 | 1 }>`
      select id, exists (select 1 from ${sql.table(table)} as other
        where other.person_id = ${keepId} and ${sql.ref(`other.${owner}`)} = ${sql.ref(`${table}.${owner}`)}) as "isTwice"
      from ${sql.table(table)} where person_id = ${mergeId} order by id`.execute(scope.db)
    for (const { id, isTwice } of rows)
      if (isTwice === 1) scope.remove(table, id, null)
      else scope.update(table, id, null, { person_id: keepId })
  }

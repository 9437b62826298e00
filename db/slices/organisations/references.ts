import { sql, type Kysely } from 'kysely'
import type { OrganisationReference } from '../../engine/connection/write.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** Ids of the rows that refer to an organisation in this column, oldest first. */
export async function idsReferring(
  db: Kysely<Schema>,
  { table, column }: Pick<OrganisationReference, 'table' | 'column'>,
  organisationId: number,
): Promise<number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from ${sql.table(table)} where ${sql.ref(column)} = ${organisationId} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The organisation that a merged one has gone into; null for an id that was never merged. */
export async function mergedInto(db: Kysely<Schema>, id: number): Promise<number | null> {
  const row = await db
    .selectFrom('organisation_merged')
    .select('organisation_id')
    .where('merged_id', '=', id)
    .executeTakeFirst()
  return row?.organisation_id ?? null
}

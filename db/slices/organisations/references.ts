import { sql, type Kysely } from 'kysely'
import type { AuditedTable } from '../../engine/connection/write.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** A column that refers to an organisation. */
export interface OrganisationReference {
  readonly table: AuditedTable
  readonly column: string
}

/** What is part of an organisation: it goes when the organisation goes. */
export const organisationParts = [
  { table: 'organisation_name', column: 'organisation_id' },
  { table: 'organisation_source_key', column: 'organisation_id' },
  { table: 'organisation_provenance', column: 'organisation_id' },
  { table: 'organisation_theme', column: 'organisation_id' },
  { table: 'organisation_absence', column: 'organisation_id' },
  { table: 'organisation_distinct', column: 'first_id' },
  { table: 'organisation_distinct', column: 'second_id' },
  { table: 'organisation_merged', column: 'organisation_id' },
  { table: 'import_distinct', column: 'organisation_id' },
  { table: 'establishment', column: 'organisation_id' },
] as const satisfies readonly OrganisationReference[]

/** What the office has done with an organisation: while there is any of it, the organisation stays. */
export const organisationUses = [
  { table: 'contact', column: 'organisation_id' },
  { table: 'visit', column: 'organisation_id' },
  { table: 'task', column: 'organisation_id' },
  { table: 'affiliation', column: 'organisation_id' },
  { table: 'membership', column: 'organisation_id' },
  { table: 'attendance', column: 'organisation_id' },
  { table: 'meeting', column: 'host_organisation_id' },
] as const satisfies readonly OrganisationReference[]

/** Ids of the rows that refer to an organisation in this column, oldest first. */
export async function idsReferring(
  db: Kysely<Schema>,
  { table, column }: OrganisationReference,
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

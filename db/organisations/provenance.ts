import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Schema } from '../schema/tables.ts'

/** Fields that differ in origin from the batch that made the record: set by another batch or by hand, and when. */
const overrides = z.record(
  z.string(),
  z.strictObject({ on: z.iso.date(), batchId: z.int().positive().optional() }),
)
export type FieldOrigins = z.infer<typeof overrides>

/** Reads the stored origins; the column is checked JSON, so a broken shape is a bug. */
export const parseFieldOrigins = (stored: string): FieldOrigins => overrides.parse(JSON.parse(stored))

/** Notes that these fields now come from `origin`: a batch, or a change by hand when it has none. */
export async function recordOrigins(
  db: Transaction<Schema>,
  organisationId: number,
  fields: readonly string[],
  origin: { readonly on: string; readonly batchId?: number },
): Promise<void> {
  if (fields.length === 0) return
  const row = await db
    .selectFrom('organisation_provenance')
    .select('fields')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  const known = row ? parseFieldOrigins(row.fields) : {}
  const added = Object.fromEntries(fields.map((field) => [field, origin]))
  const stored = JSON.stringify({ ...known, ...added })
  if (row)
    await db
      .updateTable('organisation_provenance')
      .set({ fields: stored })
      .where('organisation_id', '=', organisationId)
      .execute()
  else
    await db
      .insertInto('organisation_provenance')
      .values({ organisation_id: organisationId, batch_id: null, fields: stored })
      .execute()
}

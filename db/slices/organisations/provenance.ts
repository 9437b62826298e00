import { z } from 'zod'
import type { WriteScope } from '../../engine/connection/write.ts'

/**
 * Fields that differ in origin from the batch that made the record: set by another batch or by hand, and when. An
 * import also keeps what stood there before.
 */
const overrides = z.record(
  z.string(),
  z.strictObject({
    on: z.iso.date(),
    batchId: z.int().positive().optional(),
    previous: z.union([z.string(), z.number()]).optional(),
  }),
)
export type FieldOrigins = z.infer<typeof overrides>

/** Reads the stored origins; the column is checked JSON, so a broken shape is a bug. */
export const parseFieldOrigins = (stored: string): FieldOrigins => overrides.parse(JSON.parse(stored))

/** Notes that these fields now come from `origin`: a batch, or a change by hand when it has none. */
export async function recordOrigins(
  scope: WriteScope,
  organisationId: number,
  fields: readonly string[],
  origin: { readonly on: string; readonly batchId?: number },
): Promise<void> {
  if (fields.length === 0) return
  const row = await scope.db
    .selectFrom('organisation_provenance')
    .select(['id', 'fields'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  const known = row ? parseFieldOrigins(row.fields) : {}
  const added = Object.fromEntries(fields.map((field) => [field, origin]))
  const stored = JSON.stringify({ ...known, ...added })
  if (row) scope.update('organisation_provenance', row.id, null, { fields: stored })
  else
    scope.insert('organisation_provenance', {
      organisation_id: organisationId,
      batch_id: null,
      fields: stored,
    })
}

import { sql } from 'kysely'
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

/** The same for one field of many organisations, changed by hand in this change set. */
export async function recordOriginsOfMany(
  scope: WriteScope,
  organisationIds: readonly number[],
  field: string,
): Promise<void> {
  const ids = JSON.stringify(organisationIds)
  const origin = JSON.stringify({ on: scope.now.slice(0, 10) })
  const path = `$."${field}"`
  await sql`update organisation_provenance set version = version + 1, fields = json_set(fields, ${path}, json(${origin}))
    where organisation_id in (select value from json_each(${ids}))`.execute(scope.db)
  const { rows } = await sql<{ readonly id: number }>`
    select value as id from json_each(${ids})
    where value not in (select organisation_id from organisation_provenance)`.execute(scope.db)
  const fields = JSON.stringify({ [field]: JSON.parse(origin) as unknown })
  for (const { id } of rows)
    scope.insert('organisation_provenance', { organisation_id: id, batch_id: null, fields })
}

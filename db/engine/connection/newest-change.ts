import type { Kysely } from 'kysely'
import type { Schema } from '../schema/tables.ts'

/** Number of the newest change set; 0 before the first. */
export async function readNewestChange(read: Kysely<Schema>): Promise<number> {
  const newest = await read
    .selectFrom('change_set')
    .select((builder) => builder.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return newest?.seq ?? 0
}

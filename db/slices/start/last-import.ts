import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start } from '../../../preload/contract/start.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** What the newest import has brought that is still in effect; null for none. */
export async function lastImport(
  read: Kysely<Schema>,
): Promise<OutputOf<(typeof start)['overview']>['lastImport']> {
  const batch = await read
    .selectFrom('import_batch')
    .leftJoin('import_profile', 'import_profile.id', 'import_batch.profile_id')
    .select([
      'import_batch.id',
      sql<string>`coalesce(import_profile.name, file_name)`.as('name'),
      'finished_at as finishedAt',
      'created',
      'updated',
      'vanished',
      'rejected',
    ])
    .where('status', '=', 'applied')
    .where('finished_at', 'is not', null)
    .where('move_id', 'is', null)
    .orderBy('finished_at', 'desc')
    .orderBy('import_batch.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return batch ? { ...batch, finishedAt: batch.finishedAt ?? '' } : null
}

import type { BackupOutcome } from '../../../preload/contract/backups.ts'
import { failureOf } from '../../engine/failure.ts'
import { pruneSnapshots, type PruneRequest } from './prune.ts'

/**
 * Retention after a backup that went well: what it did, or why it did nothing. It never fails, since the backup is there
 * and good whatever becomes of older ones.
 */
export async function retain(request: PruneRequest): Promise<BackupOutcome['retention']> {
  try {
    const { plan, trashed, emptied } = await pruneSnapshots(request)
    return {
      kept: plan.keep.length,
      trashed: trashed.length,
      emptiedDays: emptied.length,
      stopped: plan.stopped,
      failure: null,
    }
  } catch (error) {
    return { kept: 0, trashed: 0, emptiedDays: 0, stopped: null, failure: failureOf(error) }
  }
}

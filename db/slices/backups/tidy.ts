import path from 'node:path'
import type { DataContext } from '../../engine/context.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { nodeFiles, type BackupFileSystem } from '../../engine/files/file-system.ts'
import { eraseAgain } from '../bin/index.ts'
import { clearUnfinished } from './generations.ts'
import { takeFolderLock } from './lock.ts'
import { withNamedFailures } from './named-failures.ts'
import { settleOrigin } from './origin.ts'
import { spoolFolder } from './settings.ts'
import { clearWorkFolder } from './work-folder.ts'

const localFiles = ({ root }: ProfileFolder): BackupFileSystem => withNamedFailures(nodeFiles, 'local', root)

/** Removes the plain copies of a backup or check that was stopped. Errors: BUSY while one runs. */
export function tidySpool(profile: ProfileFolder): Promise<void> {
  return tidy(localFiles(profile), spoolFolder(profile))
}

/** The same where checks without a profile run. Errors: BUSY while one does. */
export function tidyCheck(spool: string): Promise<void> {
  return tidy(withNamedFailures(nodeFiles, 'local', path.dirname(spool)), spool)
}

async function tidy(local: BackupFileSystem, spool: string): Promise<void> {
  if ((await local.facts(spool)) === null) return
  const lock = takeFolderLock(spool)
  try {
    await clearWorkFolder(local, spool)
  } finally {
    lock.release()
  }
}

/** Removes databases that a first run or a restore began and did not finish; the profile is locked by the caller. */
export async function tidyGenerations(profile: ProfileFolder): Promise<void> {
  const local = localFiles(profile)
  if ((await local.facts(profile.data)) !== null) await clearUnfinished(local, profile.data)
}

/** Erases again what an earlier state of the data brought back although its erasure had been requested. */
export async function eraseWhatCameBack(context: DataContext): Promise<void> {
  const origin = settleOrigin(context.database.file).value
  await eraseAgain(context, origin?.erased ?? [])
}

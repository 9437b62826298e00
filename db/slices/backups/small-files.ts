import type { DamagedFile } from '../../../preload/contract/desktop.ts'
import { readDesk } from '../../engine/connection/desk.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { failureOf } from '../../engine/failure.ts'
import { settleOrigin } from './origin.ts'
import { settleUnattended, settleBackupSettings, stateFile } from './settings.ts'
import { readState } from './state.ts'

/**
 * Reads every small file that the data process keeps in a profile, once, before anybody asks: what cannot be read is kept aside
 * and named.
 */
export function settleSmallFiles(profile: ProfileFolder, databaseFile: string): readonly DamagedFile[] {
  // the settings take the workstation's name from the state, so that one comes first
  const files = [
    ['backupState', () => readState(stateFile(profile))],
    ['backupSettings', () => settleBackupSettings(profile)],
    ['backupKeys', () => settleUnattended(profile)],
    ['origin', () => settleOrigin(databaseFile)],
    ['desk', () => readDesk(profile)],
  ] as const
  return files.flatMap(([kind, settle]) => {
    try {
      const { keptAs } = settle()
      return keptAs === null ? [] : [{ kind, keptAs }]
    } catch (error) {
      // the office opens all the same: whoever needs this file meets the trouble again
      failureOf(error)
      return []
    }
  })
}

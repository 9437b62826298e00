import path from 'node:path'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { nodeFileSystems } from '../../engine/files/file-system.ts'
import { isIdentifier, officesFolder, workstationsFolder } from './layout.ts'
import { loadBackupSettings, saveBackupSettings } from './settings.ts'

/**
 * Takes up the office's name on the share again after the settings were lost: the one whose folder holds this
 * workstation's backups. Where none does, the new name stays.
 */
export async function takeUpOffice(profile: ProfileFolder, targetFolder: string): Promise<void> {
  const settings = loadBackupSettings(profile)
  if (settings.lostAt === null) return
  const folder = officesFolder(targetFolder)
  const share = nodeFileSystems.share.below(targetFolder)
  if ((await share.facts(folder))?.kind !== 'folder') return
  for (const officeId of (await share.list(folder)).filter(isIdentifier)) {
    const own = path.join(workstationsFolder(targetFolder, officeId), settings.workstationId)
    if ((await share.facts(own))?.kind !== 'folder') continue
    saveBackupSettings(profile, { ...settings, officeId })
    return
  }
}

import { backupOutcome, type BackupOutcome } from '../../preload/contract/backups.ts'
import type { TestOffice } from './data.ts'
import { finishJob } from './jobs.ts'

const folder = 'file-backupfolder00001'

/** Sets the backups of an office up in a folder that is there; the office's recovery key. */
export async function setUpBackups(office: TestOffice, target: string): Promise<string> {
  const { recoveryKey, groups, confirmGroups } = await office.call(
    'backups.setUp',
    { folder, language: 'de' },
    { [folder]: target },
  )
  const typed = confirmGroups.map((group) => groups[group - 1] ?? '')
  await office.call('backups.confirmKey', { typed: [typed[0] ?? '', typed[1] ?? ''] })
  return recoveryKey
}

/** Makes a backup by hand, whether anything has changed or not. */
export async function backUpNow(office: TestOffice): Promise<BackupOutcome> {
  const { jobId } = await office.call('backups.run', { evenIfUnchanged: true })
  return backupOutcome.parse((await finishJob(office, jobId ?? '')).result)
}

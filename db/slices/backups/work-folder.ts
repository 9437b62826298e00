import path from 'node:path'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { snapshotIdOfFile } from './layout.ts'

const database = /^(?:\d{8}-[0-9a-f]{8}|kontor)\.db(?:-(?:journal|wal|shm))?$/

/** The database lies in plain here while a backup is made or checked. */
export function workFolderOf(spoolFolder: string): string {
  return path.join(spoolFolder, 'work')
}

/** Removes the working copies in a spool, those of a run that was stopped too; the caller holds its lock. */
export async function clearWorkFolder(local: BackupFileSystem, spoolFolder: string): Promise<void> {
  const folder = workFolderOf(spoolFolder)
  if ((await local.facts(folder)) === null) return
  for (const name of await local.list(folder))
    if (database.test(name) || snapshotIdOfFile(name) !== null)
      await local.removeFile(path.join(folder, name))
  await local.removeFolder(folder)
}

import fs from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { nodeFiles } from '../../../db/engine/files/file-system.ts'
import {
  createBackup,
  listSnapshots,
  tidyGenerations,
  tidySpool,
  verifySnapshot,
} from '../../../db/slices/backups/index.ts'
import { loadState } from '../../../db/slices/backups/state.ts'
import { profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { currentDatabase, filesBelow, secret, type Workplace } from '../../integration/backups/workplace.ts'

/**
 * What must hold at every moment, also right after a process has gone: the database, the backups, the secrets.
 * Returns the identifiers of the finished backups.
 */
export async function expectSound(
  place: Workplace,
  notes: number,
  where: string,
): Promise<readonly string[]> {
  expect([where, place.noteCount()]).toEqual([where, notes])
  const listed = await listSnapshots({
    targetFolder: place.targetFolder,
    trustedSigningKeys: [place.signing.publicKey],
  })
  const finished = listed.filter(({ state }) => state !== 'incomplete')
  expect([where, finished.map(({ state }) => state)]).toEqual([where, finished.map(() => 'trusted')])
  expect([where, finished.length > 0]).toEqual([where, true])
  for (const { file } of finished) await verifySnapshot(place.verify(file ?? ''))
  for (const file of filesBelow(place.folder)) {
    const at = path.join(place.folder, file)
    if (at.startsWith(place.dataFolder) || at.startsWith(place.spoolFolder)) continue
    const bytes = fs.readFileSync(path.join(place.folder, file))
    expect([where, file, bytes.includes(secret)]).toEqual([where, file, false])
  }
  return finished.map(({ snapshotId }) => snapshotId)
}

/** The next start leaves no plain copy but the database in use and those that were in use before it. */
export async function expectNextStartTidies(place: Workplace, where: string): Promise<void> {
  const profile = profileFolder(place.folder)
  await tidySpool(profile)
  await tidyGenerations(profile)
  expect([where, filesBelow(place.spoolFolder)]).toEqual([where, ['lock.db']])
  const plain = filesBelow(place.folder).filter((file) =>
    fs.readFileSync(path.join(place.folder, file)).includes(secret),
  )
  const current = path.relative(place.folder, currentDatabase(place.dataFolder))
  const known = new Set([current, path.relative(place.folder, place.databaseFile)])
  expect([where, plain.filter((file) => !known.has(file.replace(/-(wal|shm)$/, '')))]).toEqual([where, []])
  expect([where, filesBelow(place.dataFolder).filter((file) => file.includes('restoring'))]).toEqual([
    where,
    [],
  ])
}

/** The next run clears up, keeps what was finished, and everything it finds or makes is complete. */
export async function expectConverges(
  place: Workplace,
  notes: number,
  finishedBefore: readonly string[],
  where: string,
): Promise<void> {
  const next = await createBackup(place.backup)
  expect([where, next.warnings]).toEqual([where, []])
  const listed = await listSnapshots({
    targetFolder: place.targetFolder,
    trustedSigningKeys: [place.signing.publicKey],
  })
  expect([where, listed.map(({ state }) => state)]).toEqual([where, listed.map(() => 'trusted')])
  const [newest] = listed
  expect([where, newest?.snapshotId]).toEqual([where, next.snapshotId])
  // One chain without a gap: each names the one before it, down to the backup made first.
  listed.forEach((snapshot, index) => {
    const older = listed[index + 1]
    expect([where, snapshot.manifest?.parent?.manifestSha256]).toEqual([where, older?.manifestSha256])
  })
  expect([where, listed.slice(1).map(({ snapshotId }) => snapshotId)]).toEqual([where, finishedBefore])
  // One that was finished but for its acknowledgement counts as made.
  const verifications = (await loadState(nodeFiles.below(place.folder), place.stateFile))?.verifications
  const outcomes = finishedBefore.map((id) => verifications?.[id]?.outcome)
  expect([where, outcomes]).toEqual([where, finishedBefore.map(() => 'verified')])
  expect([where, fs.readdirSync(place.tmpFolder)]).toEqual([where, []])
  expect([where, filesBelow(place.spoolFolder)]).toEqual([where, ['lock.db']])
  expect([where, next.rowCounts['note'], place.noteCount()]).toEqual([where, notes, notes])
}

/** True messages: what each code may say about each side. */
export const sideOfKey: Readonly<Record<string, 'local' | 'share'>> = {
  'backups.error.shareFull': 'share',
  'backups.error.shareReadOnly': 'share',
  'backups.error.shareUnavailable': 'share',
  'backups.error.shareMissing': 'share',
  'backups.error.diskFull': 'local',
  'backups.error.dataFolderReadOnly': 'local',
  'backups.error.dataFolder': 'local',
}

import path from 'node:path'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { manifestFile, snapshotIdOfAnyFile, snapshotIdOfFile, type WorkstationFolders } from './layout.ts'
import { readSignedManifest } from './signed-manifest.ts'

// The trash of a workstation's snapshots: one folder for each day on which something was moved there.

export const trashDays = 7
const dayMilliseconds = 24 * 60 * 60 * 1000
const dayName = /^\d{4}-\d{2}-\d{2}$/

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** A snapshot in the trash. */
export interface Trashed {
  readonly snapshotId: string
  readonly bytes: number
  /** As its manifest says; null where that cannot be read. */
  readonly createdAt: string | null
  readonly trashedOn: string
  readonly goesOn: string
}

const namesOf = async (share: BackupFileSystem, folder: string, snapshotId: string) =>
  (await share.list(folder)).filter((name) => snapshotIdOfAnyFile(name) === snapshotId)

/** Moves a snapshot away, its manifest first: what has a manifest in `snap` stays complete at every moment. */
export async function moveToTrash(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  day: string,
  snapshotId: string,
): Promise<void> {
  const to = path.join(folders.trash, day)
  await share.makeFolder(to)
  const names = await namesOf(share, folders.snap, snapshotId)
  const manifest = manifestFile(snapshotId)
  const ordered = names.includes(manifest) ? [manifest, ...names.filter((name) => name !== manifest)] : names
  for (const name of ordered) await share.rename(path.join(folders.snap, name), path.join(to, name))
}

/** The other way round: the manifest comes last. */
async function moveBack(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  day: string,
  snapshotId: string,
) {
  const from = path.join(folders.trash, day)
  const names = await namesOf(share, from, snapshotId)
  const manifest = manifestFile(snapshotId)
  const ordered = [...names.filter((name) => name !== manifest), ...names.filter((name) => name === manifest)]
  for (const name of ordered) await share.rename(path.join(from, name), path.join(folders.snap, name))
}

async function daysOf(share: BackupFileSystem, folders: WorkstationFolders): Promise<string[]> {
  if ((await share.facts(folders.trash)) === null) return []
  return (await share.list(folders.trash)).filter((name) => dayName.test(name))
}

/** Goes on with snapshots that a stopped run left half in the trash; a pinned one comes back whole. */
export async function finishInterrupted(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  pinned: ReadonlySet<string>,
): Promise<void> {
  const idsIn = async (folder: string) =>
    new Set((await share.list(folder)).map(snapshotIdOfAnyFile).filter((id) => id !== null))
  const waiting = await idsIn(folders.snap)
  for (const day of await daysOf(share, folders)) {
    const folder = path.join(folders.trash, day)
    for (const id of await idsIn(folder)) {
      if (pinned.has(id)) await moveBack(share, folders, day, id)
      else if (waiting.has(id)) await moveToTrash(share, folders, day, id)
    }
  }
}

/** Removes for good what has been in the trash for a week; the days that are gone. */
export async function emptyTrash(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  now: Date,
): Promise<string[]> {
  const limit = now.getTime() - (trashDays + 1) * dayMilliseconds
  const emptied: string[] = []
  for (const day of (await daysOf(share, folders)).filter((name) => Date.parse(name) <= limit)) {
    const folder = path.join(folders.trash, day)
    for (const name of await share.list(folder))
      if (snapshotIdOfAnyFile(name) !== null) await share.removeFile(path.join(folder, name))
    await share.removeFolder(folder)
    if ((await share.facts(folder)) === null) emptied.push(day)
  }
  return emptied
}

/** What lies in the trash, the newest first. Errors: those of the share */
export async function listTrash(
  share: BackupFileSystem,
  folders: WorkstationFolders,
): Promise<readonly Trashed[]> {
  const found: Trashed[] = []
  for (const day of await daysOf(share, folders)) {
    const folder = path.join(folders.trash, day)
    for (const name of await share.list(folder)) {
      const snapshotId = snapshotIdOfFile(name)
      if (snapshotId === null) continue
      const reading = await readSignedManifest(share, folder, snapshotId, [])
      const goesOn = dayOf(Date.parse(day) + (trashDays + 1) * dayMilliseconds)
      found.push({
        snapshotId,
        bytes: (await share.facts(path.join(folder, name)))?.sizeBytes ?? 0,
        createdAt: 'manifest' in reading ? reading.manifest.createdAt : null,
        trashedOn: day,
        goesOn,
      })
    }
  }
  return found.sort((a, b) => (a.snapshotId < b.snapshotId ? 1 : -1))
}

/** Brings a snapshot back from wherever in the trash it lies; false when it is not there. Errors: those of the share */
export async function bringBackFromTrash(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  snapshotId: string,
): Promise<boolean> {
  let isFound = false
  for (const day of await daysOf(share, folders)) {
    const names = await namesOf(share, path.join(folders.trash, day), snapshotId)
    if (names.length === 0) continue
    isFound = true
    await moveBack(share, folders, day, snapshotId)
    await share.removeFolder(path.join(folders.trash, day))
  }
  return isFound
}

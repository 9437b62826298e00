import path from 'node:path'
import { pinReasons, type PinReason } from '../../../preload/contract/backups.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { oneChunk, readSmall } from '../../sealing/streams.ts'
import { isFields, isInstant, parseJson } from './guards.ts'
import { partFile, pinFile, pinnedIn, pinsFolder } from './layout.ts'

// A pin lies in the office's folder, apart from the workstations': any desk sets and takes it, and each respects it when it
// tidies up what is its own. It is not signed: the worst that a forged one does is to keep a snapshot.

/** A snapshot that a person has kept for good. */
export interface Pin {
  readonly reason: PinReason
  readonly at: string
}

const pinBytesMax = 4096

/** Whose snapshots in which folder. */
export interface PinPlace {
  readonly targetFolder: string
  readonly officeId: string
  readonly workstationId: string
}

const folderOf = ({ targetFolder, officeId, workstationId }: PinPlace): string =>
  pinsFolder(targetFolder, officeId, workstationId)

/** One that cannot be read keeps its snapshot all the same. */
const unreadable: Pin = { reason: 'other', at: '1970-01-01T00:00:00.000Z' }

async function readPin(share: BackupFileSystem, file: string): Promise<Pin> {
  if ((await share.facts(file))?.kind !== 'file') return unreadable
  const bytes = await readSmall(share.read(file), pinBytesMax)
  const value = bytes === null ? undefined : parseJson(bytes)
  if (!isFields(value) || !isInstant(value['at'])) return unreadable
  const reason = pinReasons.find((known) => known === value['reason'])
  return { reason: reason ?? 'other', at: value['at'] }
}

/** The pins on a workstation's snapshots, by snapshot identifier. Errors: those of the share */
export async function readPins(share: BackupFileSystem, place: PinPlace): Promise<ReadonlyMap<string, Pin>> {
  const folder = folderOf(place)
  const pins = new Map<string, Pin>()
  if ((await share.facts(folder))?.kind !== 'folder') return pins
  for (const name of await share.list(folder)) {
    const snapshotId = pinnedIn(name)
    if (snapshotId !== null) pins.set(snapshotId, await readPin(share, path.join(folder, name)))
  }
  return pins
}

/** Pins a snapshot, or gives it another reason. Errors: those of the share */
export async function setPin(
  share: BackupFileSystem,
  place: PinPlace,
  snapshotId: string,
  pin: Pin,
): Promise<void> {
  const folder = folderOf(place)
  const file = path.join(folder, pinFile(snapshotId))
  const part = partFile(file)
  await share.makeFolder(folder)
  await share.removeFile(part)
  const content = { format: 'kontor-pin', version: 1, snapshotId, ...pin }
  await share.writeNew(part, oneChunk(Buffer.from(`${JSON.stringify(content, null, 1)}\n`)))
  await share.rename(part, file)
  await share.syncFolder(folder)
}

/** Takes a pin; none there is fine. Errors: those of the share */
export async function takePin(share: BackupFileSystem, place: PinPlace, snapshotId: string): Promise<void> {
  await share.removeFile(path.join(folderOf(place), pinFile(snapshotId)))
}

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { compressionExtension, type Compression } from '../../sealing/compress.ts'
import { backupError } from '../../sealing/failures.ts'

// Names on the share: only [a-z0-9.-], below 60 characters, alike on every file system that ignores case.

/** The folders of one workstation on the share. */
export interface WorkstationFolders {
  /** Finished snapshots: written once, never changed. */
  readonly snap: string
  /** Files on their way in; each becomes visible in `snap` by renaming. */
  readonly tmp: string
  /** What retention took out, by the day it did so; removed a week later. */
  readonly trash: string
}

const identifier = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/
/** Windows and Samba treat these as devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const snapshotIdentifier = /^(\d{8})-[0-9a-f]{8}$/
const snapshotFileName = /^(\d{8}-[0-9a-f]{8})\.db\.(?:zst|gz)\.age$/
const anyFileName = /^(\d{8}-[0-9a-f]{8})\.(?:db\.(?:zst|gz)\.age|json|json\.sig)$/

/** True for names that may become a folder on the share (offices and workstations). */
export function isIdentifier(name: string): boolean {
  return identifier.test(name) && !reserved.test(name)
}

function checkedIdentifier(name: string): string {
  if (!isIdentifier(name)) throw backupError('VALIDATION', 'identifierInvalid', { name: name.slice(0, 60) })
  return name
}

/** Where the offices' folders lie under the folder that was chosen for backups. */
export function officesFolder(targetFolder: string): string {
  return path.join(targetFolder, 'kontor', 'v1')
}

/** Where the workstations' folders of one office lie. @throws VALIDATION for an unusable name. */
export function workstationsFolder(targetFolder: string, officeId: string): string {
  return path.join(officesFolder(targetFolder), checkedIdentifier(officeId), 'ws')
}

/** Where an office's pins on a workstation's snapshots lie; every desk may write there. @throws VALIDATION as above */
export function pinsFolder(targetFolder: string, officeId: string, workstationId: string): string {
  const office = path.join(officesFolder(targetFolder), checkedIdentifier(officeId))
  return path.join(office, 'pins', checkedIdentifier(workstationId))
}

/** What a pin on a snapshot is called, and what it is about. */
export const pinFile = (snapshotId: string): string => `${snapshotId}.pin.json`
export const pinnedIn = (fileName: string): string | null =>
  /^(\d{8}-[0-9a-f]{8})\.pin\.json$/.exec(fileName)?.[1] ?? null

/** @throws VALIDATION for an unusable name. */
export function workstationFolders(
  targetFolder: string,
  officeId: string,
  workstationId: string,
): WorkstationFolders {
  const own = path.join(workstationsFolder(targetFolder, officeId), checkedIdentifier(workstationId))
  return { snap: path.join(own, 'snap'), tmp: path.join(own, 'tmp'), trash: path.join(own, 'trash') }
}

/** A new identifier: the sequence in 8 digits and 32 random bits, so that a reused sequence cannot collide. */
export function newSnapshotId(sequence: number): string {
  return `${String(sequence).padStart(8, '0')}-${randomBytes(4).toString('hex')}`
}

/** The sequence in an identifier; null when it is none. */
export function sequenceOf(snapshotId: string): number | null {
  const match = snapshotIdentifier.exec(snapshotId)
  return match?.[1] === undefined ? null : Number(match[1])
}

export function snapshotFile(snapshotId: string, compression: Compression): string {
  return `${snapshotId}.db.${compressionExtension[compression]}.age`
}

/** The identifier in the name of a snapshot's file; null for any other file. */
export function snapshotIdOfFile(fileName: string): string | null {
  return snapshotFileName.exec(fileName)?.[1] ?? null
}

export function manifestFile(snapshotId: string): string {
  return `${snapshotId}.json`
}

/** The identifier in the name of a manifest; null for any other file. */
export const manifestIdOf = (fileName: string): string | null =>
  /^(\d{8}-[0-9a-f]{8})\.json$/.exec(fileName)?.[1] ?? null

export function signatureFile(snapshotId: string): string {
  return `${snapshotId}.json.sig`
}

/** The identifier in the name of any file that Kontor makes for a snapshot; null for files of others. */
export function snapshotIdOfAnyFile(fileName: string): string | null {
  return anyFileName.exec(fileName)?.[1] ?? null
}

/** What a file is called in `tmp`, until it is complete and gets its name in `snap`. */
export function partFile(fileName: string): string {
  return `${fileName}.part`
}

/** Written and removed again to see whether the folder takes anything. */
export const probeFile = partFile('probe')

/** True for the names that Kontor makes in `tmp`. */
export function isPartFile(fileName: string): boolean {
  return (
    fileName === probeFile ||
    (fileName.endsWith('.part') && snapshotIdOfAnyFile(fileName.slice(0, -'.part'.length)) !== null)
  )
}

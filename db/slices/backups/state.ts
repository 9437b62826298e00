import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { readSmallFile, type SmallFileReading } from '../../engine/files/small-file.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { isCount, isFields, isHash, isInstant, isName, isSnapshotId, isText, type Fields } from './guards.ts'
import { isReference, type SnapshotReference } from './manifest.ts'
import { oneChunk } from '../../sealing/streams.ts'

/** What a check of a snapshot found, and when. */
export interface VerificationRecord {
  readonly checkedAt: string
  readonly outcome: 'verified' | 'failed'
}

/** What tells of the content of a snapshot; missing in what earlier versions have noted. */
interface NotedContent {
  /** UTC, as in its manifest. */
  readonly createdAt?: string
  /** SHA-256 of the encrypted file. */
  readonly fileSha256?: string
  /** See `content-mark.ts`. */
  readonly mark?: string
}

/** The last acknowledged snapshot: what the share must not fall behind, and what the next one descends from. */
export interface BackupHead extends SnapshotReference, NotedContent {
  readonly sequence: number
  readonly targetFolder: string
  /** The restore that made the database it was taken of; null for a database that was never restored. */
  readonly restoreId: string | null
}

/** A publication that began and was not acknowledged. */
export interface BackupIntent extends NotedContent {
  readonly snapshotId: string
  readonly manifestSha256: string
  readonly targetFolder: string
  readonly restoreId: string | null
}

/** The workstation's own memory of its backups, kept apart from the share. */
export interface BackupState {
  readonly version: 1
  readonly lineageId: string
  readonly epoch: number
  /** Highest sequence ever begun here; none is used twice, whatever the share says. */
  readonly lastSequence: number
  readonly head: BackupHead | null
  readonly intent: BackupIntent | null
  /** By snapshot identifier. */
  readonly verifications: Readonly<Record<string, VerificationRecord>>
}

/** A lineage of its own, for a database that never had a backup. */
export function newState(): BackupState {
  const lineageId = randomBytes(8).toString('hex')
  return { version: 1, lineageId, epoch: 0, lastSequence: 0, head: null, intent: null, verifications: {} }
}

function isRestoreId(value: unknown): value is string | null {
  return value === null || isText(value)
}

const isNoted = (value: Fields): boolean =>
  (value['createdAt'] === undefined || isInstant(value['createdAt'])) &&
  (value['fileSha256'] === undefined || isHash(value['fileSha256'])) &&
  (value['mark'] === undefined || isText(value['mark']))

function isHead(value: unknown): value is BackupHead {
  return (
    isReference(value) &&
    isFields(value) &&
    isCount(value['sequence']) &&
    isText(value['targetFolder']) &&
    isRestoreId(value['restoreId']) &&
    isNoted(value)
  )
}

function isIntent(value: unknown): value is BackupIntent {
  return (
    isFields(value) &&
    isSnapshotId(value['snapshotId']) &&
    isHash(value['manifestSha256']) &&
    isText(value['targetFolder']) &&
    isRestoreId(value['restoreId']) &&
    isNoted(value)
  )
}

function isVerification(value: unknown): value is VerificationRecord {
  return (
    isFields(value) &&
    isInstant(value['checkedAt']) &&
    (value['outcome'] === 'verified' || value['outcome'] === 'failed')
  )
}

function isState(value: unknown): value is BackupState {
  return (
    isFields(value) &&
    value['version'] === 1 &&
    isName(value['lineageId']) &&
    isCount(value['epoch']) &&
    isCount(value['lastSequence']) &&
    (value['head'] === null || isHead(value['head'])) &&
    (value['intent'] === null || isIntent(value['intent'])) &&
    isFields(value['verifications']) &&
    Object.values(value['verifications']).every(isVerification)
  )
}

/** Reads the state of a profile's own folder; one that cannot be understood is kept aside and counts as missing. */
export const readState = (stateFile: string): SmallFileReading<BackupState> =>
  readSmallFile(stateFile, (text) => {
    const value: unknown = JSON.parse(text)
    if (!isState(value)) throw new TypeError('this is no state of backups')
    return value
  })

/** The name of this workstation in what it remembers of its last backup; null when that tells none. */
export const workstationIn = (stateFile: string): string | null =>
  readState(stateFile).value?.head?.workstationId ?? null

/** Reads the state; null when there is none or it cannot be understood, so that the share is asked instead. */
export async function loadState(local: BackupFileSystem, stateFile: string): Promise<BackupState | null> {
  return (await local.facts(stateFile)) === null ? null : readState(stateFile).value
}

/** Writes a small local file so that a crash leaves the old or the new content, never a part. */
export async function replaceFile(local: BackupFileSystem, file: string, content: Uint8Array): Promise<void> {
  const part = `${file}.part`
  await local.makeFolder(path.dirname(file))
  await local.removeFile(part)
  await local.writeNew(part, oneChunk(content))
  await local.rename(part, file)
  await local.syncFolder(path.dirname(file))
}

export async function saveState(
  local: BackupFileSystem,
  stateFile: string,
  state: BackupState,
): Promise<void> {
  await replaceFile(local, stateFile, Buffer.from(`${JSON.stringify(state, null, 1)}\n`))
}

/** Remembers what a check found. A workstation without a state has nothing to protect by it. */
export async function recordVerification(
  local: BackupFileSystem,
  stateFile: string,
  snapshotId: string,
  record: VerificationRecord,
): Promise<void> {
  const state = await loadState(local, stateFile)
  if (state === null) return
  await saveState(local, stateFile, {
    ...state,
    verifications: { ...state.verifications, [snapshotId]: record },
  })
}

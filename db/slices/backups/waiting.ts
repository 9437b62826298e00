import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import type { Compression } from '../../sealing/compress.ts'
import { readSmall, type Measured } from '../../sealing/streams.ts'
import { isCount, isErased, isFields, isHash, isInstant, isText, parseJson } from './guards.ts'
import { manifestLimitBytes, snapshotReasons, type SnapshotReason } from './manifest.ts'
import { isOrigin, type DatabaseOrigin } from './origin.ts'
import { replaceFile } from './state.ts'

// Snapshots that wait on this computer while the folder for backups cannot be reached: sealed like those in the folder,
// without a number and a manifest, which they get when they are sent.

/** A copy of the database, compressed, encrypted and read back on this computer. */
export interface SealedSnapshot {
  /** UTC, when the copy was made. */
  readonly createdAt: string
  readonly reason: SnapshotReason
  readonly appVersion: string
  readonly schemaVersion: number
  readonly rowCounts: Readonly<Record<string, number>>
  readonly compression: Compression
  readonly plain: Measured
  readonly sealed: Measured
  readonly recipients: readonly string[]
  /** Tells whether another state holds the same, see `content-mark.ts`; null where that cannot be told. */
  readonly mark: string | null
  /** Where the database came from that it is a copy of. */
  readonly origin: DatabaseOrigin | null
  /** What was erased on request; absent where an earlier version has made it. */
  readonly erased?: readonly ErasedRecord[]
}

export interface WaitingSnapshot {
  /** Number and random digits: the order in which they were made, whatever the clock did. */
  readonly name: string
  /** The sealed file. */
  readonly file: string
  readonly snapshot: SealedSnapshot
}

const waitingName = /^(\d{8}-[0-9a-f]{8})\.(age|json|json\.part)$/
const sealedName = (name: string): string => `${name}.age`
const factsName = (name: string): string => `${name}.json`

const isMeasured = (value: unknown): value is Measured =>
  isFields(value) && isCount(value['sizeBytes']) && isHash(value['sha256'])

function isSealedSnapshot(value: unknown): value is SealedSnapshot {
  return (
    isFields(value) &&
    isInstant(value['createdAt']) &&
    snapshotReasons.some((reason) => reason === value['reason']) &&
    isText(value['appVersion']) &&
    isCount(value['schemaVersion']) &&
    isFields(value['rowCounts']) &&
    Object.values(value['rowCounts']).every(isCount) &&
    (value['compression'] === 'zstd' || value['compression'] === 'gzip') &&
    isMeasured(value['plain']) &&
    isMeasured(value['sealed']) &&
    Array.isArray(value['recipients']) &&
    value['recipients'].every(isText) &&
    (value['mark'] === null || isText(value['mark'])) &&
    (value['origin'] === null || isOrigin(value['origin'])) &&
    (value['erased'] === undefined || isErased(value['erased']))
  )
}

async function readFacts(local: BackupFileSystem, file: string): Promise<SealedSnapshot | null> {
  if ((await local.facts(file))?.kind !== 'file') return null
  const bytes = await readSmall(local.read(file), manifestLimitBytes)
  const value = bytes === null ? undefined : parseJson(bytes)
  return isSealedSnapshot(value) ? value : null
}

const namesIn = async (local: BackupFileSystem, folder: string): Promise<readonly string[]> =>
  (await local.facts(folder))?.kind === 'folder' ? local.list(folder) : []

/** What waits, oldest first; a file that is not complete does not count. */
export async function listWaiting(
  local: BackupFileSystem,
  folder: string,
): Promise<readonly WaitingSnapshot[]> {
  const found: WaitingSnapshot[] = []
  const names = new Set((await namesIn(local, folder)).map((name) => waitingName.exec(name)?.[1] ?? ''))
  for (const name of [...names].filter((id) => id !== '').sort()) {
    const snapshot = await readFacts(local, path.join(folder, factsName(name)))
    const file = path.join(folder, sealedName(name))
    const facts = snapshot && (await local.facts(file))
    if (snapshot && facts?.kind === 'file' && facts.sizeBytes === snapshot.sealed.sizeBytes)
      found.push({ name, file, snapshot })
  }
  return found
}

export async function removeWaiting(local: BackupFileSystem, folder: string, name: string): Promise<void> {
  // without its facts it does not count any more
  await local.removeFile(path.join(folder, factsName(name)))
  await local.removeFile(path.join(folder, sealedName(name)))
}

/** The most that may wait; the newest one always does. */
export interface WaitingLimits {
  readonly count: number
  readonly bytes: number
}

export const waitingLimits: WaitingLimits = { count: 8, bytes: 4 * 1024 ** 3 }

/**
 * Which of those that wait may go: all but the newest and the last one of each earlier day, and of these the oldest
 * where they are too many or too large.
 */
export function superseded(
  oldestFirst: readonly {
    readonly name: string
    readonly snapshot: Pick<SealedSnapshot, 'createdAt' | 'sealed'>
  }[],
  limits: WaitingLimits = waitingLimits,
): readonly string[] {
  const gone: string[] = []
  const days = new Set<string>()
  let count = 0
  let bytes = 0
  for (const { name, snapshot } of oldestFirst.toReversed()) {
    const day = snapshot.createdAt.slice(0, 10)
    const size = snapshot.sealed.sizeBytes
    const isNewest = count === 0
    if (!isNewest && (days.has(day) || count >= limits.count || bytes + size > limits.bytes)) gone.push(name)
    else {
      days.add(day)
      count += 1
      bytes += size
    }
  }
  return gone
}

/** Lets a sealed file wait, and takes out what it supersedes and what a stopped run left. The caller holds the lock. */
export async function keepWaiting(
  local: BackupFileSystem,
  folder: string,
  sealedFile: string,
  snapshot: SealedSnapshot,
): Promise<void> {
  await local.makeFolder(folder)
  const before = await listWaiting(local, folder)
  const number = Number(before.at(-1)?.name.slice(0, 8) ?? 0) + 1
  const name = `${String(number).padStart(8, '0')}-${randomBytes(4).toString('hex')}`
  await local.rename(sealedFile, path.join(folder, sealedName(name)))
  await local.syncFolder(folder)
  const facts = Buffer.from(`${JSON.stringify(snapshot, null, 1)}\n`)
  await replaceFile(local, path.join(folder, factsName(name)), facts)
  const waiting = await listWaiting(local, folder)
  for (const gone of superseded(waiting)) await removeWaiting(local, folder, gone)
  const complete = new Set(waiting.map((one) => one.name))
  for (const left of await local.list(folder)) {
    const id = waitingName.exec(left)?.[1]
    if (id !== undefined && !complete.has(id)) await local.removeFile(path.join(folder, left))
  }
}

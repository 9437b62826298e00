import path from 'node:path'
import type { DatabaseFacts } from '../../engine/connection/inspect.ts'
import { preferredCompression, type Compression } from '../../sealing/compress.ts'
import { copyDatabase, inspectDatabase } from './database.ts'
import { backupError, throwIfCancelled } from '../../sealing/failures.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import { parseRecipient } from '../../sealing/keys.ts'
import {
  newSnapshotId,
  probeFile,
  snapshotFile,
  workstationFolders,
  type WorkstationFolders,
} from './layout.ts'
import { takeFolderLock, type TakeLock } from './lock.ts'
import { encodeManifest, sha256Of, type SnapshotManifest, type SnapshotReason } from './manifest.ts'
import { descentOf, readOrigin, type Descent } from './origin.ts'
import { StepClock, type BackupStep, type OnProgress } from './progress.ts'
import { publishSnapshot } from './publish.ts'
import {
  acknowledged,
  discardUnpublished,
  highestSequence,
  settleIntent,
  stateFromShare,
  wasPublished,
} from './recover.ts'
import { checkSealed, sealFile, type Sealed } from '../../sealing/seal.ts'
import { publicSigningKeyOf, signBytes } from '../../sealing/signing.ts'
import { loadState, saveState, type BackupIntent, type BackupState } from './state.ts'
import { oneChunk } from '../../sealing/streams.ts'
import { clearWorkFolder, workFolderOf } from './work-folder.ts'

export interface BackupRequest {
  /** The database in use; it is only read. */
  readonly databaseFile: string
  /** The profile's folder, on a local disk; whatever Kontor makes here lies below it. */
  readonly localRoot: string
  /** Below `localRoot`: a plain copy of the database lies here for seconds. */
  readonly spoolFolder: string
  /** Below `localRoot`; remembers sequence, head and checks of this workstation. */
  readonly stateFile: string
  /** The chosen folder; it has to exist, so that a missing drive is noticed. */
  readonly targetFolder: string
  /** `age1…` keys that open the snapshot: at least two different ones. */
  readonly recipients: readonly string[]
  /** Ed25519 private key of this workstation, PKCS#8 PEM. */
  readonly signingKey: string
  readonly officeId: string
  readonly workstationId: string
  readonly appVersion: string
  readonly reason?: SnapshotReason
  /** Secret key to test the finished file with; without it the file's own key does. */
  readonly checkIdentity?: string
  readonly compression?: Compression
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
  readonly files?: FileSystems
  readonly takeLock?: TakeLock
  readonly now?: () => Date
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/**
 * What the person should hear about although the backup succeeded.
 *
 * `headMissing`: the newest backup that this workstation knows of is gone from the folder. `stateLost`: the local
 * memory was missing or unreadable while the folder already held backups.
 */
export type BackupWarning = 'headMissing' | 'stateLost'

export interface BackupResult {
  readonly snapshotId: string
  readonly sequence: number
  readonly createdAt: string
  /** The published snapshot. */
  readonly file: string
  readonly fileBytes: number
  readonly databaseBytes: number
  readonly compression: Compression
  readonly schemaVersion: number
  readonly rowCounts: Readonly<Record<string, number>>
  /** Decrypted and compared here, re-read and compared on the share; anything else throws. */
  readonly verified: true
  readonly warnings: readonly BackupWarning[]
  readonly milliseconds: Readonly<Partial<Record<BackupStep, number>>>
}

interface Run {
  readonly request: BackupRequest
  readonly recipients: readonly string[]
  readonly signingPublicKey: string
  readonly local: BackupFileSystem
  readonly share: BackupFileSystem
  readonly folders: WorkstationFolders
  readonly workFolder: string
  readonly steps: StepClock
  readonly now: () => Date
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

function startRun(request: BackupRequest): Run {
  const recipients = [...new Set(request.recipients.map(parseRecipient))]
  if (recipients.length < 2) throw backupError('VALIDATION', 'recipientsTooFew')
  const files = request.files ?? nodeFileSystems
  return {
    request,
    recipients,
    signingPublicKey: publicSigningKeyOf(request.signingKey),
    local: withNamedFailures(files.local, 'local', request.localRoot),
    share: withNamedFailures(files.share, 'share', request.targetFolder),
    folders: workstationFolders(request.targetFolder, request.officeId, request.workstationId),
    workFolder: workFolderOf(request.spoolFolder),
    steps: new StepClock(request.onProgress),
    now: request.now ?? (() => new Date()),
  }
}

/**
 * A folder that is not there must not be created: an unplugged drive would be "backed up" into its empty place. One
 * byte written there now saves copying the database for a folder that nobody may write to.
 */
async function prepareTarget({ share, folders, request }: Run): Promise<void> {
  const target = await share.facts(request.targetFolder)
  if (target?.kind !== 'folder') throw backupError('SHARE_UNAVAILABLE', 'shareMissing')
  for (const folder of [folders.snap, folders.tmp]) await share.makeFolder(folder)
  const probe = path.join(folders.tmp, probeFile)
  await share.removeFile(probe)
  await share.writeNew(probe, oneChunk(Buffer.from('.')))
  await share.removeFile(probe)
}

async function rememberedState(run: Run): Promise<{ state: BackupState; warnings: BackupWarning[] }> {
  const { request, local, share, folders, signingPublicKey } = run
  const { targetFolder, workstationId } = request
  const known = await loadState(local, request.stateFile)
  const before =
    known ?? (await stateFromShare(share, folders, { targetFolder, signingKey: signingPublicKey }))
  const now = run.now().toISOString()
  const state = await settleIntent(share, folders, before, { targetFolder, workstationId, now })
  const warnings: BackupWarning[] = known === null && before.head !== null ? ['stateLost'] : []
  const { head } = state
  if (head?.targetFolder === targetFolder && !(await wasPublished(share, folders, head)))
    warnings.push('headMissing')
  return { state, warnings }
}

interface Spooled extends Sealed {
  readonly facts: DatabaseFacts
  readonly createdAt: string
  readonly file: string
}

/** Copies, checks, compresses, encrypts and tests the database on the local disk. */
async function spool(run: Run, snapshotId: string, compression: Compression): Promise<Spooled> {
  const { request, local, workFolder, steps, recipients } = run
  const { signal } = request
  const plainFile = path.join(workFolder, `${snapshotId}.db`)
  const sealedFile = path.join(workFolder, snapshotFile(snapshotId, compression))
  steps.begin('snapshot')
  const createdAt = run.now().toISOString()
  copyDatabase(request.databaseFile, plainFile)
  await local.syncFile(plainFile)
  const facts = inspectDatabase(plainFile, 'quick')
  throwIfCancelled(signal)
  const totalBytes = (await local.facts(plainFile))?.sizeBytes ?? 0
  const onSealed = steps.begin('encrypt', totalBytes)
  const sealed = await sealFile({
    local,
    plainFile,
    sealedFile,
    recipients,
    compression,
    signal,
    onBytes: onSealed,
  })
  await local.removeFile(plainFile)
  const onBytes = steps.begin('verify', totalBytes)
  const identity = request.checkIdentity ?? sealed.fileKey
  await checkSealed(local, sealedFile, sealed, identity, { signal, onBytes })
  return { ...sealed, facts, createdAt, file: sealedFile }
}

function describe(
  run: Run,
  snapshot: { readonly snapshotId: string; readonly sequence: number; readonly compression: Compression },
  descent: Descent,
  spooled: Spooled,
): SnapshotManifest {
  const { request } = run
  return {
    format: 'kontor-backup',
    version: 1,
    officeId: request.officeId,
    workstationId: request.workstationId,
    snapshotId: snapshot.snapshotId,
    sequence: snapshot.sequence,
    ...descent,
    createdAt: spooled.createdAt,
    reason: request.reason ?? 'manual',
    appVersion: request.appVersion,
    schemaVersion: spooled.facts.schemaVersion,
    file: { name: path.basename(spooled.file), ...spooled.sealed },
    database: {
      ...spooled.plain,
      compression: snapshot.compression,
      rowCounts: spooled.facts.rowCounts,
    },
    recipients: run.recipients,
    signingKey: run.signingPublicKey,
  }
}

async function publish(
  run: Run,
  manifest: SnapshotManifest,
  bytes: Buffer,
  sealedFile: string,
): Promise<void> {
  const { request, local, share, folders, steps } = run
  const { snapshotId, file } = manifest
  const signed = { snapshotId, manifest: bytes, signature: signBytes(bytes, request.signingKey) }
  const outgoing = { ...file, read: () => local.read(sealedFile) }
  const total = file.sizeBytes
  let onReadBack: ((done: number) => void) | undefined
  const onWritten = steps.begin('upload', total)
  const progress = {
    onWritten,
    onReadBack(done: number) {
      onReadBack ??= steps.begin('readBack', total)
      onReadBack(done)
      if (done === total) steps.begin('publish')
    },
  }
  const tools = { share, folders, sleep: request.sleep ?? pause, signal: request.signal }
  await publishSnapshot(tools, outgoing, signed, progress)
}

/** Clears what a failed run left, as far as the share still answers; the next run does the rest. */
async function discardFailed(run: Run, intent: BackupIntent): Promise<void> {
  try {
    if (!(await wasPublished(run.share, run.folders, intent)))
      await discardUnpublished(run.share, run.folders, intent.snapshotId)
  } catch {
    return
  }
}

async function backUp(run: Run): Promise<BackupResult> {
  const { request, local, share, folders, workFolder, steps } = run
  steps.begin('prepare')
  await clearWorkFolder(local, request.spoolFolder)
  await local.makeFolder(workFolder)
  await prepareTarget(run)
  const { state, warnings } = await rememberedState(run)
  const descent = descentOf(state, await readOrigin(local, request.databaseFile))
  const sequence = Math.max(state.lastSequence, await highestSequence(share, folders)) + 1
  const snapshotId = newSnapshotId(sequence)
  const compression = request.compression ?? preferredCompression

  const spooled = await spool(run, snapshotId, compression)
  const manifest = describe(run, { snapshotId, sequence, compression }, descent, spooled)
  const bytes = encodeManifest(manifest)
  const { targetFolder, stateFile } = request
  const { restoreId, lineageId, epoch } = descent
  const intent = { snapshotId, manifestSha256: sha256Of(bytes), targetFolder, restoreId }
  const intended = { ...state, lineageId, epoch, lastSequence: sequence, intent }
  await saveState(local, stateFile, intended)
  try {
    await publish(run, manifest, bytes, spooled.file)
  } catch (error) {
    await discardFailed(run, intent)
    throw error
  }
  const checkedAt = run.now().toISOString()
  await saveState(local, stateFile, acknowledged(intended, intent, request.workstationId, checkedAt))
  return {
    snapshotId,
    sequence,
    createdAt: manifest.createdAt,
    file: path.join(folders.snap, manifest.file.name),
    fileBytes: manifest.file.sizeBytes,
    databaseBytes: manifest.database.sizeBytes,
    compression,
    schemaVersion: manifest.schemaVersion,
    rowCounts: manifest.database.rowCounts,
    verified: true,
    warnings,
    milliseconds: steps.finish(),
  }
}

/**
 * Makes one encrypted backup of the office's database and proves that it is readable where it lies.
 *
 * A run that is stopped anywhere, even by a power cut, leaves the database untouched, earlier backups as they were
 * and nothing that looks finished without being so; the next run clears up. Two steps (copy and page check) block
 * the calling thread, about 0.4 s per 100 MB.
 *
 * @throws VALIDATION keys or names; BUSY another backup runs; SHARE_UNAVAILABLE, READONLY, DISK_FULL (share or this
 * computer, see the message key); DB_CORRUPT the database in use; CANCELLED
 */
export async function createBackup(request: BackupRequest): Promise<BackupResult> {
  const run = startRun(request)
  throwIfCancelled(request.signal)
  await run.local.makeFolder(request.spoolFolder)
  const lock = (request.takeLock ?? takeFolderLock)(request.spoolFolder)
  try {
    return await backUp(run)
  } finally {
    await clearWorkFolder(run.local, request.spoolFolder).catch(() => undefined)
    lock.release()
  }
}

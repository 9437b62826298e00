import path from 'node:path'
import type { CheckSchema } from '../../engine/connection/inspect.ts'
import { KontorError } from '../../engine/errors.ts'
import { backupError, throwIfCancelled } from '../../sealing/failures.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import { takeFolderLock, type TakeLock } from './lock.ts'
import type { SnapshotManifest } from './manifest.ts'
import {
  examineSnapshot,
  extractDatabase,
  inspectSnapshot,
  type ExaminedSnapshot,
  type SignatureState,
  type SnapshotChoice,
} from './open-snapshot.ts'
import { StepClock, type BackupStep, type OnProgress } from './progress.ts'
import { recordVerification } from './state.ts'
import { clearWorkFolder, workFolderOf } from './work-folder.ts'

export interface VerifyRequest extends SnapshotChoice {
  /** Any secret key that opens it. */
  readonly identity: string
  readonly localRoot: string
  /** The same folder as for backups; the database lies here in plain during the check. */
  readonly spoolFolder: string
  /** Compares the schema with that of its version, before anything in the database is asked. */
  readonly checkSchema: CheckSchema
  /** Where to remember the outcome, so that retention knows which snapshots are good. */
  readonly stateFile?: string
  /** Looks at the database once everything about it is known to be sound, before it is removed. */
  readonly look?: (databaseFile: string) => void
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
  readonly files?: FileSystems
  readonly takeLock?: TakeLock
  readonly now?: () => Date
}

export interface VerifyResult {
  readonly file: string
  readonly signature: SignatureState
  /** Null for a file without its manifest. */
  readonly manifest: SnapshotManifest | null
  readonly fileBytes: number
  readonly databaseBytes: number
  readonly schemaVersion: number
  readonly rowCounts: Readonly<Record<string, number>>
  readonly milliseconds: Readonly<Partial<Record<BackupStep, number>>>
}

/** Failures that speak about the snapshot itself; a wrong key or a lost connection says nothing about it. */
function blamesSnapshot(error: unknown): boolean {
  return error instanceof KontorError && error.code === 'DB_CORRUPT'
}

function sameCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

interface Layers {
  readonly local: BackupFileSystem
  readonly source: BackupFileSystem
}

async function check(request: VerifyRequest, layers: Layers): Promise<VerifyResult> {
  const { identity, onProgress, signal } = request
  const steps = new StepClock(onProgress)
  steps.begin('prepare')
  await clearWorkFolder(layers.local, request.spoolFolder)
  const workFolder = workFolderOf(request.spoolFolder)
  await layers.local.makeFolder(workFolder)
  const snapshot: ExaminedSnapshot = await examineSnapshot(layers.source, request, identity)
  const toFile = path.join(workFolder, 'kontor.db')
  const onBytes = steps.begin('decrypt', snapshot.sizeBytes)
  const plain = await extractDatabase({ ...layers, snapshot, identity, toFile, onBytes, signal })
  throwIfCancelled(signal)
  steps.begin('check')
  const facts = inspectSnapshot(toFile, request.checkSchema)
  const { manifest, signature, file, sizeBytes } = snapshot
  if (manifest !== null && !sameCounts(facts.rowCounts, manifest.database.rowCounts))
    throw backupError('DB_CORRUPT', 'manifestDamaged')
  request.look?.(toFile)
  return {
    file,
    signature,
    manifest,
    fileBytes: sizeBytes,
    databaseBytes: plain.sizeBytes,
    schemaVersion: facts.schemaVersion,
    rowCounts: facts.rowCounts,
    milliseconds: steps.finish(),
  }
}

/**
 * Proves from the share that a snapshot can be restored: signature, hashes, decryption, and every check that SQLite
 * has (pages, indexes, search indexes, foreign keys), and counts the rows.
 *
 * @throws WRONG_KEY; DB_CORRUPT snapshot damaged; NOT_FOUND; SHARE_UNAVAILABLE; VALIDATION key, signer, or no backup;
 * DISK_FULL; BUSY another backup or check runs; CANCELLED
 */
export async function verifySnapshot(request: VerifyRequest): Promise<VerifyResult> {
  const files = request.files ?? nodeFileSystems
  const local = withNamedFailures(files.local, 'local', request.localRoot)
  const source = withNamedFailures(files.share, 'source', path.dirname(request.file))
  const now = request.now ?? (() => new Date())
  const snapshotId = path.basename(request.file).slice(0, 17)
  const record = async (outcome: 'verified' | 'failed') => {
    if (request.stateFile === undefined) return
    await recordVerification(local, request.stateFile, snapshotId, {
      checkedAt: now().toISOString(),
      outcome,
    })
  }
  await local.makeFolder(request.spoolFolder)
  const lock = (request.takeLock ?? takeFolderLock)(request.spoolFolder)
  try {
    const result = await check(request, { local, source })
    if (result.manifest !== null) await record('verified')
    return result
  } catch (error) {
    if (blamesSnapshot(error)) await record('failed')
    throw error
  } finally {
    await clearWorkFolder(local, request.spoolFolder).catch(() => undefined)
    lock.release()
  }
}

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CheckSchema } from '../../engine/connection/inspect.ts'
import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import { databaseName } from '../../engine/connection/profile-folder.ts'
import { backupError, throwIfCancelled } from '../../sealing/failures.ts'
import {
  clearUnfinished,
  currentGeneration,
  earlierPointerFile,
  markerFile,
  pointerFile,
} from './generations.ts'
import { erasedSince, unitedErased } from './erased.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import { takeFolderLock, type TakeLock } from './lock.ts'
import {
  examineSnapshot,
  extractDatabase,
  inspectSnapshot,
  type ExaminedSnapshot,
  type SignatureState,
  type SnapshotChoice,
} from './open-snapshot.ts'
import { originFile, type DatabaseOrigin } from './origin.ts'
import { StepClock, type BackupStep, type OnProgress } from './progress.ts'
import { replaceFile } from './state.ts'
import { oneChunk } from '../../sealing/streams.ts'

export interface RestoreRequest extends SnapshotChoice {
  /** The office's recovery key or any other secret key that opens it, as typed. */
  readonly identity: string
  /** The profile's folder; it has to exist. */
  readonly localRoot: string
  /** Below it: holds the generations (`gen-…/kontor.db`) and the pointer `CURRENT`; created when missing. */
  readonly dataFolder: string
  /** What marks a database as Kontor's (`application_id`). */
  readonly applicationId: number
  /** Newest schema (`user_version`) that this Kontor understands. */
  readonly supportedSchemaVersion: number
  /** Compares the schema with that of its version, before anything in the database is asked. */
  readonly checkSchema: CheckSchema
  /**
   * Runs before the switch: brings the database to the newest schema and opens it as the application will, so that the
   * profile never points to one that does not open. When it throws, nothing has changed.
   */
  readonly beforeActivate?: (preview: RestorePreview) => Promise<void>
  /** What is known here to have been erased on request, besides what the manifests of the office say. */
  readonly erased?: readonly ErasedRecord[]
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
  readonly files?: FileSystems
  readonly takeLock?: TakeLock
  readonly now?: () => Date
}

/** A decrypted and checked database that is not yet in use. */
export interface RestorePreview {
  /** Name of the generation's folder. */
  readonly generation: string
  readonly databaseFile: string
  /** Anything but `trusted` was accepted by the person: nobody vouches for who made it. */
  readonly signature: SignatureState
  /** Public key that signed it; null for a file alone. */
  readonly signingKey: string | null
  /** When, for whom and where it was made, as its manifest says; null without one. */
  readonly createdAt: string | null
  readonly officeId: string | null
  readonly workstationId: string | null
  readonly databaseBytes: number
  readonly schemaVersion: number
  readonly rowCounts: Readonly<Record<string, number>>
}

export interface RestoreResult extends RestorePreview {
  /** The generation that was in use before and is kept; null in a new profile. */
  readonly replacedGeneration: string | null
  readonly milliseconds: Readonly<Partial<Record<BackupStep, number>>>
}

function newGeneration(now: Date): string {
  const time = now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return `gen-${time}-${randomBytes(4).toString('hex')}`
}

function refuseNewer(schemaVersion: number, { supportedSchemaVersion }: RestoreRequest): void {
  if (schemaVersion > supportedSchemaVersion)
    throw backupError('DB_NEWER', 'newer', { schemaVersion, supportedSchemaVersion })
}

/** Whose it is and of which version tell the header alone; then the schema, and only then is anything asked. */
const refuseUnusable =
  (request: RestoreRequest): CheckSchema =>
  (head, differences) => {
    if (head.applicationId !== request.applicationId) throw backupError('VALIDATION', 'notABackup')
    refuseNewer(head.schemaVersion, request)
    request.checkSchema(head, differences)
  }

function originOf(
  snapshot: ExaminedSnapshot,
  restoreId: string,
  restoredAt: string,
  told: Pick<DatabaseOrigin, 'erased' | 'erasedUnvouched'>,
): DatabaseOrigin {
  const { manifest, manifestSha256 } = snapshot
  const common = { format: 'kontor-origin', version: 1, restoreId, restoredAt, ...told } as const
  if (manifest === null || manifestSha256 === null)
    return { ...common, lineageId: null, epoch: 0, from: null }
  const { lineageId, epoch, workstationId, snapshotId } = manifest
  return { ...common, lineageId, epoch, from: { workstationId, snapshotId, manifestSha256 } }
}

interface Run {
  readonly request: RestoreRequest
  readonly local: BackupFileSystem
  readonly source: BackupFileSystem
  readonly sourceBelow: (folder: string) => BackupFileSystem
  readonly steps: StepClock
  readonly generation: string
  readonly folder: string
  readonly now: Date
}

/** Decrypts into the new generation's folder and checks everything before anybody may use it. */
async function unpack(run: Run): Promise<RestorePreview> {
  const { request, local, source, steps, generation, folder } = run
  const { identity, signal } = request
  const snapshot = await examineSnapshot(source, request, identity)
  // Said by the manifest before the long work, and again by the database itself after it.
  refuseNewer(snapshot.manifest?.schemaVersion ?? 0, request)
  await local.makeFolder(folder)
  await local.writeNew(markerFile(folder), oneChunk(Buffer.from('')))
  const databaseFile = path.join(folder, databaseName)
  const onBytes = steps.begin('decrypt', snapshot.sizeBytes)
  const extraction = { source, local, snapshot, identity, toFile: databaseFile, onBytes, signal }
  const plain = await extractDatabase(extraction)
  throwIfCancelled(signal)
  steps.begin('check')
  const facts = inspectSnapshot(databaseFile, refuseUnusable(request))
  const since = await erasedSince(run.sourceBelow, snapshot, request.trustedSigningKeys ?? [])
  const origin = originOf(snapshot, generation, run.now.toISOString(), {
    erased: unitedErased([since.erased, request.erased ?? []]),
    erasedUnvouched: since.unvouched,
  })
  await local.writeNew(
    originFile(databaseFile),
    oneChunk(Buffer.from(`${JSON.stringify(origin, null, 1)}\n`)),
  )
  await local.syncFolder(folder)
  return {
    generation,
    databaseFile,
    signature: snapshot.signature,
    signingKey: snapshot.manifest?.signingKey ?? null,
    createdAt: snapshot.manifest?.createdAt ?? null,
    officeId: snapshot.manifest?.officeId ?? null,
    workstationId: snapshot.manifest?.workstationId ?? null,
    databaseBytes: plain.sizeBytes,
    schemaVersion: facts.schemaVersion,
    rowCounts: facts.rowCounts,
  }
}

/** The generation that was in use stays named, so that a person can go back to it. */
async function activate(run: Run, replaced: string | null): Promise<void> {
  const { request, local, generation, folder } = run
  await local.syncFolder(request.dataFolder)
  if (replaced !== null)
    await replaceFile(local, earlierPointerFile(request.dataFolder), Buffer.from(`${replaced}\n`))
  await replaceFile(local, pointerFile(request.dataFolder), Buffer.from(`${generation}\n`))
  // The switch is done; a marker that stays is cleared by the next start.
  await local.removeFile(markerFile(folder)).catch(() => undefined)
}

async function withStaged<Result>(
  request: RestoreRequest,
  use: (run: Run, preview: RestorePreview) => Promise<Result>,
): Promise<Result> {
  const files = request.files ?? nodeFileSystems
  const local = withNamedFailures(files.local, 'local', request.localRoot)
  const sourceBelow = (below: string) => withNamedFailures(files.share, 'source', below)
  const source = sourceBelow(path.dirname(request.file))
  const { dataFolder } = request
  const now = (request.now ?? (() => new Date()))()
  const generation = newGeneration(now)
  const folder = path.join(dataFolder, generation)
  const steps = new StepClock(request.onProgress)
  const run: Run = { request, local, source, sourceBelow, steps, generation, folder, now }
  steps.begin('prepare')
  await local.makeFolder(dataFolder)
  const lock = (request.takeLock ?? takeFolderLock)(dataFolder)
  try {
    await clearUnfinished(local, dataFolder)
    const preview = await unpack(run)
    await request.beforeActivate?.(preview)
    throwIfCancelled(request.signal)
    return await use(run, preview)
  } catch (error) {
    await clearUnfinished(local, dataFolder).catch(() => undefined)
    throw error
  } finally {
    lock.release()
  }
}

/**
 * Restores a snapshot as a new generation of the database and puts it in use by replacing one pointer file.
 *
 * The database in use, its write-ahead log and earlier generations stay as they are; until the pointer is replaced
 * nothing has changed, and afterwards everything has. The caller closes the database before and opens the new one
 * after; an older schema is migrated there. Works from a copied `.age` file without its manifest too.
 *
 * @throws WRONG_KEY; DB_CORRUPT snapshot damaged; DB_NEWER made by a newer Kontor; NOT_FOUND; SHARE_UNAVAILABLE;
 * VALIDATION key, signer, or no backup of Kontor; DISK_FULL; BUSY another restore runs; CANCELLED
 */
export const restoreSnapshot = (request: RestoreRequest): Promise<RestoreResult> =>
  withStaged(request, async (run, preview) => {
    const replacedGeneration = (await currentGeneration(run.local, request.dataFolder)) || null
    run.steps.begin('activate')
    await activate(run, replacedGeneration)
    return { ...preview, replacedGeneration, milliseconds: run.steps.finish() }
  })

/**
 * The same without putting it in use: the new generation lies unfinished beside the one in use, which may be open, until it
 * is opened as `prepared`, or something else is prepared, or the profile is opened again.
 *
 * @throws as `restoreSnapshot`
 */
export const stageSnapshot = (request: RestoreRequest): Promise<RestorePreview> =>
  withStaged(request, async ({ steps }, preview) => {
    steps.finish()
    return preview
  })

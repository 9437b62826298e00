import path from 'node:path'
import { preferredCompression, type Compression } from '../../sealing/compress.ts'
import { throwIfCancelled } from '../../sealing/failures.ts'
import { sealAndCheck } from '../../sealing/seal.ts'
import { contentMark } from './content-mark.ts'
import { copyHere } from './database.ts'
import { snapshotFile } from './layout.ts'
import { takeFolderLock } from './lock.ts'
import { readOrigin } from './origin.ts'
import type { BackupStep } from './progress.ts'
import {
  checkedRecipients,
  prepareTarget,
  rememberedState,
  startRun,
  type BackupRequest,
  type BackupWarning,
  type Run,
} from './run.ts'
import { isOfTheFolder, placeOf, send, sendAllWaiting } from './send.ts'
import { keepWaiting, type SealedSnapshot } from './waiting.ts'
import { clearWorkFolder } from './work-folder.ts'

export type { BackupRequest, BackupWarning } from './run.ts'

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

type BackupRun = Run<BackupRequest>

/** Copies, checks, compresses, encrypts and tests the database on the local disk. */
async function spool(
  run: BackupRun,
  recipients: readonly string[],
): Promise<{ readonly file: string; readonly snapshot: SealedSnapshot }> {
  const { request, local, workFolder, steps } = run
  const { signal } = request
  const compression = request.compression ?? preferredCompression
  const plainFile = path.join(workFolder, 'kontor.db')
  const sealedFile = path.join(workFolder, snapshotFile(unnumbered, compression))
  steps.begin('snapshot')
  const createdAt = run.now().toISOString()
  const copied = await (request.copy ?? copyHere)(request.databaseFile, plainFile)
  await local.syncFile(plainFile)
  const origin = await readOrigin(local, request.databaseFile)
  const { schemaVersion, rowCounts, newestChange, erased } = copied
  const readers = request.readers ?? recipients
  const mark = contentMark({ origin, schemaVersion, newestChange, readers })
  throwIfCancelled(signal)
  const totalBytes = (await local.facts(plainFile))?.sizeBytes ?? 0
  let step: 'encrypt' | 'verify' = 'encrypt'
  let report = steps.begin(step, totalBytes)
  const onBytes = (of: typeof step, sizeBytes: number): void => {
    if (of !== step) report = steps.begin((step = of), totalBytes)
    report(sizeBytes)
  }
  const identity = request.checkIdentity ?? null
  const sealing = { plainFile, sealedFile, recipients, compression, identity }
  const seal = request.seal ?? ((what, hooks) => sealAndCheck(local, what, hooks))
  const { plain, sealed } = await seal(sealing, { onBytes, signal })
  const { appVersion, reason = 'manual' } = request
  const told = { createdAt, reason, appVersion, schemaVersion, rowCounts, compression, erased }
  return { file: sealedFile, snapshot: { ...told, plain, sealed, recipients, mark, origin } }
}

/** Until it gets its number: a name that is cleared with the work folder. */
const unnumbered = '00000000-00000000'

async function backUp(run: BackupRun): Promise<BackupResult> {
  const { request, local, workFolder, steps } = run
  const recipients = checkedRecipients(request)
  steps.begin('prepare')
  await clearWorkFolder(local, request.spoolFolder)
  await local.makeFolder(workFolder)
  const waitsIf = request.waitingFolder
  const known = await prepareTarget(run)
    .then(() => rememberedState(run))
    .catch((error: unknown) => {
      if (waitsIf === undefined || !isOfTheFolder(error)) throw error
      return { unreachable: error } as const
    })
  const { file, snapshot } = await spool(run, recipients)
  try {
    if ('unreachable' in known) throw known.unreachable
    const before = (await sendAllWaiting(run, known.state)).at(-1)?.state ?? known.state
    const { manifest } = await send(run, before, snapshot, file)
    return {
      snapshotId: manifest.snapshotId,
      sequence: manifest.sequence,
      createdAt: manifest.createdAt,
      file: placeOf(run, manifest),
      fileBytes: manifest.file.sizeBytes,
      databaseBytes: manifest.database.sizeBytes,
      compression: manifest.database.compression,
      schemaVersion: manifest.schemaVersion,
      rowCounts: manifest.database.rowCounts,
      verified: true,
      warnings: known.warnings,
      milliseconds: steps.finish(),
    }
  } catch (error) {
    if (waitsIf !== undefined && isOfTheFolder(error)) await keepWaiting(local, waitsIf, file, snapshot)
    throw error
  }
}

/**
 * Makes one encrypted backup of the office's database and proves that it is readable where it lies.
 *
 * A run that is stopped anywhere, even by a power cut, leaves the database untouched, earlier backups as they were
 * and nothing that looks finished without being so; the next run clears up. Where the folder cannot be reached, the
 * sealed snapshot waits in `waitingFolder` for a later run, and the failure is thrown all the same. Copy
 * and page check block the calling thread, about 0.4 s per 100 MB, and sealing keeps it busy, unless `copy` and `seal` have a
 * thread of their own do it.
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

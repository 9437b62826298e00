import path from 'node:path'
import { KontorError } from '../../engine/errors.ts'
import { signBytes } from '../../sealing/signing.ts'
import { throwIfCancelled } from '../../sealing/failures.ts'
import { newSnapshotId, snapshotFile } from './layout.ts'
import { takeFolderLock } from './lock.ts'
import { encodeManifest, sha256Of, type SnapshotManifest } from './manifest.ts'
import { descentOf } from './origin.ts'
import { publishSnapshot } from './publish.ts'
import { acknowledged, discardUnpublished, highestSequence, wasPublished } from './recover.ts'
import { prepareTarget, rememberedState, startRun, type Run, type SendRequest } from './run.ts'
import { saveState, type BackupIntent, type BackupState } from './state.ts'
import { listWaiting, removeWaiting, type SealedSnapshot } from './waiting.ts'

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** A snapshot that lies in the folder, complete, and is remembered here. */
export interface Sent {
  readonly manifest: SnapshotManifest
  readonly state: BackupState
}

/** Failures of the folder for backups, after which a snapshot may wait on this computer. */
export function isOfTheFolder(error: unknown): boolean {
  if (!(error instanceof KontorError)) return false
  const { code, messageKey } = error.failure
  return code === 'SHARE_UNAVAILABLE' || /\.(?:shareFull|shareReadOnly|linkOnShare)$/.test(messageKey)
}

function describe(
  { request, signingPublicKey }: Run,
  sealed: SealedSnapshot,
  state: BackupState,
  sequence: number,
): SnapshotManifest {
  const snapshotId = newSnapshotId(sequence)
  const { compression } = sealed
  return {
    format: 'kontor-backup',
    version: 1,
    officeId: request.officeId,
    workstationId: request.workstationId,
    snapshotId,
    sequence,
    ...descentOf(state, sealed.origin),
    createdAt: sealed.createdAt,
    reason: sealed.reason,
    appVersion: sealed.appVersion,
    schemaVersion: sealed.schemaVersion,
    file: { name: snapshotFile(snapshotId, compression), ...sealed.sealed },
    database: { ...sealed.plain, compression, rowCounts: sealed.rowCounts },
    recipients: sealed.recipients,
    signingKey: signingPublicKey,
    erased: sealed.erased ?? [],
  }
}

async function publish(run: Run, manifest: SnapshotManifest, bytes: Buffer, sealedFile: string) {
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

/** Brings a sealed snapshot of this computer into the folder as the next of its sequence, and remembers it. */
export async function send(
  run: Run,
  state: BackupState,
  sealed: SealedSnapshot,
  sealedFile: string,
): Promise<Sent> {
  const { request, local, share, folders } = run
  const { targetFolder, stateFile, workstationId } = request
  const sequence = Math.max(state.lastSequence, await highestSequence(share, folders)) + 1
  const manifest = describe(run, sealed, state, sequence)
  const { snapshotId, lineageId, epoch, restoreId, createdAt } = manifest
  const bytes = encodeManifest(manifest)
  const intent: BackupIntent = {
    snapshotId,
    manifestSha256: sha256Of(bytes),
    targetFolder,
    restoreId,
    createdAt,
    fileSha256: manifest.file.sha256,
    ...(sealed.mark !== null && { mark: sealed.mark }),
  }
  const intended = { ...state, lineageId, epoch, lastSequence: sequence, intent }
  await saveState(local, stateFile, intended)
  try {
    await publish(run, manifest, bytes, sealedFile)
  } catch (error) {
    await discardFailed(run, intent)
    throw error
  }
  const checkedAt = run.now().toISOString()
  const sent = acknowledged(intended, intent, workstationId, checkedAt)
  await saveState(local, stateFile, sent)
  return { manifest, state: sent }
}

/** Sends what waits on this computer, oldest first; each goes from here once it is complete there. */
export async function sendAllWaiting(run: Run, state: BackupState): Promise<Sent[]> {
  const { waitingFolder, signal } = run.request
  if (waitingFolder === undefined) return []
  const sent: Sent[] = []
  let known = state
  for (const waiting of await listWaiting(run.local, waitingFolder)) {
    throwIfCancelled(signal)
    // sent by a run that was stopped before it could remove it here
    if (known.head?.fileSha256 !== waiting.snapshot.sealed.sha256) {
      const next = await send(run, known, waiting.snapshot, waiting.file)
      sent.push(next)
      known = next.state
    }
    await removeWaiting(run.local, waitingFolder, waiting.name)
  }
  return sent
}

/**
 * Sends what waits on this computer without making a new snapshot; the newest one sent, null for none.
 *
 * @throws as `createBackup`
 */
export async function sendWaiting(request: SendRequest): Promise<Sent | null> {
  const run = startRun(request)
  await run.local.makeFolder(request.spoolFolder)
  const lock = (request.takeLock ?? takeFolderLock)(request.spoolFolder)
  try {
    run.steps.begin('prepare')
    await prepareTarget(run)
    const { state } = await rememberedState(run)
    return (await sendAllWaiting(run, state)).at(-1) ?? null
  } finally {
    run.steps.finish()
    lock.release()
  }
}

/** Where a snapshot lies in the folder. */
export const placeOf = ({ folders }: Run, { file }: SnapshotManifest): string =>
  path.join(folders.snap, file.name)

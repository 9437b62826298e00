import path from 'node:path'
import { errorCodeOf } from '../../engine/files/error-code.ts'
import { backupError } from '../../sealing/failures.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { manifestFile, partFile, signatureFile, type WorkstationFolders } from './layout.ts'
import { sha256Of } from './manifest.ts'
import { Meter, oneChunk } from '../../sealing/streams.ts'

export interface PublishTools {
  /** The share's layer. */
  readonly share: BackupFileSystem
  readonly folders: WorkstationFolders
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly signal?: AbortSignal | undefined
}

/** One file on its way to the share. */
export interface OutgoingFile {
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly read: () => AsyncIterable<Uint8Array>
}

export interface TransferProgress {
  readonly onWritten?: (sizeBytes: number) => void
  readonly onReadBack?: (sizeBytes: number) => void
}

/** Virus scanners and indexers hold new files open for a while, and Windows then refuses to rename them. */
const heldOpen = new Set(['EPERM', 'EACCES', 'EBUSY'])
const renamePatienceMilliseconds = 60_000
const longestPauseMilliseconds = 2_000

async function arrived(share: BackupFileSystem, file: OutgoingFile, target: string): Promise<boolean> {
  const facts = await share.facts(target)
  if (facts?.kind !== 'file' || facts.sizeBytes !== file.sizeBytes) return false
  return (await new Meter().drain(share.read(target))).sha256 === file.sha256
}

async function renameIntoPlace(
  tools: PublishTools,
  file: OutgoingFile,
  from: string,
  to: string,
): Promise<void> {
  const { share, sleep } = tools
  if ((await share.facts(to)) !== null) throw backupError('CONFLICT', 'nameTaken', { file: file.name })
  let waited = 0
  for (let pause = 20; ; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
    try {
      await share.rename(from, to)
      return
    } catch (error) {
      const code = errorCodeOf(error)
      // A server may have renamed although its answer got lost.
      if (code === 'ENOENT' && (await arrived(share, file, to))) return
      if (!heldOpen.has(code)) throw error
      if (waited >= renamePatienceMilliseconds)
        throw backupError('SHARE_UNAVAILABLE', 'heldOpen', { file: file.name }, error)
    }
    await sleep(pause)
    waited += pause
  }
}

/**
 * Brings one file to the share so that its final name appears only over complete, re-read content.
 *
 * @throws DISK_FULL, READONLY, SHARE_UNAVAILABLE, CONFLICT, CANCELLED; what it wrote is removed again where possible.
 */
async function publishFile(
  tools: PublishTools,
  file: OutgoingFile,
  progress: TransferProgress,
): Promise<void> {
  const { share, folders, signal } = tools
  const part = path.join(folders.tmp, partFile(file.name))
  try {
    await share.removeFile(part)
    await share.writeNew(part, new Meter({ signal, onBytes: progress.onWritten }).pass(file.read()))
    const back = await new Meter({ signal, onBytes: progress.onReadBack }).drain(share.read(part))
    if (back.sha256 !== file.sha256) throw backupError('SHARE_UNAVAILABLE', 'readBack', { file: file.name })
    await renameIntoPlace(tools, file, part, path.join(folders.snap, file.name))
  } catch (error) {
    await share.removeFile(part).catch(() => undefined)
    throw error
  }
  await share.syncFolder(folders.snap)
}

/**
 * Publishes a snapshot: the encrypted file, then the signature, and last the manifest, whose presence says that the
 * other two are complete. Nothing that exists is overwritten.
 *
 * @throws DISK_FULL, READONLY, SHARE_UNAVAILABLE, CONFLICT, CANCELLED
 */
export async function publishSnapshot(
  tools: PublishTools,
  snapshot: OutgoingFile,
  signed: { readonly snapshotId: string; readonly manifest: Buffer; readonly signature: Buffer },
  progress: TransferProgress = {},
): Promise<void> {
  await publishFile(tools, snapshot, progress)
  await publishFile(tools, small(signatureFile(signed.snapshotId), signed.signature), {})
  await publishFile(tools, small(manifestFile(signed.snapshotId), signed.manifest), {})
}

function small(name: string, bytes: Buffer): OutgoingFile {
  return { name, sizeBytes: bytes.length, sha256: sha256Of(bytes), read: () => oneChunk(bytes) }
}

import path from 'node:path'
import type { Compression } from '../../sealing/compress.ts'
import { backupError } from '../../sealing/failures.ts'
import { parseRecipient } from '../../sealing/keys.ts'
import type { Sealed, Sealing, SealingHooks } from '../../sealing/seal.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { oneChunk } from '../../sealing/streams.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import type { CopyDatabase } from './database.ts'
import { probeFile, workstationFolders, type WorkstationFolders } from './layout.ts'
import type { TakeLock } from './lock.ts'
import type { SnapshotReason } from './manifest.ts'
import { withNamedFailures } from './named-failures.ts'
import { StepClock, type OnProgress } from './progress.ts'
import { settleIntent, stateFromShare, wasPublished } from './recover.ts'
import { loadState, type BackupState } from './state.ts'
import { workFolderOf } from './work-folder.ts'

/** What every run that writes into the chosen folder has to know. */
export interface SendRequest {
  /** The profile's folder, on a local disk; whatever Kontor makes here lies below it. */
  readonly localRoot: string
  /** Below `localRoot`: a plain copy of the database lies here for seconds. */
  readonly spoolFolder: string
  /** Below `localRoot`; remembers sequence, head and checks of this workstation. */
  readonly stateFile: string
  /** Below `localRoot`: sealed snapshots wait here while the folder cannot be reached; without it none does. */
  readonly waitingFolder?: string
  /** The chosen folder; it has to exist, so that a missing drive is noticed. */
  readonly targetFolder: string
  /** Ed25519 private key of this workstation, PKCS#8 PEM. */
  readonly signingKey: string
  readonly officeId: string
  readonly workstationId: string
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
  readonly files?: FileSystems
  readonly takeLock?: TakeLock
  readonly now?: () => Date
  readonly sleep?: (milliseconds: number) => Promise<void>
}

export interface BackupRequest extends SendRequest {
  /** The database in use; it is only read. */
  readonly databaseFile: string
  /** `age1…` keys that open the snapshot: at least two different ones. */
  readonly recipients: readonly string[]
  /** Of these the ones that are the office's: with others of them, another backup is needed. All where left out. */
  readonly readers?: readonly string[]
  readonly appVersion: string
  readonly reason?: SnapshotReason
  /** Secret key to test the finished file with; without it the file's own key does. */
  readonly checkIdentity?: string
  readonly compression?: Compression
  /** Copies the database; the calling thread does where left out. */
  readonly copy?: CopyDatabase
  /** Seals the copy and proves it; the calling thread does where left out. */
  readonly seal?: (sealing: Sealing, hooks: SealingHooks) => Promise<Pick<Sealed, 'plain' | 'sealed'>>
}

/**
 * What the person should hear about although the backup succeeded.
 *
 * `headMissing`: the newest backup that this workstation knows of is gone from the folder. `stateLost`: the local
 * memory was missing or unreadable while the folder already held backups.
 */
export type BackupWarning = 'headMissing' | 'stateLost'

export interface Run<Request extends SendRequest = SendRequest> {
  readonly request: Request
  readonly signingPublicKey: string
  readonly local: BackupFileSystem
  readonly share: BackupFileSystem
  readonly folders: WorkstationFolders
  readonly workFolder: string
  readonly steps: StepClock
  readonly now: () => Date
}

export function startRun<Request extends SendRequest>(request: Request): Run<Request> {
  const files = request.files ?? nodeFileSystems
  return {
    request,
    signingPublicKey: publicSigningKeyOf(request.signingKey),
    local: withNamedFailures(files.local, 'local', request.localRoot),
    share: withNamedFailures(files.share, 'share', request.targetFolder),
    folders: workstationFolders(request.targetFolder, request.officeId, request.workstationId),
    workFolder: workFolderOf(request.spoolFolder),
    steps: new StepClock(request.onProgress),
    now: request.now ?? (() => new Date()),
  }
}

/** The checked recipients of a backup. @throws VALIDATION fewer than two, or one that is none */
export function checkedRecipients({ recipients }: BackupRequest): readonly string[] {
  const checked = [...new Set(recipients.map(parseRecipient))]
  if (checked.length < 2) throw backupError('VALIDATION', 'recipientsTooFew')
  return checked
}

/**
 * A folder that is not there must not be created: an unplugged drive would be "backed up" into its empty place. One
 * byte written there now saves copying the database for a folder that nobody may write to.
 */
export async function prepareTarget({ share, folders, request }: Run): Promise<void> {
  const target = await share.facts(request.targetFolder)
  if (target?.kind !== 'folder') throw backupError('SHARE_UNAVAILABLE', 'shareMissing')
  for (const folder of [folders.snap, folders.tmp]) await share.makeFolder(folder)
  const probe = path.join(folders.tmp, probeFile)
  await share.removeFile(probe)
  await share.writeNew(probe, oneChunk(Buffer.from('.')))
  await share.removeFile(probe)
}

/** What this workstation knows of its backups, settled with what lies in the folder. */
export async function rememberedState(
  run: Run,
): Promise<{ readonly state: BackupState; readonly warnings: readonly BackupWarning[] }> {
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

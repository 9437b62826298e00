import path from 'node:path'
import { throwIfCancelled } from '../../sealing/failures.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import { manifestFile, snapshotIdOfAnyFile, workstationFolders, type WorkstationFolders } from './layout.ts'
import { listSnapshots, type ListedSnapshot } from './list.ts'
import { takeFolderLock, type TakeLock } from './lock.ts'
import { planRetention, type RetainedSnapshot, type RetentionPlan, type RetentionRules } from './retention.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { loadState, type BackupState } from './state.ts'

export interface PruneRequest {
  readonly targetFolder: string
  readonly officeId: string
  readonly workstationId: string
  readonly localRoot: string
  readonly stateFile: string
  /** Its lock keeps backups and pruning apart. */
  readonly spoolFolder: string
  /** Private signing key of this workstation: only what it signed is ever removed. */
  readonly signingKey: string
  /** Identifiers that a person has pinned. */
  readonly pinned?: ReadonlySet<string>
  readonly rules?: RetentionRules
  /** Only tells what would go. */
  readonly dryRun?: boolean
  readonly signal?: AbortSignal
  readonly files?: FileSystems
  readonly takeLock?: TakeLock
  readonly now?: () => Date
}

export interface PruneResult {
  readonly plan: RetentionPlan
  /** Identifiers moved to the trash now. */
  readonly trashed: readonly string[]
  /** Days whose trash is gone for good, as `2026-01-31`. */
  readonly emptied: readonly string[]
}

const trashDays = 7
const dayMilliseconds = 24 * 60 * 60 * 1000
const dayName = /^\d{4}-\d{2}-\d{2}$/

function retained(
  request: PruneRequest,
  verifications: BackupState['verifications'],
  snapshots: readonly ListedSnapshot[],
): RetainedSnapshot[] {
  return snapshots.flatMap(({ state, manifest, snapshotId, sequence, workstationId }) => {
    if (state !== 'trusted' || manifest === null) return []
    const verification = verifications[snapshotId]?.outcome ?? ('unknown' as const)
    const pinned = request.pinned?.has(snapshotId) ?? false
    const { createdAt, reason } = manifest
    return [{ snapshotId, workstationId, sequence, createdAt, reason, verification, pinned }]
  })
}

/** The newest one is gone or does not fit its manifest: older ones may be all there is. */
function newestIsUnsound(
  snapshots: readonly ListedSnapshot[],
  head: BackupState['head'],
  targetFolder: string,
): boolean {
  const finished = snapshots.filter(({ state }) => state !== 'incomplete')
  const missing =
    head?.targetFolder === targetFolder &&
    !finished.some(({ manifestSha256 }) => manifestSha256 === head.manifestSha256)
  return missing || finished[0]?.state === 'damaged'
}

function stoppedPlan(plan: RetentionPlan): RetentionPlan {
  const because = ['pruningStopped'] as const
  const keep = [...plan.keep, ...plan.remove.map((snapshotId) => ({ snapshotId, because }))]
  return { stopped: 'newestFailed', keep, remove: [] }
}

/** Moves a snapshot away, its manifest first: what has a manifest in `snap` stays complete at every moment. */
async function trash(share: BackupFileSystem, folders: WorkstationFolders, day: string, snapshotId: string) {
  const to = path.join(folders.trash, day)
  await share.makeFolder(to)
  const names = (await share.list(folders.snap)).filter((name) => snapshotIdOfAnyFile(name) === snapshotId)
  const manifest = manifestFile(snapshotId)
  const ordered = names.includes(manifest) ? [manifest, ...names.filter((name) => name !== manifest)] : names
  for (const name of ordered) await share.rename(path.join(folders.snap, name), path.join(to, name))
}

async function trashDaysOf(share: BackupFileSystem, folders: WorkstationFolders): Promise<string[]> {
  if ((await share.facts(folders.trash)) === null) return []
  return (await share.list(folders.trash)).filter((name) => dayName.test(name))
}

/** Goes on with snapshots whose manifest is in the trash while a stopped run left the rest where it was. */
async function finishInterrupted(share: BackupFileSystem, folders: WorkstationFolders): Promise<void> {
  const waiting = new Set(
    (await share.list(folders.snap)).map(snapshotIdOfAnyFile).filter((id) => id !== null),
  )
  for (const day of await trashDaysOf(share, folders)) {
    for (const name of await share.list(path.join(folders.trash, day))) {
      const id = snapshotIdOfAnyFile(name)
      if (id !== null && name === manifestFile(id) && waiting.has(id)) await trash(share, folders, day, id)
    }
  }
}

async function emptyTrash(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  now: Date,
): Promise<string[]> {
  const limit = now.getTime() - trashDays * dayMilliseconds
  const old = (await trashDaysOf(share, folders)).filter((day) => Date.parse(day) <= limit - dayMilliseconds)
  const emptied: string[] = []
  for (const day of old) {
    const folder = path.join(folders.trash, day)
    for (const name of await share.list(folder))
      if (snapshotIdOfAnyFile(name) !== null) await share.removeFile(path.join(folder, name))
    await share.removeFolder(folder)
    if ((await share.facts(folder)) === null) emptied.push(day)
  }
  return emptied
}

async function prune(
  request: PruneRequest,
  local: BackupFileSystem,
  share: BackupFileSystem,
): Promise<PruneResult> {
  const { targetFolder, officeId, workstationId, signingKey, rules, signal } = request
  const now = (request.now ?? (() => new Date()))()
  const folders = workstationFolders(targetFolder, officeId, workstationId)
  const trustedSigningKeys = [publicSigningKeyOf(signingKey)]
  const snapshots = await listSnapshots({
    targetFolder,
    officeId,
    workstationId,
    trustedSigningKeys,
    ...(request.files && { files: request.files }),
  })
  const state = await loadState(local, request.stateFile)
  const known = retained(request, state?.verifications ?? {}, snapshots)
  const planned = planRetention({ snapshots: known, workstationId, now, ...(rules && { rules }) })
  const plan = newestIsUnsound(snapshots, state?.head ?? null, targetFolder) ? stoppedPlan(planned) : planned
  if ((request.dryRun ?? false) || plan.stopped !== null || snapshots.length === 0)
    return { plan, trashed: [], emptied: [] }
  await finishInterrupted(share, folders)
  const day = now.toISOString().slice(0, 10)
  for (const snapshotId of plan.remove) {
    throwIfCancelled(signal)
    await trash(share, folders, day, snapshotId)
  }
  return { plan, trashed: plan.remove, emptied: await emptyTrash(share, folders, now) }
}

/**
 * Removes what the retention rules no longer keep, in two phases: first into the trash on the share, a week later for
 * good. Touches only files of this workstation whose manifest it signed itself.
 *
 * @throws BUSY a backup runs; SHARE_UNAVAILABLE, READONLY; VALIDATION; CANCELLED
 */
export async function pruneSnapshots(request: PruneRequest): Promise<PruneResult> {
  const files = request.files ?? nodeFileSystems
  const local = withNamedFailures(files.local, 'local', request.localRoot)
  await local.makeFolder(request.spoolFolder)
  const lock = (request.takeLock ?? takeFolderLock)(request.spoolFolder)
  try {
    return await prune(request, local, withNamedFailures(files.share, 'share', request.targetFolder))
  } finally {
    lock.release()
  }
}

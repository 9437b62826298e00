import { throwIfCancelled } from '../../sealing/failures.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import { workstationFolders } from './layout.ts'
import { listSnapshots, type ListedSnapshot } from './list.ts'
import { takeFolderLock, type TakeLock } from './lock.ts'
import { readPins } from './pins.ts'
import { planRetention, type RetainedSnapshot, type RetentionPlan, type RetentionRules } from './retention.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { loadState, type BackupState } from './state.ts'
import { emptyTrash, finishInterrupted, moveToTrash } from './trash.ts'

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

function retained(
  pins: ReadonlySet<string>,
  verifications: BackupState['verifications'],
  snapshots: readonly ListedSnapshot[],
): RetainedSnapshot[] {
  return snapshots.flatMap(({ state, manifest, snapshotId, sequence, workstationId }) => {
    if (state !== 'trusted' || manifest === null) return []
    const verification = verifications[snapshotId]?.outcome ?? ('unknown' as const)
    const pinned = pins.has(snapshotId)
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

/** What tidying up knows of a workstation's snapshots. */
export interface PruneKnowledge {
  /** Of one workstation, newest first, judged by the key it signs with. */
  readonly snapshots: readonly ListedSnapshot[]
  readonly state: BackupState | null
  readonly pinned: ReadonlySet<string>
  readonly now: Date
}

/** What would stay and go. Pure. */
export function planPruning(
  request: Pick<PruneRequest, 'workstationId' | 'targetFolder' | 'rules'>,
  { snapshots, state, pinned, now }: PruneKnowledge,
): RetentionPlan {
  const { workstationId, targetFolder, rules } = request
  const known = retained(pinned, state?.verifications ?? {}, snapshots)
  const planned = planRetention({ snapshots: known, workstationId, now, ...(rules && { rules }) })
  return newestIsUnsound(snapshots, state?.head ?? null, targetFolder) ? stoppedPlan(planned) : planned
}

async function prune(
  request: PruneRequest,
  local: BackupFileSystem,
  share: BackupFileSystem,
): Promise<PruneResult> {
  const { targetFolder, officeId, workstationId, signingKey, signal } = request
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
  const pinned = new Set((await readPins(share, request)).keys())
  const plan = planPruning(request, { snapshots, state, pinned, now })
  if ((request.dryRun ?? false) || plan.stopped !== null || snapshots.length === 0)
    return { plan, trashed: [], emptied: [] }
  await finishInterrupted(share, folders, pinned)
  const day = now.toISOString().slice(0, 10)
  for (const snapshotId of plan.remove) {
    throwIfCancelled(signal)
    await moveToTrash(share, folders, day, snapshotId)
  }
  return { plan, trashed: plan.remove, emptied: await emptyTrash(share, folders, now) }
}

/**
 * Removes what the retention rules no longer keep, in two phases: first into the trash on the share, a week later for
 * good. What a person has pinned stays, at whatever desk that was. Touches only files of this workstation whose manifest it signed itself.
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

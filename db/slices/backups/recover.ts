import path from 'node:path'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { isPartFile, sequenceOf, snapshotIdOfAnyFile, type WorkstationFolders } from './layout.ts'
import { readSignedManifest } from './signed-manifest.ts'
import { newState, type BackupIntent, type BackupState } from './state.ts'

// What a run finds of the runs before it, on the share and in its own memory.

/** Clears away what a run left that was stopped before its manifest was complete. */
export async function discardUnpublished(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  snapshotId: string,
): Promise<void> {
  for (const name of await share.list(folders.snap))
    if (snapshotIdOfAnyFile(name) === snapshotId) await share.removeFile(path.join(folders.snap, name))
}

/** True when exactly this manifest is on the share, which its files were before it. */
export async function wasPublished(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  intent: Pick<BackupIntent, 'snapshotId' | 'manifestSha256'>,
): Promise<boolean> {
  const reading = await readSignedManifest(share, folders.snap, intent.snapshotId, [])
  return 'manifestSha256' in reading && reading.manifestSha256 === intent.manifestSha256
}

/** More than retention ever keeps. */
const rememberedVerifications = 500

/** The state once the intended snapshot is known to be complete on the share. */
export function acknowledged(
  state: BackupState,
  intent: BackupIntent,
  workstationId: string,
  checkedAt: string,
): BackupState {
  const { snapshotId } = intent
  const sequence = sequenceOf(snapshotId) ?? state.lastSequence
  const older = Object.entries(state.verifications)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-rememberedVerifications)
  const verified = { checkedAt, outcome: 'verified' } as const
  return {
    ...state,
    head: { ...intent, workstationId, sequence },
    intent: null,
    verifications: { ...Object.fromEntries(older), [snapshotId]: verified },
  }
}

/** Settles what an earlier run began: counts it as done when its manifest is there, otherwise clears it away. */
export async function settleIntent(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  state: BackupState,
  own: { readonly targetFolder: string; readonly workstationId: string; readonly now: string },
): Promise<BackupState> {
  for (const name of await share.list(folders.tmp))
    if (isPartFile(name)) await share.removeFile(path.join(folders.tmp, name))
  const { intent } = state
  if (intent === null) return state
  // It went to another folder; what lies there is not reachable from here.
  if (intent.targetFolder !== own.targetFolder) return { ...state, intent: null }
  if (await wasPublished(share, folders, intent))
    return acknowledged(state, intent, own.workstationId, own.now)
  await discardUnpublished(share, folders, intent.snapshotId)
  return { ...state, intent: null }
}

/** Beyond this a sequence is not believed: a planted name must not use up the eight digits. */
const believableSequence = 90_000_000

/** Highest sequence among the workstation's files; 0 when there are none. */
export async function highestSequence(share: BackupFileSystem, folders: WorkstationFolders): Promise<number> {
  const sequences = (await share.list(folders.snap)).map((name) => sequenceOf(name.slice(0, 17)) ?? 0)
  return Math.max(0, ...sequences.filter((sequence) => sequence < believableSequence))
}

/** Rebuilds the memory from the newest manifest that this workstation signed; a new lineage when there is none. */
export async function stateFromShare(
  share: BackupFileSystem,
  folders: WorkstationFolders,
  own: { readonly targetFolder: string; readonly signingKey: string },
): Promise<BackupState> {
  const ids = new Set((await share.list(folders.snap)).map(snapshotIdOfAnyFile).filter((id) => id !== null))
  for (const snapshotId of [...ids].sort().reverse()) {
    const reading = await readSignedManifest(share, folders.snap, snapshotId, [own.signingKey])
    if (reading.state !== 'trusted') continue
    const { workstationId, sequence, lineageId, epoch, restoreId } = reading.manifest
    const { manifestSha256 } = reading
    const { targetFolder } = own
    const { createdAt, file } = reading.manifest
    const noted = { createdAt, fileSha256: file.sha256 }
    const head = { workstationId, snapshotId, sequence, manifestSha256, targetFolder, restoreId, ...noted }
    return { ...newState(), lineageId, epoch, lastSequence: sequence, head }
  }
  return newState()
}

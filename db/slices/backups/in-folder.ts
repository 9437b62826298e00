import type { backups, KeepReason, PinReason, Snapshot } from '../../../preload/contract/backups.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { nodeFiles, nodeFileSystems, type BackupFileSystem } from '../../engine/files/file-system.ts'
import { recipientOf } from '../../sealing/keys.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { configured, secretsOf, trustedSigners } from './backup-work.ts'
import { workstationFolders } from './layout.ts'
import { listSnapshots, type ListedSnapshot } from './list.ts'
import { takeFolderLock } from './lock.ts'
import { withNamedFailures } from './named-failures.ts'
import { opensWith } from './office-key.ts'
import { readPins, setPin, takePin, type Pin } from './pins.ts'
import { planPruning } from './prune.ts'
import { rulesOf, spoolFolder, stateFile } from './settings.ts'
import { loadState, type VerificationRecord } from './state.ts'
import { bringBackFromTrash, listTrash } from './trash.ts'

// What lies in the chosen folder, as it is shown, and what a person does with it.

const shareOf = (targetFolder: string): BackupFileSystem =>
  withNamedFailures(nodeFileSystems.share, 'share', targetFolder)

/** What lies in the chosen folder of this office, of every workstation. */
export async function officeSnapshots(context: DataContext): Promise<readonly ListedSnapshot[]> {
  const { targetFolder, officeId } = configured(context.profile)
  return listSnapshots({ targetFolder, officeId, trustedSigningKeys: await trustedSigners(context) })
}

/** One of them by its identifier. Errors: NOT_FOUND; those of the share */
export async function snapshotFileOf(context: DataContext, snapshotId: string): Promise<string> {
  const chosen = (await officeSnapshots(context)).find((snapshot) => snapshot.snapshotId === snapshotId)
  if (!chosen?.file) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
  return chosen.file
}

/** What the list says of a snapshot: damage first, then whether anybody vouches for it, then what checks have found. */
function stateOf(
  { state }: ListedSnapshot,
  checked: VerificationRecord['outcome'] | undefined,
): Snapshot['state'] {
  if (state === 'damaged' || checked === 'failed') return 'damaged'
  if (state === 'unknownSigner') return 'unknownSigner'
  if (state === 'incomplete') return 'notSigned'
  return checked === 'verified' ? 'verified' : 'unverified'
}

/** What this workstation has not signed itself, tidying up knows nothing of. */
const asOwn = (snapshot: ListedSnapshot, ownSigner: string): ListedSnapshot =>
  snapshot.state === 'trusted' && snapshot.manifest?.signingKey !== ownSigner
    ? { ...snapshot, state: 'unknownSigner' }
    : snapshot

/** What lies in the folder, with what tidying up would do now. Errors: those of the share */
export async function listFolder(context: DataContext): Promise<OutputOf<(typeof backups)['list']>> {
  const settings = configured(context.profile)
  const { targetFolder, officeId, workstationId, limits } = settings
  const share = shareOf(targetFolder)
  const snapshots = await officeSnapshots(context)
  const state = await loadState(nodeFiles.below(context.profile.root), stateFile(context.profile))
  const pins = new Map<string, ReadonlyMap<string, Pin>>()
  for (const id of new Set([workstationId, ...snapshots.map((snapshot) => snapshot.workstationId)]))
    pins.set(id, await readPins(share, { targetFolder, officeId, workstationId: id }))
  const { signingKey, ageIdentity } = await secretsOf(context)
  const ownSigner = publicSigningKeyOf(signingKey)
  const ownRecipient = await recipientOf(ageIdentity)
  const own = snapshots.filter((snapshot) => snapshot.workstationId === workstationId)
  const plan = planPruning(
    { workstationId, targetFolder, rules: rulesOf(settings) },
    {
      snapshots: own.map((snapshot) => asOwn(snapshot, ownSigner)),
      state,
      pinned: new Set(pins.get(workstationId)?.keys()),
      now: new Date(context.now()),
    },
  )
  const because = new Map(plan.keep.map((kept) => [kept.snapshotId, kept.because]))
  const goes = new Set(plan.remove)
  const keptBecause = (snapshot: ListedSnapshot): readonly KeepReason[] => {
    if (snapshot.workstationId !== workstationId) return ['otherWorkstation']
    return goes.has(snapshot.snapshotId) ? [] : (because.get(snapshot.snapshotId) ?? ['notOurs'])
  }
  const trash = await listTrash(share, workstationFolders(targetFolder, officeId, workstationId))
  return {
    snapshots: snapshots.map((snapshot) => ({
      sequence: snapshot.sequence,
      file: snapshot.snapshotId,
      createdAt: snapshot.manifest?.createdAt ?? '',
      bytes: snapshot.fileBytes,
      workstation: snapshot.workstationId,
      state: stateOf(snapshot, state?.verifications[snapshot.snapshotId]?.outcome),
      kept: [...keptBecause(snapshot)],
      opensWith: opensWith(settings, snapshot.manifest?.recipients ?? [], ownRecipient),
      pin: pins.get(snapshot.workstationId)?.get(snapshot.snapshotId) ?? null,
    })),
    stopped: plan.stopped,
    limits,
    trash: trash.map(({ snapshotId, ...trashed }) => ({ file: snapshotId, ...trashed })),
  }
}

/** Pins a snapshot of the office. Errors: NOT_FOUND; those of the share */
export async function pinSnapshot(
  context: DataContext,
  which: { readonly workstation: string; readonly file: string; readonly reason: PinReason },
): Promise<void> {
  const { targetFolder, officeId } = configured(context.profile)
  const found = (await officeSnapshots(context)).some(
    ({ workstationId, snapshotId }) => workstationId === which.workstation && snapshotId === which.file,
  )
  if (!found) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
  const place = { targetFolder, officeId, workstationId: which.workstation }
  await setPin(shareOf(targetFolder), place, which.file, { reason: which.reason, at: context.now() })
}

/** Takes a pin. Errors: those of the share */
export async function unpinSnapshot(
  context: DataContext,
  which: { readonly workstation: string; readonly file: string },
): Promise<void> {
  const { targetFolder, officeId } = configured(context.profile)
  const pinned = await readPins(shareOf(targetFolder), {
    targetFolder,
    officeId,
    workstationId: which.workstation,
  })
  if (!pinned.has(which.file)) return
  await takePin(
    shareOf(targetFolder),
    { targetFolder, officeId, workstationId: which.workstation },
    which.file,
  )
}

/** Brings a snapshot back from the trash and pins it first, since the next tidying up would take it again. */
export async function bringBack(context: DataContext, snapshotId: string): Promise<void> {
  const { profile } = context
  const { targetFolder, officeId, workstationId } = configured(profile)
  const share = shareOf(targetFolder)
  const folders = workstationFolders(targetFolder, officeId, workstationId)
  const lock = takeFolderLock(spoolFolder(profile))
  try {
    const isThere = (await listTrash(share, folders)).some((trashed) => trashed.snapshotId === snapshotId)
    if (!isThere) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
    const place = { targetFolder, officeId, workstationId }
    await setPin(share, place, snapshotId, { reason: 'fromTrash', at: context.now() })
    await bringBackFromTrash(share, folders, snapshotId)
  } finally {
    lock.release()
  }
}

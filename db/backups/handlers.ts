import path from 'node:path'
import type { BackupOutcome, VerifyOutcome } from '../../preload/contract/backups.ts'
import type { ProfileFolder } from '../connection/profile-folder.ts'
import { KontorError } from '../errors.ts'
import type { CallContext, DataContext, Handlers } from '../host/context.ts'
import type { JobControl } from '../host/jobs.ts'
import { readOffice } from '../office/index.ts'
import { createBackup } from './create.ts'
import { nodeFileSystem } from './file-system.ts'
import {
  confirmsGroup,
  createAgeKeyPair,
  keyGroups,
  pickConfirmationGroups,
  recipientOf,
  type AgeKeyPair,
} from './keys.ts'
import { listSnapshots, type ListedSnapshot } from './list.ts'
import type { OnProgress } from './progress.ts'
import { recoveryText } from './recovery-sheet.ts'
import {
  loadBackupSettings,
  saveBackupSettings,
  spoolFolder,
  stateFile,
  unattendedSecrets,
  type BackupSettings,
} from './settings.ts'
import { publicSigningKeyOf } from './signing.ts'
import { loadState } from './state.ts'
import { verifySnapshot } from './verify.ts'

/** A key that was shown but not yet confirmed; kept in memory only, one per profile. */
interface PendingKey {
  readonly key: AgeKeyPair
  readonly confirmGroups: readonly [number, number]
  readonly targetFolder: string
}
const pendingKeys = new Map<string, PendingKey>()

const secretsOf = async ({ secrets, profile }: DataContext) => secrets ?? (await unattendedSecrets(profile))

const intoProgress =
  (control: JobControl): OnProgress =>
  ({ step, doneBytes, totalBytes }) =>
    control.progress(step, doneBytes, totalBytes)

function configured(
  profile: ProfileFolder,
): BackupSettings & { targetFolder: string; officeRecipient: string } {
  const settings = loadBackupSettings(profile)
  const { targetFolder, officeRecipient } = settings
  if (targetFolder === null || officeRecipient === null)
    throw new KontorError('VALIDATION', 'backups.error.notSetUp')
  return { ...settings, targetFolder, officeRecipient }
}

async function backUp(
  context: DataContext,
  targetFolder: string,
  recipients: readonly string[],
  control: JobControl,
): Promise<BackupOutcome> {
  const startedAt = performance.now()
  const { profile, database, appVersion } = context
  const settings = loadBackupSettings(profile)
  const { ageIdentity, signingKey } = await secretsOf(context)
  const result = await createBackup({
    databaseFile: database.file,
    spoolFolder: spoolFolder(profile),
    stateFile: stateFile(profile),
    targetFolder,
    recipients: [await recipientOf(ageIdentity), ...recipients],
    signingKey,
    officeId: settings.officeId,
    workstationId: settings.workstationId,
    appVersion,
    checkIdentity: ageIdentity,
    onProgress: intoProgress(control),
    signal: control.signal,
  })
  saveBackupSettings(profile, {
    ...loadBackupSettings(profile),
    lastVerified: { at: new Date().toISOString(), file: path.basename(result.file) },
  })
  return {
    file: result.file,
    fileBytes: result.fileBytes,
    databaseBytes: result.databaseBytes,
    createdAt: result.createdAt,
    warnings: [...result.warnings],
    milliseconds: Math.round(performance.now() - startedAt),
  }
}

async function verify(
  context: DataContext,
  file: string,
  recoveryKey: string | null,
  isOwn: boolean,
  control: JobControl,
): Promise<VerifyOutcome> {
  const { ageIdentity, signingKey } = await secretsOf(context)
  const result = await verifySnapshot({
    file,
    identity: recoveryKey ?? ageIdentity,
    // what this workstation has made must carry its signature; of others no keys are known yet
    ...(isOwn && { trustedSigningKeys: [publicSigningKeyOf(signingKey)] }),
    spoolFolder: spoolFolder(context.profile),
    stateFile: stateFile(context.profile),
    onProgress: intoProgress(control),
    signal: control.signal,
  })
  return {
    file: result.file,
    signature: result.signature,
    fileBytes: result.fileBytes,
    databaseBytes: result.databaseBytes,
    createdAt: result.manifest?.createdAt ?? null,
    rowCounts: { ...result.rowCounts },
  }
}

/** What lies in the chosen folder of this office, of every workstation. */
async function officeSnapshots(context: DataContext): Promise<readonly ListedSnapshot[]> {
  const { targetFolder, officeId } = configured(context.profile)
  const { signingKey } = await secretsOf(context)
  return listSnapshots({ targetFolder, officeId, trustedSigningKeys: [publicSigningKeyOf(signingKey)] })
}

/** The last verified backup of a profile, for the Start screen; null when there is none. */
export function lastVerifiedBackup(profile: ProfileFolder): { verifiedAt: string; file: string } | null {
  const { lastVerified } = loadBackupSettings(profile)
  return lastVerified && { verifiedAt: lastVerified.at, file: lastVerified.file }
}

async function setUp(context: CallContext, folderToken: string) {
  const targetFolder = context.pathOf(folderToken)
  if ((await nodeFileSystem.facts(targetFolder))?.kind !== 'folder')
    throw new KontorError('SHARE_UNAVAILABLE', 'backups.error.shareMissing')
  // a sheet printed before the dialog was closed must stay good: the key waits until it is confirmed
  const waiting = pendingKeys.get(context.profile.root)
  const key = waiting?.key ?? (await createAgeKeyPair())
  const confirmGroups = pickConfirmationGroups(key.identity)
  pendingKeys.set(context.profile.root, { key, confirmGroups, targetFolder })
  const office = await readOffice(context.read)
  const { signingKey } = await secretsOf(context)
  return {
    recoveryKey: key.identity,
    groups: keyGroups(key.identity),
    confirmGroups,
    sheet: recoveryText(
      {
        officeName: office.name,
        createdOn: context.today(),
        identity: key.identity,
        recipient: key.recipient,
        signingKey: publicSigningKeyOf(signingKey),
      },
      'de',
    ),
  }
}

function confirmKey(profile: ProfileFolder, typed: readonly [string, string]): void {
  const pending = pendingKeys.get(profile.root)
  if (!pending) throw new KontorError('VALIDATION', 'backups.error.notSetUp')
  const { key, confirmGroups, targetFolder } = pending
  const isWrittenDown = confirmGroups.every((group, index) =>
    confirmsGroup(key.identity, group, typed[index] ?? ''),
  )
  if (!isWrittenDown) throw new KontorError('WRONG_KEY', 'backups.error.groupsDiffer')
  saveBackupSettings(profile, {
    ...loadBackupSettings(profile),
    targetFolder,
    officeRecipient: key.recipient,
  })
  pendingKeys.delete(profile.root)
}

export const backupHandlers: Handlers<'backups'> = {
  status: async ({ profile }) => {
    const settings = loadBackupSettings(profile)
    return {
      configured: settings.targetFolder !== null && settings.officeRecipient !== null,
      targetLabel: settings.targetFolder ?? '',
      lastVerifiedAt: settings.lastVerified?.at ?? null,
    }
  },
  setUp: (context, { folder }) => setUp(context, folder),
  confirmKey: async ({ profile }, { typed }) => {
    confirmKey(profile, typed)
    return {}
  },
  changeFolder: async (context, { folder }) => {
    const settings = configured(context.profile)
    saveBackupSettings(context.profile, { ...settings, targetFolder: context.pathOf(folder) })
    return {}
  },
  run: async (context) => {
    const { targetFolder, officeRecipient } = configured(context.profile)
    return context.jobs.start('backup', (control) =>
      backUp(context, targetFolder, [officeRecipient], control),
    )
  },
  list: async (context) => {
    const state = await loadState(nodeFileSystem, stateFile(context.profile))
    const verifications = state?.verifications ?? {}
    return {
      snapshots: (await officeSnapshots(context)).map((snapshot) => ({
        sequence: snapshot.sequence,
        file: snapshot.snapshotId,
        createdAt: snapshot.manifest?.createdAt ?? '',
        bytes: snapshot.fileBytes,
        workstation: snapshot.workstationId,
        state:
          snapshot.state === 'damaged' || verifications[snapshot.snapshotId]?.outcome === 'failed'
            ? ('damaged' as const)
            : verifications[snapshot.snapshotId]?.outcome === 'verified'
              ? ('verified' as const)
              : ('unverified' as const),
      })),
    }
  },
  verify: async (context, { file }) => {
    const chosen = (await officeSnapshots(context)).find((snapshot) => snapshot.snapshotId === file)
    const target = chosen?.file
    if (!target) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
    const isOwn = chosen.workstationId === loadBackupSettings(context.profile).workstationId
    return context.jobs.start('verify', (control) => verify(context, target, null, isOwn, control))
  },
}

export const backupFileHandlers: Handlers<'backupFiles'> = {
  runOnce: async (context, { folder, recipients }) => {
    const targetFolder = context.pathOf(folder)
    return context.jobs.start('backup', (control) => backUp(context, targetFolder, recipients, control))
  },
  verifyFile: async (context, { file, recoveryKey }) => {
    const target = context.pathOf(file)
    return context.jobs.start('verify', (control) => verify(context, target, recoveryKey, false, control))
  },
}

/** After a restore into a new profile: its backups go on in the same office's folder on the share. */
export function adoptOffice(profile: ProfileFolder, officeId: string | null): void {
  if (officeId !== null) saveBackupSettings(profile, { ...loadBackupSettings(profile), officeId })
}

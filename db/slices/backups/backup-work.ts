import path from 'node:path'
import type { BackupOutcome } from '../../../preload/contract/backups.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { DataContext, WorkstationSecrets } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { recipientOf } from '../../sealing/keys.ts'
import { publicSigningKeyOf, signingKeyFingerprint } from '../../sealing/signing.ts'
import { copyBeside, sealBeside } from '../imports/index.ts'
import { createBackup } from './create.ts'
import { takeUpOffice } from './known-office.ts'
import type { SnapshotManifest, SnapshotReason } from './manifest.ts'
import { intoProgress } from './progress.ts'
import { retain } from './retain.ts'
import type { SendRequest } from './run.ts'
import { sendWaiting } from './send.ts'
import {
  knownSigners,
  loadBackupSettings,
  rememberSigner,
  rulesOf,
  saveBackupSettings,
  spoolFolder,
  stateFile,
  unattendedSecrets,
  waitingFolder,
  type BackupSettings,
} from './settings.ts'

export const secretsOf = async ({ secrets, profile }: DataContext): Promise<WorkstationSecrets> =>
  secrets ?? (await unattendedSecrets(profile))

export type Configured = BackupSettings & { readonly targetFolder: string; readonly officeRecipient: string }

/** The settings, folder and key chosen. Errors: VALIDATION until they are. */
export function configured(profile: ProfileFolder): Configured {
  const settings = loadBackupSettings(profile)
  const { targetFolder, officeRecipient } = settings
  if (targetFolder === null || officeRecipient === null)
    throw new KontorError(
      'VALIDATION',
      settings.lostAt === null ? 'backups.error.notSetUp' : 'backups.error.settingsLost',
    )
  return { ...settings, targetFolder, officeRecipient }
}

export const isConfigured = (settings: BackupSettings): settings is Configured =>
  settings.targetFolder !== null && settings.officeRecipient !== null

/** Whose keys open this office's backups, besides the workstation's. */
export const officeRecipients = ({ officeRecipient, itRecipient }: Configured): readonly string[] => [
  officeRecipient,
  ...(itRecipient ? [itRecipient.recipient] : []),
]

/** Whose keys open a backup: this workstation's, and those given. */
const recipientsWith = async (
  context: DataContext,
  recipients: readonly string[],
): Promise<readonly string[]> => [await recipientOf((await secretsOf(context)).ageIdentity), ...recipients]

/** Whose backups this profile believes: its own workstation's, and those of signers that a person compared. */
export async function trustedSigners(context: DataContext): Promise<readonly string[]> {
  const { signingKey } = await secretsOf(context)
  return [publicSigningKeyOf(signingKey), ...knownSigners(context.profile)]
}

async function sendRequest(context: DataContext, targetFolder: string, control: JobControl) {
  const { profile } = context
  await takeUpOffice(profile, targetFolder)
  const { officeId, workstationId } = loadBackupSettings(profile)
  const { signingKey } = await secretsOf(context)
  return {
    localRoot: profile.root,
    spoolFolder: spoolFolder(profile),
    stateFile: stateFile(profile),
    targetFolder,
    signingKey,
    officeId,
    workstationId,
    signal: control.signal,
    now: () => new Date(context.now()),
    onProgress: intoProgress(control),
  } satisfies SendRequest
}

function rememberVerified(
  { profile }: DataContext,
  { createdAt, file }: { createdAt: string; file: string },
) {
  const lastVerified = { at: createdAt, file: path.basename(file) }
  saveBackupSettings(profile, { ...loadBackupSettings(profile), lastVerified, seenAt: null })
}

export interface BackupWish {
  readonly targetFolder: string
  readonly recipients: readonly string[]
  readonly reason: SnapshotReason
  /** Keep the snapshot here for later where the folder cannot be reached. */
  readonly mayWait: boolean
}

/** Makes a backup, remembers it, and tidies up older ones. */
export async function backUp(
  context: DataContext,
  wish: BackupWish,
  control: JobControl,
): Promise<BackupOutcome> {
  const startedAt = performance.now()
  const { profile, database, appVersion } = context
  const common = await sendRequest(context, wish.targetFolder, control)
  const { ageIdentity, signingKey } = await secretsOf(context)
  const { signers } = loadBackupSettings(profile)
  const result = await createBackup({
    ...common,
    ...(wish.mayWait && { waitingFolder: waitingFolder(profile) }),
    databaseFile: database.file,
    copy: (databaseFile, copyFile) => copyBeside(context.importWorker, databaseFile, copyFile),
    seal: (sealing, hooks) => sealBeside(context.importWorker, profile.root, sealing, hooks),
    recipients: await recipientsWith(context, wish.recipients),
    readers: wish.recipients,
    appVersion,
    reason: wish.reason,
    checkIdentity: ageIdentity,
  })
  const ownSigner = publicSigningKeyOf(signingKey)
  // the first one is on the sheet; one that came later has to be written onto it
  const isNewSigner = signers.length > 0 && !signers.includes(ownSigner)
  rememberSigner(profile, ownSigner)
  rememberVerified(context, result)
  control.progress('tidy', 0, 0)
  const retention = await retain({ ...common, rules: rulesOf(loadBackupSettings(profile)) })
  return {
    file: result.file,
    fileBytes: result.fileBytes,
    databaseBytes: result.databaseBytes,
    createdAt: result.createdAt,
    warnings: [...result.warnings, ...(isNewSigner ? (['newSigner'] as const) : [])],
    signer: signingKeyFingerprint(ownSigner),
    retention,
    milliseconds: Math.round(performance.now() - startedAt),
  }
}

/** Brings what waits on this computer into the folder; the manifest of the newest one, null for none. */
export async function sendWhatWaits(
  context: DataContext,
  control: JobControl,
): Promise<SnapshotManifest | null> {
  const { targetFolder } = configured(context.profile)
  const request = await sendRequest(context, targetFolder, control)
  const sent = await sendWaiting({ ...request, waitingFolder: waitingFolder(context.profile) })
  if (sent === null) return null
  const { createdAt, file } = sent.manifest
  rememberVerified(context, { createdAt, file: file.name })
  await retain({ ...request, rules: rulesOf(loadBackupSettings(context.profile)) })
  return sent.manifest
}

import type { SignerChoice, VerifyOutcome } from '../../../preload/contract/backups.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { KontorError } from '../../engine/errors.ts'
import type { CallContext, DataContext, Handlers } from '../../engine/context.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { readOffice } from '../office/index.ts'
import { isDueBeforeClosing, standing, startBackup, unchangedSince } from './attendance.ts'
import { backUp, configured, isConfigured, secretsOf, trustedSigners } from './backup-work.ts'
import { nodeFiles } from '../../engine/files/file-system.ts'
import {
  confirmsGroup,
  createAgeKeyPair,
  keyGroups,
  pickConfirmationGroups,
  type AgeKeyPair,
} from '../../sealing/keys.ts'
import { takeUpOffice } from './known-office.ts'
import { bringBack, listFolder, pinSnapshot, snapshotFileOf, unpinSnapshot } from './in-folder.ts'
import { refuseForeignContent } from './open-snapshot.ts'
import { intoProgress } from './progress.ts'
import { recoveryText, saveRecoveryText } from './recovery-sheet.ts'
import { loadBackupSettings, rememberSigner, saveBackupSettings, spoolFolder, stateFile } from './settings.ts'
import { publicSigningKeyOf, signingKeyFingerprint } from '../../sealing/signing.ts'
import type { RestoreResult } from './restore.ts'
import { verifySnapshot } from './verify.ts'
import { verifyOutcomeOf } from './verify-file.ts'

/** A key that was shown but not yet confirmed; kept in memory only, one per profile. */
interface PendingKey {
  readonly key: AgeKeyPair
  readonly confirmGroups: readonly [number, number]
  readonly targetFolder: string
  /** The recovery sheet as text. */
  readonly sheet: string
}
const pendingKeys = new Map<string, PendingKey>()

async function verify(
  context: DataContext,
  file: string,
  choice: SignerChoice,
  control: JobControl,
): Promise<VerifyOutcome> {
  const { ageIdentity } = await secretsOf(context)
  const result = await verifySnapshot({
    file,
    identity: ageIdentity,
    trustedSigningKeys: await trustedSigners(context),
    ...choice,
    localRoot: context.profile.root,
    spoolFolder: spoolFolder(context.profile),
    checkSchema: refuseForeignContent,
    stateFile: stateFile(context.profile),
    onProgress: intoProgress(control),
    signal: control.signal,
  })
  if (choice.signer !== null && result.manifest !== null)
    rememberSigner(context.profile, result.manifest.signingKey)
  return verifyOutcomeOf(result)
}

/** The last verified backup of a profile, for the Start screen; null when there is none. */
export function lastVerifiedBackup(profile: ProfileFolder): { verifiedAt: string; file: string } | null {
  const { lastVerified } = loadBackupSettings(profile)
  return lastVerified && { verifiedAt: lastVerified.at, file: lastVerified.file }
}

async function setUp(context: CallContext, folderToken: string, language: 'de' | 'en') {
  const targetFolder = context.pathOf(folderToken)
  if ((await nodeFiles.below(targetFolder).facts(targetFolder))?.kind !== 'folder')
    throw new KontorError('SHARE_UNAVAILABLE', 'backups.error.shareMissing')
  // a sheet printed before the dialog was closed must stay good: the key waits until it is confirmed
  const waiting = pendingKeys.get(context.profile.root)
  const key = waiting?.key ?? (await createAgeKeyPair())
  const confirmGroups = pickConfirmationGroups(key.identity)
  const office = await readOffice(context.read)
  const { signingKey } = await secretsOf(context)
  const sheet = recoveryText(
    {
      officeName: office.name,
      createdOn: context.today(),
      identity: key.identity,
      recipient: key.recipient,
      signingKey: publicSigningKeyOf(signingKey),
    },
    language,
  )
  pendingKeys.set(context.profile.root, { key, confirmGroups, targetFolder, sheet })
  return { recoveryKey: key.identity, groups: keyGroups(key.identity), confirmGroups, sheet }
}

function pendingKey(profile: ProfileFolder): PendingKey {
  const pending = pendingKeys.get(profile.root)
  if (!pending) throw new KontorError('VALIDATION', 'backups.error.notSetUp')
  return pending
}

async function confirmKey(context: DataContext, typed: readonly [string, string]): Promise<void> {
  const { profile } = context
  const { key, confirmGroups, targetFolder } = pendingKey(profile)
  const isWrittenDown = confirmGroups.every((group, index) =>
    confirmsGroup(key.identity, group, typed[index] ?? ''),
  )
  if (!isWrittenDown) throw new KontorError('WRONG_KEY', 'backups.error.groupsDiffer')
  await takeUpOffice(profile, targetFolder)
  saveBackupSettings(profile, {
    ...loadBackupSettings(profile),
    targetFolder,
    officeRecipient: key.recipient,
    lostAt: null,
  })
  rememberSigner(profile, publicSigningKeyOf((await secretsOf(context)).signingKey))
  pendingKeys.delete(profile.root)
}

export const backupHandlers: Handlers<'backups'> = {
  status: async (context) => {
    const settings = loadBackupSettings(context.profile)
    return {
      configured: isConfigured(settings),
      settingsLost: settings.lostAt !== null,
      targetLabel: settings.targetFolder ?? '',
      ...(await standing(context)),
      signer: isConfigured(settings)
        ? signingKeyFingerprint(publicSigningKeyOf((await secretsOf(context)).signingKey))
        : null,
    }
  },
  setUp: (context, { folder, language }) => setUp(context, folder, language),
  saveSheet: async (context, { file }) => {
    saveRecoveryText(context.pathOf(file), pendingKey(context.profile).sheet)
    return {}
  },
  confirmKey: async (context, { typed }) => {
    await confirmKey(context, typed)
    return {}
  },
  changeFolder: async (context, { folder }) => {
    const settings = configured(context.profile)
    saveBackupSettings(context.profile, { ...settings, targetFolder: context.pathOf(folder) })
    return {}
  },
  beforeClose: async (context) => ({ isDue: await isDueBeforeClosing(context) }),
  setSchedule: async ({ profile }, schedule) => {
    saveBackupSettings(profile, { ...configured(profile), schedule })
    return {}
  },
  run: async (context, { evenIfUnchanged }) => {
    configured(context.profile)
    const since = evenIfUnchanged ? null : await unchangedSince(context)
    if (since !== null) return { jobId: null, unchangedSince: since }
    return { ...startBackup(context, 'manual'), unchangedSince: null }
  },
  list: (context) => listFolder(context),
  setLimits: async ({ profile }, limits) => {
    saveBackupSettings(profile, { ...configured(profile), limits })
    return {}
  },
  pin: async (context, which) => {
    await pinSnapshot(context, which)
    return {}
  },
  unpin: async (context, which) => {
    await unpinSnapshot(context, which)
    return {}
  },
  bringBack: async (context, { file }) => {
    await bringBack(context, file)
    return {}
  },
  verify: async (context, { file, ...choice }) => {
    const target = await snapshotFileOf(context, file)
    return context.jobs.start('verify', (control) => verify(context, target, choice, control))
  },
}

export const backupFileHandlers: Handlers<'backupFiles'> = {
  runOnce: async (context, { folder, recipients }) => {
    const targetFolder = context.pathOf(folder)
    const wish = { targetFolder, recipients, reason: 'manual', mayWait: false } as const
    return context.jobs.start('backup', (control) => backUp(context, wish, control))
  },
}

/**
 * After a restore into a new profile: its backups go on in the same office's folder on the share, and the signer, known
 * or compared, is known here too.
 */
export function adoptOffice(
  profile: ProfileFolder,
  { officeId, signature, signingKey }: Pick<RestoreResult, 'officeId' | 'signature' | 'signingKey'>,
): void {
  if (officeId !== null) saveBackupSettings(profile, { ...loadBackupSettings(profile), officeId })
  if (signature === 'trusted' && signingKey !== null) rememberSigner(profile, signingKey)
}

import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { publicSigningKeyOf, signingKeyFingerprint } from '../../sealing/signing.ts'
import {
  isDueBeforeClosing,
  secureBeforeRestore,
  standing,
  startBackup,
  unchangedSince,
} from './attendance.ts'
import { backUp, configured, isConfigured, officeRecipients, secretsOf } from './backup-work.ts'
import { check, checkDeeply } from './checks.ts'
import {
  bringBack,
  listFolder,
  pinSnapshot,
  officeSnapshots,
  snapshotFileOf,
  unpinSnapshot,
} from './in-folder.ts'
import {
  confirmKey,
  keysOf,
  pendingDocument,
  pendingSheet,
  setItRecipient,
  showKey,
  showNewKey,
} from './office-key.ts'
import { settleOrigin } from './origin.ts'
import { rehearsalDocument } from './rehearsal-document.ts'
import { lastRehearsal } from './rehearse.ts'
import { readReportFonts } from '../reports/index.ts'
import { saveRecoveryText } from './recovery-sheet.ts'
import type { RestoreResult } from './restore.ts'
import { loadBackupSettings, rememberSigner, saveBackupSettings } from './settings.ts'

/** The last verified backup of a profile, for the Start screen; null when there is none. */
export function lastVerifiedBackup(profile: ProfileFolder): { verifiedAt: string; file: string } | null {
  const { lastVerified } = loadBackupSettings(profile)
  return lastVerified && { verifiedAt: lastVerified.at, file: lastVerified.file }
}

export const backupHandlers: Handlers<'backups'> = {
  status: async (context) => {
    const settings = loadBackupSettings(context.profile)
    return {
      configured: isConfigured(settings),
      settingsLost: settings.lostAt !== null,
      targetLabel: settings.targetFolder ?? '',
      ...(await standing(context)),
      ...keysOf(settings),
      erasedUnvouched: settleOrigin(context.database.file).value?.erasedUnvouched ?? 0,
      signer: isConfigured(settings)
        ? signingKeyFingerprint(publicSigningKeyOf((await secretsOf(context)).signingKey))
        : null,
    }
  },
  setUp: (context, { folder, language }) => showKey(context, context.pathOf(folder), language),
  renewKey: (context, { language }) => showNewKey(context, language),
  setItRecipient: async (context, { recipient }) => ({ fingerprint: setItRecipient(context, recipient) }),
  saveSheet: async (context, { file }) => {
    saveRecoveryText(context.pathOf(file), pendingSheet(context.profile))
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
  deepCheck: async (context) => {
    configured(context.profile)
    return context.jobs.start('verify', (control) => checkDeeply(context, control))
  },
  verify: async (context, { file, ...choice }) => {
    const target = await snapshotFileOf(context, file)
    return context.jobs.start('verify', (control) => check(context, target, choice, control))
  },
}

export const backupFileHandlers: Handlers<'backupFiles'> = {
  beforeRestore: (context) => secureBeforeRestore(context),
  sheet: (context) => pendingDocument(context),
  runOnce: async (context, { folder, recipients }) => {
    const targetFolder = context.pathOf(folder)
    // a folder of its own, with no keys of its own: those that are set up
    const readers = recipients.length > 0 ? recipients : officeRecipients(configured(context.profile))
    const wish = { targetFolder, recipients: readers, reason: 'scheduled', mayWait: false } as const
    return context.jobs.start('backup', (control) => backUp(context, wish, control))
  },
}

export const restoringFileHandlers: Handlers<'restoringFiles'> = {
  place: async (context, { snapshot }) => {
    const found = (await officeSnapshots(context)).find(({ snapshotId }) => snapshotId === snapshot)
    if (!found?.file) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
    return { file: found.file, createdAt: found.manifest?.createdAt ?? null }
  },
  protocol: async ({ profile, reportFontDirectory, today }, { language }) => {
    const protocol = lastRehearsal(profile)
    if (protocol === null) throw new KontorError('NOT_FOUND', 'backups.error.notRehearsed')
    const document = rehearsalDocument(protocol, language, await readReportFonts(reportFontDirectory))
    const name = language === 'de' ? 'Probe-Rückspielung' : 'test-restore'
    return { ...document, fileName: `${name}-${today()}.pdf`, version: 'internal' }
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

import type { OutputOf } from '../../../preload/contract/define.ts'
import type { backups, Snapshot } from '../../../preload/contract/backups.ts'
import type { ReportHtml } from '../../../preload/contract/printing.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { nodeFileSystems } from '../../engine/files/file-system.ts'
import {
  confirmsGroup,
  createAgeKeyPair,
  keyGroups,
  pickConfirmationGroups,
  recipientFingerprint,
  recipientIn,
  type AgeKeyPair,
} from '../../sealing/keys.ts'
import { backupError } from '../../sealing/failures.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { readOffice } from '../office/index.ts'
import { readReportFonts } from '../reports/index.ts'
import { configured, secretsOf } from './backup-work.ts'
import { takeUpOffice } from './known-office.ts'
import { recoveryText, type RecoverySheet } from './recovery-sheet.ts'
import { codePath, recoveryDocument } from './sheet-document.ts'
import { loadBackupSettings, rememberSigner, saveBackupSettings, type BackupSettings } from './settings.ts'

// The office's key: made, shown this once, confirmed by typing two groups of it; later another one in its place.

type Language = 'de' | 'en'

/** A key that was shown but not yet confirmed; kept in memory only, one per profile. */
interface PendingKey {
  readonly key: AgeKeyPair
  readonly confirmGroups: readonly [number, number]
  readonly targetFolder: string
  readonly sheet: RecoverySheet
  /** In which the sheet is written. */
  readonly language: Language
}
const pendingKeys = new Map<string, PendingKey>()

type ShownKey = OutputOf<(typeof backups)['setUp']>

/** Shows a key for the backups in a folder. Errors: SHARE_UNAVAILABLE for a folder that is not there */
export async function showKey(
  context: DataContext,
  targetFolder: string,
  language: Language,
): Promise<ShownKey> {
  if ((await nodeFileSystems.share.below(targetFolder).facts(targetFolder))?.kind !== 'folder')
    throw new KontorError('SHARE_UNAVAILABLE', 'backups.error.shareMissing')
  // a sheet printed before the dialog was closed must stay good: the key waits until it is confirmed
  const waiting = pendingKeys.get(context.profile.root)
  const key = waiting?.key ?? (await createAgeKeyPair())
  const confirmGroups = pickConfirmationGroups(key.identity)
  const office = await readOffice(context.read)
  const { signingKey } = await secretsOf(context)
  const sheet: RecoverySheet = {
    officeName: office.name,
    createdOn: context.today(),
    identity: key.identity,
    recipient: key.recipient,
    signingKey: publicSigningKeyOf(signingKey),
  }
  pendingKeys.set(context.profile.root, { key, confirmGroups, targetFolder, sheet, language })
  const groups = keyGroups(key.identity)
  return {
    recoveryKey: key.identity,
    groups,
    confirmGroups,
    sheet: recoveryText(sheet, language),
    code: codePath(key.identity),
  }
}

/** Another key for the folder in use. Errors: as `showKey`; VALIDATION before the backups are set up */
export const showNewKey = (context: DataContext, language: Language): Promise<ShownKey> =>
  showKey(context, configured(context.profile).targetFolder, language)

/** The sheet of the key that waits, as text. Errors: VALIDATION for none */
export function pendingSheet(profile: ProfileFolder): string {
  const { sheet, language } = pendingKey(profile)
  return recoveryText(sheet, language)
}

/** The same as a document to print. Errors: VALIDATION for none */
export async function pendingDocument(context: DataContext): Promise<ReportHtml> {
  const { sheet, language } = pendingKey(context.profile)
  return recoveryDocument(sheet, language, await readReportFonts(context.reportFontDirectory))
}

function pendingKey(profile: ProfileFolder): PendingKey {
  const pending = pendingKeys.get(profile.root)
  if (!pending) throw new KontorError('VALIDATION', 'backups.error.notSetUp')
  return pending
}

/** Takes the key that waits into use once two of its groups were typed. Errors: WRONG_KEY where they differ */
export async function confirmKey(context: DataContext, typed: readonly [string, string]): Promise<void> {
  const { profile } = context
  const { key, confirmGroups, targetFolder } = pendingKey(profile)
  const isWrittenDown = confirmGroups.every((group, index) =>
    confirmsGroup(key.identity, group, typed[index] ?? ''),
  )
  if (!isWrittenDown) throw new KontorError('WRONG_KEY', 'backups.error.groupsDiffer')
  await takeUpOffice(profile, targetFolder)
  const settings = loadBackupSettings(profile)
  const { officeRecipient, officeKeySince, formerOfficeKeys } = settings
  const former =
    officeRecipient === null
      ? []
      : [{ recipient: officeRecipient, since: officeKeySince, until: context.now() }]
  saveBackupSettings(profile, {
    ...settings,
    targetFolder,
    officeRecipient: key.recipient,
    officeKeySince: context.now(),
    formerOfficeKeys: [...formerOfficeKeys, ...former],
    lostAt: null,
  })
  rememberSigner(profile, publicSigningKeyOf((await secretsOf(context)).signingKey))
  pendingKeys.delete(profile.root)
}

/** IT's key from pasted text; null for none any more. Its digits. Errors: VALIDATION no public key, or the office's own */
export function setItRecipient(context: DataContext, text: string | null): string | null {
  const settings = configured(context.profile)
  const recipient = text === null ? null : recipientIn(text)
  if (recipient === settings.officeRecipient) throw backupError('VALIDATION', 'recipientIsOffice')
  const itRecipient = recipient === null ? null : { recipient, since: context.now() }
  saveBackupSettings(context.profile, { ...settings, itRecipient })
  return recipient && recipientFingerprint(recipient)
}

/** Which of the keys that are known here open a snapshot. */
export function opensWith(
  settings: BackupSettings,
  recipients: readonly string[],
  ownRecipient: string,
): Snapshot['opensWith'] {
  return recipients.flatMap((recipient): Snapshot['opensWith'] => {
    if (recipient === ownRecipient) return []
    if (recipient === settings.officeRecipient) return [{ key: 'office', since: settings.officeKeySince }]
    const former = settings.formerOfficeKeys.find((known) => known.recipient === recipient)
    if (former) return [{ key: 'formerOffice', since: former.since }]
    return [{ key: recipient === settings.itRecipient?.recipient ? 'it' : 'other', since: null }]
  })
}

/** What the page says of the keys. */
export const keysOf = ({ officeRecipient, officeKeySince, itRecipient }: BackupSettings) => ({
  officeKey:
    officeRecipient === null
      ? null
      : { fingerprint: recipientFingerprint(officeRecipient), since: officeKeySince },
  itRecipient: itRecipient && {
    fingerprint: recipientFingerprint(itRecipient.recipient),
    since: itRecipient.since,
  },
})

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { backupSchedule, retentionRules } from '../../../preload/contract/backups.ts'
import { rehearsal } from '../../../preload/contract/restoring.ts'
import { failureSchema } from '../../../preload/contract/errors.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { lookAt } from '../../engine/files/links.ts'
import { replaceFileSync } from '../../engine/files/own-files.ts'
import type { WorkstationSecrets } from '../../engine/context.ts'
import { readPlainFile } from '../../engine/files/plain-file.ts'
import { readSmallFile, type SmallFileReading } from '../../engine/files/small-file.ts'
import { backupError } from '../../sealing/failures.ts'
import { createAgeKeyPair } from '../../sealing/keys.ts'
import { createSigningKeyPair, publicSigningKeyOf } from '../../sealing/signing.ts'
import { defaultRetention, type RetentionRules } from './retention.ts'
import { workstationIn } from './state.ts'

const { hourly, daily, weekly, monthly, yearly } = defaultRetention
const defaultLimits = { hourly, daily, weekly, monthly, yearly }

const settingsShape = z.strictObject({
  version: z.literal(1),
  officeId: z.string(),
  workstationId: z.string(),
  /** Null until a folder was chosen and the office's key confirmed. */
  targetFolder: z.string().nullable(),
  /** `age1…` of the office's recovery key; kept apart from any secret key, so that the wish to encrypt outlives it. */
  officeRecipient: z.string().nullable(),
  /** When it was confirmed; null where an earlier version did that. */
  officeKeySince: z.string().nullable().default(null),
  /** Keys of the office that it took the place of; they open what was made before. */
  formerOfficeKeys: z
    .array(z.strictObject({ recipient: z.string(), since: z.string().nullable(), until: z.string() }))
    .default([]),
  /** IT's public key, which opens every backup made since. */
  itRecipient: z.strictObject({ recipient: z.string(), since: z.string() }).nullable().default(null),
  /** What the last check of everything found. */
  deepCheck: z
    .strictObject({ at: z.string(), file: z.string(), failure: failureSchema.nullable() })
    .nullable()
    .default(null),
  /** Protocol of the last test restore. */
  rehearsal: rehearsal.nullable().default(null),
  /** Public signing keys whose backups are believed: this profile's own, and those that a person compared. */
  signers: z.array(z.string()).default([]),
  /** The newest verified backup and when it was made. */
  lastVerified: z.strictObject({ at: z.string(), file: z.string() }).nullable(),
  /** When the newest backup was last seen in the folder while nothing had changed since. */
  seenAt: z.string().nullable().default(null),
  schedule: backupSchedule.default({ interval: 'hourly', atQuit: true }),
  limits: retentionRules.default(defaultLimits),
  /** When earlier settings were found lost, until the backup is set up again; null in the ordinary case. */
  lostAt: z.string().nullable().default(null),
})
export type BackupSettings = z.infer<typeof settingsShape>

/** What retention keeps, by the limits that were chosen and those that nobody can choose. */
export const rulesOf = ({ limits }: Pick<BackupSettings, 'limits'>): RetentionRules => ({
  ...defaultRetention,
  ...limits,
})

const secretsShape = z.strictObject({ ageIdentity: z.string(), signingKey: z.string() })

const settingsFile = (profile: ProfileFolder): string => path.join(profile.backup, 'settings.json')

/** Local memory of sequence, head and checks. */
export const stateFile = (profile: ProfileFolder): string => path.join(profile.backup, 'state.json')
/** Sealed snapshots wait here for the folder to be reachable again. */
export const waitingFolder = (profile: ProfileFolder): string => path.join(profile.backup, 'waiting')
export const spoolFolder = (profile: ProfileFolder): string => path.join(profile.backup, 'spool')

const unattendedFile = (profile: ProfileFolder): string => path.join(profile.backup, 'unattended-keys.json')

function replaceJson({ root }: ProfileFolder, file: string, value: unknown): void {
  replaceFileSync(root, file, `${JSON.stringify(value, null, 2)}\n`)
}

/**
 * What this profile knows of its backups; made on first use with names of its own for office and workstation. Settings
 * that are lost while backups were made are noted as such, so that nobody takes "not set up" for the truth.
 */
export function loadBackupSettings(profile: ProfileFolder): BackupSettings {
  return settleBackupSettings(profile).settings
}

/** The same, with where settings that cannot be read were kept. */
export function settleBackupSettings(profile: ProfileFolder): {
  readonly settings: BackupSettings
  readonly keptAs: string | null
} {
  lookAt(profile.root, settingsFile(profile))
  const { value, keptAs } = readSmallFile(settingsFile(profile), (text) =>
    settingsShape.parse(JSON.parse(text)),
  )
  if (value !== null) return { settings: value, keptAs }
  const remembered = keptAs !== null || fs.existsSync(stateFile(profile))
  const name = (kind: string) => `${kind}-${randomBytes(4).toString('hex')}`
  const settings: BackupSettings = {
    version: 1,
    officeId: name('office'),
    // the name under which this workstation's backups lie on the share
    workstationId: workstationIn(stateFile(profile)) ?? name('ws'),
    targetFolder: null,
    officeRecipient: null,
    officeKeySince: null,
    formerOfficeKeys: [],
    itRecipient: null,
    deepCheck: null,
    rehearsal: null,
    signers: [],
    lastVerified: null,
    seenAt: null,
    schedule: { interval: 'hourly', atQuit: true },
    limits: defaultLimits,
    lostAt: remembered ? new Date().toISOString() : null,
  }
  saveBackupSettings(profile, settings)
  return { settings, keptAs }
}

export function saveBackupSettings(profile: ProfileFolder, settings: BackupSettings): void {
  replaceJson(profile, settingsFile(profile), settings)
}

const peekBytesMax = 1024 * 1024

/** The content of a file as it is; null for one that is missing or cannot be read. */
function peek<T>(file: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(readPlainFile(file, peekBytesMax)))
  } catch {
    return null
  }
}

/**
 * Public signing keys that a profile knows; none where there is no profile, or where damage made its settings
 * unreadable: then the person is asked. Makes and moves nothing.
 */
export function knownSigners(profile: ProfileFolder): readonly string[] {
  const settings = peek(settingsFile(profile), settingsShape)
  if (settings === null && fs.existsSync(settingsFile(profile))) return []
  const remembered = settings?.signers ?? []
  const unattended = readUnattended(profile)
  try {
    return unattended ? [...remembered, publicSigningKeyOf(unattended.signingKey)] : remembered
  } catch {
    return remembered
  }
}

/** Believes what was signed by this key from now on. */
export function rememberSigner(profile: ProfileFolder, signingKey: string): void {
  const settings = loadBackupSettings(profile)
  if (settings.signers.includes(signingKey)) return
  saveBackupSettings(profile, { ...settings, signers: [...settings.signers, signingKey] })
}

/** The keys of runs without a window; null where there has been none. Makes and moves nothing. */
export const readUnattended = (profile: ProfileFolder): WorkstationSecrets | null =>
  peek(unattendedFile(profile), secretsShape)

/** The key of this workstation: its own, or that of runs without a window. Errors: VALIDATION where there is none */
export function ownIdentity(profile: ProfileFolder, secrets: WorkstationSecrets | null): string {
  const own = secrets ?? readUnattended(profile)
  if (own === null) throw backupError('VALIDATION', 'keyEmpty')
  return own.ageIdentity
}

/** The same for the profile that is open: keys that cannot be read are kept aside. */
export const settleUnattended = (profile: ProfileFolder): SmallFileReading<WorkstationSecrets> =>
  readSmallFile(unattendedFile(profile), (text) => secretsShape.parse(JSON.parse(text)))

/**
 * Keys for runs without a window, where no system key store can be asked. They lie in the profile folder, readable
 * only by its owner: whoever can read them there can read the database beside them anyway.
 */
export async function unattendedSecrets(profile: ProfileFolder): Promise<WorkstationSecrets> {
  const { value } = settleUnattended(profile)
  if (value !== null) return value
  const secrets = {
    ageIdentity: (await createAgeKeyPair()).identity,
    signingKey: createSigningKeyPair().privateKey,
  }
  replaceJson(profile, unattendedFile(profile), secrets)
  return secrets
}

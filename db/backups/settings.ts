import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ProfileFolder } from '../connection/profile-folder.ts'
import { lookAt } from '../files/links.ts'
import { replaceFile } from '../files/own-files.ts'
import type { WorkstationSecrets } from '../host/protocol.ts'
import { createAgeKeyPair } from './keys.ts'
import { createSigningKeyPair, publicSigningKeyOf } from './signing.ts'

const settingsShape = z.strictObject({
  version: z.literal(1),
  officeId: z.string(),
  workstationId: z.string(),
  /** Null until a folder was chosen and the office's key confirmed. */
  targetFolder: z.string().nullable(),
  /** `age1…` of the office's recovery key; kept apart from any secret key, so that the wish to encrypt outlives it. */
  officeRecipient: z.string().nullable(),
  /** Public signing keys whose backups are believed: this profile's own, and those that a person compared. */
  signers: z.array(z.string()).default([]),
  lastVerified: z.strictObject({ at: z.string(), file: z.string() }).nullable(),
})
export type BackupSettings = z.infer<typeof settingsShape>

const secretsShape = z.strictObject({ ageIdentity: z.string(), signingKey: z.string() })

const settingsFile = (profile: ProfileFolder): string => path.join(profile.backup, 'settings.json')

/** Local memory of sequence, head and checks. */
export const stateFile = (profile: ProfileFolder): string => path.join(profile.backup, 'state.json')
export const spoolFolder = (profile: ProfileFolder): string => path.join(profile.backup, 'spool')

function replaceJson({ root }: ProfileFolder, file: string, value: unknown): void {
  replaceFile(root, file, `${JSON.stringify(value, null, 2)}\n`)
}

/** What this profile knows of its backups; made on first use with names of its own for office and workstation. */
export function loadBackupSettings(profile: ProfileFolder): BackupSettings {
  const file = settingsFile(profile)
  if (lookAt(profile.root, file) !== null)
    return settingsShape.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  const name = (kind: string) => `${kind}-${randomBytes(4).toString('hex')}`
  const settings: BackupSettings = {
    version: 1,
    officeId: name('office'),
    workstationId: name('ws'),
    targetFolder: null,
    officeRecipient: null,
    signers: [],
    lastVerified: null,
  }
  saveBackupSettings(profile, settings)
  return settings
}

export function saveBackupSettings(profile: ProfileFolder, settings: BackupSettings): void {
  replaceJson(profile, settingsFile(profile), settings)
}

/**
 * Public signing keys that a profile knows; none where there is no profile, or where damage made its settings
 * unreadable: then the person is asked. Makes nothing.
 */
export function knownSigners(profile: ProfileFolder): readonly string[] {
  try {
    const remembered = fs.existsSync(settingsFile(profile)) ? loadBackupSettings(profile).signers : []
    const unattended = readUnattended(profile)
    return unattended ? [...remembered, publicSigningKeyOf(unattended.signingKey)] : remembered
  } catch {
    return []
  }
}

/** Believes what was signed by this key from now on. */
export function rememberSigner(profile: ProfileFolder, signingKey: string): void {
  const settings = loadBackupSettings(profile)
  if (settings.signers.includes(signingKey)) return
  saveBackupSettings(profile, { ...settings, signers: [...settings.signers, signingKey] })
}

const unattendedFile = (profile: ProfileFolder): string => path.join(profile.backup, 'unattended-keys.json')

/** The keys of runs without a window; null where there has been none. */
export function readUnattended(profile: ProfileFolder): WorkstationSecrets | null {
  const file = unattendedFile(profile)
  const isThere = lookAt(profile.root, file) !== null
  return isThere ? secretsShape.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : null
}

/**
 * Keys for runs without a window, where no system key store can be asked. They lie in the profile folder, readable
 * only by its owner: whoever can read them there can read the database beside them anyway.
 */
export async function unattendedSecrets(profile: ProfileFolder): Promise<WorkstationSecrets> {
  const kept = readUnattended(profile)
  if (kept) return kept
  const secrets = {
    ageIdentity: (await createAgeKeyPair()).identity,
    signingKey: createSigningKeyPair().privateKey,
  }
  replaceJson(profile, unattendedFile(profile), secrets)
  return secrets
}

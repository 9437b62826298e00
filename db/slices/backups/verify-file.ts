import path from 'node:path'
import type { SignerChoice, VerifyOutcome } from '../../../preload/contract/backups.ts'
import { profileFolder, type ProfileFolder } from '../../engine/connection/profile-folder.ts'
import { makeFolder } from '../../engine/files/own-files.ts'
import type { JobControl } from '../../engine/jobs.ts'
import type { WorkstationSecrets } from '../../engine/context.ts'
import { backupError } from '../../sealing/failures.ts'
import { refuseForeignContent, signerOf } from './open-snapshot.ts'
import { intoProgress } from './progress.ts'
import { knownSigners, loadBackupSettings, readUnattended, spoolFolder, stateFile } from './settings.ts'
import { publicSigningKeyOf } from '../../sealing/signing.ts'
import { verifySnapshot, type VerifyResult } from './verify.ts'

/** A check of a backup file, for which no profile need be there. All paths are absolute. */
export interface VerifyFileRequest extends SignerChoice {
  readonly backupFile: string
  /** Null for the key of this workstation. */
  readonly recoveryKey: string | null
  /** Profile whose signers are known and which remembers the outcome; null where there is none. */
  readonly profileFolder: string | null
  /** On a local disk: without a profile the database lies here in plain during the check. */
  readonly spoolFolder: string
}

/** What a check found, as it is said to people. */
export function verifyOutcomeOf(result: VerifyResult): VerifyOutcome {
  return {
    file: result.file,
    signature: result.signature,
    signer: signerOf(result),
    fileBytes: result.fileBytes,
    databaseBytes: result.databaseBytes,
    createdAt: result.manifest?.createdAt ?? null,
    rowCounts: { ...result.rowCounts },
  }
}

/** Whether a file lies in the folder that is set up for the backups of a profile. */
export function isInBackupFolder(profile: ProfileFolder, file: string): boolean {
  const { targetFolder } = loadBackupSettings(profile)
  if (targetFolder === null) return false
  const inside = path.relative(targetFolder, file)
  return inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside)
}

/**
 * Checks any backup file with nothing but a key. A profile, where there is one, is not opened: it adds the signers it
 * knows and, without a key, its own; it remembers the outcome where the file lies in its backup folder.
 *
 * @throws as `verifySnapshot`; VALIDATION `keyEmpty` where no key is at hand
 */
export async function verifyFile(
  request: VerifyFileRequest,
  secrets: WorkstationSecrets | null,
  control: JobControl,
): Promise<VerifyOutcome> {
  const profile = request.profileFolder === null ? null : profileFolder(request.profileFolder)
  const own = secrets ?? (profile && readUnattended(profile))
  const identity = request.recoveryKey ?? own?.ageIdentity
  if (identity === undefined) throw backupError('VALIDATION', 'keyEmpty')
  const { signer, acceptUnknownSigner } = request
  const spool = profile
    ? { localRoot: profile.root, spoolFolder: spoolFolder(profile) }
    : { localRoot: path.dirname(request.spoolFolder), spoolFolder: request.spoolFolder }
  makeFolder(spool.localRoot, spool.spoolFolder)
  const result = await verifySnapshot({
    file: request.backupFile,
    identity,
    trustedSigningKeys: [
      ...(secrets ? [publicSigningKeyOf(secrets.signingKey)] : []),
      ...(profile ? knownSigners(profile) : []),
    ],
    signer,
    acceptUnknownSigner,
    checkSchema: refuseForeignContent,
    ...spool,
    // what is found of a copy elsewhere says nothing of the backup in the folder
    ...(profile && isInBackupFolder(profile, request.backupFile) && { stateFile: stateFile(profile) }),
    onProgress: intoProgress(control),
    signal: control.signal,
  })
  return verifyOutcomeOf(result)
}

import path from 'node:path'
import type { SignerChoice } from '../../preload/contract/backups.ts'
import { failed } from '../failure.ts'
import { applicationDataFolder, checkFolder } from '../profile/places.ts'
import { checkProfileFolder, usableProfile } from '../profile/profile-folder.ts'
import { verifyFile } from '../verify-file.ts'
import { JobWatch, withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import { verified, type CommandResult } from './outcome.ts'
import { existingFile, profileOf, recoveryKeyOf } from './places.ts'

/**
 * `verify FILE`: needs no profile; one that is there knows signers, remembers the outcome and, without a key, opens what
 * it has made itself. Without one the database lies among the application's local data for as long as it is checked.
 */
export async function runVerify(options: OptionsOf<'verify'>, run: BatchRun): CommandResult {
  const file = existingFile(options.file, run)
  if (!file.ok) return file
  const recoveryKey = recoveryKeyOf(options, run)
  if (!recoveryKey.ok) return recoveryKey
  const profileFolder = usableProfile(profileOf(options.data, run))
  if (recoveryKey.value === null && profileFolder === null) return failed('VALIDATION', 'batch.keyMissing')
  const request = {
    backupFile: file.value,
    recoveryKey: recoveryKey.value,
    profileFolder,
    spoolFolder: checkFolder(applicationDataFolder(process.platform, run.variables)),
    ...signerChoiceOf(options),
  }
  const secrets = profileFolder === null ? null : await run.secrets(profileFolder)
  const watch = new JobWatch(run)
  const result = await verifyFile(request, secrets, {
    start: run.startDataProcess,
    emit: (event) => {
      if (event.type === 'job.progress') watch.see(event.job)
    },
    stop: run.stop,
  })
  if (!result.ok) return result
  return verified(result.value)
}

interface SignerOptions {
  readonly signer?: string | undefined
  readonly 'accept-unknown-signer': boolean
}

const signerChoiceOf = (options: SignerOptions): SignerChoice => ({
  signer: options.signer ?? null,
  acceptUnknownSigner: options['accept-unknown-signer'],
})

/** `restore FILE --to DIR`: into a new profile, never over data that are there. Signers that this workstation's profile knows are known. */
export async function runRestore(options: OptionsOf<'restore'>, run: BatchRun): CommandResult {
  const file = existingFile(options.file, run)
  if (!file.ok) return file
  const recoveryKey = recoveryKeyOf(options, run)
  if (!recoveryKey.ok) return recoveryKey
  if (recoveryKey.value === null) return failed('VALIDATION', 'batch.keyMissing')
  const profileFolder = path.resolve(run.workingFolder, options.to)
  const verdict = checkProfileFolder(profileFolder)
  if (!verdict.ok) return verdict
  const request = {
    mode: 'restore',
    profileFolder,
    backupFile: file.value,
    recoveryKey: recoveryKey.value,
    knownTo: profileOf(undefined, run),
    ...signerChoiceOf(options),
  } as const
  return withData(run, request, async ({ opened: { restored, ...opened } }) => {
    const { signature, signer } = restored ?? { signature: 'none', signer: null }
    return {
      ok: true,
      value: {
        exitCode: exitCodes.done,
        value: { profileFolder, ...opened, signature, signer },
        messageKey: `batch.restored.${signature}`,
        params: { officeName: opened.officeName, profileFolder, signer: signer ?? '' },
      },
    }
  })
}

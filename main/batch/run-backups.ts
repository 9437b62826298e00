import path from 'node:path'
import { backupOutcome, verifyOutcome } from '../../preload/contract/backups.ts'
import { failed } from '../failure.ts'
import { FileTokens } from '../file-tokens.ts'
import { checkProfileFolder } from '../profile/profile-folder.ts'
import { withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult } from './outcome.ts'
import { existingFile, profileOf, recoveryKeyOf } from './places.ts'

const noWindow = 0
const tokens = new FileTokens()

/** `backup --target DIR --recipient KEY…` */
export async function runBackup(options: OptionsOf<'backup'>, run: BatchRun): CommandResult {
  const target = path.resolve(run.workingFolder, options.target)
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client, finished }) => {
    const folder = tokens.grant(target, 'backupFolder', noWindow)
    const input = { folder, recipients: [...options.recipient] }
    const result = await finished(client.call('backupFiles.runOnce', input, { [folder]: target }))
    if (!result.ok) return result
    const value = backupOutcome.parse(result.value)
    return {
      ok: true,
      value: { exitCode: exitCodes.done, value, messageKey: 'batch.backedUp', params: { file: value.file } },
    }
  })
}

/** `verify FILE`: with a key the whole content, without one what can be checked from outside. */
export async function runVerify(options: OptionsOf<'verify'>, run: BatchRun): CommandResult {
  const file = existingFile(options.file, run)
  if (!file.ok) return file
  const recoveryKey = recoveryKeyOf(options, run)
  if (!recoveryKey.ok) return recoveryKey
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client, finished }) => {
    const token = tokens.grant(file.value, 'backupFile', noWindow)
    const input = { file: token, recoveryKey: recoveryKey.value }
    const result = await finished(client.call('backupFiles.verifyFile', input, { [token]: file.value }))
    if (!result.ok) return result
    const value = verifyOutcome.parse(result.value)
    return {
      ok: true,
      value: { exitCode: exitCodes.done, value, messageKey: 'batch.verified', params: { file: value.file } },
    }
  })
}

/** `restore FILE --to DIR`: into a new profile, never over data that are there. */
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
  } as const
  return withData(run, request, async ({ opened }) => ({
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value: { profileFolder, ...opened },
      messageKey: 'batch.restored',
      params: { officeName: opened.officeName, profileFolder },
    },
  }))
}

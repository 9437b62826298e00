import path from 'node:path'
import { backupOutcome, verifyOutcome, type BackupOutcome } from '../../preload/contract/backups.ts'
import type { Language } from '../../preload/contract/desktop.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { jobFailure } from '../../preload/contract/jobs.ts'
import { FileTokens } from '../file-tokens.ts'
import { say, sayFailure } from '../messages/messages.ts'
import { withData, type BatchData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import { verified, type CommandResult, type Outcome } from './outcome.ts'
import { profileOf } from './places.ts'

const noWindow = 0
const tokens = new FileTokens()

type BackupOptions = OptionsOf<'backup'>

/**
 * `backup`: as it is set up in the profile, with `--if-changed` only when something has changed; or
 * `backup --target DIR [--recipient KEY…]` into a folder of its own.
 */
export async function runBackup(options: BackupOptions, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async (data) => {
    if (options.target === undefined) return backUpAsSetUp(options, data, run.language)
    const target = path.resolve(run.workingFolder, options.target)
    const folder = tokens.grant(target, 'backupFolder', noWindow)
    const input = { folder, recipients: [...options.recipient] }
    return told(
      await data.finished(data.client.call('backupFiles.runOnce', input, { [folder]: target })),
      run.language,
    )
  })
}

async function backUpAsSetUp(
  options: BackupOptions,
  { client, finished }: BatchData,
  language: Language,
): CommandResult {
  const started = await client.call('backups.run', { evenIfUnchanged: !options['if-changed'] })
  if (!started.ok) return started
  const { jobId, unchangedSince } = started.value
  if (jobId !== null) return told(await finished(Promise.resolve({ ...started, value: { jobId } })), language)
  return {
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value: { file: null, unchangedSince },
      messageKey: 'batch.unchanged',
      params: { since: unchangedSince ?? '' },
    },
  }
}

function told(result: Result<unknown>, language: Language): Result<Outcome> {
  if (!result.ok) return result
  const value = backupOutcome.parse(result.value)
  return {
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value,
      messageKey: 'batch.backedUp',
      params: {
        file: value.file,
        signer: value.signer,
        retention: sayRetention(language, value.retention),
      },
    },
  }
}

function sayRetention(language: Language, retention: BackupOutcome['retention']): string {
  const { kept, trashed, stopped, failure } = retention
  if (failure !== null)
    return say(language, 'batch.retention.failed', {
      failure: sayFailure(language, jobFailure({ error: failure })),
    })
  const outcome = stopped ?? (trashed > 0 ? 'trashed' : 'kept')
  return say(language, `batch.retention.${outcome}`, { kept, trashed })
}

/** `backup --check`: the newest backup of this workstation, from its folder, as a whole. */
export async function runDeepCheck(options: OptionsOf<'backup --check'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client, finished }) => {
    const result = await finished(client.call('backups.deepCheck', {}))
    if (!result.ok) return result
    return verified(verifyOutcome.parse(result.value))
  })
}

/** `backup --list`: what lies in the folder; damaged ones end with exit code 3. */
export async function runBackupList(options: OptionsOf<'backup --list'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client }) => {
    const listed = await client.call('backups.list', {})
    if (!listed.ok) return listed
    const { snapshots, trash } = listed.value
    const damaged = snapshots.filter(({ state }) => state === 'damaged').length
    const newest = snapshots
      .map(({ createdAt }) => createdAt)
      .toSorted()
      .at(-1)
    return {
      ok: true,
      value: {
        exitCode: damaged > 0 ? exitCodes.leftOut : exitCodes.done,
        value: listed.value,
        messageKey: 'batch.listed',
        params: { count: snapshots.length, damaged, trash: trash.length, newest: newest ?? '–' },
      },
    }
  })
}

import { failed } from '../failure.ts'
import { say } from '../messages/messages.ts'
import { checkProfileFolder } from '../profile/profile-folder.ts'
import { withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult } from './outcome.ts'
import { profileOf } from './places.ts'

/** `create --office NAME`: makes a profile, or one with demo data. */
export async function runCreate(options: OptionsOf<'create'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  const verdict = checkProfileFolder(profileFolder)
  if (!verdict.ok) return verdict
  const { office: officeName, municipality, staff } = options
  if (officeName === undefined && !options.demo) return failed('VALIDATION', 'batch.officeMissing')
  const office = {
    officeName: officeName ?? '',
    municipality: municipality ?? '',
    staffName: staff ?? 'Kontor',
  }
  const request = options.demo
    ? ({ mode: 'demo', profileFolder } as const)
    : ({ mode: 'create', profileFolder, office } as const)
  return withData(run, request, async ({ opened }) => ({
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value: { profileFolder, ...opened },
      messageKey: 'batch.created',
      params: { officeName: opened.officeName, profileFolder },
    },
  }))
}

/** `doctor`: 0 for a healthy database, 1 for any other. */
export async function runDoctor(options: OptionsOf<'doctor'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  return withData(run, { mode: 'existing', profileFolder }, async ({ client, opened }) => {
    const examined = await client.call('doctor.run', {})
    if (!examined.ok) return examined
    const { integrity, foreignKeyProblems, searchIndexOk, schemaProblems, driveEncryption } = examined.value
    const isHealthy =
      integrity.every((line) => line === 'ok') &&
      foreignKeyProblems === 0 &&
      searchIndexOk &&
      schemaProblems.length === 0
    return {
      ok: true,
      value: {
        exitCode: isHealthy ? exitCodes.done : exitCodes.failed,
        value: { healthy: isHealthy, officeName: opened.officeName, ...examined.value },
        messageKey: isHealthy ? 'batch.healthy' : 'batch.unhealthy',
        params: {
          officeName: opened.officeName,
          schemaVersion: opened.schemaVersion,
          drive: say(run.language, `batch.drive.${driveEncryption}`),
        },
      },
    }
  })
}

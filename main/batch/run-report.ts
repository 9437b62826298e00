import path from 'node:path'
import { say } from '../messages/messages.ts'
import { saveFile } from '../reports/printed-reports.ts'
import { withData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult } from './outcome.ts'
import { profileOf } from './places.ts'

/** `report council`: the data process writes it, Electron prints it. */
export async function runCouncilReport(options: OptionsOf<'report council'>, run: BatchRun): CommandResult {
  const profileFolder = profileOf(options.data, run)
  const printed = await withData(run, { mode: 'existing', profileFolder }, async ({ client }) => {
    const document = await client.call('reportDocuments.council', {
      from: options.from,
      to: options.to,
      version: options.public ? 'public' : 'internal',
      ...(options.title !== undefined && { title: options.title }),
    })
    if (!document.ok) return document
    run.writeProgress(say(run.language, 'progress.report'))
    const pdf = await run.print(document.value, profileFolder)
    return pdf.ok ? { ok: true as const, value: { ...pdf.value, version: document.value.version } } : pdf
  })
  if (!printed.ok) return printed
  const file = path.resolve(run.workingFolder, options.out)
  const saved = saveFile(file, printed.value.pdf)
  if (!saved.ok) return saved
  const { pages, pdf, version } = printed.value
  return {
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value: { file, version, pages, bytes: pdf.byteLength },
      messageKey: `batch.reported.${version}`,
      params: { file, pages },
    },
  }
}

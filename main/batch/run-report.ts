import path from 'node:path'
import type { Result } from '../../preload/contract/errors.ts'
import { say, type MessageKey } from '../messages/messages.ts'
import type { ReportDocument } from '../reports/print.ts'
import { saveFile } from '../reports/printed-reports.ts'
import { withData, type BatchData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'
import { exitCodes, type BatchRun } from './environment.ts'
import type { CommandResult } from './outcome.ts'
import { profileOf } from './places.ts'

/** The data process writes it, Electron prints it. */
async function runReport(
  { data, out }: { readonly data?: string | undefined; readonly out: string },
  run: BatchRun,
  written: (client: BatchData['client']) => Promise<Result<ReportDocument>>,
  saying: (version: ReportDocument['version']) => MessageKey,
): CommandResult {
  const profileFolder = profileOf(data, run)
  const printed = await withData(run, { mode: 'existing', profileFolder }, async ({ client }) => {
    const document = await written(client)
    if (!document.ok) return document
    run.writeProgress(say(run.language, 'progress.report'))
    const pdf = await run.print(document.value, profileFolder)
    return pdf.ok ? { ok: true as const, value: { ...pdf.value, version: document.value.version } } : pdf
  })
  if (!printed.ok) return printed
  const file = path.resolve(run.workingFolder, out)
  const saved = saveFile(file, printed.value.pdf)
  if (!saved.ok) return saved
  const { pages, pdf, version } = printed.value
  return {
    ok: true,
    value: {
      exitCode: exitCodes.done,
      value: { file, version, pages, bytes: pdf.byteLength },
      messageKey: saying(version),
      params: { file, pages },
    },
  }
}

/** `report council` */
export const runCouncilReport = (options: OptionsOf<'report council'>, run: BatchRun): CommandResult =>
  runReport(
    options,
    run,
    (client) =>
      client.call('reportDocuments.council', {
        from: options.from,
        to: options.to,
        version: options.public ? 'public' : 'internal',
        ...(options.title !== undefined && { title: options.title }),
      }),
    (version) => `batch.reported.${version}`,
  )

/** `report week`: in the language of the command line. */
export const runWeekReport = (options: OptionsOf<'report week'>, run: BatchRun): CommandResult =>
  runReport(
    options,
    run,
    (client) =>
      client.call('reportDocuments.week', {
        language: options.lang,
        ...(options.day !== undefined && { day: options.day }),
      }),
    () => 'batch.reported.week',
  )

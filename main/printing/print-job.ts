import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { app } from 'electron'
import { writeSavedFile } from '../../db/engine/files/saved-file.ts'
import { errorText } from '../../preload/contract/error-text.ts'
import { printJob, type PrintJob } from '../../preload/contract/printing.ts'
import { printReport } from './print-report.ts'

/** Exit codes of the batch mode. */
const exitCodes = { done: 0, failed: 1, usage: 2 } as const

/**
 * Prints the documents of a job file to PDF without showing a window, for the batch mode:
 * `electron <app> --print-job <job.json>`.
 *
 * Says one JSON line per document on stdout and errors on stderr. Resolves to the exit code: 0 all printed, 1 a document
 * failed (those before it stay), 2 the job file cannot be read or is no print job. The caller exits with it.
 */
export async function runPrintJob(jobFile: string): Promise<number> {
  // The only windows are hidden ones that come and go; the app ends when the job does.
  app.on('window-all-closed', () => undefined)
  const job = await readJob(jobFile)
  if (!job) {
    say(process.stderr, { error: 'not a print job' })
    return exitCodes.usage
  }
  await app.whenReady()
  const folder = dirname(resolve(jobFile))
  for (const { htmlFile, pdfFile, ...properties } of job.documents) {
    const startedAt = performance.now()
    try {
      const html = await readFile(resolve(folder, htmlFile), 'utf8')
      const { signal } = new AbortController()
      const pdf = await printReport({ ...properties, html }, { signal, onProgress: () => undefined })
      writeSavedFile(resolve(folder, pdfFile), pdf)
      say(process.stdout, {
        pdfFile,
        bytes: pdf.length,
        milliseconds: Math.round(performance.now() - startedAt),
      })
    } catch (error) {
      say(process.stderr, { pdfFile, error: errorText(error) })
      return exitCodes.failed
    }
  }
  return exitCodes.done
}

async function readJob(jobFile: string): Promise<PrintJob | null> {
  try {
    const parsed = printJob.safeParse(JSON.parse(await readFile(jobFile, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function say(stream: NodeJS.WritableStream, line: Readonly<Record<string, string | number>>): void {
  stream.write(`${JSON.stringify(line)}\n`)
}

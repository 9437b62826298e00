import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { makeFolder } from '../../db/engine/files/own-files.ts'
import { clearPrinting, printingFolder } from '../../db/engine/files/printing.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { PrintJob } from '../../preload/contract/printing.ts'
import { failed } from '../failure.ts'
import type { PrintDocument, PrintedDocument } from '../reports/print.ts'
import { pagesOf, printable } from '../reports/printable.ts'

const printMillisecondsMax = 10 * 60_000

/**
 * Prints by handing a job file to the Electron of this checkout. Errors: NOT_FOUND without Electron or a build. What a
 * killed run leaves in the profile goes when the profile is opened again.
 */
export function printByElectron(checkout: string): PrintDocument {
  return async (document, profileFolder): Promise<Result<PrintedDocument>> => {
    const program = electronProgram(checkout)
    if (program === null || !fs.existsSync(path.join(checkout, 'out/main/index.js'))) {
      return failed('NOT_FOUND', 'report.electronMissing')
    }
    const folder = printingFolder(profileFolder)
    makeFolder(profileFolder, folder)
    try {
      const { html, ...properties } = printable(document)
      const job: PrintJob = {
        version: 1,
        documents: [{ ...properties, htmlFile: 'report.html', pdfFile: 'report.pdf' }],
      }
      fs.writeFileSync(path.join(folder, 'report.html'), html, { mode: 0o600 })
      fs.writeFileSync(path.join(folder, 'job.json'), JSON.stringify(job), { mode: 0o600 })
      const args = [...electronArguments(), checkout, '--print-job', path.join(folder, 'job.json')]
      if ((await exitCodeOf(program, args, folder)) !== 0) return failed('INTERNAL', 'report.printFailed')
      const pdf = new Uint8Array(fs.readFileSync(path.join(folder, 'report.pdf')))
      return { ok: true, value: { pdf, pages: await pagesOf(pdf) } }
    } finally {
      clearPrinting(profileFolder)
    }
  }
}

function electronProgram(checkout: string): string | null {
  const electron = path.join(checkout, 'node_modules/electron')
  try {
    const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(electron, 'dist')
    const program = path.join(folder, fs.readFileSync(path.join(electron, 'path.txt'), 'utf8').trim())
    return fs.existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** As root Chromium cannot build its sandbox; the page that is printed is our own and runs no script. */
function electronArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** @param temporary folder for the browser's own files, which a killed browser leaves behind */
function exitCodeOf(program: string, args: readonly string[], temporary: string): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const env = { ...inherited, TMPDIR: temporary, TMP: temporary, TEMP: temporary }
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: printMillisecondsMax,
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', () => resolve(null))
    child.once('close', (code) => {
      // what Chromium says of buses and graphics is of interest only when nothing was printed
      if (code !== 0) process.stderr.write(said)
      resolve(code)
    })
  })
}

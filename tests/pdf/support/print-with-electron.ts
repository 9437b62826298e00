import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import type { ReportHtml } from '../../../preload/contract/printing.ts'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
const bundleFolder = path.join(root, 'out/print-test')

export interface PrintedReport {
  readonly pdf: Uint8Array
  readonly milliseconds: number
}

/** Bundles the print job's code as the app does, since Electron's Node runs no TypeScript; returns the entry. */
async function bundlePrintMain(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'print-main.ts'),
      outDir: bundleFolder,
      target: 'node20.18',
      minify: false,
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'print-main.mjs' } },
    },
  })
  return path.join(bundleFolder, 'print-main.mjs')
}

/** Prints reports in the real Electron through a job file, as the batch mode does. */
export async function printWithElectron(reports: readonly ReportHtml[]): Promise<readonly PrintedReport[]> {
  const main = await bundlePrintMain()
  const folder = await mkdtemp(path.join(tmpdir(), 'kontor-print-'))
  try {
    const documents = await Promise.all(
      reports.map(async ({ html, ...properties }, index) => {
        await writeFile(path.join(folder, `${index}.html`), html)
        return { ...properties, htmlFile: `${index}.html`, pdfFile: `${index}.pdf` }
      }),
    )
    const jobFile = path.join(folder, 'job.json')
    await writeFile(jobFile, JSON.stringify({ version: 1, documents }))
    const { stdout } = await runElectron([main, '--print-job', jobFile])
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'))
    return await Promise.all(
      documents.map(async ({ pdfFile }, index) => ({
        pdf: new Uint8Array(await readFile(path.join(folder, pdfFile))),
        milliseconds: readMilliseconds(lines[index] ?? '{}'),
      })),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function readMilliseconds(line: string): number {
  const parsed: unknown = JSON.parse(line)
  const isTimed = typeof parsed === 'object' && parsed !== null && 'milliseconds' in parsed
  return isTimed && typeof parsed.milliseconds === 'number' ? parsed.milliseconds : Number.NaN
}

/** Runs Electron to its end, on a virtual screen where there is none; rejects with its stderr when it fails. */
export async function runElectron(
  args: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const electron: unknown = createRequire(import.meta.url)('electron')
  if (typeof electron !== 'string') throw new Error('Electron is not installed')
  // Chromium refuses its sandbox to root.
  const isRoot = process.getuid?.() === 0
  const electronArgs = [...(isRoot ? ['--no-sandbox'] : []), ...args]
  const needsScreen =
    process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  const [command, commandArgs] = needsScreen
    ? ['xvfb-run', ['-a', electron, ...electronArgs]]
    : [electron, electronArgs]
  const environment = { ...process.env, ...(isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}) }
  return run(command, commandArgs, { env: environment, timeout: 120_000, maxBuffer: 64_000_000 })
}

/** Folder for the page images that people look at. */
export async function pageFolder(): Promise<string> {
  const folder = path.join(root, 'out/report-pages')
  await mkdir(folder, { recursive: true })
  return folder
}

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { ReportHtml } from '../../../preload/contract/printing.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Runs print jobs, as the app does. */
export const printMain = new URL('./print-main.ts', import.meta.url)
/** Aborts while it prints. */
export const abortMain = new URL('./abort-main.ts', import.meta.url)

export interface PrintedReport {
  readonly pdf: Uint8Array
  readonly milliseconds: number
}

/**
 * Bundles a main script as the app's is, since Electron's Node runs no TypeScript; returns the file to start. `folder`
 * is the caller's own: test files run side by side, and bundling empties a folder that another may be starting from.
 */
export async function bundleMain(script: URL, folder: string): Promise<string> {
  const file = fileURLToPath(script)
  const outDir = path.join(folder, path.basename(file, '.ts'))
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: file,
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      minify: false,
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'index.mjs' } },
    },
  })
  return path.join(outDir, 'index.mjs')
}

/** Prints reports in the real Electron through a job file, as the batch mode does. */
export async function printWithElectron(reports: readonly ReportHtml[]): Promise<readonly PrintedReport[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kontor-print-'))
  try {
    const main = await bundleMain(printMain, folder)
    const documents = await Promise.all(
      reports.map(async ({ html, ...properties }, index) => {
        await writeFile(path.join(folder, `${index}.html`), html)
        return { ...properties, htmlFile: `${index}.html`, pdfFile: `${index}.pdf` }
      }),
    )
    const jobFile = path.join(folder, 'job.json')
    await writeFile(jobFile, JSON.stringify({ version: 1, documents }))
    const { exitCode, stdout, stderr } = await runElectron([main, '--print-job', jobFile])
    if (exitCode !== 0) throw new Error(`printing failed: ${stderr}`)
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

export interface ElectronRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs Electron to its end, without a display where there is none. */
export async function runElectron(args: readonly string[]): Promise<ElectronRun> {
  const electron: unknown = createRequire(import.meta.url)('electron')
  if (typeof electron !== 'string') throw new Error('Electron is not installed')
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
  const switches = [
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(hasDisplay ? [] : ['--ozone-platform=headless']),
  ]
  return new Promise((resolve, reject) => {
    execFile(
      electron,
      [...switches, ...args],
      { timeout: 120_000, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number')
          reject(new Error('Electron did not end by itself', { cause: error }))
        else resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
  })
}

/** An empty folder for the page images that people look at. */
export async function pageFolder(kind: string): Promise<string> {
  const folder = path.join(root, 'out/report-pages', kind)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

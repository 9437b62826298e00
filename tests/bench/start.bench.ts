import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { openTestOffice } from '../support/data.ts'
import { median, type Bench } from './bench.ts'

const root = path.resolve(import.meta.dirname, '../..')
const runs = 5

/** An Electron application of one empty window that says when it is shown. */
function emptyApplication(folder: string): string {
  const target = path.join(folder, 'empty')
  fs.mkdirSync(target)
  fs.writeFileSync(path.join(target, 'package.json'), '{ "name": "empty", "main": "main.cjs" }')
  fs.writeFileSync(
    path.join(target, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => { window.show(); require('node:fs').writeFileSync(process.argv.at(-1), '') })
  window.loadURL('data:text/html,<title>empty</title>')
})`,
  )
  return target
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Milliseconds from the start of the process until `isShown` says that its window is there. */
async function untilWindow(args: readonly string[], isShown: () => boolean): Promise<number> {
  const program: unknown = createRequire(import.meta.url)('electron')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const start = performance.now()
  const child = spawn(String(program), [...asRoot, ...args], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  while (!isShown()) {
    if (performance.now() - start > 30_000) throw new Error(`${args[0] ?? ''} showed no window`)
    await sleep(2)
  }
  const milliseconds = performance.now() - start
  child.kill()
  await ended
  return milliseconds
}

/** How often Kontor has noted in its log that a window was shown. */
function windowsShown(profile: string): number {
  const log = path.join(profile, 'workstation', 'logs', 'kontor.log')
  return fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split(' window shown ').length - 1 : 0
}

export const startBench: Bench = {
  name: 'start',
  async run() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-bench-start-'))
    const profile = path.join(folder, 'profile')
    const office = await openTestOffice({ folder: profile })
    await office.close()
    const empty = emptyApplication(folder)
    const kontor: number[] = []
    const floor: number[] = []
    for (let run = 0; run <= runs; run++) {
      const sign = path.join(folder, `shown-${run}`)
      const emptyTook = await untilWindow([empty, sign], () => fs.existsSync(sign))
      const shownBefore = windowsShown(profile)
      const kontorTook = await untilWindow(
        [root, `--profile=${profile}`],
        () => windowsShown(profile) > shownBefore,
      )
      // the first of each fills the caches and is not counted
      if (run > 0) {
        floor.push(emptyTook)
        kontor.push(kontorTook)
      }
    }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    const value = median(kontor)
    return [
      {
        name: 'start to window',
        value,
        floor: median(floor),
        unit: 'ms',
        bar: '≤ 3000 ms',
        isMet: value <= 3000,
        note: `median of ${runs}; floor: an empty Electron window`,
      },
    ]
  },
}

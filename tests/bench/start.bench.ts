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
  window.once('ready-to-show', () => { window.show(); process.stderr.write('kontor-bench: window\\n') })
  window.loadURL('data:text/html,<title>empty</title>')
})`,
  )
  return target
}

/** Milliseconds from the start of the process until the application says that its window is shown. */
function untilWindow(application: string, args: readonly string[], profile: string): Promise<number> {
  const program: unknown = createRequire(import.meta.url)('electron')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const start = performance.now()
  const child = spawn(String(program), [...asRoot, application, ...args, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, KONTOR_BENCH: '1' },
  })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${application} showed no window`)), 30_000)
    let milliseconds = Number.NaN
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!Number.isNaN(milliseconds) || !text.includes('kontor-bench: window')) return
      milliseconds = performance.now() - start
      clearTimeout(timer)
      child.kill()
    })
    child.on('close', () => resolve(milliseconds))
  })
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
      const emptyTook = await untilWindow(empty, [], path.join(folder, 'user-empty'))
      const kontorTook = await untilWindow(root, [`--profile=${profile}`], path.join(folder, 'user-kontor'))
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

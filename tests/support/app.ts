import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication } from '@playwright/test'
import { hiddenDisplay } from '../../scripts/setup/display.mjs'
import type { KontorWindow } from './kontor.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A running Kontor in Electron. */
export interface Kontor extends KontorWindow {
  readonly app: ElectronApplication
}

/** Starts Kontor from the built checkout and waits until its page stands. */
export async function launchKontor(profile: string, args: readonly string[] = []): Promise<Kontor> {
  const app = await _electron.launch({ args: [root, `--profile=${profile}`, ...args], cwd: profile })
  const page = await app.firstWindow()
  await page.waitForFunction(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
  return {
    app,
    page,
    profile,
    answerDialogs: (...places) =>
      app.evaluate(
        ({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: chosen })
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen[0] ?? '' })
        },
        [...places],
      ),
    close: () => app.close(),
  }
}

/** Starts Kontor a second time on a profile, as a person would, and waits for its end: its exit code. */
export function startAgain(profile: string, args: readonly string[]): Promise<number | null> {
  const program: unknown = createRequire(import.meta.url)('electron')
  const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return new Promise((resolve) => {
    const child = spawn(String(program), [...rootArguments, root, `--profile=${profile}`, ...args], {
      cwd: profile,
      stdio: 'ignore',
      timeout: 20_000,
    })
    child.once('close', resolve)
  })
}

type Launch = (args?: readonly string[]) => Promise<Kontor>

/** A fresh profile folder, removed when the test is over; Kontor on it, at once (`kontor`) or when wanted (`launch`). */
export const test = base.extend<{ profile: string; kontor: Kontor; launch: Launch }, { display: void }>({
  // a single test, started by hand, needs no display of its own and takes nobody's keys either
  display: [
    // eslint-disable-next-line no-empty-pattern -- as below
    async ({}, lend) => {
      const display = await hiddenDisplay()
      Object.assign(process.env, display.env)
      await lend()
      display.close()
    },
    { scope: 'worker', auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright finds the fixtures that are asked for in this pattern
  profile: async ({}, lend) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-e2e-'))
    await lend(folder)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  launch: async ({ profile }, lend) => {
    const launched: Kontor[] = []
    await lend(async (args = []) => {
      const kontor = await launchKontor(profile, args)
      launched.push(kontor)
      return kontor
    })
    for (const kontor of launched) await kontor.close()
  },
  kontor: async ({ profile }, lend) => {
    const kontor = await launchKontor(profile)
    await lend(kontor)
    await kontor.close()
  },
})

/** Process ids of the data process. */
export const dataProcessIds = (kontor: Kontor): Promise<number[]> => processIds(kontor, 'Kontor Data')

/** Process ids of those that wait for shares. */
export const shareProcessIds = (kontor: Kontor): Promise<number[]> => processIds(kontor, 'Kontor Share')

function processIds(kontor: Kontor, wanted: string): Promise<number[]> {
  return kontor.app.evaluate(
    ({ app }, called) =>
      app
        .getAppMetrics()
        .filter(({ name }) => name === called)
        .map(({ pid }) => pid),
    wanted,
  )
}

/** Everything that Kontor wrote into its log. */
export function logOf({ profile }: Kontor): string {
  return fs.readFileSync(path.join(profile, 'workstation', 'logs', 'kontor.log'), 'utf8')
}

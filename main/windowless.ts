import { app } from 'electron'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { errorText } from '../preload/contract/error-text.ts'
import { parseCommand, type Command } from './batch/commands.ts'
import { runBatch } from './batch/run-batch.ts'
import { electronKeyStore } from './key-store.ts'
import { createLog } from './log/log.ts'
import type { Places } from './places.ts'
import { loadSecrets } from './profile/secrets.ts'
import { resolveWorkstation, type Workstation } from './profile/workstation.ts'
import { printInApp } from './reports/print-in-app.ts'
import { lockDownEarly } from './security/lock-down.ts'
import { utilityChild } from './utility-child.ts'

/** Prints the documents of a job file and ends. */
export function runPrintJobMode(jobFile: string): void {
  startAgainWhereThereIsNoDisplay()
  const browserFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-browser-'))
  app.on('quit', () => fs.rmSync(browserFolder, { recursive: true, force: true }))
  windowless(browserFolder, async () => {
    const { runPrintJob } = await import('./printing/print-job.ts')
    return runPrintJob(jobFile)
  })
}

/** Batch mode inside the packaged app: the same commands, with the utility process and the system's key store. */
export function runElectronBatch(batchArguments: readonly string[], places: Places): void {
  startAgainWhereThereIsNoDisplay()
  const log = createLog((line) => process.stderr.write(`${line}\n`), [os.homedir()])
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())
  // the system's key store keeps part of what it needs among the browser's files: those of the window, or nothing opens
  const { folder } = workstationOf(batchArguments)
  windowless(path.join(folder, 'browser'), async () => {
    await app.whenReady()
    return runBatch(batchArguments, {
      appVersion: app.getVersion(),
      startDataProcess: () => utilityChild(places, log),
      secrets: async () => {
        const { createWorkstationSecrets } = await import('../db/process/workstation-secrets.ts')
        return loadSecrets(folder, electronKeyStore(), createWorkstationSecrets, log)
      },
      print: printInApp,
      variables: process.env,
      workingFolder: process.cwd(),
      stop: stop.signal,
      writeResult: (text) => process.stdout.write(`${text}\n`),
      writeProgress: (text) => process.stderr.write(`${text}\n`),
    })
  })
}

function workstationOf(batchArguments: readonly string[]): Workstation {
  const parsed = parseCommand(batchArguments)
  const named = parsed.kind === 'command' ? profileNamedIn(parsed.command) : undefined
  const profile = named ?? process.env['KONTOR_PROFILE']
  return resolveWorkstation({ profile: profile ? path.resolve(profile) : null, demo: false })
}

function profileNamedIn({ name, options }: Command): string | undefined {
  if (name === 'import --inspect') return undefined
  return name === 'restore' ? options.to : options.data
}

/**
 * Starts this very program again for a machine without a display, and ends with its exit code. Nobody will see a window,
 * but on Linux Chromium looks for a display before it can be told from here that it needs none.
 */
function startAgainWhereThereIsNoDisplay(): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (
    process.platform !== 'linux' ||
    DISPLAY ||
    WAYLAND_DISPLAY ||
    app.commandLine.hasSwitch('ozone-platform')
  )
    return
  const args = ['--ozone-platform=headless', ...process.argv.slice(1)]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  process.exit(status ?? 1)
}

/** Runs work without a window and ends with the exit code it gives. */
function windowless(browserFolder: string, work: () => Promise<number>): void {
  app.setPath('userData', browserFolder)
  app.disableHardwareAcceleration()
  lockDownEarly()
  const fail = (error: unknown): void => {
    process.stderr.write(`${errorText(error)}\n`)
    app.exit(1)
  }
  // without this Electron would show a box and wait for somebody to close it
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  // the only windows are hidden ones that come and go; the work ends the app
  app.on('window-all-closed', () => undefined)
  work()
    .then((exitCode) => app.exit(exitCode))
    .catch(fail)
}

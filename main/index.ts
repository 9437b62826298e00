import { app, dialog } from 'electron'
import { createPrivateFiles } from '../db/engine/files/private.ts'
import { runApplication } from './application.ts'
import { readArguments } from './arguments.ts'
import { exitCodes } from './batch/environment.ts'
import { say } from './messages/messages.ts'
import { placesBeside } from './places.ts'
import { applicationDataFolder } from './profile/places.ts'
import { readPreferences } from './profile/preferences.ts'
import { isForTests, isFromCheckout, readRuntime } from './runtime.ts'
import { refusedAtStart } from './security/start-switches.ts'
import { runElectronBatch, runPrintJobMode } from './windowless.ts'

createPrivateFiles()
const places = placesBeside(import.meta.dirname)
const start = readArguments(ownArguments(process.argv), process.env, process.cwd())
const runtime = readRuntime(process.execPath, process.versions.electron)
process.stderr.write(`kontor: ${runtime.name}${runtime.isDevelopment ? ' (development runtime)' : ''}\n`)

const refused = isFromCheckout() ? null : refusedNow()
if (refused === null) run()
else refuse(refused)

/** Nothing is awaited here: Electron gets ready only after this module has been evaluated. */
function run(): void {
  switch (start.mode) {
    case 'window':
      runApplication(start, places)
      break
    case 'printJob':
      runPrintJobMode(start.jobFile)
      break
    case 'batch':
      runElectronBatch(start.batchArguments, places)
  }
}

function refusedNow(): string | null {
  return refusedAtStart({
    argv: process.argv.slice(1),
    environment: process.env,
    isWindows: process.platform === 'win32',
    isForTests: isForTests(app.getAppPath()),
  })
}

/** Says what is not taken and ends, before Electron is ready and opens anything. */
function refuse(what: string): void {
  const text = say(readPreferences(applicationDataFolder()).language, 'start.refused', { what })
  process.stderr.write(`kontor: ${text}\n`)
  // nobody sees the other on Windows; elsewhere the box of this early hour is but a second line of it
  if (start.mode === 'window' && process.platform === 'win32') dialog.showErrorBox(app.name, text)
  app.exit(exitCodes.usage)
}

/** The arguments meant for Kontor: behind the program, and from a checkout behind the app's folder too. */
function ownArguments(argv: readonly string[]): readonly string[] {
  if (!isFromCheckout()) return argv.slice(1)
  const appAt = argv.findIndex(
    (argument, index) => index > 0 && !argument.startsWith('-') && isAppFolder(argument),
  )
  return argv.slice(appAt < 0 ? 2 : appAt + 1)
}

function isAppFolder(argument: string): boolean {
  return app.getAppPath().startsWith(argument.replace(/\/$/, '')) || argument === '.'
}

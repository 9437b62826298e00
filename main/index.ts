import { app } from 'electron'
import { runApplication } from './application.ts'
import { readArguments } from './arguments.ts'
import { placesBeside } from './places.ts'
import { readRuntime } from './runtime.ts'
import { runElectronBatch, runPrintJobMode } from './windowless.ts'

const places = placesBeside(import.meta.dirname)
const start = readArguments(ownArguments(process.argv), process.env, process.cwd())
const runtime = readRuntime(process.execPath, process.versions.electron)
process.stderr.write(`kontor: ${runtime.name}${runtime.isDevelopment ? ' (development runtime)' : ''}\n`)

// nothing is awaited here: Electron gets ready only after this module has been evaluated
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

/** The arguments meant for Kontor: behind the program, and from a checkout behind the app's folder too. */
function ownArguments(argv: readonly string[]): readonly string[] {
  const isFromCheckout = 'defaultApp' in process && process.defaultApp === true
  if (!isFromCheckout) return argv.slice(1)
  const appAt = argv.findIndex(
    (argument, index) => index > 0 && !argument.startsWith('-') && isAppFolder(argument),
  )
  return argv.slice(appAt < 0 ? 2 : appAt + 1)
}

function isAppFolder(argument: string): boolean {
  return app.getAppPath().startsWith(argument.replace(/\/$/, '')) || argument === '.'
}

import { batchOptions } from '../batch/commands.ts'

/** Kontor's own switches in front of `--batch`. */
const own = ['batch', 'print-job', 'profile', 'demo']

/** Those of Chromium that help somebody to see Kontor on their screen, and open nothing. */
const harmless = [
  'disable-gpu',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
]

/** Without these no test can drive a package; one for release is driven by nobody. */
const forTests = ['inspect', 'no-sandbox', 'remote-debugging-port']

/** Variables of the environment that do what a refused switch does. */
const variablesRefused = ['ELECTRON_DISABLE_SANDBOX', 'ELECTRON_ENABLE_LOGGING', 'ELECTRON_LOG_FILE']

export interface Start {
  /** All behind the program. */
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isWindows: boolean
  readonly isForTests: boolean
}

/**
 * The first switch or variable that a packaged Kontor does not start with; null where all is well. Chromium reads the
 * whole command line, batch mode's part as well, and knows hundreds of switches that debug, record, redirect or disarm it,
 * more with every version: so it is not these that are listed here, but the few that may be given.
 */
export function refusedAtStart({ argv, environment, isWindows, isForTests }: Start): string | null {
  const taken = new Set([...own, ...harmless, ...(isForTests ? forTests : [])])
  for (const argument of argv) {
    // behind it Chromium takes everything for a file
    if (argument === '--') break
    const name = switchName(argument, isWindows)
    if (name === null) continue
    if (!taken.has(name)) return `--${name}`
    if (name === 'batch') for (const option of batchOptions) taken.add(option)
  }
  return variablesRefused.find((name) => environment[name] !== undefined) ?? null
}

/** What Chromium takes an argument for: `--name=value`, `-name`, on Windows `/name` too and in letters of either case. */
function switchName(argument: string, isWindows: boolean): string | null {
  const found = (isWindows ? /^(?:--|-|\/)([^=]+)/ : /^(?:--|-)([^=]+)/).exec(argument)?.[1]
  return found === undefined ? null : isWindows ? found.toLowerCase() : found
}

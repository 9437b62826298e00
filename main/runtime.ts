import fs from 'node:fs'
import path from 'node:path'

/** The Electron that runs Kontor. */
export interface Runtime {
  /** `Electron 45.4.1` */
  readonly name: string
  /** True for the runtime that set-up makes where the official release cannot be fetched. */
  readonly isDevelopment: boolean
}

/** Reads which runtime this is: the development runtime has a marker beside its program. */
export function readRuntime(program: string, electronVersion: string): Runtime {
  const marker = path.join(path.dirname(program), 'kontor-runtime.json')
  return { name: `Electron ${electronVersion}`, isDevelopment: fs.existsSync(marker) }
}

/**
 * True where a checkout is run by Electron's own program. Not `app.isPackaged`, which goes by the name of the program
 * file: a copy of a package's with another name would pass for a checkout.
 */
export function isFromCheckout(): boolean {
  return 'defaultApp' in process && process.defaultApp === true
}

/** True for the package that scripts/package.mjs makes for tests; reads the package's manifest. */
export function isForTests(appFolder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'))
    return (
      typeof manifest === 'object' &&
      manifest !== null &&
      'drivenByTests' in manifest &&
      manifest.drivenByTests === true
    )
  } catch {
    return false
  }
}

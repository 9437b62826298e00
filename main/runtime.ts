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

// What `electron [options] <folder or file>` does in the development runtime, which comes without Electron's own default app:
// loads the named app. Understands the options that electron-vite and Playwright use.
import electron from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Node's own loader functions, which have no public name. */
const loader =
  /** @type {{ _preloadModules(names: string[]): void, _resolveFilename(name: string, parent: null, isMain: boolean): string }} */ (
    /** @type {unknown} */ (Module)
  )

/** The app object with the two functions that only a default app calls. */
const app =
  /** @type {Electron.App & { setAppPath(path: string): void, setVersion(version: string): void }} */ (
    electron.app
  )

const { target, preloads } = readArguments(process.argv.slice(1))
if (target === undefined) {
  process.stderr.write('usage: electron [-r module] <folder with a package.json, or a file> [arguments]\n')
  process.exit(1)
}
// the switch by which apps know that they run from a checkout
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
if (preloads.length > 0) loader._preloadModules(preloads)
try {
  const place = path.resolve(target)
  const manifest = path.join(place, 'package.json')
  const entry = loader._resolveFilename(place, null, true)
  if (existsSync(manifest)) introduce(manifest)
  app.setAppPath(existsSync(manifest) ? place : path.dirname(entry))
  await import(pathToFileURL(entry).href)
} catch (error) {
  process.stderr.write(
    `${target} could not be started\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exit(1)
}

/**
 * @param {readonly string[]} args
 * @returns {{ target: string | undefined, preloads: string[] }}
 */
function readArguments(args) {
  const preloads = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '-v' || arg === '--version') answer(`v${process.versions.electron}`)
    else if (arg === '-a' || arg === '--abi') answer(process.versions.modules)
    else if (arg === '-r' || arg === '--require') preloads.push(rest.shift() ?? '')
    else if (!arg.startsWith('-')) return { target: arg, preloads }
  }
  return { target: undefined, preloads }
}

function answer(/** @type {string} */ text) {
  process.stdout.write(`${text}\n`)
  process.exit(0)
}

/** Gives Electron the name and version that the app's package.json states. */
function introduce(/** @type {string} */ manifest) {
  const stated = /** @type {{ name?: string, productName?: string, version?: string }} */ (
    JSON.parse(readFileSync(manifest, 'utf8'))
  )
  app.name = stated.productName ?? stated.name ?? app.name
  if (stated.version) app.setVersion(stated.version)
  app.setDesktopName(`${app.name}.desktop`)
}

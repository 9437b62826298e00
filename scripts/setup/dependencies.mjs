// npm packages: node_modules must hold what package-lock.json names.
import fs from 'node:fs'
import path from 'node:path'
import { readJson } from './json.mjs'
import { npm } from './npm.mjs'
import { inModules, root } from './places.mjs'
import { must } from './run.mjs'
import { say } from './say.mjs'

/** Installs the locked npm packages where node_modules differs from the lockfile. */
export async function dependencies() {
  const difference = firstDifference(
    packagesOf(inModules('.package-lock.json')),
    packagesOf(path.join(root, 'package-lock.json')) ?? {},
  )
  if (difference === undefined) return
  say(`installing the npm packages (${difference})`)
  // Windows cannot delete the node.exe that runs this script; there npm changes only what differs
  const inPlace = process.platform === 'win32' && process.execPath.startsWith(inModules())
  // no package that Kontor uses needs its install script; the native module is set-up's own business
  const [program, args] = npm([
    ...(inPlace ? ['install', '--no-save'] : ['ci']),
    '--ignore-scripts',
    '--loglevel=error',
  ])
  await must(program, args)
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their folder */

/**
 * The first thing in which the installed packages differ from the locked ones; undefined where they do not.
 * @param {Packages | undefined} installed
 * @param {Packages} locked
 */
export function firstDifference(installed, locked) {
  if (installed === undefined) return 'none is installed'
  for (const [where, wanted] of Object.entries(locked)) {
    // the first entry is Kontor itself; an optional package may be one for another platform
    const found = installed[where]
    if (where === '' || (found === undefined && wanted.optional)) continue
    if (found?.version !== wanted.version) return `${nameOf(where)} ${wanted.version} is missing`
  }
  const extra = Object.keys(installed).find((where) => locked[where] === undefined)
  return extra && `${nameOf(extra)} is no longer wanted`
}

const nameOf = (/** @type {string} */ where) => where.replace(/^.*node_modules\//, '')

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesOf(file) {
  if (!fs.existsSync(file)) return undefined
  return /** @type {{ packages: Packages }} */ (readJson(file)).packages
}

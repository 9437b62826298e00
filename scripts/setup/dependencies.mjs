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
  const difference = firstDifference()
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

/** What of the lockfile is missing or another version in node_modules; undefined where nothing is. */
function firstDifference() {
  const installed = packagesOf(inModules('.package-lock.json'))
  if (installed === undefined) return 'none is installed'
  const locked = packagesOf(path.join(root, 'package-lock.json')) ?? {}
  for (const [where, wanted] of Object.entries(locked)) {
    if (where === '') continue
    const found = installed[where]
    if (found === undefined && wanted.optional) continue
    if (found?.version !== wanted.version) {
      return `${where.replace(/^.*node_modules\//, '')} ${wanted.version} is missing`
    }
  }
  const extra = Object.keys(installed).find((where) => locked[where] === undefined)
  return extra && `${extra} is no longer wanted`
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  if (!fs.existsSync(file)) return undefined
  return /** @type {{ packages: ReturnType<typeof packagesOf> }} */ (readJson(file)).packages
}

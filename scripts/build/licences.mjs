// Part of the build: lists the licences of all packages that get into the app, for the About window.
import fs from 'node:fs'
import path from 'node:path'
import { readJson } from '../setup/json.mjs'

/** Packages that go along without being bundled: the native module, the fonts, and the runtime. */
const unbundled = ['better-sqlite3', 'source-sans', 'electron']

/**
 * A plug-in for each of the builds, and one list for them all.
 * @param {string} root folder of the checkout; this module cannot tell, for it is bundled with the build's settings
 * @param {string} file where the list goes
 * @returns {() => import('vite').Plugin}
 */
export function licenceList(root, file) {
  const folders = new Set(unbundled.map((name) => path.join(root, 'node_modules', name)))
  return () => ({
    name: 'kontor-licences',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const folder of Object.keys(output.modules).map(packageFolder)) if (folder) folders.add(folder)
      }
    },
    writeBundle() {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, `${JSON.stringify(listOf(folders), undefined, 1)}\n`)
    },
  })
}

/** Folder of the package that a module belongs to; undefined for a module of Kontor or of the bundler. */
function packageFolder(/** @type {string} */ module) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0/, ''))?.[0]
}

function listOf(/** @type {ReadonlySet<string>} */ folders) {
  const entries = [...folders].map((folder) => {
    const { name, version, license } = /** @type {{ name: string, version: string, license?: string }} */ (
      readJson(path.join(folder, 'package.json'))
    )
    if (!license) throw new Error(`${name} names no licence`)
    return { name, version, licence: license }
  })
  const unique = new Map(entries.map((entry) => [`${entry.name} ${entry.version}`, entry]))
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

// The built app in out/: made again when something it is made of changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { nodeProgram } from './node.mjs'
import { inModules, root } from './places.mjs'
import { must } from './run.mjs'
import { say, secondsSince } from './say.mjs'

const inputs = [
  'main',
  'preload',
  'db',
  'renderer',
  'scripts/build',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]
const stamp = path.join(root, 'out/inputs.sha256')

/** Builds where an input differs from the last build; tells whether it did. */
export async function build() {
  const hash = inputHash()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return false
  const start = Date.now()
  say('building')
  fs.rmSync(stamp, { force: true })
  await must(nodeProgram(), [inModules('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'])
  fs.writeFileSync(stamp, hash)
  say(`built after ${secondsSince(start)}`)
  return true
}

function inputHash() {
  const hash = createHash('sha256')
  for (const input of inputs) addTo(hash, input)
  return hash.digest('hex')
}

/** Adds a file, or all files below a folder, with their names. */
function addTo(/** @type {import('node:crypto').Hash} */ hash, /** @type {string} */ name) {
  const place = path.join(root, name)
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (stat.isDirectory()) {
    for (const child of fs.readdirSync(place).sort()) addTo(hash, path.join(name, child))
  } else {
    hash.update(`\0${name}\0${stat.size}\0`).update(fs.readFileSync(place))
  }
}

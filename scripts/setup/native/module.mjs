// better-sqlite3's native module. The package brings one for Node-API 10; older runtimes need one compiled here.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { versionOf } from '../json.mjs'
import { cache, inModules, stamp } from '../places.mjs'
import { compile, header } from './compile.mjs'

/** Where better-sqlite3 looks before it takes the module that it brings. */
const place = inModules('better-sqlite3/build/Release/better_sqlite3.node')
const marker = stamp('native-module')

/** Whether the Electron in node_modules is too old for the module that better-sqlite3 brings. */
export const needsOwnModule = () => fs.existsSync(inModules('electron/dist/kontor-runtime.json'))

/** Whether the module has still to be compiled. */
export const needsCompiler = () => needsOwnModule() && !isInPlace() && !fs.existsSync(compiledFile())

/** Puts the right native module where better-sqlite3 looks for it. The compiled one loads in newer runtimes too. */
export async function nativeModule() {
  if (!needsOwnModule()) {
    fs.rmSync(path.dirname(place), { recursive: true, force: true })
    return
  }
  if (isInPlace()) return
  const compiled = compiledFile()
  fs.mkdirSync(cache, { recursive: true })
  if (!fs.existsSync(compiled)) await compile(compiled)
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.copyFileSync(compiled, `${place}.part`)
  fs.renameSync(`${place}.part`, place)
  fs.mkdirSync(path.dirname(marker), { recursive: true })
  fs.writeFileSync(marker, path.basename(compiled))
}

function isInPlace() {
  if (!fs.existsSync(place) || !fs.existsSync(marker)) return false
  return fs.readFileSync(marker, 'utf8') === path.basename(compiledFile())
}

function compiledFile() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const part of [header, path.join(import.meta.dirname, 'compile.mjs')]) {
    hash.update(fs.readFileSync(part))
  }
  for (const name of ['better-sqlite3', 'node-addon-api', 'node-api-headers']) {
    hash.update(versionOf(name))
  }
  return path.join(cache, `better_sqlite3-node-api-9-${hash.digest('hex').slice(0, 12)}.node`)
}

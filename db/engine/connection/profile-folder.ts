import fs from 'node:fs'
import path from 'node:path'
import { KontorError } from '../errors.ts'
import { codeOf } from '../files/error-code.ts'
import { makeFolder, removeFile, replaceFileSync } from '../files/own-files.ts'
import { readPlainFile, refuseNotPlain } from '../files/plain-file.ts'
import { keepCopyAside } from '../files/small-file.ts'

/** The parts of a profile folder; all on the local disk, never on a share. */
export interface ProfileFolder {
  readonly root: string
  readonly data: string
  /** Names the generation in use; replaced atomically by a restore. */
  readonly current: string
  /** Names the generation that was in use before, to go back to; missing until there was one. */
  readonly previous: string
  /** Copies made before a migration. */
  readonly snapshots: string
  readonly backup: string
  readonly logs: string
}

/** What Kontor's data process makes in a profile folder; `workstation` is kept by the main process. */
export const profileEntries = [
  'lock.db',
  'desk.json',
  'stock.json',
  'stock',
  'data',
  'drafts',
  'snapshots',
  'backup',
  'printing',
] as const

export function profileFolder(root: string): ProfileFolder {
  return {
    root,
    data: path.join(root, 'data'),
    current: path.join(root, 'data', 'CURRENT'),
    previous: path.join(root, 'data', 'PREVIOUS'),
    snapshots: path.join(root, 'snapshots'),
    backup: path.join(root, 'backup'),
    logs: path.join(root, 'logs'),
  }
}

export const generationName = /^gen-[a-z0-9-]{1,40}$/
export const databaseName = 'kontor.db'
/** Lies in a generation's folder until the pointer names it, so that one that was begun and never finished is known. */
export const unfinishedMarker = 'restoring'
/** Lies there while its database is open. */
export const inUseName = 'in-use'
/** A pointer is one short line. */
const pointerBytesMax = 200

const databaseOf = (profile: ProfileFolder, generation: string): string =>
  path.join(profile.data, generation, databaseName)

/** The generation that a pointer names; null where it names none whose database is there. */
function generationIn(profile: ProfileFolder, pointer: string): string | null {
  const name = nameIn(pointer)
  if (name === null) return null
  const file = databaseOf(profile, name)
  refuseNotPlain(file)
  return fs.existsSync(file) ? name : null
}

/** The database file in use, or null when the folder holds none yet. Errors: DB_CORRUPT for a broken pointer. */
export function currentDatabaseFile(profile: ProfileFolder): string | null {
  if (!fs.existsSync(profile.current)) return null
  const generation = generationIn(profile, profile.current)
  if (generation === null) throw new KontorError('DB_CORRUPT', 'database.generationMissing')
  return databaseOf(profile, generation)
}

/** What a pointer names, whether it is there or not; null where it says nothing of the kind. Throws the system's error. */
function nameIn(pointer: string): string | null {
  try {
    const name = readPlainFile(pointer, pointerBytesMax).trim()
    return generationName.test(name) ? name : null
  } catch (error) {
    if (codeOf(error) === 'EFBIG') return null
    throw error
  }
}

/**
 * Where CURRENT is damaged, names the generation in use anew if only one can be meant: the only complete one besides the
 * earlier one. Returns where the damaged pointer was kept; null where nothing was done. Throws the system's error.
 */
export function mendPointer(profile: ProfileFolder): string | null {
  if (nameIn(profile.current) !== null) return null
  const earlier = fs.existsSync(profile.previous) ? nameIn(profile.previous) : null
  const [only, ...others] = fs
    .readdirSync(profile.data)
    .filter((name) => generationName.test(name) && name !== earlier && isComplete(profile, name))
  if (only === undefined || others.length > 0) return null
  const keptAs = keepCopyAside(profile.current)
  replaceFileSync(profile.root, profile.current, `${only}\n`)
  return keptAs
}

const isComplete = (profile: ProfileFolder, name: string): boolean =>
  fs.existsSync(databaseOf(profile, name)) && !fs.existsSync(path.join(profile.data, name, unfinishedMarker))

/** A state of the data that is kept beside the one in use. */
export interface EarlierState {
  /** Name of the generation's folder. */
  readonly generation: string
  readonly file: string
  /** When it was last written to, as an instant in UTC. */
  readonly savedAt: string
}

/** The state that was in use before the present one; null where there is none. Looks at files only, opens no database. */
export function earlierState(profile: ProfileFolder): EarlierState | null {
  try {
    const generation = generationIn(profile, profile.previous)
    if (generation === null || generation === readPlainFile(profile.current, pointerBytesMax).trim())
      return null
    const file = databaseOf(profile, generation)
    const written = [file, `${file}-wal`].map(
      (place) => fs.statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0,
    )
    return { generation, file, savedAt: new Date(Math.max(...written)).toISOString() }
  } catch {
    return null
  }
}

/** The database of a generation that was prepared and is not in use yet; null where there is none of that name. */
export function preparedDatabase(profile: ProfileFolder, generation: string): string | null {
  if (!generationName.test(generation)) return null
  const file = databaseOf(profile, generation)
  refuseNotPlain(file)
  const isPrepared = fs.existsSync(path.join(profile.data, generation, unfinishedMarker))
  return isPrepared && fs.existsSync(file) ? file : null
}

/** Makes the folder of a first generation; the caller publishes it with `publishGeneration` once it is complete. */
export function newGeneration(
  profile: ProfileFolder,
  now: Date,
): { readonly name: string; readonly file: string } {
  const name = `gen-${now.toISOString().slice(0, 19).replaceAll(/\D/g, '')}-${Math.random().toString(36).slice(2, 8)}`
  const folder = path.join(profile.data, name)
  makeFolder(profile.root, folder)
  fs.writeFileSync(path.join(folder, unfinishedMarker), '', { flag: 'wx', mode: 0o600 })
  return { name, file: path.join(folder, databaseName) }
}

/** Points CURRENT at a generation, after noting the one it named as the earlier one. */
export function publishGeneration(profile: ProfileFolder, name: string): void {
  const before = fs.existsSync(profile.current) ? readPlainFile(profile.current, pointerBytesMax).trim() : ''
  if (generationName.test(before)) replaceFileSync(profile.root, profile.previous, `${before}\n`)
  replaceFileSync(profile.root, profile.current, `${name}\n`)
  removeFile(profile.root, path.join(profile.data, name, unfinishedMarker))
}

/** Lies beside a database while it is open; one that is there at the start tells of an end that was none. */
const inUseMarker = (file: string): string => path.join(path.dirname(file), inUseName)

/** True when the last use of a database did not end by closing it (a crash, a power cut). */
export const endedUncleanly = (file: string): boolean => fs.existsSync(inUseMarker(file))

/** Notes that a database is open, so that a start after a crash knows. Errors: those of the file system. */
export function markInUse(file: string): void {
  fs.writeFileSync(inUseMarker(file), '', { flush: true })
}

/** Notes that a database was closed as it should be. */
export function markClosed(file: string): void {
  fs.rmSync(inUseMarker(file), { force: true })
}

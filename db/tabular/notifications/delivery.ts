import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { openPlainFile, readPlainBytes } from '../../engine/files/plain-file.ts'
import { filesOfPlace, nameOfPlace } from '../../engine/files/several-files.ts'
import { KontorError } from '../../engine/errors.ts'
import { readInto, throwFileFailure, versionOf, type FileVersion } from '../file-access.ts'
import { readZipDirectory, unpackEntry } from '../zip-directory.ts'

/** A file of notifications, in a folder, in an archive or by itself. */
export interface DeliveredFile {
  /** Below the folder or in the archive; the file's own name where it came alone. */
  readonly name: string
  /** Its content; null for one that cannot be read. */
  readonly read: () => Buffer | null
}

export interface Delivery {
  /** What a person calls it: the name of the file, the archive or the folder. */
  readonly name: string
  readonly files: readonly DeliveredFile[]
  readonly version: FileVersion
  /** It may hold many: one that is broken does not stop the others. */
  readonly isMany: boolean
}

/** Years of notifications of a large city have some hundred megabytes. */
const bytesMax = 400 * 1_048_576
const filesMax = 50_000
const foldersDeep = 4

const isNotificationName = (name: string): boolean => /\.xml$/i.test(name)
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1

const refuse = (fileName: string, messageKey: string): never => {
  throw new KontorError('VALIDATION', messageKey, { fileName })
}

async function readWhole(place: string, limit: number): Promise<Buffer> {
  const file = await openPlainFile(place)
  try {
    const { size } = await file.stat()
    if (size > limit) return refuse(path.basename(place), 'imports.file.notificationsTooLarge')
    return await readInto(file, Buffer.alloc(size), 0)
  } finally {
    await file.close()
  }
}

/** The XML files of a folder and of those below it, by their names; links are passed over. */
function filesBelow(folder: string): { readonly files: string[]; readonly version: FileVersion } {
  const files: string[] = []
  let [bytes, modifiedMs] = [0, 0]
  const look = (below: string, deep: number): void => {
    for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.join(below, entry.name)
      if (entry.isDirectory() && deep < foldersDeep) look(name, deep + 1)
      if (!entry.isFile() || !isNotificationName(entry.name)) continue
      const version = versionOf(fs.statSync(path.join(folder, name)))
      bytes += version.bytes
      modifiedMs = Math.max(modifiedMs, version.modifiedMs)
      files.push(name)
      if (bytes > bytesMax || files.length > filesMax)
        refuse(path.basename(folder), 'imports.file.notificationsTooLarge')
    }
  }
  look('', 0)
  return { files: files.sort(), version: { bytes, modifiedMs } }
}

/** At once: of thousands of small files each would wait longer than it is read. */
function readOrNothing(place: string): Buffer | null {
  try {
    return readPlainBytes(place, bytesMax)
  } catch {
    return null
  }
}

function ofFolder(folder: string): Delivery {
  const { files, version } = filesBelow(folder)
  if (files.length === 0) refuse(path.basename(folder), 'imports.file.folder')
  return {
    name: path.basename(folder),
    version,
    isMany: true,
    files: files.map((name) => ({
      name: name.split(path.sep).join('/'),
      read: () => readOrNothing(path.join(folder, name)),
    })),
  }
}

function ofArchive(place: string, archive: Buffer, version: FileVersion): Delivery {
  const name = path.basename(place)
  const entries = readZipDirectory(archive)?.filter((entry) => isNotificationName(entry.name))
  if (entries === undefined || entries.length === 0) return refuse(name, 'imports.file.archive')
  if (entries.some(({ isEncrypted }) => isEncrypted)) refuse(name, 'imports.file.archiveProtected')
  const unpacked = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  if (unpacked > bytesMax || entries.length > filesMax) refuse(name, 'imports.file.notificationsTooLarge')
  const files = entries.map((entry) => ({
    name: entry.name,
    read: () => unpackEntry(archive, entry),
  }))
  return { name, version, isMany: true, files: files.sort(byName) }
}

/** What several deliveries hold together. */
function together(name: string, deliveries: readonly Delivery[]): Delivery {
  return {
    name,
    isMany: true,
    files: deliveries.flatMap(({ files }) => files),
    version: {
      bytes: deliveries.reduce((sum, { version }) => sum + version.bytes, 0),
      modifiedMs: Math.max(...deliveries.map(({ version }) => version.modifiedMs)),
    },
  }
}

/**
 * What may be read at a place: a file, the files of a folder, those of a zip archive, or several of them. Errors: VALIDATION and
 * those of files.
 */
export async function openDelivery(place: string): Promise<Delivery> {
  const places = filesOfPlace(place)
  if (places.length === 1) return openOne(place)
  const deliveries: Delivery[] = []
  for (const one of places) deliveries.push(await openOne(one))
  return together(nameOfPlace(place), deliveries)
}

async function openOne(place: string): Promise<Delivery> {
  try {
    const stats = await fs.promises.stat(place)
    if (stats.isDirectory()) return ofFolder(place)
    const bytes = await readWhole(place, bytesMax)
    if (bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50)
      return ofArchive(place, bytes, versionOf(stats))
    const name = path.basename(place)
    return {
      name,
      version: versionOf(stats),
      isMany: false,
      files: [{ name, read: () => bytes }],
    }
  } catch (error) {
    if (error instanceof KontorError) throw error
    return throwFileFailure(error, place)
  }
}

/** One hash of all that was read, in its order. */
export class DeliveryHash {
  readonly #hash = createHash('sha256')
  readonly #isMany: boolean
  bytes = 0

  constructor({ isMany }: Pick<Delivery, 'isMany'>) {
    this.#isMany = isMany
  }

  add(name: string, content: Buffer): void {
    if (this.#isMany) this.#hash.update(`${name}\n${content.length}\n`)
    this.#hash.update(content)
    this.bytes += content.length
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}

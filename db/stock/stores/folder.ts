import path from 'node:path'
import { codeOf } from '../../engine/files/error-code.ts'
import { LinkRefused } from '../../engine/files/links.ts'
import { nodeLogFiles, type LogFiles, type LogFileSystem } from '../../engine/files/log-file-system.ts'
import {
  checkFolderName,
  checkNote,
  checkNumber,
  checkObjectName,
  checkSegment,
  isNamePart,
  isObjectName,
  limited,
  noteBytesMax,
  notesMax,
  objectBytesMax,
  segmentBytesMax,
  type LogStore,
  type ObjectName,
  type StoredNote,
  type StoredObject,
} from '../store.ts'
import { foreignEntry, named, namedChunks, storeError } from './failures.ts'
import {
  anyPublishedName,
  prepare,
  publish,
  publishedFile,
  readPublished,
  removeEntry,
  removePublished,
  type Publication,
} from './folder-files.ts'
import {
  firstNumberIn,
  foldersIn,
  isDeskName,
  logFolderOf,
  newTemporaryName,
  numberOf,
  objectPlace,
  segmentPlace,
  type LogFolders,
} from './folder-layout.ts'
import { LeftOvers } from './folder-left-overs.ts'

/** A log in a folder, most often on a share of the network. */
export interface FolderPlace {
  /** The folder that a person chose; it and what leads to it may be links, nothing below it. */
  readonly chosenFolder: string
  readonly officeId: string
  /** As `probeFolder` found out on this share. */
  readonly publication: Publication
  /** Who writes, in temporary names: up to 16 of `[a-z0-9]`, another at each desk. */
  readonly desk: string
}

export interface FolderTools {
  readonly files?: LogFiles
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/** Windows remembers for up to 10 s that a name was not there, and antivirus may hold what has just been written. */
const triesMax = 40
const betweenTriesMilliseconds = 250
/** Something may be there, or be held by another program, or the folder of the number may have gone. */
const passing = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'EBUSY', 'ENOENT'])
/** What `readPublished` throws for what Kontor did not put there. */
const foreign = new Set(['EFBIG', 'ENODATA', 'EISDIR', 'ENOTPLAIN', 'ELOOP'])
/** A look for news costs two round trips. */
const lookMilliseconds = 2000
/** As many files at once as Node has threads for. */
const atOnce = 4

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Makes the folders of a log that a person wants there. Nothing else ever does: an unplugged drive is no empty log. */
export async function createFolderLog(
  { chosenFolder, officeId }: Pick<FolderPlace, 'chosenFolder' | 'officeId'>,
  { files = nodeLogFiles }: FolderTools = {},
): Promise<void> {
  const share = files.below(chosenFolder)
  const { log: _, ...folders } = foldersIn(logFolderOf(chosenFolder, officeId))
  await named(
    (async () => {
      for (const folder of Object.values(folders)) await share.makeFolder(folder)
    })(),
  )
}

export class FolderStore implements LogStore {
  readonly #place: FolderPlace
  readonly #files: LogFileSystem
  readonly #folders: LogFolders
  readonly #now: () => number
  readonly #sleep: (milliseconds: number) => Promise<void>
  readonly #watching = new Set<NodeJS.Timeout>()
  readonly #leftOvers: LeftOvers
  /** Temporary names of what is on its way. */
  readonly #inUse = new Set<string>()

  constructor(place: FolderPlace, tools: FolderTools = {}) {
    if (!isDeskName(place.desk)) throw new RangeError('no name of a desk')
    this.#place = place
    this.#files = (tools.files ?? nodeLogFiles).below(place.chosenFolder)
    this.#folders = foldersIn(logFolderOf(place.chosenFolder, place.officeId))
    this.#now = tools.now ?? Date.now
    this.#sleep = tools.sleep ?? pause
    this.#leftOvers = new LeftOvers(this.#files, this.#folders.temporary, this.#now, this.#inUse)
  }

  put(seq: number, bytes: Uint8Array): Promise<boolean> {
    checkSegment(seq, bytes)
    return named(this.#put(seq, bytes))
  }

  get(seq: number): Promise<Uint8Array | null> {
    checkNumber(seq)
    return named(this.#get(seq))
  }

  range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]> {
    checkNumber(from)
    return named(this.#range(from, most, bytesMax))
  }

  removeBelow(seq: number): Promise<void> {
    checkNumber(seq)
    return named(this.#removeBelow(seq))
  }

  putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void> {
    checkObjectName(name)
    return named(this.#putObject(name, content))
  }

  readObject(name: ObjectName, bytesMax = objectBytesMax): Promise<AsyncIterable<Uint8Array> | null> {
    checkObjectName(name)
    return named(this.#readObject(name, bytesMax))
  }

  listObjects(folder: string): Promise<readonly StoredObject[]> {
    checkFolderName(folder)
    return named(this.#listObjects(folder))
  }

  removeObject(name: ObjectName): Promise<void> {
    checkObjectName(name)
    return named(this.#removeObject(name))
  }

  putNote(name: string, bytes: Uint8Array): Promise<void> {
    checkNote(name, bytes)
    return named(this.#putNote(name, bytes))
  }

  notes(): Promise<readonly StoredNote[]> {
    return named(this.#notes())
  }

  /** Shares tell nobody of changes reliably: this is a look now and then. */
  watch(onNews: () => void): () => void {
    const timer = setInterval(onNews, lookMilliseconds)
    this.#watching.add(timer)
    return () => {
      clearInterval(timer)
      this.#watching.delete(timer)
    }
  }

  async close(): Promise<void> {
    for (const timer of this.#watching) clearInterval(timer)
    this.#watching.clear()
  }

  async #put(seq: number, bytes: Uint8Array): Promise<boolean> {
    const place = segmentPlace(this.#folders, seq)
    const isMine = async (): Promise<boolean | null> => {
      const there = await this.#get(seq)
      return there && Buffer.compare(there, bytes) === 0
    }
    return this.#bring(place, oneChunk(bytes), isMine)
  }

  /** Whoever's bytes are there decides, whatever went wrong; an answer may have been lost. */
  async #bring(
    place: string,
    content: AsyncIterable<Uint8Array>,
    isMine: () => Promise<boolean | null>,
  ): Promise<boolean> {
    await this.#leftOvers.tidyNowAndThen()
    return this.#withTemporary(async (temporary) => {
      try {
        await this.#files.addFolder(this.#folders.temporary)
        await prepare(this.#files, this.#place.publication, content, { temporary, place })
      } catch (error) {
        const mine = await isMine()
        if (mine === null) throw error
        return mine
      }
      for (let tries = 1; ; tries += 1) {
        try {
          // never the folders above: where the share has just gone, they would be made in its stead
          await this.#files.addFolder(path.dirname(place))
          await publish(this.#files, this.#place.publication, { temporary, place })
          return true
        } catch (error) {
          const mine = await isMine()
          if (mine !== null) return mine
          if (!passing.has(codeOf(error)) || tries === triesMax) throw error
          // somebody has tidied up too much
          if (codeOf(error) === 'ENOENT') await this.#files.addFolder(path.dirname(path.dirname(place)))
        }
        await this.#sleep(betweenTriesMilliseconds)
      }
    })
  }

  async #withTemporary<T>(use: (temporary: string) => Promise<T>): Promise<T> {
    const name = newTemporaryName(this.#place.desk, this.#now())
    const temporary = path.join(this.#folders.temporary, name)
    this.#inUse.add(name)
    try {
      return await use(temporary)
    } finally {
      // what stays, because somebody has it open or the share is gone, is cleared away later
      await removeEntry(this.#files, temporary, anyPublishedName).catch(() => undefined)
      this.#inUse.delete(name)
    }
  }

  /** Nothing is said of a log whose folder is not there. */
  async #requireLog(): Promise<void> {
    if ((await this.#files.facts(this.#folders.log))?.kind !== 'folder')
      throw storeError('SHARE_UNAVAILABLE', 'storeMissing')
  }

  /** As IT finds it: below the chosen folder. */
  #foreign(place: string, cause?: unknown): Error {
    return foreignEntry(path.relative(this.#place.chosenFolder, place).split(path.sep).join('/'), cause)
  }

  async #get(seq: number): Promise<Uint8Array | null> {
    const place = segmentPlace(this.#folders, seq)
    try {
      const bytes = await readPublished(this.#files, place, segmentBytesMax)
      if (bytes === null) await this.#requireLog()
      return bytes
    } catch (error) {
      throw foreign.has(codeOf(error)) ? this.#foreign(place, error) : error
    }
  }

  async #range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]> {
    const found: Uint8Array[] = []
    for (let bytes = 0; found.length < most && bytes <= bytesMax;) {
      // a single look where nothing is, which is so nearly always
      const wanted = found.length === 0 ? 1 : Math.min(atOnce, most - found.length)
      const next = await Promise.allSettled(
        Array.from({ length: wanted }, (_, index) => this.#get(from + found.length + index)),
      )
      for (const result of next) {
        if (result.status === 'rejected') {
          if (found.length > 0) return found
          throw result.reason
        }
        if (result.value === null || bytes > bytesMax) return found
        found.push(result.value)
        bytes += result.value.length
      }
    }
    return found
  }

  async #numbersIn(folder: string): Promise<readonly number[]> {
    const names = await this.#files.list(path.join(this.#folders.segments, folder))
    return names.flatMap((name) => numberOf(name) ?? [])
  }

  async #removeBelow(seq: number): Promise<void> {
    await this.#requireLog()
    const folders = (await this.#listed(this.#folders.segments)).filter(
      (name) => firstNumberIn(name) !== null,
    )
    let newest = 0
    for (const folder of folders.toReversed()) {
      newest = Math.max(0, ...(await this.#numbersIn(folder)))
      if (newest > 0) break
    }
    const end = Math.min(seq, newest)
    for (const folder of folders.filter((name) => (firstNumberIn(name) ?? end) < end)) {
      for (const number of (await this.#numbersIn(folder)).filter((there) => there < end))
        await this.#withTemporary((temporary) =>
          removePublished(this.#files, segmentPlace(this.#folders, number), temporary),
        )
      await this.#files.removeFolder(path.join(this.#folders.segments, folder))
    }
  }

  async #putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void> {
    const place = objectPlace(this.#folders, name)
    const isThere = async () => ((await this.#published(place)) === null ? null : true)
    if (await isThere()) return
    const whole = limited(content, objectBytesMax, () => new RangeError('no size of an object'))
    await this.#bring(place, whole, isThere)
  }

  async #published(place: string) {
    try {
      const published = await publishedFile(this.#files, place)
      if (published === null) await this.#requireLog()
      return published
    } catch (error) {
      throw foreign.has(codeOf(error)) ? this.#foreign(place, error) : error
    }
  }

  async #readObject(name: ObjectName, bytesMax: number): Promise<AsyncIterable<Uint8Array> | null> {
    const place = objectPlace(this.#folders, name)
    const published = await this.#published(place)
    if (published === null) return null
    if (published.sizeBytes > bytesMax) throw this.#foreign(place)
    return namedChunks(limited(this.#files.read(published.file), bytesMax, () => this.#foreign(place)))
  }

  async #removeObject(name: ObjectName): Promise<void> {
    await this.#requireLog()
    const place = objectPlace(this.#folders, name)
    await this.#withTemporary((temporary) => removePublished(this.#files, place, temporary))
  }

  /** Names in a folder of the log; none where it has not been made yet. */
  async #listed(folder: string): Promise<readonly string[]> {
    if ((await this.#files.facts(folder))?.kind === 'folder') return this.#files.list(folder)
    await this.#requireLog()
    return []
  }

  async #listObjects(folder: string): Promise<readonly StoredObject[]> {
    const names = await this.#listed(path.join(this.#folders.objects, folder))
    const objects: StoredObject[] = []
    for (const name of names.map((file) => `${folder}/${file}`).filter(isObjectName)) {
      // what cannot be an object is nobody's, and what has just gone is gone
      const published = await publishedFile(this.#files, objectPlace(this.#folders, name)).catch(
        nullIfForeign,
      )
      if (published) objects.push({ name, sizeBytes: published.sizeBytes })
    }
    return objects
  }

  async #putNote(name: string, bytes: Uint8Array): Promise<void> {
    await this.#requireLog()
    await this.#withTemporary(async (temporary) => {
      await this.#files.writeNew(temporary, oneChunk(bytes))
      for (let tries = 1; ; tries += 1) {
        try {
          await this.#files.rename(temporary, path.join(this.#folders.notes, name))
          return
        } catch (error) {
          // Windows replaces nothing that somebody is just reading
          const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))
          if (!isHeld || tries === triesMax) throw error
        }
        await this.#sleep(betweenTriesMilliseconds)
      }
    })
  }

  async #notes(): Promise<readonly StoredNote[]> {
    const names = (await this.#listed(this.#folders.notes)).filter(isNamePart).slice(0, notesMax)
    const notes: StoredNote[] = []
    for (const name of names) {
      const place = path.join(this.#folders.notes, name)
      const bytes = await this.#files.readWhole(place, noteBytesMax).catch(nullIfForeign)
      if (bytes && bytes.length > 0) notes.push({ name, bytes })
    }
    return notes
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function nullIfForeign(error: unknown): null {
  if (foreign.has(codeOf(error)) || error instanceof LinkRefused) return null
  throw error
}

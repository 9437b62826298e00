import type { BackupFiles, BackupFileSystem, FileFacts } from '../../engine/files/file-system.ts'
import {
  probeFolder,
  type FolderPlace,
  type FolderProbe,
  type LogStore,
  type ObjectName,
  type PostgresPlace,
  type PostgresProbe,
  type RaceEnd,
  type Racer,
  type StoredNote,
  type StoredObject,
  type SyncedFolder,
} from '../../stock/index.ts'
import { ShareConnection, type ShareClock } from './connection.ts'
import type { FileCallName, ShareHosts, StoreCallName, StorePlace } from './protocol.ts'

/** What lies on shares and database servers. */
export interface Share {
  /** The file operations of backups. */
  readonly files: BackupFiles
  /** A shared log; it need not be reachable. Errors: VALIDATION, now or at the first call. */
  openStore(place: StorePlace): LogStore
  /** Makes the folders of a log that a person wants there. Errors: those of the share. */
  createFolderLog(place: Pick<FolderPlace, 'chosenFolder' | 'officeId'>): Promise<void>
  /** Finds out by a race of several processes whether a shared log can lie in a folder, and how. Errors: none but bugs. */
  probeFolder(chosenFolder: string): Promise<FolderProbe>
  probePostgres(place: PostgresPlace): Promise<PostgresProbe>
  /** Calls that wait fail. */
  close(): Promise<void>
}

/**
 * The same by way of a process of its own: a hanging share keeps nobody else waiting. Where
 * that process does not answer for half a minute it is ended and started again; whatever waits for it then, and a call on which
 * nothing moves for a minute, fails with SHARE_UNAVAILABLE.
 */
export class ShareClient implements Share {
  readonly #hosts: ShareHosts
  readonly #clock: ShareClock | undefined
  readonly #connection: ShareConnection
  #layers = 0

  constructor(hosts: ShareHosts, clock?: ShareClock) {
    this.#hosts = hosts
    this.#clock = clock
    this.#connection = new ShareConnection(hosts, clock)
  }

  get files(): BackupFiles {
    return { below: (chosenFolder) => this.#below(chosenFolder) }
  }

  openStore(place: StorePlace): LogStore {
    return new RemoteStore(this.#connection, place)
  }

  async createFolderLog(place: Pick<FolderPlace, 'chosenFolder' | 'officeId'>): Promise<void> {
    await this.#connection.call({ on: 'setUp', setUp: { name: 'createFolderLog', place } })
  }

  async probeFolder(chosenFolder: string): Promise<FolderProbe> {
    const connections = Array.from({ length: racersMax }, () => new ShareConnection(this.#hosts, this.#clock))
    try {
      return await probeFolder(chosenFolder, {
        racers: connections.map(racerBehind),
        files: this.files,
        // the other end answers this call with this type and no other
        synced: async (folder) =>
          (await this.#connection.call({
            on: 'setUp',
            setUp: { name: 'syncedFolder', folder },
          })) as SyncedFolder | null,
      })
    } finally {
      await Promise.all(connections.map((connection) => connection.close()))
    }
  }

  async probePostgres(place: PostgresPlace): Promise<PostgresProbe> {
    // the other end answers this call with this type and no other
    return (await this.#connection.call({
      on: 'setUp',
      setUp: { name: 'probePostgres', place },
    })) as PostgresProbe
  }

  /** Ends the process too. */
  close(): Promise<void> {
    return this.#connection.close()
  }

  #below(chosenFolder: string): BackupFileSystem {
    this.#layers += 1
    const layer = this.#layers
    const call = (name: FileCallName, places: readonly string[], content?: AsyncIterable<Uint8Array>) =>
      this.#connection.call({ on: 'files', layer, chosenFolder, name, places }, content)
    const done = async (...about: Parameters<typeof call>): Promise<void> => void (await call(...about))
    // the other end answers each call with the type of the method it is named after
    return {
      facts: async (place) => (await call('facts', [place])) as FileFacts | null,
      list: async (folder) => (await call('list', [folder])) as readonly string[],
      makeFolder: (folder) => done('makeFolder', [folder]),
      read: (file) => this.#read({ on: 'files', layer, chosenFolder, name: 'read', places: [file] }),
      writeNew: (file, content) => done('writeNew', [file], content),
      rename: (from, to) => done('rename', [from, to]),
      removeFile: (file) => done('removeFile', [file]),
      removeFolder: (folder) => done('removeFolder', [folder]),
      syncFile: (file) => done('syncFile', [file]),
      syncFolder: (folder) => done('syncFolder', [folder]),
    }
  }

  async *#read(call: Parameters<ShareConnection['call']>[0]): AsyncGenerator<Uint8Array> {
    // answered by a stream
    yield* (await this.#connection.call(call)) as AsyncIterable<Uint8Array>
  }
}

/** Processes that race for numbers when a folder is probed. */
const racersMax = 3

const racerBehind = (connection: ShareConnection): Racer => ({
  getReady: async (start) =>
    void (await connection.call({ on: 'setUp', setUp: { name: 'prepareRace', start } })),
  // the other end answers this call with this type and no other
  run: async (start) =>
    (await connection.call({ on: 'setUp', setUp: { name: 'runRace', start } })) as RaceEnd,
})

/** A store behind the share process, opened there whenever the process starts. */
class RemoteStore implements LogStore {
  readonly #connection: ShareConnection
  readonly #store: number
  readonly #listeners = new Set<() => void>()

  constructor(connection: ShareConnection, place: StorePlace) {
    this.#connection = connection
    this.#store = connection.addStore(place, () => {
      for (const told of this.#listeners) told()
    })
  }

  // the other end answers each call with the type of the method it is named after

  async put(seq: number, bytes: Uint8Array): Promise<boolean> {
    return (await this.#call('put', seq, bytes)) as boolean
  }

  async get(seq: number): Promise<Uint8Array | null> {
    return (await this.#call('get', seq)) as Uint8Array | null
  }

  async range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]> {
    return (await this.#call('range', from, most, bytesMax)) as readonly Uint8Array[]
  }

  async removeBelow(seq: number): Promise<void> {
    await this.#call('removeBelow', seq)
  }

  async putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void> {
    const call = { on: 'store', store: this.#store, name: 'putObject', values: [name] } as const
    await this.#connection.call(call, content)
  }

  async readObject(name: ObjectName, bytesMax?: number): Promise<AsyncIterable<Uint8Array> | null> {
    const values = bytesMax === undefined ? [name] : [name, bytesMax]
    return (await this.#call('readObject', ...values)) as AsyncIterable<Uint8Array> | null
  }

  async listObjects(folder: string): Promise<readonly StoredObject[]> {
    return (await this.#call('listObjects', folder)) as readonly StoredObject[]
  }

  async removeObject(name: ObjectName): Promise<void> {
    await this.#call('removeObject', name)
  }

  async putNote(name: string, bytes: Uint8Array): Promise<void> {
    await this.#call('putNote', name, bytes)
  }

  async notes(): Promise<readonly StoredNote[]> {
    return (await this.#call('notes')) as readonly StoredNote[]
  }

  watch(onNews: () => void): () => void {
    const told = () => onNews()
    this.#listeners.add(told)
    if (this.#listeners.size === 1) this.#connection.watch(this.#store, true)
    return () => {
      if (this.#listeners.delete(told) && this.#listeners.size === 0)
        this.#connection.watch(this.#store, false)
    }
  }

  async close(): Promise<void> {
    this.#listeners.clear()
    this.#connection.removeStore(this.#store)
  }

  #call(name: StoreCallName, ...values: readonly unknown[]): Promise<unknown> {
    return this.#connection.call({ on: 'store', store: this.#store, name, values })
  }
}

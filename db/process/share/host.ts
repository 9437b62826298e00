import fs from 'node:fs/promises'
import { nodeFiles, type BackupFileSystem } from '../../engine/files/file-system.ts'
import type { LogStore, ObjectName } from '../../stock/index.ts'
import { createFolderLog, probePostgres, racerHere, syncedFolder } from '../../stock/stores/index.ts'
import type { HostPort } from '../protocol.ts'
import { ChunkQueue, ChunkSource } from './chunk-queue.ts'
import { ContentBroken, packedError } from './errors.ts'
import { openStore } from './open-store.ts'
import {
  compact,
  type FromShare,
  type SetUp,
  type ShareCall,
  type StorePlace,
  type ToShare,
} from './protocol.ts'

/** Layers that are remembered; an older one looks again where its folder is. */
const layersMax = 100

interface OpenStore {
  /** Throws what opening it has thrown. */
  readonly store: () => LogStore
  readonly isSound: boolean
  endWatch: (() => void) | null
}

const isContent = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** Serves the file operations of backups and the stores of shared logs; what hangs here hangs nobody else. */
export class ShareServer {
  readonly #port: HostPort<FromShare, ToShare>
  readonly #layers = new Map<number, BackupFileSystem>()
  readonly #stores = new Map<number, OpenStore>()
  readonly #reading = new Map<number, ChunkSource>()
  readonly #writing = new Map<number, ChunkQueue>()
  /** When each operation that goes on has begun. */
  readonly #since = new Map<number, number>()
  #ended = 0

  constructor(port: HostPort<FromShare, ToShare>) {
    this.#port = port
    port.onMessage((message) => this.#receive(message))
  }

  #receive(message: ToShare): void {
    switch (message.type) {
      case 'open':
        this.#stores.set(message.store, openedStore(message.place))
        return
      case 'close':
        void this.#close(message.store)
        return
      case 'watch':
      case 'unwatch':
        this.#watch(message.store, message.type === 'watch')
        return
      case 'call':
        void this.#call(message.callId, message.call)
        return
      case 'pull':
        if (!this.#reading.has(message.callId)) return
        this.#begin(message.callId)
        this.#reading.get(message.callId)?.pull()
        return
      case 'stop':
        this.#reading.get(message.callId)?.stop()
        this.#reading.delete(message.callId)
        this.#finish(message.callId)
        return
      case 'chunk':
        if (!this.#writing.has(message.callId)) return
        this.#begin(message.callId)
        this.#writing.get(message.callId)?.push(message.bytes)
        return
      case 'end':
      case 'broken':
        if (!this.#writing.has(message.callId)) return
        this.#begin(message.callId)
        this.#writing
          .get(message.callId)
          ?.end(message.type === 'end' ? null : new ContentBroken('the content broke off'))
        return
      case 'ping':
        void this.#answerPing()
    }
  }

  /** Answers by way of the thread pool: one that is blocked by stalled file calls does not. */
  async #answerPing(): Promise<void> {
    await fs.stat(process.execPath).catch(() => undefined)
    const waitingMilliseconds = performance.now() - Math.min(performance.now(), ...this.#since.values())
    this.#port.postMessage({ type: 'pong', ended: this.#ended, waitingMilliseconds })
  }

  #begin(callId: number): void {
    this.#ended += 1
    this.#since.set(callId, performance.now())
  }

  #finish(callId: number): void {
    this.#ended += 1
    this.#since.delete(callId)
  }

  async #close(store: number): Promise<void> {
    const open = this.#stores.get(store)
    this.#stores.delete(store)
    open?.endWatch?.()
    try {
      await open?.store().close()
    } catch {
      // nothing of it is used any more
      return
    }
  }

  #watch(store: number, isOn: boolean): void {
    const open = this.#stores.get(store)
    if (!open) return
    open.endWatch?.()
    open.endWatch = null
    // one that could not be opened says so to whoever asks it something
    if (isOn && open.isSound)
      open.endWatch = open.store().watch(() => this.#port.postMessage({ type: 'news', store }))
  }

  async #call(callId: number, call: ShareCall): Promise<void> {
    this.#begin(callId)
    try {
      const value = await this.#work(callId, call)
      if (isContent(value)) this.#stream(callId, value)
      else this.#port.postMessage({ type: 'reply', callId, result: { ok: true, value } })
    } catch (error) {
      this.#port.postMessage({ type: 'reply', callId, result: { ok: false, error: packedError(error) } })
    } finally {
      this.#writing.delete(callId)
      this.#finish(callId)
    }
  }

  #stream(callId: number, content: AsyncIterable<Uint8Array>): void {
    const source = new ChunkSource(content, {
      send: (bytes) => {
        this.#finish(callId)
        this.#port.postMessage({ type: 'chunk', callId, bytes: compact(bytes) })
      },
      end: (error) => {
        this.#finish(callId)
        this.#reading.delete(callId)
        this.#port.postMessage(
          error === null ? { type: 'end', callId } : { type: 'failed', callId, error: packedError(error) },
        )
      },
    })
    this.#reading.set(callId, source)
    this.#port.postMessage({ type: 'reply', callId, result: { ok: true, stream: true } })
  }

  #content(callId: number): AsyncIterable<Uint8Array> {
    const queue = new ChunkQueue({
      pull: () => {
        // now it is the caller's turn
        this.#finish(callId)
        this.#port.postMessage({ type: 'pull', callId })
      },
      stop: () => undefined,
    })
    this.#writing.set(callId, queue)
    return queue
  }

  async #work(callId: number, call: ShareCall): Promise<unknown> {
    switch (call.on) {
      case 'files':
        return this.#fileCall(callId, call)
      case 'store':
        return this.#storeCall(callId, call)
      case 'setUp':
        return setUpCall(call.setUp)
    }
  }

  #layer({ layer, chosenFolder }: Extract<ShareCall, { on: 'files' }>): BackupFileSystem {
    const files = this.#layers.get(layer) ?? nodeFiles.below(chosenFolder)
    // the last used one stays longest
    this.#layers.delete(layer)
    this.#layers.set(layer, files)
    for (const oldest of this.#layers.keys()) {
      if (this.#layers.size <= layersMax) break
      this.#layers.delete(oldest)
    }
    return files
  }

  #fileCall(callId: number, call: Extract<ShareCall, { on: 'files' }>): unknown {
    const files = this.#layer(call)
    const [place = '', to = ''] = call.places
    switch (call.name) {
      case 'rename':
        return files.rename(place, to)
      case 'writeNew':
        return files.writeNew(place, this.#content(callId))
      default:
        return files[call.name](place)
    }
  }

  #storeCall(callId: number, call: Extract<ShareCall, { on: 'store' }>): unknown {
    const open = this.#stores.get(call.store)
    if (!open) throw new Error('no such store')
    const store = open.store()
    // the client sends the values that the method takes; content follows in chunks
    if (call.name === 'putObject') return store.putObject(call.values[0] as ObjectName, this.#content(callId))
    const method = store[call.name] as (...values: readonly unknown[]) => Promise<unknown>
    return Reflect.apply(method, store, call.values)
  }
}

function openedStore(open: StorePlace): OpenStore {
  try {
    const store = openStore(open)
    return { store: () => store, isSound: true, endWatch: null }
  } catch (error) {
    const refuse = () => {
      throw error
    }
    return { store: refuse, isSound: false, endWatch: null }
  }
}

function setUpCall(setUp: SetUp): Promise<unknown> {
  switch (setUp.name) {
    case 'createFolderLog':
      return createFolderLog(setUp.place)
    case 'probePostgres':
      return probePostgres(setUp.place)
    case 'syncedFolder':
      return syncedFolder(setUp.folder)
    case 'prepareRace':
      return racerHere.getReady(setUp.start)
    case 'runRace':
      return racerHere.run(setUp.start)
  }
}

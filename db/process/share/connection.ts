import { ChunkQueue, ChunkSource } from './chunk-queue.ts'
import { shareSilent, unpackedError } from './errors.ts'
import {
  compact,
  type FromShare,
  type ShareCall,
  type ShareHost,
  type ShareHosts,
  type StorePlace,
  type ToShare,
} from './protocol.ts'

/** What time is measured with; tests have their own. */
export interface ShareClock {
  /** Calls `look` again and again until what it returns is called. */
  every(milliseconds: number, look: () => void): () => void
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

const usualClock: ShareClock = {
  every: (milliseconds, look) => {
    const timer = setInterval(look, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
  now: () => performance.now(),
}

// Patience is counted in beats, of which none passes while the computer sleeps.
const beatMilliseconds = 3000
/** Beats without an answer after which a process counts as stuck; one that is just starting may take longer. */
const silentBeats = 10
const startingBeats = 40
/** Beats without any progress after which a call fails. */
const quietBeats = 20
/** Beats without any use after which the process is ended. */
const idleBeats = 20
/** An operation that goes on for so long has a thread of the process for good. */
const stuckMilliseconds = 120_000
/** Between starts after falls: none at first, then so long, then twice as long each time. */
const firstWaitMilliseconds = 1000
const longestWaitMilliseconds = 30_000
/** A process that has lived for so long does not fall over at once. */
const soundMilliseconds = 60_000

interface OpenCall {
  readonly settle: (result: { readonly value: unknown } | { readonly error: Error }) => void
  /** What the caller writes. */
  readonly source: ChunkSource | null
  /** What the caller reads. */
  queue: ChunkQueue | null
  contentError: Error | null
  quietBeats: number
}

interface OpenStore {
  readonly place: StorePlace
  readonly onNews: () => void
  isWatched: boolean
}

interface Running {
  readonly host: ShareHost
  readonly startedAt: number
  hasAnswered: boolean
  unanswered: number
  ended: number
}

/** One share process at a time, started when it is needed, and what is asked of it. */
export class ShareConnection {
  readonly #hosts: ShareHosts
  readonly #clock: ShareClock
  readonly #calls = new Map<number, OpenCall>()
  readonly #stores = new Map<number, OpenStore>()
  #running: Running | null = null
  #endBeat: (() => void) | null = null
  #again: NodeJS.Timeout | null = null
  #idleBeats = 0
  #falls = 0
  #notBefore = -Infinity
  #lastId = 0
  #isClosed = false
  readonly #exits = new Set<Promise<void>>()

  constructor(hosts: ShareHosts, clock: ShareClock = usualClock) {
    this.#hosts = hosts
    this.#clock = clock
  }

  /** @returns the value, or an async iterable of chunks. Errors: those of the call, SHARE_UNAVAILABLE. */
  call(call: ShareCall, content?: AsyncIterable<Uint8Array>): Promise<unknown> {
    return new Promise((resolve, reject: (error: Error) => void) => {
      const running = this.#start()
      if (running === null) {
        reject(shareSilent())
        return
      }
      this.#lastId += 1
      const callId = this.#lastId
      this.#calls.set(callId, {
        settle: (result) => ('value' in result ? resolve(result.value) : reject(result.error)),
        source: content ? this.#source(callId, content) : null,
        queue: null,
        contentError: null,
        quietBeats: 0,
      })
      this.#post({ type: 'call', callId, call: withCompactValues(call) })
    })
  }

  addStore(place: StorePlace, onNews: () => void): number {
    this.#lastId += 1
    this.#stores.set(this.#lastId, { place, onNews, isWatched: false })
    if (this.#running) this.#post({ type: 'open', store: this.#lastId, place })
    return this.#lastId
  }

  removeStore(store: number): void {
    if (this.#stores.delete(store)) this.#post({ type: 'close', store })
  }

  watch(store: number, isOn: boolean): void {
    const open = this.#stores.get(store)
    if (!open || open.isWatched === isOn) return
    open.isWatched = isOn
    if (this.#running) this.#post({ type: isOn ? 'watch' : 'unwatch', store })
    else if (isOn) this.#startForWatchers()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#stores.clear()
    this.#end()
    await Promise.all(this.#exits)
  }

  /** Null while nothing is started: after falls, or at the end. */
  #start(): Running | null {
    if (this.#running || this.#isClosed || this.#clock.now() < this.#notBefore) return this.#running
    const host = this.#hosts.start()
    const running = { host, startedAt: this.#clock.now(), hasAnswered: false, unanswered: 0, ended: 0 }
    this.#running = running
    this.#idleBeats = 0
    const exited = new Promise<void>((resolve) => {
      host.onExit(() => {
        this.#fell(running)
        resolve()
      })
    })
    this.#exits.add(exited)
    void exited.then(() => this.#exits.delete(exited))
    host.onMessage((message) => {
      if (this.#running === running) this.#receive(running, message)
    })
    this.#endBeat ??= this.#clock.every(beatMilliseconds, () => this.#onBeat())
    for (const [store, { place, isWatched }] of this.#stores) {
      this.#post({ type: 'open', store, place })
      if (isWatched) this.#post({ type: 'watch', store })
    }
    return running
  }

  /** Ends the process without anybody's failure but those that still wait. */
  #end(): void {
    const running = this.#running
    this.#running = null
    running?.host.kill()
    this.#endBeat?.()
    this.#endBeat = null
    if (this.#again) clearTimeout(this.#again)
    this.#again = null
    this.#failAll()
  }

  /** The process has ended or is stuck. The first start after that is at once, then with longer and longer waits. */
  #fell(running: Running): void {
    if (this.#running !== running) return
    if (this.#clock.now() - running.startedAt > soundMilliseconds) this.#falls = 0
    const wait =
      this.#falls === 0
        ? 0
        : Math.min(firstWaitMilliseconds * 2 ** (this.#falls - 1), longestWaitMilliseconds)
    this.#falls += 1
    this.#notBefore = this.#clock.now() + wait
    this.#end()
    this.#startForWatchers()
  }

  /** Who watches is told of every start, for something may have been missed. */
  #startForWatchers(): void {
    const isWatched = () => [...this.#stores.values()].some((store) => store.isWatched)
    if (this.#isClosed || this.#again || !isWatched()) return
    const wait = Math.max(0, this.#notBefore - this.#clock.now())
    this.#again = setTimeout(() => {
      this.#again = null
      if (!isWatched() || this.#start() === null) return
      for (const store of this.#stores.values()) if (store.isWatched) store.onNews()
    }, wait)
    this.#again.unref()
  }

  #onBeat(): void {
    const running = this.#running
    if (running === null) return
    if (running.unanswered >= (running.hasAnswered ? silentBeats : startingBeats)) {
      this.#fell(running)
      return
    }
    for (const [callId, call] of this.#calls) {
      call.quietBeats = isOurTurn(call) || !running.hasAnswered ? 0 : call.quietBeats + 1
      if (call.quietBeats > quietBeats) this.#fail(callId, call)
    }
    this.#idleBeats = this.#calls.size + this.#stores.size > 0 ? 0 : this.#idleBeats + 1
    if (this.#idleBeats > idleBeats) {
      this.#end()
      return
    }
    running.unanswered += 1
    this.#post({ type: 'ping' })
  }

  #receive(running: Running, message: FromShare): void {
    running.hasAnswered = true
    if (message.type === 'pong') {
      running.unanswered = 0
      if (message.ended !== running.ended) for (const call of this.#calls.values()) call.quietBeats = 0
      running.ended = message.ended
      if (message.waitingMilliseconds > stuckMilliseconds) this.#fell(running)
      return
    }
    if (message.type === 'news') {
      this.#stores.get(message.store)?.onNews()
      return
    }
    const call = this.#calls.get(message.callId)
    if (!call) return
    call.quietBeats = 0
    switch (message.type) {
      case 'pull':
        call.source?.pull()
        return
      case 'chunk':
        call.queue?.push(message.bytes)
        return
      case 'end':
      case 'failed':
        this.#calls.delete(message.callId)
        call.queue?.end(message.type === 'end' ? null : unpackedError(message.error))
        return
      case 'reply':
        this.#reply(message.callId, call, message.result)
    }
  }

  #reply(callId: number, call: OpenCall, result: Extract<FromShare, { type: 'reply' }>['result']): void {
    if (result.ok && 'stream' in result) {
      const queue = new ChunkQueue({
        pull: () => this.#post({ type: 'pull', callId }),
        stop: () => {
          this.#calls.delete(callId)
          this.#post({ type: 'stop', callId })
        },
      })
      call.queue = queue
      call.settle({ value: queue })
      return
    }
    this.#calls.delete(callId)
    call.source?.stop()
    if (result.ok) call.settle({ value: result.value })
    // the other end only knows that the content threw; what, is known here
    else call.settle({ error: call.contentError ?? unpackedError(result.error) })
  }

  #source(callId: number, content: AsyncIterable<Uint8Array>): ChunkSource {
    return new ChunkSource(content, {
      send: (bytes) => this.#post({ type: 'chunk', callId, bytes: compact(bytes) }),
      end: (error) => {
        const call = this.#calls.get(callId)
        if (call && error !== null)
          call.contentError = error instanceof Error ? error : new Error('the content threw no error')
        this.#post({ type: error === null ? 'end' : 'broken', callId })
      },
    })
  }

  #fail(callId: number, call: OpenCall): void {
    this.#calls.delete(callId)
    call.source?.stop()
    if (call.queue) {
      call.queue.end(shareSilent())
      this.#post({ type: 'stop', callId })
    } else call.settle({ error: shareSilent() })
  }

  #failAll(): void {
    for (const [callId, call] of this.#calls) this.#fail(callId, call)
  }

  #post(message: ToShare): void {
    this.#running?.host.postMessage(message)
  }
}

/** Nothing is to be had from the other end while the caller itself reads on or gets its content together. */
function isOurTurn({ source, queue }: OpenCall): boolean {
  return queue ? !queue.isWaiting : source?.isRunning === true
}

function withCompactValues(call: ShareCall): ShareCall {
  if (call.on !== 'store') return call
  return {
    ...call,
    values: call.values.map((value) => (value instanceof Uint8Array ? compact(value) : value)),
  }
}

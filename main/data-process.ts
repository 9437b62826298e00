import { DataClient, type Grants } from '../db/process/client.ts'
import type { Opened, OpenRequest, VerifyFileRequest, WorkstationSecrets } from '../db/process/protocol.ts'
import type { DataInput, DataOutput, DataChannel } from '../preload/contract/index.ts'
import type { VerifyOutcome } from '../preload/contract/backups.ts'
import type { Envelope, Failure, Result } from '../preload/contract/errors.ts'
import type { KontorEvent } from '../preload/contract/events.ts'
import type { DataChild } from './data-child.ts'
import { failed } from './failure.ts'
import type { Log } from './log/log.ts'
import { OpeningWatch } from './opening-watch.ts'
import { tidyCheck, verifyFile } from './verify-file.ts'

export type DataStatus = 'firstRun' | 'opening' | 'ready' | 'failed'

export interface DataProcessParts {
  readonly fork: () => DataChild
  readonly secrets: () => Promise<WorkstationSecrets | null>
  readonly appVersion: string
  readonly log: Log
  readonly emit: (event: KontorEvent) => void
  /** Milliseconds on a clock that only goes forward; tests pass their own. */
  readonly now?: () => number
}

/** A process that keeps falling over is not mended by starting it once more; one crash a week is no such thing. */
const restartsMax = 3
const restartsCountedMilliseconds = 10 * 60_000
const closeMillisecondsMax = 10_000

/** Ways of opening data that a profile holds already. */
const thereAlready: Readonly<Partial<Record<OpenRequest['mode'], true>>> = {
  existing: true,
  earlier: true,
  prepared: true,
  anew: true,
}

interface Running {
  readonly child: DataChild
  readonly client: DataClient
  isExpectedToEnd: boolean
  isOpening: boolean
  /** Settled once the process has ended: until then it holds the profile. */
  readonly gone: Promise<void>
  readonly exited: () => void
}

/** Waits for work that was asked to end; false when that takes too long. */
async function endsSoon(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), closeMillisecondsMax)
  })
  const isDone = await Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    patience,
  ])
  clearTimeout(timer)
  return isDone
}

/** The one data process of this Kontor: opens a profile in it, starts it again after a crash, closes it at quit. */
export class DataProcess {
  readonly #parts: DataProcessParts
  #running: Running | null = null
  #status: DataStatus = 'firstRun'
  #failure: Failure | null = null
  #isStuck = false
  #attempt = 0
  #turn = 0
  #opened: Opened | null = null
  #profileFolder: string | null = null
  /** When the process was started again, on the clock of `now`. */
  #restartedAt: readonly number[] = []
  #revision = 0
  readonly #closing = new AbortController()
  /** Checks of backup files that run beside. */
  readonly #checks = new Set<Promise<unknown>>()

  constructor(parts: DataProcessParts) {
    this.#parts = parts
  }

  get status(): DataStatus {
    return this.#status
  }

  /** Counts the data that were opened. */
  get turn(): number {
    return this.#turn
  }

  get failure(): Failure | null {
    return this.#failure
  }

  /** Opening has not got further for a minute. */
  get isStuck(): boolean {
    return this.#isStuck
  }

  get opened(): Opened | null {
    return this.#opened
  }

  /** The profile that is open, also while its process starts again; null for none. */
  get profileFolder(): string | null {
    return this.#profileFolder
  }

  /** Newest change set that was seen in a reply or an event. */
  get revision(): number {
    return this.#revision
  }

  /**
   * Opens, makes or restores a profile. A profile that could not be made leaves the first run as it was; one that could
   * not be opened is a failed start, except when nothing is there yet.
   */
  async open(request: OpenRequest): Promise<Result<Opened>> {
    // data that did not open are still what this start is about when another profile could not be made in their stead
    const isThere = request.mode in thereAlready
    const earlier = isThere ? null : this.#failure
    this.#attempt += 1
    const attempt = this.#attempt
    if (request.mode !== 'existing') this.#turn += 1
    // what was typed last is kept while these data are still open
    this.#set('opening', null)
    await this.#end()
    this.#restartedAt = []
    const result = await this.#start(request)
    // what became of an attempt that another one has ended is nobody's concern any more
    if (result.ok || attempt !== this.#attempt) return result
    const isFirstRun = !isThere || result.error.messageKey === 'profile.empty'
    const failure = isFirstRun ? earlier : result.error
    this.#set(failure === null ? 'firstRun' : 'failed', failure)
    return result
  }

  /** Ends an opening that a person no longer waits for; its call fails. */
  async giveUpOpening(): Promise<void> {
    if (this.#status !== 'opening') return
    this.#attempt += 1
    await this.#end()
    this.#set('firstRun', null)
  }

  /** Records that the profile cannot even be tried. */
  fail(failure: Failure): void {
    this.#set('failed', failure)
  }

  /** Any channel, input unchecked. Errors: BUSY while nothing is open, and the channel's own. */
  async send(channel: string, input: unknown, grants: Grants = {}): Promise<Envelope<unknown>> {
    if (this.#running === null || this.#status !== 'ready') return failed('BUSY', 'error.notOpen')
    return this.#seen(await this.#running.client.send(channel, input, grants))
  }

  /** A channel with its types. */
  async call<C extends DataChannel>(
    channel: C,
    input: DataInput<C>,
    grants: Grants = {},
  ): Promise<Envelope<DataOutput<C>>> {
    if (this.#running === null || this.#status !== 'ready') return failed('BUSY', 'error.notOpen')
    return this.#seen(await this.#running.client.call(channel, input, grants))
  }

  /** Lets running work drain or roll back, stops checks and closes the database; gives up waiting after ten seconds. */
  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all([this.#end(), ...[...this.#checks].map(endsSoon)])
    this.#status = 'firstRun'
  }

  /** Checks a backup file beside whatever is open. Errors: those of the check. */
  async verifyFile(request: VerifyFileRequest): Promise<Envelope<VerifyOutcome>> {
    const { fork, emit } = this.#parts
    try {
      const tools = { start: fork, emit, stop: this.#closing.signal }
      const check = verifyFile(request, await this.#parts.secrets(), tools)
      this.#checks.add(check)
      return await check.finally(() => this.#checks.delete(check))
    } catch (error) {
      return this.#unexpected(error)
    }
  }

  /** Removes what a check without a profile has left that was stopped. */
  tidyCheck(spoolFolder: string): Promise<void> {
    return tidyCheck(spoolFolder, this.#parts.fork)
  }

  async #start(request: OpenRequest): Promise<Result<Opened>> {
    const child = this.#parts.fork()
    let exited: Running['exited'] = () => undefined
    const gone = new Promise<void>((resolve) => (exited = resolve))
    const running: Running = {
      child,
      client: new DataClient(child),
      isExpectedToEnd: false,
      isOpening: true,
      gone,
      exited,
    }
    this.#running = running
    child.onExit((exitCode) => {
      running.exited()
      void this.#exited(running, exitCode)
    })
    running.client.onEvent((event) => {
      if (event.type === 'data.changed') this.#revision = Math.max(this.#revision, event.revision)
      this.#parts.emit(event)
    })
    const result = await this.#openWith(running.client, request)
    running.isOpening = false
    if (!result.ok) {
      this.#parts.log.error('data', 'open-failed', { mode: request.mode, code: result.error.code })
      // a process that ended by itself is being looked after by #exited
      if (this.#running === running) await this.#end()
      return result
    }
    this.#opened = result.value
    this.#profileFolder = request.profileFolder
    this.#set('ready', null)
    return result
  }

  /** Keys that cannot be had (a full disk, a key store that fails) are a failed start, never one without an end. */
  async #openWith(client: DataClient, request: OpenRequest): Promise<Result<Opened>> {
    let secrets: WorkstationSecrets | null
    try {
      secrets = await this.#parts.secrets()
    } catch (error) {
      return this.#unexpected(error)
    }
    const watch = new OpeningWatch((isStuck) => {
      this.#parts.log.warning('data', isStuck ? 'opening-stuck' : 'opening-goes-on')
      this.#set('opening', null, isStuck)
    })
    try {
      return await client.open(request, secrets, this.#parts.appVersion, () => watch.moved())
    } finally {
      watch.end()
    }
  }

  #unexpected(error: unknown): { readonly ok: false; readonly error: Failure } {
    const ref = this.#parts.log.unexpected('data', error)
    return { ok: false, error: { code: 'INTERNAL', messageKey: 'error.internal', ref } }
  }

  /** An exit nobody asked for: everything pending has its answer, then the profile is opened again. */
  async #exited(running: Running, exitCode: number | null): Promise<void> {
    running.client.processGone()
    if (running.isExpectedToEnd || this.#running !== running) return
    this.#running = null
    const now = this.#parts.now?.() ?? performance.now()
    this.#restartedAt = this.#restartedAt.filter((at) => now - at < restartsCountedMilliseconds)
    this.#parts.log.error('data', 'process-ended', { exitCode, restarts: this.#restartedAt.length })
    // a crash while making or first opening a profile is the result of that call
    if (this.#profileFolder === null || this.#status === 'firstRun') return
    if (this.#restartedAt.length >= restartsMax) {
      this.#set('failed', { code: 'INTERNAL', messageKey: 'error.dataProcessFailed' })
      return
    }
    this.#restartedAt = [...this.#restartedAt, now]
    this.#set('opening', null)
    const result = await this.#start({ mode: 'existing', profileFolder: this.#profileFolder })
    if (!result.ok && this.#running === null && result.error.messageKey !== 'error.dataProcessGone') {
      this.#set('failed', result.error)
    }
  }

  async #end(): Promise<void> {
    const running = this.#running
    if (running === null) return
    this.#running = null
    running.isExpectedToEnd = true
    // one that opens still has nothing to finish, and one that is stuck would not answer
    if (running.isOpening) {
      running.client.processGone()
      running.child.kill()
      if (!(await endsSoon(running.gone))) this.#parts.log.warning('data', 'end-late')
    } else {
      if (!(await endsSoon(running.client.close()))) this.#parts.log.warning('data', 'close-late')
      else this.#parts.log.info('data', 'closed')
      running.client.processGone()
      running.child.kill()
    }
    this.#opened = null
    this.#profileFolder = null
  }

  #seen<T>(envelope: Envelope<T>): Envelope<T> {
    if (envelope.ok) this.#revision = Math.max(this.#revision, envelope.revision)
    return envelope
  }

  #set(status: DataStatus, failure: Failure | null, isStuck = false): void {
    this.#isStuck = isStuck
    this.#status = status
    this.#failure = failure
    this.#parts.emit({ type: 'setup.changed', status, turn: this.#turn, failure })
  }
}

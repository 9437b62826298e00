import { anewReasons, type DeskStatus } from '../../../preload/contract/desks.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import {
  besideReplica,
  boundLog,
  erasedInLog,
  keepMark,
  newestMove,
  newestVouched,
  segmentsPerSnapshot,
  OfficeKeys,
  putWord,
  Replica,
  StockFault,
  StockMoved,
  type DeskSecrets,
  type Followed,
  type LogStore,
  type StockMove,
  wrappedKeys,
  type StoredSnapshot,
} from '../../stock/index.ts'
import { stockBeside } from '../imports/index.ts'
import { heartbeatBytes, heartbeatName } from './messages.ts'
import { arriveAt, movedWords, openStockAt, placeInWords, rememberArrival } from './moving.ts'
import { placeOf, type PlaceAccess } from './places.ts'
import { readStockSettings, saveStockSettings } from './settings.ts'
import { putSnapshotOf } from './stored-snapshot.ts'
import { DeskWatch } from './watch.ts'

const retryMillisecondsMax = 60_000
const heartbeatMilliseconds = 60_000
const boundMilliseconds = 60 * 60_000
/** Work in threads of its own that writes. */
const holding: ReadonlySet<string> = new Set(['import', 'importUndo'])
const waitForJobMilliseconds = 2000
/** Moves that a desk catches up with at once. */
const movesMax = 20
/** What is done while one types is published together. */
const gatherMilliseconds = 200

/** What a desk needs to follow the log of its office. */
interface Access {
  readonly place: PlaceAccess
  readonly officeId: string
  readonly secrets: DeskSecrets
  /** The newest move that is known to have led to the place. */
  readonly arrivedBy: string | null
}

/** A place of the log while it is followed. */
interface Following {
  readonly place: PlaceAccess
  readonly store: LogStore
  readonly replica: Replica
  readonly watch: DeskWatch
  readonly endWatch: () => void
}

/** Follows the shared log for as long as a profile is open, and publishes what is done here. */
export class StockKeeper {
  readonly #context: DataContext
  readonly #access: Access
  readonly keys: OfficeKeys
  /** What is followed; another one once the log has moved. */
  #followed: Following
  #running: Promise<void> | null = null
  #isAsked = false
  #isClosing = false
  /** What was begun in another thread is given up: nothing of it is done then. */
  readonly #closing = new AbortController()
  #timer: ReturnType<typeof setTimeout> | null = null
  #failures = 0
  #problem: Failure | null = null
  #isStopped = false
  #anew: (typeof anewReasons)[number] | null = null
  #movedTo: StockMove | null = null
  /** The move that the settings say has led to the place that is followed. */
  #arrivedBy: string | null
  /** Something was told while the log was followed: then it is also told that this is over. */
  #hasTold = false
  #lastSyncedAt: string | null = null
  #beatAt = 0
  #boundAt = 0

  constructor(context: DataContext, access: Access) {
    this.#context = context
    this.#access = access
    this.keys = new OfficeKeys(context.database.raw, access.secrets)
    this.#arrivedBy = access.arrivedBy
    this.#followed = this.#follow(access.place, access.arrivedBy)
    this.ask()
  }

  #follow(place: PlaceAccess, here: string | null): Following {
    const context = this.#context
    const { database, importWorker, now } = context
    const store = openStockAt(context, place, this.#access.officeId)
    const replica = new Replica({
      connection: database,
      store,
      keys: this.keys,
      signingKey: this.#access.secrets.signingKey,
      exclusively: (use) => database.writing.connection().execute(async () => use()),
      beside: besideReplica(database.file, (task) => stockBeside(importWorker, task, this.#closing.signal)),
      now,
      here,
      onFollowed: (followed) => this.#tell(followed),
      onHealed: (segments) => {
        watch.healed(segments)
        this.#beatAt = 0
      },
    })
    const watch = new DeskWatch(context, store, replica)
    return { place, store, replica, watch, endWatch: store.watch(() => this.ask()) }
  }

  get replica(): Replica {
    return this.#followed.replica
  }

  get store(): LogStore {
    return this.#followed.store
  }

  /** Where the log goes on, as long as this desk has not got there. */
  get movedTo(): StockMove | null {
    return this.#movedTo
  }

  /** Something was committed here, or may have been published elsewhere. */
  ask(delay = 0): void {
    if (this.#isClosing) return
    this.#isAsked = true
    // after a failure the next try has its time
    if (this.#running !== null || (this.#timer !== null && this.#problem !== null)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), delay)
    this.#timer.unref()
  }

  /** A commit of this desk: published soon, together with what follows at once. */
  committed(): void {
    if (this.replica.pending > 0) this.ask(gatherMilliseconds)
  }

  /** Follows and publishes now. Errors: what keeps it from it. */
  async syncNow(): Promise<void> {
    if (this.#isHeld) throw new KontorError('BUSY', 'database.busy')
    await this.#running
    await this.#run()
    if (this.#problem !== null)
      throw new KontorError(this.#problem.code, this.#problem.messageKey, this.#problem.params)
  }

  get status(): NonNullable<DeskStatus['shared']> {
    const { desk } = this.replica.state
    const pending = this.replica.pending
    // a look for news every other second is no work that anybody has to hear of
    const isWorking = this.#lastSyncedAt === null || pending > 0
    return {
      place: placeOf(this.#followed.place),
      number: desk,
      state: this.#isStopped
        ? 'stopped'
        : this.#problem !== null
          ? 'waiting'
          : isWorking
            ? 'working'
            : 'current',
      problem: this.#problem,
      anew: this.#anew ?? (this.#followed.watch.isInDoubt ? 'DIVERGED' : null),
      warnings: [...this.#followed.watch.warnings],
      pending,
      lastSyncedAt: this.#lastSyncedAt,
      movedTo: this.#movedTo && placeInWords(this.#movedTo),
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true
    this.#closing.abort()
    this.#followed.endWatch()
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#running
    this.#followed.endWatch()
    await this.store.close().catch((error: unknown) => void failureOf(error))
  }

  /** An import holds the database for as long as it is applied: whoever waited for it would keep everybody waiting. */
  get #isHeld(): boolean {
    return this.#context.jobs.list().some(({ kind, status }) => status === 'running' && holding.has(kind))
  }

  #run(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#isHeld) {
      this.ask(waitForJobMilliseconds)
      return Promise.resolve()
    }
    if (this.#running !== null || this.#isClosing) return this.#running ?? Promise.resolve()
    this.#isAsked = false
    this.#hasTold = false
    const before = JSON.stringify([this.#problem, this.#isStopped, this.#lastSyncedAt === null])
    this.#running = this.#sync()
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        this.#running = null
        const after = JSON.stringify([this.#problem, this.#isStopped, this.#lastSyncedAt === null])
        if (this.#hasTold || after !== before) this.#announceStatus()
        if (this.#isAsked && this.#problem === null) this.ask()
      })
    return this.#running
  }

  async #sync(): Promise<void> {
    if (readStockSettings(this.#context.profile).value?.differs === true)
      throw new StockFault('DIVERGED', 'other rows than most desks')
    await this.#followLog()
    this.#movedTo = null
    const { here } = this.replica
    if (here !== this.#arrivedBy) rememberArrival(this.#context, here)
    this.#arrivedBy = here
    this.#failures = 0
    this.#problem = null
    this.#isStopped = false
    this.#anew = null
    this.#lastSyncedAt = this.#context.now()
    const now = Date.parse(this.#context.now())
    if (Math.abs(now - this.#beatAt) < heartbeatMilliseconds) return
    this.#beatAt = now
    const { office, desk, head } = this.replica.state
    const { appVersion } = this.#context
    const beat = {
      v: 1,
      office,
      desk,
      at: this.#context.now(),
      head,
      pending: this.replica.pending,
      appVersion,
      ...(await this.#followed.watch.ownWord()),
    } as const
    await this.store.putNote(heartbeatName(desk), heartbeatBytes(beat, this.#access.secrets.signingKey))
    await this.#compare()
    // what may be wrong is no beginning for anybody
    if (this.#followed.watch.warnings.some(({ kind }) => kind === 'differs')) return
    if (Math.abs(now - this.#boundAt) < boundMilliseconds) return
    this.#boundAt = now
    await this.#bound(head)
  }

  /** A desk that differs from most stops before it shares more: the others could not follow it. Errors: DIVERGED. */
  async #compare(): Promise<void> {
    const before = JSON.stringify(this.#followed.watch.warnings)
    const isOdd = await this.#followed.watch.compare()
    if (JSON.stringify(this.#followed.watch.warnings) !== before) this.#announceStatus()
    if (!isOdd) return
    const { profile } = this.#context
    const settings = readStockSettings(profile).value
    if (settings !== null) saveStockSettings(profile, { ...settings, differs: true })
    throw new StockFault('DIVERGED', 'other rows than most desks')
  }

  /**
   * A log that has grown long enough since the newest snapshot gets one, and one in which something was erased on request; it
   * loses what lies below the older ones.
   */
  async #bound(head: number): Promise<void> {
    const { here } = this.replica
    if (here !== null) await keepMark(this.store, { marker: here })
    const erased = erasedInLog(this.#context.database.raw, this.#context.now())
    const newest = await newestVouched(this.store, this.#context.database.raw, head)
    const isErasedBehindIt = erased.newest >= newest && head > erased.newest && erased.newest > 0
    if (head - newest >= segmentsPerSnapshot || isErasedBehindIt) {
      const { epoch, desk } = this.replica.state
      if ((await this.keys.of(epoch, desk)) === null) return
      await this.putSnapshot()
    }
    await boundLog(this.store, this.#context.database.raw, head, erased.due)
  }

  /** Puts a snapshot of this desk's stock into the store, and this desk's word for it. Errors: REMOVED; those of the store. */
  async putSnapshot(): Promise<StoredSnapshot> {
    const { raw } = this.#context.database
    const { office, epoch, desk } = this.replica.state
    const key = await this.keys.of(epoch, desk)
    if (key === null) throw new StockFault('REMOVED', `no key of epoch ${epoch}`)
    const snapshot = await putSnapshotOf(this.#context, this.store, key.recipient)
    const { name, hash, head, headHash } = snapshot
    const said = { v: 1, office, desk, snapshot: name, hash, head, headHash, epoch } as const
    await putWord(this.store, { ...said, keys: wrappedKeys(raw, epoch) }, this.#access.secrets.signingKey)
    return snapshot
  }

  /** A fault of the log stops until somebody has done something; a share that is away is tried again, ever more seldom. */
  #failed(error: unknown): void {
    this.#isStopped = error instanceof StockFault
    const fault = error instanceof StockFault ? error.code : null
    this.#anew = anewReasons.find((reason) => reason === fault) ?? null
    this.#problem =
      error instanceof StockFault
        ? failureOf(new KontorError('CONFLICT', `desks.fault.${error.code}`, undefined, { cause: error }))
        : failureOf(error)
    this.#failures += 1
    if (this.#isClosing) return
    const wait = Math.min(retryMillisecondsMax, 1000 * 2 ** Math.min(this.#failures, 6))
    this.#timer = setTimeout(() => void this.#run(), wait)
    this.#timer.unref()
  }

  /** Follows the log, and after it where it has moved. */
  async #followLog(): Promise<void> {
    for (let moves = 0; moves < movesMax; moves += 1)
      try {
        await this.replica.sync()
        return
      } catch (error) {
        await this.#goAfter(error)
      }
    throw new KontorError('BUSY', 'desks.error.alwaysOthers')
  }

  /** Throws `error` where it does not come from a move, and why the new place is not reached where it does. */
  async #goAfter(error: unknown): Promise<void> {
    const move = error instanceof StockMoved ? error.move : newestMove(this.#context.database.raw)
    if (move === null) throw error
    // the old place may be gone by the time this desk comes back to it
    const isGone = error instanceof KontorError && error.code === 'SHARE_UNAVAILABLE'
    if (!(error instanceof StockMoved) && (!isGone || move.marker === this.replica.here)) throw error
    const place = await arriveAt(this.#context, this.#followed, move, {
      officeId: this.#access.officeId,
      signal: this.#closing.signal,
    }).catch((reason: unknown) => {
      throw error instanceof StockMoved ? reason : error
    })
    if (place === null && !(error instanceof StockMoved)) throw error
    if (place === null) {
      this.#movedTo = move
      throw new KontorError('SHARE_UNAVAILABLE', ...movedWords(move))
    }
    const { endWatch, store } = this.#followed
    endWatch()
    this.#arrivedBy = move.marker
    this.#followed = this.#follow(place, move.marker)
    this.#movedTo = null
    await store.close().catch((failed: unknown) => void failureOf(failed))
    this.#announceStatus()
  }

  #tell({ touched }: Followed): void {
    if (touched === null) this.#context.announceAll()
    else if (touched.length > 0) this.#context.announce({ seq: 0, changes: touched })
    this.#announceStatus()
  }

  #announceStatus(): void {
    this.#hasTold = true
    this.#context.announce({ seq: 0, changes: [{ entity: 'replica', ids: null }] })
  }
}

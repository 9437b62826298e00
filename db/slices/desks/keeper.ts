import { anewReasons, type DeskStatus } from '../../../preload/contract/desks.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import {
  besideReplica,
  boundLog,
  erasedInLog,
  newestSnapshot,
  segmentsPerSnapshot,
  OfficeKeys,
  ownSigningKey,
  putWord,
  Replica,
  replicaState,
  StockFault,
  type DeskSecrets,
  type Followed,
  type LogStore,
  wrappedKeys,
  type StoredSnapshot,
} from '../../stock/index.ts'
import { stockBeside } from '../imports/index.ts'
import { heartbeatBytes, heartbeatName } from './messages.ts'
import { placeOf, storePlace, type PlaceAccess } from './places.ts'
import { openPlace, readStockSettings, secretsFor } from './settings.ts'
import { shareOf } from './share.ts'
import { putSnapshotOf } from './stored-snapshot.ts'

const retryMillisecondsMax = 60_000
const heartbeatMilliseconds = 60_000
const boundMilliseconds = 60 * 60_000
/** Work in threads of its own that writes. */
const holding: ReadonlySet<string> = new Set(['import', 'importUndo'])
const waitForJobMilliseconds = 2000
/** What is done while one types is published together. */
const gatherMilliseconds = 200

/** What a desk needs to follow the log of its office. */
interface Access {
  readonly place: PlaceAccess
  readonly officeId: string
  readonly secrets: DeskSecrets
}

/** Follows the shared log for as long as a profile is open, and publishes what is done here. */
export class StockKeeper {
  readonly #context: DataContext
  readonly #access: Access
  readonly #replica: Replica
  readonly keys: OfficeKeys
  readonly store: LogStore
  readonly #endWatch: () => void
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
  /** Something was told while the log was followed: then it is also told that this is over. */
  #hasTold = false
  #lastSyncedAt: string | null = null
  #beatAt = 0
  #boundAt = 0

  constructor(context: DataContext, access: Access) {
    const { database } = context
    const { secrets, place, officeId } = access
    this.#context = context
    this.#access = access
    this.keys = new OfficeKeys(database.raw, secrets)
    const { desk } = replicaState(database.raw) ?? { desk: 0 }
    this.store = shareOf(context).openStore(storePlace(place, officeId, `d${desk}`))
    this.#replica = new Replica({
      connection: database,
      store: this.store,
      keys: this.keys,
      signingKey: secrets.signingKey,
      exclusively: (use) => database.writing.connection().execute(async () => use()),
      beside: besideReplica(database.file, (task) =>
        stockBeside(context.importWorker, task, this.#closing.signal),
      ),
      now: context.now,
      onFollowed: (followed) => this.#tell(followed),
    })
    this.#endWatch = this.store.watch(() => this.ask())
    this.ask()
  }

  get replica(): Replica {
    return this.#replica
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
    if (this.#replica.pending > 0) this.ask(gatherMilliseconds)
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
    const { desk } = this.#replica.state
    const pending = this.#replica.pending
    const isWorking = this.#running !== null || this.#lastSyncedAt === null || pending > 0
    return {
      place: placeOf(this.#access.place),
      number: desk,
      state: this.#isStopped
        ? 'stopped'
        : this.#problem !== null
          ? 'waiting'
          : isWorking
            ? 'working'
            : 'current',
      problem: this.#problem,
      anew: this.#anew,
      pending,
      lastSyncedAt: this.#lastSyncedAt,
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true
    this.#closing.abort()
    this.#endWatch()
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#running
    await this.store.close().catch((error: unknown) => void failureOf(error))
  }

  /** An import holds the database for as long as it is applied: whoever waited for it would keep everybody waiting. */
  get #isHeld(): boolean {
    return this.#context.jobs.list().some(({ kind, status }) => status === 'running' && holding.has(kind))
  }

  #run(): Promise<void> {
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
    await this.#replica.sync()
    this.#failures = 0
    this.#problem = null
    this.#isStopped = false
    this.#anew = null
    this.#lastSyncedAt = this.#context.now()
    const now = Date.parse(this.#context.now())
    if (Math.abs(now - this.#beatAt) < heartbeatMilliseconds) return
    this.#beatAt = now
    const { office, desk, head } = this.#replica.state
    const { appVersion } = this.#context
    const beat = {
      v: 1,
      office,
      desk,
      at: this.#context.now(),
      head,
      pending: this.#replica.pending,
      appVersion,
    } as const
    await this.store.putNote(heartbeatName(desk), heartbeatBytes(beat, this.#access.secrets.signingKey))
    if (Math.abs(now - this.#boundAt) < boundMilliseconds) return
    this.#boundAt = now
    await this.#bound(head)
  }

  /**
   * A log that has grown long enough since the newest snapshot gets one, and one in which something was erased on request; it
   * loses what lies below the older ones.
   */
  async #bound(head: number): Promise<void> {
    const erased = erasedInLog(this.#context.database.raw, this.#context.now())
    const newest = await newestSnapshot(this.store)
    const isErasedBehindIt = erased.newest >= newest && head > erased.newest && erased.newest > 0
    if (head - newest >= segmentsPerSnapshot || isErasedBehindIt) {
      const { epoch, desk } = this.#replica.state
      if ((await this.keys.of(epoch, desk)) === null) return
      await this.putSnapshot()
    }
    await boundLog(this.store, this.#context.database.raw, head, erased.due)
  }

  /** Puts a snapshot of this desk's stock into the store, and this desk's word for it. Errors: REMOVED; those of the store. */
  async putSnapshot(): Promise<StoredSnapshot> {
    const { raw } = this.#context.database
    const { office, epoch, desk } = this.#replica.state
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

const keepers = new WeakMap<DataContext['jobs'], StockKeeper>()

/** The keeper of an open profile; null where its stock is not shared. */
export const keeperOf = ({ jobs }: Pick<DataContext, 'jobs'>): StockKeeper | null => keepers.get(jobs) ?? null

/** Begins to follow the log where the stock is shared and this desk has its keys and knows the place. */
export async function startKeeper(context: DataContext): Promise<StockKeeper | null> {
  const known = keepers.get(context.jobs)
  if (known !== undefined) return known
  const settings = readStockSettings(context.profile).value
  if (settings === null || context.secrets === null || replicaState(context.database.raw) === null)
    return null
  const secrets = await secretsFor(
    ownSigningKey(context.database.raw),
    context.profile,
    settings,
    context.secrets,
  )
  const place = await openPlace(settings.place, context.secrets)
  const meanwhile = keepers.get(context.jobs)
  if (secrets === null || place === null || meanwhile !== undefined || ended.has(context.jobs))
    return meanwhile ?? null
  const keeper = new StockKeeper(context, { place, officeId: settings.officeId, secrets })
  keepers.set(context.jobs, keeper)
  return keeper
}

/** Profiles that are closed: what begins late must not begin any more. */
const ended = new WeakSet<DataContext['jobs']>()

/** The profile is closing. */
export async function closeKeeper(context: Pick<DataContext, 'jobs'>): Promise<void> {
  ended.add(context.jobs)
  await endKeeper(context)
}

export async function endKeeper({ jobs }: Pick<DataContext, 'jobs'>): Promise<void> {
  const keeper = keepers.get(jobs)
  keepers.delete(jobs)
  await keeper?.close()
}

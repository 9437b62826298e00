import type Database from 'better-sqlite3'
import { KontorError } from '../engine/errors.ts'
import { atOnce } from '../engine/connection/at-once.ts'
import { carryOutErasures } from '../engine/connection/journal/erasures.ts'
import type { WritingConnection } from '../engine/connection/write.ts'
import { schemaVersionOf } from '../engine/connection/migrate.ts'
import type { AgeRecipient } from '../sealing/age.ts'
import { newestSnapshot } from './bounding.ts'
import { hasContent, readContent } from './contents.ts'
import type { EpochKey, OfficeKeys } from './desk-keys.ts'
import { StockFault } from './fault.ts'
import { bytesIn, follow, isTrusted, type Followed, type FoundSegment } from './follow.ts'
import { bodyOfParts, openSegment, partName, type OpenedSegment } from './incoming.ts'
import { readOutgoing, type Outgoing } from './outgoing.ts'
import { isPlaceOf, newestMove, StockMoved, type StockMove } from './moves.ts'
import { once } from '../sealing/bytes.ts'
import { pack } from './packing.ts'
import { storeError } from './stores/failures.ts'
import {
  advance,
  currentAttempt,
  dropAttempt,
  isMuchPending,
  keptSegments,
  noteEpoch,
  pendingCount,
  replicaState,
  storeAttempt,
  type ReplicaState,
} from './replica-state.ts'
import { lineOfContent } from './set-lines.ts'
import { hashOf, headBytesMax, readSegment, seal, type ReadSegment } from './segment.ts'
import { segmentBytesMax, type LogStore } from './store.ts'

export interface ReplicaOptions {
  readonly connection: WritingConnection
  readonly store: LogStore
  readonly keys: OfficeKeys
  /** PKCS#8 PEM of this desk. */
  readonly signingKey: string
  /** Runs something while no use case is under way on the connection. */
  readonly exclusively: <T>(use: () => T | Promise<T>) => Promise<T>
  /** Does in a thread of its own what would keep this one busy for long; left out, it is done here. */
  readonly beside?: BesideReplica
  /** Instant in UTC. */
  readonly now: () => string
  /** Called after each commit that took in what others have done, or that confirmed this desk's own work. */
  readonly onFollowed?: (followed: Followed) => void
  /** The newest move that is known to have led to `store`. */
  readonly here?: string | null
  /** Called where the store had lost segments and this desk has put so many of them back. */
  readonly onHealed?: (segments: number) => void
  /** Called with the name of each step; a test throws there as a crash would end the process. */
  readonly onStep?: (step: ReplicaStep) => void
}

/** What a replica has done on a connection of its own. Errors: as if it were done here; CANCELLED. */
export interface BesideReplica {
  readonly follow: (found: readonly FoundSegment[], schema: number, now: string) => Promise<Followed>
  /** Packed for `publicKey`, which begins with `age1`. */
  readonly readOutgoing: (publicKey: string) => Promise<Outgoing | null>
}

export type ReplicaStep = 'sealed' | 'attempted' | 'put' | 'marked' | 'fetched' | 'followed'

const segmentsAtOnce = 200
const bytesAtOnce = 8 * 1024 * 1024
/** Contents of documents that are held in memory at once, but for a single larger one. */
const contentBytesAtOnce = 32 * 1024 * 1024
/** As much as is taken in within a tenth of a second. */
const bytesFollowedHere = 16 * 1024
/** So often somebody else may be quicker before this desk gives others' work a rest and says so. */
const triesMax = 1000

/**
 * This desk's copy of the office's stock: what the log says, and on top of it what is not published yet. One at a time for
 * a database; everything it does can be broken off at any point and is brought to its end the next time.
 */
export class Replica {
  readonly #options: ReplicaOptions
  readonly #raw: Database.Database
  readonly #schema: number
  #here: string | null

  constructor(options: ReplicaOptions) {
    this.#options = options
    this.#raw = options.connection.raw
    this.#schema = schemaVersionOf(this.#raw)
    this.#here = options.here ?? null
  }

  /** Errors: VALIDATION where the stock is not shared. */
  get state(): ReplicaState {
    const state = replicaState(this.#raw)
    if (state === null) throw new KontorError('VALIDATION', 'desks.error.notShared')
    return state
  }

  /** The newest move that is known to have led to this store. */
  get here(): string | null {
    return this.#here
  }

  /** Change sets that the log does not hold yet. */
  get pending(): number {
    return pendingCount(this.#raw)
  }

  /**
   * Follows and publishes until nothing is new and nothing is pending. Errors: StockFault where the log cannot be followed;
   * StockMoved where it goes on elsewhere, and nothing is published here any more; BUSY where others were always quicker; those of the store.
   */
  async sync(): Promise<void> {
    for (let tries = 0; tries < triesMax; tries += 1) {
      await this.#refuseGap()
      await this.#settle()
      await this.#pull().catch((error: unknown) => {
        // what was published since it was removed it cannot read
        this.#refuseRemoved()
        throw error
      })
      this.#refuseRemoved()
      const move = await this.#movedAway()
      if (move !== null) throw new StockMoved(move)
      if (!(await this.#publish())) return
    }
    throw new KontorError('BUSY', 'desks.error.alwaysOthers')
  }

  /** Errors: REMOVED. */
  #refuseRemoved(): void {
    const { desk } = this.state
    const removed = this.#raw.prepare('select 1 from main.desk where id = ? and removed_at is not null')
    if (removed.get(desk) !== undefined) throw new StockFault('REMOVED', `desk ${desk}`)
  }

  /**
   * What was begun before may be old: where the log has gone on and a snapshot holds that place, nobody would ever read what is
   * published there. Errors: GAP.
   */
  async #refuseGap(): Promise<void> {
    const attempt = currentAttempt(this.#raw)
    const { head } = this.state
    const { store } = this.#options
    if (attempt === null || head === 0 || (await store.get(attempt.seq)) !== null) return
    if ((await store.get(head)) === null) await this.#heal(head)
  }

  /** Brings the attempt under way to its end, also after a crash or a lost answer. */
  async #settle(): Promise<void> {
    const attempt = currentAttempt(this.#raw)
    if (attempt === null) return
    const { store } = this.#options
    const isWon = await store.put(attempt.seq, attempt.bytes)
    this.#step('put')
    await this.#commit(() => {
      dropAttempt(this.#raw)
      if (isWon) this.#confirm(attempt.seq, attempt.lastSet, attempt.bytes)
    })
    this.#step('marked')
    if (isWon) this.#options.onFollowed?.({ touched: [], sets: 0, conflicts: 0 })
  }

  #confirm(seq: number, lastSet: number, bytes: Uint8Array): void {
    const raw = this.#raw
    const sets = raw
      .prepare<[{ seq: number; lastSet: number }], number>(
        `update main.change_set set segment = @seq where segment is null
        and seq <= (select seq from main.change_set where id = @lastSet) returning id`,
      )
      .pluck()
      .all({ seq, lastSet })
    for (const id of sets) carryOutErasures(raw, id)
    advance(raw, seq, hashOf(bytes), bytes)
    noteEpoch(raw, seq)
  }

  /** Publishes the oldest pending sets as the next number; false where there are none. */
  async #publish(): Promise<boolean> {
    const { keys, signingKey } = this.#options
    if (this.pending === 0) return false
    const { state } = this
    const key = await keys.of(state.epoch, state.desk)
    if (key === null) throw new StockFault('REMOVED', `no key of epoch ${state.epoch}`)
    const outgoing = await this.#readOutgoing(key)
    if (outgoing === null) return false
    const seq = state.head + 1
    const head = {
      office: state.office,
      seq,
      prev: state.headHash,
      desk: state.desk,
      schema: this.#schema,
      epoch: state.epoch,
    }
    const bytes = seal(head, await this.#packed(seq, outgoing, key.recipient), signingKey)
    this.#step('sealed')
    await this.#commit(() => storeAttempt(this.#raw, { seq, lastSet: outgoing.lastSet, bytes }))
    this.#step('attempted')
    await this.#settle()
    return true
  }

  #readOutgoing({ recipient, publicKey }: EpochKey): Promise<Outgoing | null> {
    const { beside, connection, exclusively } = this.#options
    return beside !== undefined && isMuchPending(this.#raw)
      ? beside.readOutgoing(publicKey)
      : exclusively(() => readOutgoing(this.#raw, connection.tables, recipient))
  }

  /** The body of a segment; contents of documents, and what is too large for one, are put into the store before it. */
  async #packed(seq: number, outgoing: Outgoing, recipient: AgeRecipient): Promise<Buffer> {
    const named: string[] = []
    for (const sha256 of outgoing.contents) {
      const bytes = await this.#options.exclusively(() => readContent(this.#raw, sha256))
      if (bytes !== null) {
        const object = await this.#putPart(seq, await pack(bytes, recipient))
        named.push(lineOfContent({ sha256, object }))
      }
    }
    const lines = Buffer.from(named.map((line) => `${line}\n`).join(''))
    const first = await pack(Buffer.concat([lines, outgoing.first]), recipient)
    if (outgoing.rest.length === 0 && first.length < segmentBytesMax - headBytesMax) return first
    const hashes: string[] = []
    for (const part of [first, ...outgoing.rest]) hashes.push(await this.#putPart(seq, part))
    return pack(bodyOfParts(hashes), recipient)
  }

  /** Returns the hash by which a segment names it. */
  async #putPart(seq: number, part: Uint8Array): Promise<string> {
    const hash = hashOf(part)
    await this.#options.store.putObject(partName(seq, hash), once(part))
    return hash
  }

  /** Takes in what others have published. */
  async #pull(): Promise<void> {
    const { store } = this.#options
    for (;;) {
      const { head, headHash } = this.state
      const from = Math.max(1, head)
      const fetched = await store.range(from, segmentsAtOnce, bytesAtOnce)
      const [first, ...rest] = fetched
      if (head > 0 && first === undefined) {
        // where the log has left, nothing is missed
        if ((await this.#movedAway()) === null) await this.#heal(head)
        return
      }
      if (head > 0 && first !== undefined && hashOf(first) !== headHash)
        throw new StockFault('FORK', `segment ${head}`)
      const news = head > 0 ? rest : fetched
      if (news.length === 0) return
      const found = await this.#find(news)
      if (found.length === 0) return
      this.#step('fetched')
      const followed = await this.#follow(found)
      this.#step('followed')
      this.#options.onFollowed?.(followed)
    }
  }

  /** Nobody else writes meanwhile, whichever thread does it. */
  #follow(found: readonly FoundSegment[]): Promise<Followed> {
    const { beside, connection, exclusively, now } = this.#options
    const isMuch = bytesIn(found) > bytesFollowedHere || isMuchPending(this.#raw)
    return exclusively(() =>
      beside !== undefined && isMuch
        ? beside.follow(found, this.#schema, now())
        : follow(connection, this.#schema, found, now()),
    )
  }

  /**
   * Opens segments as far as that can be told now: what cannot be opened is judged when all before it is in the rows,
   * because they say who belongs to the office. Errors: FORK, UNREADABLE, GAP; those of the store.
   */
  async #find(news: readonly Uint8Array[]): Promise<FoundSegment[]> {
    const state = this.state
    let { head: seq, headHash: prev } = state
    const found: FoundSegment[] = []
    let contentBytes = 0
    for (const [place, bytes] of news.entries()) {
      seq += 1
      const hash = hashOf(bytes)
      const segment = readSegment(bytes)
      if (await this.#isDisowned({ seq, hash, segment }, news[place + 1])) {
        if (found.length > 0) return found
        throw storeError('CONFLICT', 'segmentDamaged', { number: seq })
      }
      if (segment === null || segment.head.office !== state.office || segment.head.seq !== seq)
        if (await this.#isPassedOver(found)) found.push({ kind: 'void', bytes, hash })
        else return found
      else
        try {
          if (segment.head.prev !== prev) throw new StockFault('FORK', `segment ${seq}`)
          const opened = await this.#open(segment, state.desk)
          found.push({ kind: 'opened', opened })
          for (const content of opened.contents.values()) contentBytes += content.length
          if (contentBytes > contentBytesAtOnce) return found
        } catch (error) {
          if (!(error instanceof StockFault) || error.code === 'GAP') throw error
          if (found.length > 0) return found
          if (isTrusted(this.#raw, segment)) throw error
          if ((await this.#movedAway()) !== null) return found
          found.push({ kind: 'void', bytes, hash })
        }
      prev = hash
    }
    return found
  }

  /**
   * Whether the desk that published the next number saw something else here than this desk reads: then it was damaged on
   * its way or where it lies, and passing over it, as over what a stranger has put there, would part this desk from the others.
   */
  async #isDisowned(
    {
      seq,
      hash,
      segment,
    }: { readonly seq: number; readonly hash: string; readonly segment: ReadSegment | null },
    following: Uint8Array | undefined,
  ): Promise<boolean> {
    if (segment !== null && isTrusted(this.#raw, segment)) return false
    const next = readSegment(following ?? (await this.#options.store.get(seq + 1)) ?? new Uint8Array())
    return (
      next !== null &&
      next.head.office === this.state.office &&
      next.head.seq === seq + 1 &&
      next.head.prev !== hash &&
      isTrusted(this.#raw, next)
    )
  }

  /**
   * Whether bytes that nobody has signed count as a number of the log: not behind the segment that tells of a move. That is known
   * when all before them is in the rows.
   */
  async #isPassedOver(before: readonly FoundSegment[]): Promise<boolean> {
    return !before.some(({ kind }) => kind === 'opened') && (await this.#movedAway()) === null
  }

  /** Where the log goes on, if not in this store. */
  async #movedAway(): Promise<StockMove | null> {
    const move = newestMove(this.#raw)
    if (move === null || move.marker === this.#here) return null
    if (!(await isPlaceOf(this.#options.store, move))) return move
    this.#here = move.marker
    return null
  }

  async #open(segment: ReadSegment, desk: number): Promise<OpenedSegment> {
    const { store, keys } = this.#options
    const { epoch, seq } = segment.head
    const key = await keys.of(epoch, desk)
    if (key === null) throw new StockFault('UNREADABLE', `segment ${seq}: no key of epoch ${epoch}`)
    return openSegment(segment, {
      identity: key.identity,
      store,
      hasContent: (sha256) => hasContent(this.#raw, sha256),
    })
  }

  /** The store has lost what this desk has seen there: its own copies go back. Absence never means deletion. */
  async #heal(head: number): Promise<void> {
    const { store } = this.#options
    // what a snapshot holds is removed on purpose; this desk was away for longer than the log goes back
    if ((await newestSnapshot(store)) > head) throw new StockFault('GAP', `segment ${head}`)
    let from = head
    while (from > 1 && (await store.get(from - 1)) === null) from -= 1
    const kept = keptSegments(this.#raw, from)
    if (kept[0]?.seq !== from && from > 1)
      throw new StockFault('GAP', `segments before ${kept[0]?.seq ?? head}`)
    // what was published on top of a log that was set back is no beginning for what this desk has seen
    const below = from > 1 ? await store.get(from - 1) : null
    const seen = keptSegments(this.#raw, from - 1)[0]
    if (below !== null && seen?.seq === from - 1 && hashOf(below) !== hashOf(seen.bytes))
      throw new StockFault('FORK', `segment ${from - 1}`)
    for (const { seq, bytes } of kept)
      if (!(await store.put(seq, bytes))) throw new StockFault('FORK', `segment ${seq}`)
    if (kept.length > 0) this.#options.onHealed?.(kept.length)
  }

  async #commit(use: () => void): Promise<void> {
    await this.#options.exclusively(() => atOnce(this.#raw, use))
  }

  #step(step: ReplicaStep): void {
    this.#options.onStep?.(step)
  }
}

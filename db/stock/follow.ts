import type Database from 'better-sqlite3'
import { codeOf } from '../engine/files/error-code.ts'
import { atOnce } from '../engine/connection/at-once.ts'
import { deskOfId } from '../engine/connection/desk-numbers.ts'
import { carryOutErasures } from '../engine/connection/journal/erasures.ts'
import type { TouchedRecords } from '../engine/connection/journal/store-change-set.ts'
import { plucked, prepared } from '../engine/connection/statements.ts'
import { WriteScope, type WritingConnection } from '../engine/connection/write.ts'
import { listConflicts, type SetFacts } from './conflicts.ts'
import { contentBytesMax, storeContent } from './contents.ts'
import { StockFault } from './fault.ts'
import { isOnly, setsOf, type IncomingSet, type OpenedSegment } from './incoming.ts'
import { moveCommand } from './moves.ts'
import { Merger } from './merge.ts'
import { decompressed } from './packing.ts'
import { joiningAnew } from './own-work.ts'
import { PendingRecords, uniqueTables } from './pending-records.ts'
import { performSet } from './perform-set.ts'
import { advance, noteEpoch, replicaState } from './replica-state.ts'
import { isSignedWith, type ReadSegment } from './segment.ts'
import { takeOutPending } from './take-out.ts'
import { TheirChanges } from './their-changes.ts'

/** A number of the log as this desk found it: a segment that it can read, or bytes that nobody it knows has signed. */
export type FoundSegment =
  | { readonly kind: 'opened'; readonly opened: OpenedSegment }
  /** Passed over by every desk: the chain goes on over its bytes. */
  | { readonly kind: 'void'; readonly bytes: Uint8Array; readonly hash: string }

/** What came of following the log. */
export interface Followed {
  /** Records that are others now; null for "more than can be told". */
  readonly touched: readonly TouchedRecords[] | null
  readonly sets: number
  readonly conflicts: number
}

interface Taking {
  readonly connection: WritingConnection
  readonly schema: number
  readonly found: readonly FoundSegment[]
  readonly onStep: () => void
}

interface Following extends Taking {
  readonly raw: Database.Database
  /** Where the records go that other desks have touched; null where nobody asks. */
  readonly theirs: TheirChanges | null
  readonly touched: Map<string, Set<number> | null>
  sets: number
}

const begin = (taking: Taking, theirs: TheirChanges | null): Following => ({
  ...taking,
  raw: taking.connection.raw,
  theirs,
  touched: new Map(),
  sets: 0,
})

/**
 * Takes segments in, in their order, and puts what is pending on top of them; in one transaction, all or nothing.
 * `now`: an instant in UTC. Errors: StockFault; those of SQLite; what `onStep` throws, which is called after each step.
 */
export function follow(
  connection: WritingConnection,
  schema: number,
  found: readonly FoundSegment[],
  now: string,
  onStep: () => void = () => undefined,
): Followed {
  const { raw } = connection
  return atOnce(raw, () => {
    raw.pragma('defer_foreign_keys = on')
    const taking = { connection, schema, found, onStep }
    return followBeside(taking) ?? followBelow(taking, now)
  })
}

/** Bytes of what segments say, packed. */
export const bytesIn = (found: readonly FoundSegment[]): number =>
  found
    .flatMap((each) =>
      each.kind === 'opened' ? [...each.opened.texts, ...each.opened.contents.values()] : [],
    )
    .reduce((bytes, packed) => bytes + packed.length, 0)

/** The short way: what comes touches nothing that is pending, and neither takes anything away. Null where it does. */
function followBeside(taking: Taking): Followed | null {
  const { connection, found } = taking
  const { raw } = connection
  const pending = new PendingRecords(raw)
  const places = pending.isEmpty ? 0 : setsBeside(connection, pending, found)
  if (places === null) return null
  if (!pending.isEmpty) {
    raw.exec('savepoint beside')
    pending.makeRoom(places)
  }
  const following = begin(taking, null)
  try {
    for (const each of found) takeIn(following, each)
    if (!pending.isEmpty) {
      // what was passed over needs none
      if (following.sets < places) pending.makeRoom(following.sets - places)
      raw.exec('release beside')
    }
    return { touched: touchedOf(following), sets: following.sets, conflicts: 0 }
  } catch (error) {
    if (pending.isEmpty || !codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error
    raw.exec('rollback to beside; release beside')
    return null
  }
}

/**
 * How many change sets come that touch nothing pending; null where one of them does, or takes something away, or adds to a
 * table whose rows must differ: a pending set may have given a value that a later one has changed again.
 */
function setsBeside(
  { raw, rules }: WritingConnection,
  pending: PendingRecords,
  found: readonly FoundSegment[],
): number | null {
  const movesOn = ['desk', 'desk_key', 'stock_move'].some((table) => pending.touches(table))
  if (pending.removes || movesOn) return null
  const unique = new Set([...uniqueTables(raw, rules.merging), ...Object.keys(rules.merging.naturalKeys)])
  let sets = 0
  for (const each of found)
    for (const { steps } of each.kind === 'opened' ? setsOf(each.opened) : []) {
      sets += 1
      for (const step of steps)
        if (
          step.kind === 'delete' ||
          pending.has(step) ||
          (unique.has(step.table) && pending.touches(step.table))
        )
          return null
    }
  return sets
}

/** The long way: what is pending is taken out, and merged on top of what has come. */
function followBelow(taking: Taking, now: string): Followed {
  const { connection, found } = taking
  const { raw } = connection
  const taken = takeOutPending(connection)
  const theirs = new TheirChanges()
  const following = begin(taking, theirs)
  for (const each of found) takeIn(following, each)
  const merger = new Merger(connection, theirs)
  // this desk's own pending sets can have come back by the log: its data were restored from an earlier state
  const isKnown = raw.prepare('select 1 from main.change_set where id = ?')
  for (const [place, set] of taken.entries()) {
    // a move that others came before has not copied what they have done: whoever began it looks again
    if (set.head.command === moveCommand) continue
    if (isKnown.get(set.head.id) === undefined) merger.putOn(set, () => taken.slice(place + 1))
  }
  const facts: SetFacts = new Map(taken.map(({ head }) => [head.id, head]))
  listConflicts(connection, merger.conflicts, facts, now)
  return { touched: null, sets: following.sets, conflicts: merger.conflicts.length }
}

function takeIn(following: Following, found: FoundSegment): void {
  const { raw, schema } = following
  const state = replicaState(raw)
  if (state === null) throw new Error('the stock is not shared')
  if (found.kind === 'void') {
    advance(raw, state.head + 1, found.hash, found.bytes)
    return
  }
  const { segment } = found.opened
  const { head, hash, bytes } = segment
  if (!isTrusted(raw, segment)) {
    advance(raw, head.seq, hash, bytes)
    return
  }
  // a copy of this desk has given itself another number; this one goes on
  if (head.desk === state.desk && !isOnly(found.opened, joiningAnew))
    throw new StockFault('COPIED', `segment ${head.seq}`)
  if (head.schema > schema) throw new StockFault('NEWER', `segment ${head.seq}, schema ${head.schema}`)
  for (const [sha256, packed] of found.opened.contents)
    storeContent(raw, sha256, decompressed(packed, contentBytesMax))
  for (const set of setsOf(found.opened)) {
    if (deskOfId(set.head.id) !== head.desk) throw new StockFault('UNREADABLE', `segment ${head.seq}`)
    takeInSet(following, head.seq, set)
  }
  advance(raw, head.seq, hash, bytes)
  noteEpoch(raw, head.seq)
}

/** Whether a segment is of a desk that the office knows at this place of the log. */
export function isTrusted(raw: Database.Database, segment: ReadSegment): boolean {
  const desk = prepared<[number], { key: string; removedAt: string | null }>(
    raw,
    'select signing_key as key, removed_at as removedAt from main.desk where id = ?',
  ).get(segment.head.desk)
  return desk !== undefined && desk.removedAt === null && isSignedWith(segment, desk.key)
}

function takeInSet(following: Following, segment: number, set: IncomingSet): void {
  const { head } = set
  const { connection, raw, theirs } = following
  const made = {
    id: head.id,
    desk: deskOfId(head.id),
    segment,
    seq:
      Number(
        plucked(raw, 'select coalesce(max(seq), 0) from main.change_set where segment is not null').get(),
      ) + 1,
    batchId: head.batchId,
  }
  const { command, staffId, undoOf } = head
  const scope = new WriteScope(
    connection,
    { command, staffId, ...(undoOf !== null && { undoOf }), made },
    head.at,
  )
  scope.ensureChangeSet()
  const committed = performSet(connection, scope, set, (step) => {
    theirs?.note(step, { setId: head.id, at: head.at, staffId })
    following.onStep()
  })
  for (const { entity, ids } of committed.changes) note(following.touched, entity, ids)
  carryOutErasures(raw, head.id)
  for (const id of head.takesBack)
    prepared(raw, 'update main.change_set set undone_by = ? where id = ?').run(head.id, id)
  following.sets += 1
}

function note(touched: Following['touched'], entity: string, ids: readonly number[] | null): void {
  const known = touched.get(entity)
  if (ids === null || known === null) touched.set(entity, null)
  else if (known === undefined) touched.set(entity, new Set(ids))
  else for (const id of ids) known.add(id)
}

const touchedOf = ({ touched }: Following): TouchedRecords[] =>
  [...touched].map(([entity, ids]) => ({ entity, ids: ids && [...ids] }))

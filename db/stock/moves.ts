import type Database from 'better-sqlite3'
import type { WriteScope } from '../engine/connection/write.ts'
import { prepared } from '../engine/connection/statements.ts'
import { KontorError } from '../engine/errors.ts'
import { once } from '../sealing/bytes.ts'
import { StockFault } from './fault.ts'
import { hashOf } from './segment.ts'
import type { LogStore, ObjectName } from './store.ts'

// The log moves to another place: all that lies in the old one is copied, and a last segment there says where it goes on. The
// numbers and the chain go on as well; whoever has been away finds that segment and everything before it in either place.
//
//   coming/<marker>   in the new place: this is where a move leads, and somebody has begun to copy
//   place/<marker>    in the new place: all is here, the segment that tells of the move as well; the log goes on here

/** The command of the change set that tells of a move; it counts where it is the next in the log and nowhere else. */
export const moveCommand = 'desks.move'

export interface StockMove {
  /** Names the objects by which a place is known as the one that the log has moved to. */
  readonly marker: string
  /** Where it is, as whoever moved it reaches it; JSON. */
  readonly place: string
}

/** The log goes on in another place than the one that is followed. */
export class StockMoved extends Error {
  readonly move: StockMove

  constructor(move: StockMove) {
    super('the shared log has moved')
    this.name = 'StockMoved'
    this.move = move
  }
}

/** The newest move that the log tells of; null where it has never moved. */
export const newestMove = (raw: Database.Database): StockMove | null =>
  prepared<[], StockMove>(
    raw,
    `select stock_move.marker, stock_move.place from main.stock_move
    cross join main.change on change.entity = 'stock_move' and change.first_id = stock_move.id
    cross join main.change_set on change_set.id = change.change_set_id and change_set.segment > 0
    order by change_set.segment desc, change_set.seq desc limit 1`,
  ).get() ?? null

/** Whether a move stands here, published or not. */
export const knowsMove = (raw: Database.Database, marker: string): boolean =>
  prepared(raw, 'select 1 from main.stock_move where marker = ?').get(marker) !== undefined

/** Tells of a move, as part of a change set of `moveCommand`. */
export function announceMove(scope: WriteScope, { marker, place }: StockMove): void {
  scope.insert('stock_move', { marker, place, moved_at: scope.now })
}

const markOf = (folder: 'coming' | 'place', marker: string): ObjectName => `${folder}/${marker}`

async function has(store: LogStore, name: ObjectName): Promise<boolean> {
  const [folder = ''] = name.split('/')
  return (await store.listObjects(folder)).some((object) => object.name === name)
}

/** Whether the log goes on in this place since a move. Errors: those of the store. */
export const isPlaceOf = (store: LogStore, { marker }: Pick<StockMove, 'marker'>): Promise<boolean> =>
  has(store, markOf('place', marker))

/** Puts the mark of a place back that has lost it. Errors: those of the store. */
export async function keepMark(store: LogStore, move: Pick<StockMove, 'marker'>): Promise<void> {
  if (!(await isPlaceOf(store, move))) await put(store, markOf('place', move.marker))
}

/** Whether a move leads to this place. Errors: those of the store. */
export const isComing = (store: LogStore, { marker }: Pick<StockMove, 'marker'>): Promise<boolean> =>
  has(store, markOf('coming', marker))

const put = (store: LogStore, name: ObjectName): Promise<void> =>
  store.putObject(name, once(Buffer.from('Kontor\n')))

/** Marks a place before anything is copied there. Errors: VALIDATION where it is the place that the log lies in. */
export async function beginMove(from: LogStore, to: LogStore, marker: string): Promise<void> {
  const name = markOf('coming', marker)
  await put(to, name)
  if (!(await has(from, name))) return
  await to.removeObject(name)
  throw new KontorError('VALIDATION', 'desks.error.samePlace')
}

/**
 * The log has arrived: whoever looks goes on there, also who has seen no more than one of the moves before. Errors: those of the
 * stores.
 */
export async function endMove(from: LogStore, to: LogStore, { marker }: StockMove): Promise<void> {
  for (const { name } of await from.listObjects('place')) await put(to, name)
  await put(to, markOf('place', marker))
}

const segmentsAtOnce = 200
const bytesAtOnce = 8 * 1024 * 1024
/** What belongs to segments, and what stands for many of them; all else is of the moment. */
const copiedFolders = ['part', 'snap', 'word'] as const

interface CopyControl {
  readonly signal: AbortSignal
  readonly progress: (step: string, done: number, total: number) => void
}

/**
 * Copies the log as far as `head` to another place, byte for byte; what is there already stays. Errors: CONFLICT where something
 * else lies there; GAP; those of the stores; AbortError.
 */
export async function copyLog(
  from: LogStore,
  to: LogStore,
  { head, headHash }: { readonly head: number; readonly headHash: string },
  { signal, progress }: CopyControl,
): Promise<void> {
  for (const folder of copiedFolders) {
    const there = new Set((await to.listObjects(folder)).map(({ name }) => name))
    const objects = (await from.listObjects(folder)).filter(({ name }) => !there.has(name))
    for (const [index, { name }] of objects.entries()) {
      signal.throwIfAborted()
      progress('objects', index, objects.length)
      // gone since: a snapshot holds it
      const content = await from.readObject(name)
      if (content !== null) await to.putObject(name, content)
    }
  }
  const first = await firstSegment(from, head)
  for (let seq = first; seq <= head;) {
    const most = Math.min(segmentsAtOnce, head - seq + 1)
    const segments = await from.range(seq, most, bytesAtOnce)
    if (segments.length === 0) throw new StockFault('GAP', `segment ${seq}`)
    for (const bytes of segments) {
      signal.throwIfAborted()
      if (seq === head && hashOf(bytes) !== headHash) throw new StockFault('FORK', `segment ${seq}`)
      if (!(await to.put(seq, bytes))) throw new KontorError('CONFLICT', 'desks.error.otherLogThere')
      progress('segments', seq - first, head - first + 1)
      seq += 1
    }
  }
}

/** The first segment that a place still has: all before it lies in a snapshot. */
async function firstSegment(from: LogStore, head: number): Promise<number> {
  const snapshots = (await from.listObjects('snap')).map(({ name }) => Number(name.slice(5, 17)))
  const candidates = [1, ...snapshots.toSorted((one, other) => one - other), head]
  for (const seq of candidates)
    if (Number.isInteger(seq) && seq >= 1 && seq <= head && (await from.get(seq)) !== null) return seq
  return head
}

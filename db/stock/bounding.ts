import type Database from 'better-sqlite3'
import { erasingCommands } from '../engine/connection/journal/erasures.ts'
import { replicaState } from './replica-state.ts'
import { vouchedPlaces } from './snapshot-word.ts'
import type { LogStore, ObjectName } from './store.ts'

// Snapshots bound the log: what the retained ones hold need not be read again by anybody.

/** A newcomer takes in so many in a minute at the most, and a snapshot of a large office has 50 MB. */
export const segmentsPerSnapshot = 10_000
/** Snapshots that stay; the older one is for a desk that is just fetching it. */
export const retained = 2
const numbered = /^(\d{12})-/

/** The place in the log that an object of a numbered name stands for; null for one of another name. */
function numberOf(name: ObjectName): number | null {
  const digits = numbered.exec(name.split('/')[1] ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

interface Numbered {
  readonly name: ObjectName
  readonly seq: number
}

async function numberedIn(store: LogStore, folder: string): Promise<Numbered[]> {
  const objects = await store.listObjects(folder)
  return objects.flatMap(({ name }) => {
    const seq = numberOf(name)
    return seq === null ? [] : [{ name, seq }]
  })
}

/** The place of whatever calls itself the newest snapshot in the store; 0 for none. Errors: those of the store. */
export const newestSnapshot = async (store: LogStore): Promise<number> =>
  Math.max(0, ...(await numberedIn(store, 'snap')).map(({ seq }) => seq))

/** The places of the snapshots that a desk vouches for, newest first. Errors: those of the store. */
async function vouchedSnapshots(store: LogStore, raw: Database.Database, head: number): Promise<number[]> {
  const keyOf = raw
    .prepare<[number], string>('select signing_key from main.desk where id = ? and removed_at is null')
    .pluck()
  return vouchedPlaces(store, replicaState(raw)?.office ?? '', (desk) => keyOf.get(desk), head)
}

/** The newest of them up to `head`; 0 for none. Errors: those of the store. */
export const newestVouched = async (store: LogStore, raw: Database.Database, head: number): Promise<number> =>
  (await vouchedSnapshots(store, raw, head))[0] ?? 0

/** Until what was erased is gone from the log too, so that desks that were away can still follow. */
const erasedStaysDays = 28

/** Numbers of segments that hold what was erased on request since. */
export interface ErasedInLog {
  /** Up to the newest erasure; 0 for none. */
  readonly newest: number
  /** Up to the newest one that is old enough: they are to go. */
  readonly due: number
}

/** What of the log an erasure on request concerns. `now`: an instant in UTC. */
export function erasedInLog(raw: Database.Database, now: string): ErasedInLog {
  const until = new Date(Date.parse(now) - erasedStaysDays * 24 * 60 * 60_000).toISOString()
  const newest = raw.prepare<[string], number>(
    `select coalesce(max(segment), 0) from main.erasure join main.change_set on id = change_set_id
    where command in (${erasingCommands.map((command) => `'${command}'`).join(', ')}) and at < ?`,
  )
  return { newest: newest.pluck().get('9999') ?? 0, due: newest.pluck().get(until) ?? 0 }
}

/**
 * Removes what lies below the retained snapshots: older snapshots, segments and their parts, and this desk's copies of them,
 * and all up to `erasedUpTo` as soon as a snapshot without it is there. What no desk vouches for does not count: it may be of a
 * stranger, or its maker was stopped. Errors: those of the store.
 */
export async function boundLog(
  store: LogStore,
  raw: Database.Database,
  head: number,
  erasedUpTo = 0,
): Promise<void> {
  const vouched = await vouchedSnapshots(store, raw, head)
  const clean = erasedUpTo === 0 ? undefined : vouched.findLast((seq) => seq > erasedUpTo)
  const bound = Math.max(vouched[retained - 1] ?? 0, clean ?? 0)
  if (bound === 0) return
  await store.removeBelow(bound)
  for (const { name, seq } of await numberedIn(store, 'part')) if (seq < bound) await store.removeObject(name)
  for (const folder of ['snap', 'word'])
    for (const { name, seq } of await numberedIn(store, folder))
      if (seq < bound) await store.removeObject(name)
  raw.prepare('delete from main.replica_segment where seq < ?').run(bound)
}

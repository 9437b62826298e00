import type Database from 'better-sqlite3'
import type { LogStore, ObjectName } from './store.ts'

// Snapshots bound the log: what the retained ones hold need not be read again by anybody.

/** Snapshots that stay; the older one is for a desk that is just fetching it. */
const retained = 2
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

/** The place of the newest snapshot in the store; 0 for none. Errors: those of the store. */
export const newestSnapshot = async (store: LogStore): Promise<number> =>
  Math.max(0, ...(await numberedIn(store, 'snap')).map(({ seq }) => seq))

/**
 * Removes what lies below the retained snapshots: older snapshots, segments and their parts, and this desk's copies of them. A
 * name from outside may claim a place that the log has not reached: such a snapshot does not count. Errors: those of the store.
 */
export async function boundLog(store: LogStore, raw: Database.Database, head: number): Promise<void> {
  const snapshots = (await numberedIn(store, 'snap'))
    .filter(({ seq }) => seq <= head)
    .toSorted((one, other) => other.seq - one.seq)
  const bound = snapshots[retained - 1]?.seq
  if (bound === undefined) return
  await store.removeBelow(bound)
  for (const { name, seq } of await numberedIn(store, 'part')) if (seq < bound) await store.removeObject(name)
  for (const { name } of snapshots.slice(retained)) await store.removeObject(name)
  raw.prepare('delete from main.replica_segment where seq < ?').run(bound)
}

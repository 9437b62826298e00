import type { DataContext } from '../../engine/context.ts'
import type { LogStore } from '../../stock/index.ts'
import { readHeartbeat, type Heartbeat } from './messages.ts'

/** What a desk has last said of itself. */
export interface Beat extends Heartbeat {
  readonly name: string
  readonly isRemoved: boolean
}

/** What the desks of the office have last said of themselves, signed by each. Errors: those of the store. */
export async function readBeats(
  { read }: Pick<DataContext, 'read'>,
  store: LogStore,
): Promise<ReadonlyMap<number, Beat>> {
  const desks = await read.selectFrom('desk').select(['id', 'name', 'signing_key', 'removed_at']).execute()
  const known = new Map(desks.map((desk) => [desk.id, desk]))
  const beats = new Map<number, Beat>()
  for (const { name, bytes } of await store.notes()) {
    const beat = readHeartbeat(name, bytes, (desk) => known.get(desk)?.signing_key)
    const desk = beat && known.get(beat.desk)
    if (beat && desk) beats.set(beat.desk, { ...beat, name: desk.name, isRemoved: desk.removed_at !== null })
  }
  return beats
}

import { atOnce } from '../engine/connection/at-once.ts'
import type { WritingConnection } from '../engine/connection/write.ts'
import { takeOutPending } from './take-out.ts'

/**
 * Makes a copy of a shared stock one of what the log has confirmed alone, without anything of the desk that it was copied
 * at: what is pending is taken out. Returns the place in the log that it stands for.
 */
export function keepConfirmed(connection: WritingConnection): {
  readonly head: number
  readonly headHash: string
} {
  const { raw } = connection
  return atOnce(raw, () => {
    takeOutPending(connection)
    const place = raw
      .prepare<[], { head: number; headHash: string }>('select head, head_hash as headHash from main.replica')
      .get()
    for (const table of ['replica', 'replica_attempt', 'replica_segment', 'last_id'])
      raw.exec(`delete from main.${table}`)
    return place ?? { head: 0, headHash: '' }
  })
}

export interface Membership {
  readonly office: string
  /** The number that the office has given to this desk, and never gave to another. */
  readonly desk: number
  readonly head: number
  readonly headHash: string
  readonly epoch: number
}

/** Makes a copy of confirmed data the replica of a desk. */
export function becomeReplica({ raw }: WritingConnection, membership: Membership): void {
  // the journal's own ids grow as changes arrive, whichever desk has made them
  raw.exec("insert or replace into main.last_id select 'change', coalesce(max(id), 0) from main.change")
  raw
    .prepare(
      `insert into main.replica (only_one, office, desk, head, head_hash, epoch)
      values (1, @office, @desk, @head, @headHash, @epoch)`,
    )
    .run(membership)
}

import type Database from 'better-sqlite3'
import { plucked, prepared } from '../engine/connection/statements.ts'

/** How far this desk has followed the log. Lies in the office's database, so that it changes with the rows or not at all. */
export interface ReplicaState {
  /** The office's name in the log, which every segment bears. */
  readonly office: string
  /** This desk's number. */
  readonly desk: number
  /** The last segment that is in the rows; 0 for none. */
  readonly head: number
  /** Its hash. */
  readonly headHash: string
  /** The newest key of the office that this desk knows of. */
  readonly epoch: number
}

/** A segment that this desk is about to publish: until its end is known the same bytes are offered again and again. */
export interface Attempt {
  readonly seq: number
  /** The last change set in it. */
  readonly lastSet: number
  readonly bytes: Buffer
}

/** Null where the stock is not shared. */
export const replicaState = (raw: Database.Database): ReplicaState | null =>
  prepared<[], ReplicaState>(
    raw,
    'select office, desk, head, head_hash as headHash, epoch from main.replica',
  ).get() ?? null

export const currentAttempt = (raw: Database.Database): Attempt | null =>
  raw
    .prepare<[], Attempt>('select seq, last_set as lastSet, bytes from main.replica_attempt limit 1')
    .get() ?? null

export function storeAttempt(raw: Database.Database, { seq, lastSet, bytes }: Attempt): void {
  raw
    .prepare('insert into main.replica_attempt (seq, last_set, bytes) values (?, ?, ?)')
    .run(seq, lastSet, bytes)
}

export function dropAttempt(raw: Database.Database): void {
  raw.prepare('delete from main.replica_attempt').run()
}

/** The segment is in the rows; this desk keeps its bytes, in case the store loses them, until a snapshot holds it. */
export function advance(raw: Database.Database, seq: number, hash: string, bytes: Uint8Array): void {
  prepared(raw, 'insert into main.replica_segment (seq, hash, bytes) values (?, ?, ?)').run(
    seq,
    hash,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )
  prepared(raw, 'update main.replica set head = ?, head_hash = ?').run(seq, hash)
}

/** Segments from a number on that this desk has kept. */
export const keptSegments = (
  raw: Database.Database,
  from: number,
): readonly { readonly seq: number; readonly bytes: Buffer }[] =>
  raw
    .prepare<[number], { seq: number; bytes: Buffer }>(
      'select seq, bytes from main.replica_segment where seq >= ? order by seq',
    )
    .all(from)

/** From here on what is published is encrypted to the newest key that the log names. */
export function noteEpoch(raw: Database.Database, segment: number): void {
  prepared(
    raw,
    `update main.replica set epoch = max(epoch, coalesce((
        select max(desk_key.epoch) from main.change_set
        cross join main.change on change.change_set_id = change_set.id and change.entity = 'desk_key'
        cross join main.desk_key on desk_key.id between change.first_id and change.last_id
        where change_set.segment = ? and change_set.segment > 0), 0))`,
  ).run(segment)
}

/** Change sets that the log does not hold yet. */
export const pendingCount = (raw: Database.Database): number =>
  Number(plucked(raw, 'select count(*) from main.change_set where segment is null').get())

/** Rows that are read, or taken out and put back, within a tenth of a second. */
const rowsMax = 500

/** Whether the pending sets have changed so many rows that it takes long to do anything with them. */
export const isMuchPending = (raw: Database.Database): boolean =>
  Number(
    plucked(
      raw,
      `select coalesce(sum(rows), 0) from (
        select last_id - first_id + 1 as rows from main.change_set indexed by change_set_pending
        cross join main.change on change_set_id = change_set.id where segment is null limit ${rowsMax + 1})`,
    ).get(),
  ) > rowsMax

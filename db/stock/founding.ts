import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { atOnce } from '../engine/connection/at-once.ts'
import { carryOutErasures } from '../engine/connection/journal/erasures.ts'
import { deskNumber, ownNumber } from '../engine/connection/desk-numbers.ts'
import { configure, writingConnection } from '../engine/connection/open.ts'
import { WriteScope, type OfficeRules, type WritingConnection } from '../engine/connection/write.ts'
import { createAgeKeyPair, recipientOf } from '../sealing/keys.ts'
import { publicSigningKeyOf } from '../sealing/signing.ts'
import { OfficeKeys, type DeskSecrets } from './desk-keys.ts'
import { replicaState } from './replica-state.ts'
import { pendingSets } from './take-out.ts'
import { genesis } from './segment.ts'

export interface NewDesk {
  /** What people call it. */
  readonly name: string
  readonly staffId: number | null
}

/** What has to be made before the transaction that begins to share a stock. */
export interface Founding {
  readonly office: string
  readonly signingKey: string
  readonly recipient: string
  readonly wrapped: string
  readonly secret: string
}

/** Draws the office's name in the log and its first key. */
export async function prepareFounding(secrets: DeskSecrets): Promise<Founding> {
  const { identity: secret } = await createAgeKeyPair()
  const recipient = await recipientOf(secrets.identity)
  return {
    office: randomBytes(12).toString('hex'),
    signingKey: publicSigningKeyOf(secrets.signingKey),
    recipient,
    wrapped: await OfficeKeys.wrap(secret, recipient),
    secret,
  }
}

/**
 * Makes a stock that one desk alone had the beginning of a shared one: all that was done so far lies before the log, which
 * begins with this desk. In a transaction of its own. `now`: an instant in UTC.
 */
export function found(connection: WritingConnection, founding: Founding, desk: NewDesk, now: string): void {
  const { raw } = connection
  atOnce(raw, () => {
    const number = deskNumber(raw)
    raw.exec('update main.change_set set segment = 0 where segment is null')
    raw
      .prepare(
        'insert into main.replica (only_one, office, desk, head, head_hash, epoch) values (1, ?, ?, 0, ?, 1)',
      )
      .run(founding.office, number, genesis)
    const scope = new WriteScope(connection, { command: 'desks.share', staffId: desk.staffId }, now)
    scope.insert('desk', {
      id: number,
      name: desk.name,
      staff_id: desk.staffId,
      signing_key: founding.signingKey,
      recipient: founding.recipient,
      admitted_at: now,
      removed_at: null,
    })
    scope.insert('desk_key', { epoch: 1, desk_id: number, wrapped: founding.wrapped })
    scope.finish()
  })
}

/**
 * Makes a shared stock one that this desk has for itself: all that is here lies before any log that may begin again. The
 * desk keeps its number, so that no id is given twice. In a transaction of its own.
 */
export function leaveLog(connection: WritingConnection, now: string): void {
  const { raw } = connection
  const state = replicaState(raw)
  if (state === null) return
  atOnce(raw, () => {
    const scope = new WriteScope(connection, { command: 'desks.leave', staffId: null }, now)
    for (const table of ['stock_move', 'desk_key', 'desk'] as const)
      for (const id of raw.prepare<[], number>(`select id from main.${table} order by id`).pluck().all())
        scope.remove(table, id, null)
    scope.finish()
    for (const table of ['replica', 'replica_attempt', 'replica_segment'])
      raw.exec(`delete from main.${table}`)
    // nobody is waited for any more
    for (const id of pendingSets(raw)) carryOutErasures(raw, id)
    raw.exec('update main.change_set set segment = 0 where segment is not 0')
    raw.prepare('insert or replace into main.last_id (entity, id) values (?, ?)').run(ownNumber, state.desk)
  })
}

/** The same for a database that nobody has open. */
export function leaveLogIn(file: string, rules: OfficeRules, now: string): void {
  const raw = new Database(file, { fileMustExist: true })
  try {
    configure(raw)
    leaveLog(writingConnection(raw, rules), now)
  } finally {
    raw.close()
  }
}

import { randomBytes } from 'node:crypto'
import { WriteScope, type WritingConnection } from '../engine/connection/write.ts'
import { createAgeKeyPair, recipientOf } from '../sealing/keys.ts'
import { publicSigningKeyOf } from '../sealing/signing.ts'
import { OfficeKeys, type DeskSecrets } from './desk-keys.ts'
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
 * begins with this desk. Runs inside the caller's transaction. `now`: an instant in UTC.
 */
export function found(connection: WritingConnection, founding: Founding, desk: NewDesk, now: string): void {
  const { raw } = connection
  raw.prepare('update main.change_set set segment = 0 where segment is null').run()
  raw
    .prepare(
      'insert into main.replica (only_one, office, desk, head, head_hash, epoch) values (1, ?, 0, 0, ?, 1)',
    )
    .run(founding.office, genesis)
  const scope = new WriteScope(connection, { command: 'desks.share', staffId: desk.staffId }, now)
  scope.insert('desk', {
    id: 0,
    name: desk.name,
    staff_id: desk.staffId,
    signing_key: founding.signingKey,
    recipient: founding.recipient,
    admitted_at: now,
    removed_at: null,
  })
  scope.insert('desk_key', { epoch: 1, desk_id: 0, wrapped: founding.wrapped })
  scope.finish()
}

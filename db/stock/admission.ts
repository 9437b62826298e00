import type Database from 'better-sqlite3'
import type { WriteScope, WritingConnection } from '../engine/connection/write.ts'
import { createAgeKeyPair } from '../sealing/keys.ts'
import { OfficeKeys } from './desk-keys.ts'

/** The highest number of a desk: its ids are exact numbers in JavaScript. */
const deskNumberMax = 8190

export interface Newcomer {
  readonly name: string
  readonly signingKey: string
  readonly recipient: string
  /** The office's present key, wrapped for the newcomer. */
  readonly epoch: number
  readonly wrapped: string
}

/** The number of the next desk. */
export function nextNumber(raw: Database.Database): number {
  const number = Number(raw.prepare('select coalesce(max(id), 0) from main.desk').pluck().get()) + 1
  if (number > deskNumberMax) throw new RangeError('no more desks')
  return number
}

/** Gives a newcomer the next number, as part of a change set; it counts once the log holds it. */
export function admit(scope: WriteScope, newcomer: Newcomer): number {
  const number = nextNumber(scope.raw)
  const { epoch, name, recipient, signingKey, wrapped } = newcomer
  scope.insert('desk', {
    id: number,
    name,
    staff_id: null,
    signing_key: signingKey,
    recipient,
    admitted_at: scope.now,
    removed_at: null,
  })
  scope.insert('desk_key', { epoch, desk_id: number, wrapped })
  return number
}

/** A new key of the office, wrapped for every desk that stays. */
export interface NextKey {
  readonly epoch: number
  readonly wrapped: readonly { readonly desk: number; readonly wrapped: string }[]
}

/** Draws the key that counts once `desk` is removed. */
export async function nextKey({ raw }: WritingConnection, without: number): Promise<NextKey> {
  const epoch = Number(raw.prepare('select max(epoch) from main.desk_key').pluck().get()) + 1
  const staying = raw
    .prepare<[number], { id: number; recipient: string }>(
      'select id, recipient from main.desk where removed_at is null and id <> ? order by id',
    )
    .all(without)
  const { identity } = await createAgeKeyPair()
  const wrapped = await Promise.all(
    staying.map(async ({ id, recipient }) => ({
      desk: id,
      wrapped: await OfficeKeys.wrap(identity, recipient),
    })),
  )
  return { epoch, wrapped }
}

/** Removes a desk and turns the key, as part of a change set. Errors: NOT_FOUND, CONFLICT. */
export function removeDesk(scope: WriteScope, desk: number, version: number, next: NextKey): void {
  scope.update('desk', desk, version, { removed_at: scope.now })
  for (const { desk: id, wrapped } of next.wrapped)
    scope.insert('desk_key', { epoch: next.epoch, desk_id: id, wrapped })
}

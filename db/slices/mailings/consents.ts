import type { Kysely } from 'kysely'
import type { Consent, ConsentOwner } from '../../../preload/contract/consents.ts'
import type { DataInput } from '../../../preload/contract/index.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

const columnOf = ({ kind }: ConsentOwner) => `${kind}_id` as const

/** Consents of a company or a person, the newest first. */
export async function listConsents(read: Kysely<Schema>, owner: ConsentOwner): Promise<Consent[]> {
  return read
    .selectFrom('consent')
    .select([
      'id',
      'version',
      'channel',
      'purpose',
      'given_on as givenOn',
      'evidence',
      'text_version as textVersion',
      'withdrawn_on as withdrawnOn',
    ])
    .where(columnOf(owner), '=', owner.id)
    .orderBy('given_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Errors: NOT_FOUND, VALIDATION for a day that lies ahead. */
export async function giveConsent(
  scope: WriteScope,
  { owner, fields }: DataInput<'consents.give'>,
  today: string,
): Promise<Saved> {
  const { channel, purpose, givenOn, evidence, textVersion } = fields
  if (givenOn > today)
    throw new KontorError('VALIDATION', 'consents.error.inFuture', undefined, {
      fieldErrors: { givenOn: 'consents.error.inFuture' },
    })
  await requireRecords(scope.db, owner.kind, [owner.id])
  const id = scope.insert('consent', {
    [columnOf(owner)]: owner.id,
    channel,
    purpose,
    given_on: givenOn,
    evidence,
    text_version: textVersion,
  })
  return { id, version: 1 }
}

import pg from 'pg'
import type { Failure } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../engine/errors.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import { storeError } from './failures.ts'
import { connectionOf, toPostgresError, type PostgresPlace } from './postgres-connection.ts'
import { postgresSchemaVersion } from './postgres-schema.ts'

/** What a database says of itself before a log is put there. */
export type PostgresProbe =
  /** `offices`: whose logs lie there, 20 at most. */
  | { readonly result: 'ready'; readonly offices: readonly string[] }
  /** Works, but this role may change or remove what is published; it should be no more than a member of `kontor_desk`. */
  | { readonly result: 'tooManyRights' }
  /** The role is no member of `kontor_desk`. */
  | { readonly result: 'tooFewRights' }
  | {
      readonly result: 'olderSchema' | 'newerSchema'
      readonly found: number
      readonly expected: number
    }
  | { readonly result: 'failed'; readonly failure: Failure }

const rights = `select
  (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
    or bool_or(has_table_privilege(format('kontor.%I', name), 'update, delete, truncate')) as too_many,
  not bool_and(has_table_privilege(format('kontor.%I', name), 'select')) as too_few
  from unnest(array['segment', 'object', 'object_piece', 'note']) as name`

/** By steps along the primary key: a log has a million segments. */
const offices = `with recursive office (name) as (
    (select office from kontor.segment order by office limit 1)
    union all
    select (select office from kontor.segment where office > office.name order by office limit 1)
    from office where office.name is not null
  ) select name from office where name is not null limit 20`

const notPermitted = '42501'

/** Looks with the rights that a desk would have. Throws for bugs only. */
export async function probePostgres(place: PostgresPlace): Promise<PostgresProbe> {
  try {
    const client = new pg.Client(connectionOf(place))
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await look(client)
    } finally {
      await client.end().catch(() => undefined)
    }
  } catch (error) {
    const named = whileSettingUp(toPostgresError(error, place.host), place)
    if (named instanceof KontorError) return { result: 'failed', failure: named.failure }
    throw named
  }
}

async function look(client: pg.Client): Promise<PostgresProbe> {
  try {
    const { rows } = await client.query<{ readonly version: number }>(
      'select kontor.schema_version() as version',
    )
    const [found, expected] = [rows[0]?.version ?? 0, postgresSchemaVersion]
    if (found !== expected)
      return { result: found < expected ? 'olderSchema' : 'newerSchema', found, expected }
    const { rows: allowed } = await client.query<{ readonly too_many: boolean; readonly too_few: boolean }>(
      rights,
    )
    if (allowed[0]?.too_many !== false) return { result: 'tooManyRights' }
    if (allowed[0].too_few) return { result: 'tooFewRights' }
    const { rows: there } = await client.query<{ readonly name: string }>(offices)
    return { result: 'ready', offices: there.map(({ name }) => name) }
  } catch (error) {
    if (codeOf(error) === notPermitted) return { result: 'tooFewRights' }
    throw error
  }
}

/** Where a place is chosen nobody can go on working there: what is said of a server out of reach says what to check. */
function whileSettingUp(error: unknown, { host, port }: PostgresPlace): unknown {
  if (!(error instanceof KontorError) || error.failure.messageKey !== 'stock.error.storeUnavailable')
    return error
  const reason = String(error.failure.params?.['reason'] ?? '')
  return storeError('SHARE_UNAVAILABLE', 'serverUnreachable', { host, port, reason }, error)
}

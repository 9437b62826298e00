import pg from 'pg'
import type { Failure } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../engine/errors.ts'
import { connectionOf, toPostgresError, type PostgresPlace } from './postgres-connection.ts'
import { postgresSchemaVersion } from './postgres-schema.ts'

/** What a database says of itself before a log is put there. */
export type PostgresProbe =
  | { readonly result: 'ready' }
  /** Works, but this role may change or remove what is published; it should be no more than a member of `kontor_desk`. */
  | { readonly result: 'tooManyRights' }
  | { readonly result: 'otherSchema'; readonly found: number; readonly expected: number }
  | { readonly result: 'failed'; readonly failure: Failure }

const question = `select kontor.schema_version() as version,
  (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
    or bool_or(has_table_privilege(format('kontor.%I', name), 'update, delete, truncate')) as too_many
  from unnest(array['segment', 'object', 'object_piece', 'note']) as name`

/** Looks with the rights that a desk would have. Throws for bugs only. */
export async function probePostgres(place: PostgresPlace): Promise<PostgresProbe> {
  try {
    const client = new pg.Client(connectionOf(place))
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ readonly version: number; readonly too_many: boolean }>(question)
      const found = rows[0]?.version ?? 0
      if (found !== postgresSchemaVersion)
        return { result: 'otherSchema', found, expected: postgresSchemaVersion }
      return { result: rows[0]?.too_many === false ? 'ready' : 'tooManyRights' }
    } finally {
      await client.end().catch(() => undefined)
    }
  } catch (error) {
    const named = toPostgresError(error, place.host)
    if (named instanceof KontorError) return { result: 'failed', failure: named.failure }
    throw named
  }
}

import { isIP } from 'node:net'
import type pg from 'pg'
import { KontorError } from '../../engine/errors.ts'
import { codeOf } from '../../engine/files/error-code.ts'
import { storeError } from './failures.ts'

/** A log in a database of IT's. */
export interface PostgresPlace {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /**
   * `authority`: certificates that the server's own is checked against, as PEM; null for those that this computer knows. Name and
   * authority are checked always. 'none': for a server on a loopback address only.
   */
  readonly encryption: { readonly authority: string | null } | 'none'
  readonly officeId: string
}

const connectMilliseconds = 10_000
/** A statement that the server does not finish by then ends there, … */
const statementMilliseconds = 30_000
/** … and one that no answer comes to ends here, with its connection. */
const answerMilliseconds = 40_000
const idleMilliseconds = 60_000
const keepAliveMilliseconds = 10_000

const loopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** Everything is said here, so that nothing comes from the environment or a file of passwords. @throws VALIDATION */
export function connectionOf(place: PostgresPlace): pg.ClientConfig {
  const { host, port, database, user, password, encryption } = place
  if (encryption === 'none' && !loopback(host)) throw storeError('VALIDATION', 'notEncrypted', { host })
  return {
    host,
    port,
    database,
    user,
    password,
    ssl: encryption !== 'none' && {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(encryption.authority !== null && { ca: encryption.authority }),
    },
    sslnegotiation: 'postgres',
    options: '',
    client_encoding: 'UTF8',
    application_name: 'Kontor',
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveMilliseconds,
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: statementMilliseconds,
    lock_timeout: statementMilliseconds,
    query_timeout: answerMilliseconds,
    idle_in_transaction_session_timeout: idleMilliseconds,
  }
}

const schemaCodes = new Set(['3F000', '42P01', '42883', '42703'])
/** Not permitted, or a server that is only a copy. */
const readOnlyCodes = new Set(['42501', '25006'])
const noRoomCodes = new Set(['53100'])

const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)|^ERR_(?:TLS|SSL)_|^EPROTO$/
const plainAnswer = /does not support SSL|establishing an SSL/

/** Turns what PostgreSQL, TLS or the network say into the failure a person can act on; says nothing of contents. */
export function toPostgresError(error: unknown, host: string): unknown {
  if (error instanceof KontorError || error instanceof RangeError || !(error instanceof Error)) return error
  const code = codeOf(error)
  if (plainAnswer.test(error.message)) return storeError('SHARE_UNAVAILABLE', 'notEncrypted', { host }, error)
  if (certificateCode.test(code))
    return storeError('SHARE_UNAVAILABLE', 'certificate', { host, reason: code }, error)
  if (code === '28P01') return storeError('SHARE_UNAVAILABLE', 'wrongPassword', { host }, error)
  if (code === '3D000') return storeError('SHARE_UNAVAILABLE', 'databaseMissing', { host }, error)
  if (code === '28000') return storeError('SHARE_UNAVAILABLE', 'databaseRefused', { host }, error)
  if (schemaCodes.has(code)) return storeError('SHARE_UNAVAILABLE', 'schemaMissing', { host }, error)
  if (readOnlyCodes.has(code)) return storeError('READONLY', 'storeReadOnly', undefined, error)
  if (noRoomCodes.has(code)) return storeError('DISK_FULL', 'storeFull', undefined, error)
  return storeError('SHARE_UNAVAILABLE', 'storeUnavailable', { reason: code === '' ? host : code }, error)
}

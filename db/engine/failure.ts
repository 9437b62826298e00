import { randomBytes } from 'node:crypto'
import { errorText } from '../../preload/contract/error-text.ts'
import type { Failure } from '../../preload/contract/errors.ts'
import { asKontorError } from './connection/open.ts'
import { KontorError } from './errors.ts'

type Log = (line: Readonly<Record<string, string>>) => void

let log: Log = (line) => process.stderr.write(`${JSON.stringify(line)}\n`)

/** Where unexpected errors are written; the default is stderr. */
export function setErrorLog(next: Log): void {
  log = next
}

/** What a caller learns of an error. An unexpected one goes to the log under a reference, without what it says of records. */
export function failureOf(thrown: unknown): Failure {
  const error = asKontorError(thrown)
  if (error instanceof KontorError) return error.failure
  if (error instanceof Error && error.name === 'AbortError')
    return { code: 'CANCELLED', messageKey: 'job.cancelled' }
  const ref = randomBytes(4).toString('hex')
  log({ level: 'error', at: new Date().toISOString(), ref, stack: errorText(error) })
  return { code: 'INTERNAL', messageKey: 'error.internal', ref }
}

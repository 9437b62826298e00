import { z } from 'zod'

/** The kinds of failure a person or a script can act on; everything else is INTERNAL with a reference into the log. */
export const errorCodes = [
  'VALIDATION',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'BUSY',
  'DB_CORRUPT',
  'DB_NEWER',
  'READONLY',
  'DISK_FULL',
  'SHARE_UNAVAILABLE',
  'WRONG_KEY',
  'CANCELLED',
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Values for the placeholders of a message; never record contents beyond what the person has just typed or chosen. */
export type MessageParams = Readonly<Record<string, string | number>>

export interface Failure {
  readonly code: ErrorCode
  /** Key in the renderer's catalogues; batch mode uses the same texts. */
  readonly messageKey: string
  readonly params?: MessageParams
  /** Field path → message key, for forms. */
  readonly fieldErrors?: Readonly<Record<string, string>>
  /** Reference that finds the log line. */
  readonly ref?: string
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** What every call over the bridge returns; `revision` is the newest change set the value may contain. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T; readonly revision: number }
  | { readonly ok: false; readonly error: Failure }

export const failureSchema = z.strictObject({
  code: z.enum(errorCodes),
  messageKey: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fieldErrors: z.record(z.string(), z.string()).optional(),
  ref: z.string().optional(),
})

const fieldErrorsMax = 50

/** The failure of an input that its schema refuses: which fields, and what about them; never their values. */
export function validationFailure(error: z.ZodError): Failure {
  const fieldErrors = Object.fromEntries(
    error.issues.slice(0, fieldErrorsMax).map((issue) => [issue.path.join('.'), `field.${issue.code}`]),
  )
  return { code: 'VALIDATION', messageKey: 'error.validation', fieldErrors }
}

/** Fails to compile when a union gained a member that a switch does not treat. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}

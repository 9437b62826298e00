import type { Failure } from '../../../preload/contract/errors.ts'

/** A failure as it comes in an envelope, or inside an event or a job, where zod writes `undefined`. */
export type ShownFailure = { readonly [K in keyof Failure]: Failure[K] | undefined } & Pick<
  Failure,
  'code' | 'messageKey'
>

/** A query's expected failure on its way through react-query to the view. */
export class FailureError extends Error {
  override readonly name = 'FailureError'
  readonly failure: ShownFailure

  constructor(failure: ShownFailure) {
    super(`${failure.code} ${failure.messageKey}`)
    this.failure = failure
  }
}

/** What a thrown value says to a person; a bug becomes INTERNAL. */
export function failureFrom(thrown: unknown): ShownFailure {
  if (thrown instanceof FailureError) return thrown.failure
  return { code: 'INTERNAL', messageKey: 'error.internal' }
}

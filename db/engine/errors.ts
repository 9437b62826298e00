import type { ErrorCode, Failure, MessageParams } from '../../preload/contract/errors.ts'

/** An expected failure on its way to the dispatcher, which turns it into the envelope's error. */
export class KontorError extends Error {
  override readonly name = 'KontorError'
  readonly failure: Failure

  constructor(
    code: ErrorCode,
    messageKey: string,
    params?: MessageParams,
    options?: ErrorOptions & { readonly fieldErrors?: Readonly<Record<string, string>> },
  ) {
    super(`${code} ${messageKey}`, options)
    this.failure = {
      code,
      messageKey,
      ...(params && { params }),
      ...(options?.fieldErrors && { fieldErrors: options.fieldErrors }),
    }
  }

  get code(): ErrorCode {
    return this.failure.code
  }
}

import type { ErrorCode, Failure, MessageParams } from '../preload/contract/errors.ts'

/** A failed result of an expected kind. */
export function failed(
  code: ErrorCode,
  messageKey: string,
  params?: MessageParams,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, messageKey, ...(params && { params }) } }
}

/** A result without a value of its own. */
export const done: { readonly ok: true; readonly value: Record<string, never> } = { ok: true, value: {} }

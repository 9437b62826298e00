import type { ErrorCode, MessageParams } from '../../../preload/contract/errors.ts'
import { KontorError } from '../../engine/errors.ts'
import { errorCodeOf, noRoomCodes } from '../../engine/files/error-code.ts'
import { LinkRefused } from '../../engine/files/links.ts'

/** An expected failure of a store; its message keys all begin with `stock.error.`. */
export function storeError(
  code: ErrorCode,
  name: string,
  params?: MessageParams,
  cause?: unknown,
): KontorError {
  return new KontorError(code, `stock.error.${name}`, params, cause === undefined ? undefined : { cause })
}

/** Something lies there that Kontor cannot have put there. `place` is what IT finds it by. */
export const foreignEntry = (place: string, cause?: unknown): KontorError =>
  storeError('CONFLICT', 'foreignEntry', { place }, cause)

const refused = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Turns an errno into the failure a person can act on. Failures that already are one, and bugs, pass unchanged. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof LinkRefused)
    return storeError('CONFLICT', 'linkInStore', { place: error.place }, error)
  if (error instanceof KontorError) return error
  const code = errorCodeOf(error)
  if (code === '' || code.startsWith('ERR_')) return error
  if (noRoomCodes.has(code)) return storeError('DISK_FULL', 'storeFull', undefined, error)
  if (refused.has(code)) return storeError('READONLY', 'storeReadOnly', undefined, error)
  return storeError('SHARE_UNAVAILABLE', 'storeUnavailable', { reason: code }, error)
}

export async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw toStoreError(error)
  }
}

export async function* namedChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw toStoreError(error)
  }
}

import { errorText } from '../../../preload/contract/error-text.ts'
import { KontorError } from '../../engine/errors.ts'
import { errorCodeOf } from '../../engine/files/error-code.ts'
import { LinkRefused } from '../../engine/files/links.ts'
import type { ShareError } from './protocol.ts'

/** Thrown into whoever reads the content of a caller that has broken off. */
export class ContentBroken extends Error {}

export function packedError(error: unknown): ShareError {
  if (error instanceof ContentBroken) return { kind: 'content' }
  if (error instanceof LinkRefused) return { kind: 'link', place: error.place }
  if (error instanceof KontorError) return { kind: 'failure', failure: error.failure }
  if (error instanceof RangeError) return { kind: 'range', message: error.message }
  return { kind: 'system', code: errorCodeOf(error), message: errorText(error) }
}

export function unpackedError(error: ShareError): Error {
  switch (error.kind) {
    case 'failure':
      return new KontorError(error.failure.code, error.failure.messageKey, error.failure.params)
    case 'link':
      return new LinkRefused('/', `/${error.place}`)
    case 'range':
      return new RangeError(error.message)
    case 'content':
      return new ContentBroken('the content broke off')
    case 'system':
      return Object.assign(new Error(error.message), error.code !== '' && { code: error.code })
  }
}

/** The share process does not answer, or has ended. */
export const shareSilent = (): KontorError => new KontorError('SHARE_UNAVAILABLE', 'share.error.silent')

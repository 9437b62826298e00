import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import { isIdentifier, sequenceOf } from './layout.ts'

// Guards for files that come from outside (manifests) or may be damaged (local state).

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000
export const isName = (value: unknown): value is string => isText(value) && isIdentifier(value)
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
export const isHash = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value)
export const isInstant = (value: unknown): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value))
export const isSnapshotId = (value: unknown): value is string => isText(value) && sequenceOf(value) !== null

const isErasedRecord = (value: unknown): value is ErasedRecord =>
  isFields(value) &&
  isText(value['table']) &&
  isCount(value['id']) &&
  (value['made'] === null || isInstant(value['made']))

/** True for a list of what was erased. */
export const isErased = (value: unknown): value is readonly ErasedRecord[] =>
  Array.isArray(value) && value.every(isErasedRecord)

/** The value in JSON bytes; undefined when they are none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

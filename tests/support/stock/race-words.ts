import { createHash, randomBytes } from 'node:crypto'
import type { StorePlace } from '../../../db/process/share/protocol.ts'

/** What a racer is told, once. */
export interface RacerTask {
  readonly place: StorePlace
  readonly racer: number
  readonly from: number
  /** Null: until it is killed. */
  readonly to: number | null
}

/** A number of this racer's: won, lost, or not known. */
export interface RacerWord {
  readonly seq: number
  readonly won: boolean | null
  readonly sha256: string
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes that show whether they are whole: their own hash, then anything. */
export function segmentOf(racer: number, seq: number): Buffer {
  const rest = Buffer.concat([Buffer.from(`${racer} ${seq} `), randomBytes(400 + ((seq * 37) % 1600))])
  return Buffer.concat([createHash('sha256').update(rest).digest(), rest])
}

/** Whether a segment of a racer's is whole. */
export const isWhole = (bytes: Uint8Array): boolean =>
  bytes.length > 32 && hashOf(bytes.subarray(32)) === Buffer.from(bytes.subarray(0, 32)).toString('hex')

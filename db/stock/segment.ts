import { createHash } from 'node:crypto'
import { z } from 'zod'
import { signatureFits, signBytes } from '../sealing/signing.ts'

// A segment: one readable line, an age file, 64 bytes of Ed25519 signature over both. Its SHA-256 is what the next one names.

const signatureBytes = 64
/** Bytes of what a segment is besides its body, at most. */
export const headBytesMax = 1000
const signedAs = Buffer.from('kontor-segment-v1\n')
/** What precedes the first segment. */
export const genesis = '0'.repeat(64)

const segmentHead = z.strictObject({
  v: z.literal(1),
  office: z.string().max(60),
  seq: z.int().positive(),
  /** The hash of the segment before. */
  prev: z.string().length(64),
  desk: z.int().min(0),
  /** The schema that its change sets were made with. */
  schema: z.int().positive(),
  /** Which key of the office opens it. */
  epoch: z.int().positive(),
})
export type SegmentHead = Readonly<z.infer<typeof segmentHead>>

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A segment of a body that is packed already. */
export function seal(head: Omit<SegmentHead, 'v'>, packed: Uint8Array, signingKey: string): Buffer {
  const line = Buffer.from(`${JSON.stringify(segmentHead.parse({ v: 1, ...head }))}\n`)
  const signed = Buffer.concat([line, packed])
  return Buffer.concat([signed, signBytes(Buffer.concat([signedAs, signed]), signingKey)])
}

export interface ReadSegment {
  readonly head: SegmentHead
  readonly packed: Uint8Array
  readonly bytes: Uint8Array
  readonly hash: string
}

/** Takes a segment apart without believing anything of it; null where it is none. */
export function readSegment(bytes: Uint8Array): ReadSegment | null {
  const end = bytes.subarray(0, headBytesMax - signatureBytes).indexOf(10)
  if (end < 0 || bytes.length < end + 1 + signatureBytes) return null
  let line: unknown
  try {
    line = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'))
  } catch {
    return null
  }
  const head = segmentHead.safeParse(line)
  if (!head.success) return null
  const packed = bytes.subarray(end + 1, bytes.length - signatureBytes)
  return { head: head.data, packed, bytes, hash: hashOf(bytes) }
}

/** Whether a segment was signed with the private half of a key. */
export function isSignedWith({ bytes }: ReadSegment, signingKey: string): boolean {
  const signed = bytes.subarray(0, bytes.length - signatureBytes)
  return signatureFits(
    Buffer.concat([signedAs, signed]),
    bytes.subarray(bytes.length - signatureBytes),
    signingKey,
  )
}

import { z } from 'zod'
import { signatureFits, signBytes } from '../../sealing/signing.ts'
import type { ObjectName } from '../../stock/index.ts'
import { isProven, proofOf } from './join-code.ts'

// What desks tell each other beside the log: who asks to join, who is admitted, who was last seen with what.

const proven = z.strictObject({ text: z.string().max(6000), proof: z.string().max(100) })

const request = z.strictObject({
  v: z.literal(1),
  requestId: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().min(1).max(200),
  /** `ed25519:…` and `age1…` of the newcomer. */
  signingKey: z.string().max(200),
  recipient: z.string().max(200),
  at: z.string().max(40),
})
export type Request = z.infer<typeof request>

const invitation = z.strictObject({
  v: z.literal(1),
  office: z.string().max(60),
  /** The newcomer's number. */
  desk: z.int().positive(),
  epoch: z.int().positive(),
  /** The office's key of that epoch. */
  secret: z.string().max(200),
  snapshot: z.string().max(130),
  /** SHA-256 of the snapshot as it lies in the store. */
  snapshotHash: z.string().length(64),
  head: z.int().min(0),
  headHash: z.string().length(64),
})
export type Invitation = z.infer<typeof invitation>

const requestNote = /^join-([0-9a-f]{16})$/
export const requestName = (requestId: string): string => `join-${requestId}`
export const invitationName = (requestId: string): ObjectName => `invite/${requestId}`

export function requestBytes(from: Request, key: Uint8Array): Buffer {
  const text = JSON.stringify(from)
  return Buffer.from(JSON.stringify({ text, proof: proofOf(key, text) }))
}

export interface FoundRequest {
  readonly request: Request
  /** Whether somebody who knows this key has made it. */
  readonly isFrom: (key: Uint8Array) => boolean
}

/** Null for what is no request; nothing in it is believed before `isFrom`. */
export function readRequest(name: string, bytes: Uint8Array): FoundRequest | null {
  const outer = proven.safeParse(json(bytes))
  if (!outer.success) return null
  const { text, proof } = outer.data
  const inner = request.safeParse(jsonOf(text))
  if (!inner.success || requestNote.exec(name)?.[1] !== inner.data.requestId) return null
  return { request: inner.data, isFrom: (key) => isProven(key, text, proof) }
}

export function invitationBytes(from: Invitation, key: Uint8Array): Buffer {
  const text = JSON.stringify(from)
  return Buffer.from(JSON.stringify({ text, proof: proofOf(key, text) }))
}

/** Null for what somebody has made who does not know the key. */
export function readInvitation(bytes: Uint8Array, key: Uint8Array): Invitation | null {
  const outer = proven.safeParse(json(bytes))
  if (!outer.success || !isProven(key, outer.data.text, outer.data.proof)) return null
  const inner = invitation.safeParse(jsonOf(outer.data.text))
  return inner.success ? inner.data : null
}

/** Pages that one word tells of at the most; it has to fit into a note. */
export const hashesMax = 24

const heartbeat = z.strictObject({
  v: z.literal(1),
  office: z.string().max(60),
  desk: z.int().min(0),
  at: z.string().max(40),
  head: z.int().min(0),
  pending: z.int().min(0),
  appVersion: z.string().max(60),
  /** What stands in pages of tables: place in the log, page, hash. */
  hashes: z
    .array(z.tuple([z.int().min(0), z.string().max(80), z.string().max(40)]))
    .max(hashesMax)
    .optional(),
  /** The last time that this desk has put segments back that the place of the stock had lost. */
  healed: z.strictObject({ at: z.string().max(40), segments: z.int().positive() }).optional(),
})
export type Heartbeat = z.infer<typeof heartbeat>

const deskNote = /^desk-(\d{1,4})$/
export const heartbeatName = (desk: number): string => `desk-${desk}`

export function heartbeatBytes(from: Heartbeat, signingKey: string): Buffer {
  const text = JSON.stringify(from)
  const proof = signBytes(Buffer.from(`kontor-desk-v1\n${text}`), signingKey).toString('base64')
  return Buffer.from(JSON.stringify({ text, proof }))
}

/** Null for what the desk of this name has not signed. */
export function readHeartbeat(
  name: string,
  bytes: Uint8Array,
  keyOf: (desk: number) => string | undefined,
): Heartbeat | null {
  const outer = proven.safeParse(json(bytes))
  if (!outer.success) return null
  const inner = heartbeat.safeParse(jsonOf(outer.data.text))
  if (!inner.success || Number(deskNote.exec(name)?.[1] ?? NaN) !== inner.data.desk) return null
  const key = keyOf(inner.data.desk)
  const signed = Buffer.from(`kontor-desk-v1\n${outer.data.text}`)
  return key !== undefined && signatureFits(signed, Buffer.from(outer.data.proof, 'base64'), key)
    ? inner.data
    : null
}

const json = (bytes: Uint8Array): unknown => jsonOf(Buffer.from(bytes).toString('utf8'))

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { createHmac, randomInt, scryptSync, timingSafeEqual } from 'node:crypto'

// A newcomer shows a code and a colleague types it at a desk that belongs to the office. Both prove with it that what lies on
// the share is from the other: whoever can only write there knows no code, and finds none out (60 bits, behind scrypt).

/** No letters and digits that people take for one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeLength = 12
const codePattern = new RegExp(`^[${alphabet}]{${codeLength}}$`)

/** Twelve characters in three groups. */
export function newJoinCode(): string {
  const characters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)])
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** As typed: any case, with or without spaces and hyphens; null for what is no code. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '')
  return codePattern.test(code) ? code : null
}

/** The key that both derive from a code for one request; a tenth of a second, on purpose. */
export const joinKey = (code: string, requestId: string): Buffer =>
  scryptSync(readJoinCode(code) ?? '', `kontor-join ${requestId}`, 32, {
    N: 32_768,
    r: 8,
    p: 1,
    maxmem: 64 * 1024 * 1024,
  })

/** Proves that a text comes from somebody who knows the code. */
export const proofOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64')

export function isProven(key: Uint8Array, text: string, proof: string): boolean {
  const expected = Buffer.from(proofOf(key, text))
  const given = Buffer.from(proof)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

// Bech32 (BIP 173), as far as typed and printed keys need it: check, and find out where a typing error sits.
// Encoding and decoding of keys stay with the age library.

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function checksum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generator.forEach((polynomial, bit) => {
      if ((top >>> bit) & 1) sum ^= polynomial
    })
  }
  return sum >>> 0
}

function expandPrefix(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}

/** Index of the first character that Bech32 does not use; -1 when all are fine. Expects lower case. */
export function foreignCharacterAt(data: string): number {
  return Array.from(data).findIndex((character) => !alphabet.includes(character))
}

/** True when the checksum at the end of `data` fits. Both in lower case. */
export function checksumFits(prefix: string, data: string): boolean {
  return foreignCharacterAt(data) < 0 && checksum([...expandPrefix(prefix), ...valuesOf(data)]) === 1
}

function valuesOf(data: string): number[] {
  return Array.from(data, (character) => alphabet.indexOf(character))
}

/**
 * Positions that a single slip explains: one wrong character, or two neighbours swapped.
 *
 * The checksum is meant to find errors, not to repair them, so callers point at the place and let the person read
 * the paper again.
 */
export function likelySlips(prefix: string, data: string): number[] {
  const start = expandPrefix(prefix)
  const values = valuesOf(data)
  const fits = (candidate: readonly number[]) => checksum([...start, ...candidate]) === 1
  const positions = new Set<number>()
  values.forEach((value, position) => {
    for (let other = 0; other < 32; other++)
      if (other !== value && fits(values.with(position, other))) positions.add(position)
    const next = values[position + 1]
    if (next !== undefined && next !== value && fits(values.with(position, next).with(position + 1, value)))
      positions.add(position)
  })
  return [...positions].sort((a, b) => a - b)
}

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { remembering } from '../text/remembering.ts'
import { backupError } from './failures.ts'

// Ed25519 (RFC 8032) over the exact bytes of a manifest: age says who can read a snapshot, this says who wrote it.

export interface SigningKeyPair {
  /** PKCS#8 PEM; stays on the workstation. */
  readonly privateKey: string
  /** `ed25519:` and the 32 bytes in Base64; goes into manifests and onto the recovery sheet. */
  readonly publicKey: string
}

const publicKeyPrefix = 'ed25519:'
/** What precedes the 32 bytes in a DER SubjectPublicKeyInfo (RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Makes a workstation's key pair for signing manifests. */
export function createSigningKeyPair(): SigningKeyPair {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { privateKey: pem, publicKey: publicSigningKeyOf(pem) }
}

/** The public half of a signing key. @throws VALIDATION when it is no Ed25519 private key. */
export function publicSigningKeyOf(privateKey: string): string {
  const der = createPublicKey(readPrivateKey(privateKey)).export({ type: 'spki', format: 'der' })
  return publicKeyPrefix + der.subarray(derPrefix.length).toString('base64')
}

function readPrivateKey(privateKey: string) {
  try {
    const key = createPrivateKey(privateKey)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (error) {
    throw backupError('VALIDATION', 'signingKeyInvalid', undefined, error)
  }
  throw backupError('VALIDATION', 'signingKeyInvalid')
}

/** 64 bytes of signature. @throws VALIDATION when it is no Ed25519 private key. */
export function signBytes(bytes: Uint8Array, privateKey: string): Buffer {
  return sign(null, bytes, readPrivateKey(privateKey))
}

/** True when `signature` over `bytes` was made with the private half of `publicKey`. */
export function signatureFits(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const raw = Buffer.from(publicKey.slice(publicKeyPrefix.length), 'base64')
  if (!publicKey.startsWith(publicKeyPrefix) || raw.length !== 32 || signature.length !== 64) return false
  return verify(null, bytes, publicKeyOf(publicKey), signature)
}

/** Reading a key takes longer than verifying with it; an office has a few of them. */
const publicKeyOf = remembering((publicKey) => {
  const raw = Buffer.from(publicKey.slice(publicKeyPrefix.length), 'base64')
  return createPublicKey({ key: Buffer.concat([derPrefix, raw]), format: 'der', type: 'spki' })
})

const fingerprintDigits = 32
const inGroups = (digits: string): string => digits.match(/.{4}/g)?.join(' ') ?? ''

/** Short form for people to compare: 8 groups of 4 hexadecimal digits of the SHA-256 of the key's bytes. */
export function signingKeyFingerprint(publicKey: string): string {
  const raw = Buffer.from(publicKey.slice(publicKeyPrefix.length), 'base64')
  return inGroups(createHash('sha256').update(raw).digest('hex').slice(0, fingerprintDigits))
}

/**
 * Reads a fingerprint as typed: any case, with or without spaces and hyphens, o and l for the digits they look like.
 *
 * @throws VALIDATION when digits are missing, superfluous or none.
 */
export function parseFingerprint(text: string): string {
  const digits = text
    .replace(/[\s\u2010-\u2015.-]/g, '')
    .toLowerCase()
    .replace(/[oil]/g, (character) => (character === 'o' ? '0' : '1'))
  const [foreign] = /[^0-9a-f]/.exec(digits) ?? []
  if (foreign !== undefined) throw backupError('VALIDATION', 'signerCharacter', { character: foreign })
  if (digits.length !== fingerprintDigits)
    throw backupError('VALIDATION', 'signerLength', { expected: fingerprintDigits, actual: digits.length })
  return inGroups(digits)
}

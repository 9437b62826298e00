import { createHash, randomInt } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { checksumFits, foreignCharacterAt, likelySlips } from './bech32.ts'
import { backupError } from './failures.ts'

/** An age X25519 key pair in the spelling of the standard tools. */
export interface AgeKeyPair {
  /** The secret half, `AGE-SECRET-KEY-1…`. */
  readonly identity: string
  /** The public half, `age1…`. */
  readonly recipient: string
}

const identityPrefix = 'AGE-SECRET-KEY-'
const recipientPrefix = 'age'
/** Both halves: 32 bytes as 52 characters and 6 of checksum. */
const dataCharacters = 58
const groupCharacters = 4

/** Makes a key pair: for a workstation, or the office's recovery key, whose secret half is shown once and kept nowhere. */
export async function createAgeKeyPair(): Promise<AgeKeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The public half of a checked identity. */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity)
}

/** The part of an identity after its fixed beginning, in groups of four as it is printed and typed. */
export function keyGroups(identity: string): string[] {
  return identity.slice(identityPrefix.length + 1).match(/.{1,4}/g) ?? []
}

/** Two different groups (counted from 1) that a person types back to prove that the key is on paper. */
export function pickConfirmationGroups(identity: string): [number, number] {
  // The last group is shorter and part of the checksum: too easy a question.
  const groups = keyGroups(identity).length - 1
  const first = randomInt(groups)
  const second = (first + 1 + randomInt(groups - 1)) % groups
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1]
}

/** True when the typed group is the one printed at `group` (counted from 1); reads it as kindly as a whole key. */
export function confirmsGroup(identity: string, group: number, typed: string): boolean {
  return keyGroups(identity)[group - 1] === readKindly(typed).toUpperCase()
}

/** Spaces and hyphens out, lower case, and the characters that Bech32 leaves out read as those they are taken for. */
function readKindly(text: string): string {
  return text
    .replace(/[\s\u2010-\u2015.-]/g, '')
    .toLowerCase()
    .replace(/[oib1]/g, (character) => (character === 'o' ? '0' : character === 'b' ? '8' : 'l'))
}

/** The groups as typed when the person kept them apart, to say which one has too few or too many characters. */
function uneven(text: string): number | undefined {
  const groups = text.trim().split(/\s+/)
  const wrong = groups.findIndex(
    (group, index) => group.length !== groupCharacters && index < groups.length - 1,
  )
  return groups.length > 2 && wrong >= 0 ? wrong + 1 : undefined
}

function lengthError(data: string, typed: string) {
  const expected = dataCharacters
  const group = uneven(typed)
  return group === undefined
    ? backupError('VALIDATION', 'keyLength', { expected, actual: data.length })
    : backupError('VALIDATION', 'keyLengthInGroup', { expected, actual: data.length, group })
}

/**
 * Reads a typed, pasted or scanned secret key and returns its standard spelling.
 *
 * Upper or lower case, groups, hyphens, a missing `AGE-SECRET-KEY-1`, and a whole key file with its comments are
 * all fine. Printed groups are counted from 1 in the failures.
 *
 * @throws VALIDATION with the place of the error as exactly as the checksum gives it.
 */
export function parseIdentity(text: string): string {
  const line = text.split(/\r?\n/).find((candidate) => /^\s*age-secret-key-1/i.test(candidate)) ?? text
  if (line.trim() === '') throw backupError('VALIDATION', 'keyEmpty')
  if (/^\s*age1/i.test(line)) throw backupError('VALIDATION', 'keyIsPublicHalf')
  const typed = line.replace(/^\s*age[\s-]*secret[\s-]*key[\s-]*[1l]/i, '')
  const data = readKindly(typed)
  const foreign = foreignCharacterAt(data)
  if (foreign >= 0)
    throw backupError('VALIDATION', 'keyCharacter', {
      character: data.charAt(foreign),
      group: groupAt(foreign),
    })
  if (data.length !== dataCharacters) throw lengthError(data, typed)
  if (!checksumFits(identityPrefix.toLowerCase(), data)) throw slipError(data)
  return `${identityPrefix}1${data.toUpperCase()}`
}

function groupAt(position: number): number {
  return Math.floor(position / groupCharacters) + 1
}

function slipError(data: string) {
  const groups = new Set(likelySlips(identityPrefix.toLowerCase(), data).map(groupAt))
  const [group] = groups
  return group !== undefined && groups.size === 1
    ? backupError('VALIDATION', 'keySlipInGroup', { group })
    : backupError('VALIDATION', 'keySlip')
}

/** Reads a public half (`age1…`). @throws VALIDATION when it is a secret key or not a public half. */
export function parseRecipient(text: string): string {
  const recipient = text.replace(/\s/g, '').toLowerCase()
  if (recipient.startsWith(identityPrefix.toLowerCase()))
    throw backupError('VALIDATION', 'recipientIsSecretHalf')
  const data = recipient.slice(recipientPrefix.length + 1)
  const fits =
    recipient.startsWith(`${recipientPrefix}1`) &&
    data.length === dataCharacters &&
    checksumFits(recipientPrefix, data)
  if (!fits) throw backupError('VALIDATION', 'recipientInvalid', { recipient: recipient.slice(0, 80) })
  return recipient
}

/** The public half in pasted text, such as a key file with its comments. @throws VALIDATION as `parseRecipient` */
export function recipientIn(text: string): string {
  if (/age-secret-key-1/i.test(text)) throw backupError('VALIDATION', 'recipientIsSecretHalf')
  return parseRecipient(/\bage1[a-z0-9]{58}\b/i.exec(text)?.[0] ?? text.slice(0, 200))
}

/** Short form for people to compare: 8 groups of 4 hexadecimal digits of the SHA-256 of `age1…`. */
export function recipientFingerprint(recipient: string): string {
  const digits = createHash('sha256').update(recipient).digest('hex').slice(0, 32)
  return digits.match(/.{4}/g)?.join(' ') ?? ''
}

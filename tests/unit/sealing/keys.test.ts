import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  confirmsGroup,
  createAgeKeyPair,
  keyGroups,
  parseIdentity,
  parseRecipient,
  pickConfirmationGroups,
  recipientOf,
} from '../../../db/sealing/keys.ts'
import { failureOf } from '../backups/support.ts'

// A fixed pair that protects nothing.
const identity = 'AGE-SECRET-KEY-1N4UQED0XGJULEDYX6T5M33082XXTJ8YAL7VRMQYX4HCZJQZ4PJRQ2UDQRN'
const recipient = 'age13wfnx7pmklcvx8dy22dfcly47lc42nhug46rfkxa986phxrgyq9sv7vp4w'
const data = identity.slice('AGE-SECRET-KEY-1'.length)

describe('a secret key as people bring it', () => {
  it.each([
    ['as it is', identity],
    ['in lower case', identity.toLowerCase()],
    ['in groups of four', keyGroups(identity).join(' ')],
    ['with its beginning in groups', `AGE SECRET KEY 1 ${keyGroups(identity).join(' ')}`],
    ['with hyphens between the groups', keyGroups(identity).join('-')],
    ['without its beginning', data],
    ['over two lines', `${identity.slice(0, 40)}\n  ${identity.slice(40)}`.replace('\n', ' ')],
    ['as a key file', `# created: 2026-01-01\n# public key: ${recipient}\n${identity}\n`],
    ['with O for 0', identity.replaceAll('0', 'O')],
    ['with l written as 1', data.replaceAll('L', '1')],
    ['with B for 8', identity.replaceAll('8', 'B')],
  ])('is read %s', (_, typed) => {
    expect(parseIdentity(typed)).toBe(identity)
  })

  it('makes pairs whose halves belong together', async () => {
    const pair = await createAgeKeyPair()
    expect(parseIdentity(pair.identity)).toBe(pair.identity)
    expect(parseRecipient(pair.recipient)).toBe(pair.recipient)
    expect(await recipientOf(pair.identity)).toBe(pair.recipient)
    expect(await recipientOf(identity)).toBe(recipient)
  })
})

describe('typing errors', () => {
  const replaced = (position: number, character: string) =>
    data.slice(0, position) + character + data.slice(position + 1)

  it('finds the group of every single wrong character', () => {
    for (let position = 0; position < data.length; position++) {
      const wrong = replaced(position, data.charAt(position) === 'Q' ? 'P' : 'Q')
      expect(failureOf(() => parseIdentity(wrong))).toEqual({
        code: 'VALIDATION',
        messageKey: 'backups.error.keySlipInGroup',
        params: { group: Math.floor(position / 4) + 1 },
      })
    }
  })

  it('never accepts a wrong character anywhere', () => {
    const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(data.length - 1), fc.constantFrom(...letters.split(''))), {
          minLength: 1,
          maxLength: 4,
        }),
        (changes) => {
          let typed = data
          for (const [position, letter] of changes)
            typed = typed.slice(0, position) + letter + typed.slice(position + 1)
          fc.pre(typed !== data)
          expect(failureOf(() => parseIdentity(typed)).messageKey).toMatch(/^backups\.error\.keySlip/)
        },
      ),
    )
  })

  it('points at two swapped neighbours', () => {
    // Group 3 is GJUL.
    const swapped = data.replace('GJUL', 'GUJL')
    expect(failureOf(() => parseIdentity(swapped))).toMatchObject({
      messageKey: 'backups.error.keySlipInGroup',
      params: { group: 3 },
    })
  })

  it('says no group when several errors hide each other', () => {
    const wrong = `QQQQQQQQ${data.slice(8)}`
    expect(failureOf(() => parseIdentity(wrong)).messageKey).toBe('backups.error.keySlip')
  })

  it.each([
    ['nothing', '  ', 'keyEmpty', undefined],
    ['the public half', recipient, 'keyIsPublicHalf', undefined],
    ['a missing character', data.slice(0, -1), 'keyLength', { expected: 58, actual: 57 }],
    [
      'a group with a character too few',
      keyGroups(identity)
        .map((group, index) => (index === 4 ? group.slice(1) : group))
        .join(' '),
      'keyLengthInGroup',
      { expected: 58, actual: 57, group: 5 },
    ],
    ['a character that no key has', replaced(9, 'ß'), 'keyCharacter', { character: 'ß', group: 3 }],
  ])('explains %s', (_, typed, name, params) => {
    const failure = failureOf(() => parseIdentity(typed))
    expect(failure).toMatchObject({ code: 'VALIDATION', messageKey: `backups.error.${name}` })
    expect(failure.params).toEqual(params)
  })
})

describe('public halves', () => {
  it('are read with spaces and capitals', () => {
    expect(parseRecipient(` ${recipient.toUpperCase().replace('Y', 'Y ')} `)).toBe(recipient)
  })

  it.each([
    ['a secret key', identity, 'recipientIsSecretHalf'],
    ['a changed character', recipient.replace('w', 'x'), 'recipientInvalid'],
    ['something else', 'ssh-ed25519 AAAA', 'recipientInvalid'],
    ['nothing', '', 'recipientInvalid'],
  ])('refuse %s', (_, typed, name) => {
    expect(failureOf(() => parseRecipient(typed))).toMatchObject({
      code: 'VALIDATION',
      messageKey: `backups.error.${name}`,
    })
  })
})

describe('proof that the key is on paper', () => {
  it('asks for two different full groups', () => {
    for (let round = 0; round < 200; round++) {
      const [first, second] = pickConfirmationGroups(identity)
      expect(first).toBeGreaterThanOrEqual(1)
      expect(second).toBeGreaterThan(first)
      expect(keyGroups(identity)[second - 1]).toHaveLength(4)
    }
  })

  it('takes the printed group and no other', () => {
    expect(confirmsGroup(identity, 2, 'ed0x')).toBe(true)
    expect(confirmsGroup(identity, 2, ' E D O X ')).toBe(true)
    expect(confirmsGroup(identity, 2, 'GJUL')).toBe(false)
    expect(confirmsGroup(identity, 99, '')).toBe(false)
  })
})

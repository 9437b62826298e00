import { expect, it } from 'vitest'
import { createAgeKeyPair, parseIdentity } from '../../../db/sealing/keys.ts'
import { openingCommands, recoveryText } from '../../../db/slices/backups/recovery-sheet.ts'
import { createSigningKeyPair, signingKeyFingerprint } from '../../../db/sealing/signing.ts'

it.each(['de', 'en'] as const)(
  'the recovery sheet (%s) holds all that is needed without Kontor',
  async (language) => {
    const { identity, recipient } = await createAgeKeyPair()
    const { publicKey, privateKey } = createSigningKeyPair()
    const officeName = 'Wirtschaftsförderung Musterstadt'
    const text = recoveryText(
      { officeName, createdOn: '2026-03-11', identity, recipient, signingKey: publicKey },
      language,
    )
    for (const part of [
      officeName,
      language === 'de' ? '11. März 2026' : '11 March 2026',
      recipient,
      signingKeyFingerprint(publicKey),
      ...openingCommands,
    ])
      expect(text).toContain(part)
    expect(text).not.toContain(privateKey)
    // Read back the two ways a person can: the whole line, and group by group.
    expect(parseIdentity(text)).toBe(identity)
    const groups = [...text.matchAll(/\d+: ([A-Z0-9]{2,4})/g)].map(([, group]) => group)
    expect(parseIdentity(groups.join(' '))).toBe(identity)
  },
)

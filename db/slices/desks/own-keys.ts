import { z } from 'zod'
import type { WorkstationSecrets } from '../../engine/context.ts'
import { createAgeKeyPair, recipientOf } from '../../sealing/keys.ts'
import { createSigningKeyPair } from '../../sealing/signing.ts'
import { decryptFor, encryptFor, type DeskSecrets } from '../../stock/index.ts'

// Each membership has keys of its own: a desk that joins again is another one, and whoever has a copy of the old keys cannot
// speak for it. They lie in the profile, encrypted to the workstation, whose key the system's key store holds.

const stored = z.strictObject({ signingKey: z.string(), identity: z.string() })

export async function newDeskSecrets(): Promise<DeskSecrets> {
  const { identity } = await createAgeKeyPair()
  return { signingKey: createSigningKeyPair().privateKey, identity }
}

/** An age file in Base64. */
export async function wrapSecrets(own: DeskSecrets, { ageIdentity }: WorkstationSecrets): Promise<string> {
  const sealed = await encryptFor(Buffer.from(JSON.stringify(own)), await recipientOf(ageIdentity))
  return sealed.toString('base64')
}

/** Null where they belong to another workstation: the profile was copied there. */
export async function unwrapSecrets(
  wrapped: string,
  { ageIdentity }: WorkstationSecrets,
): Promise<DeskSecrets | null> {
  const plain = await decryptFor(Buffer.from(wrapped, 'base64'), ageIdentity)
  return plain === null ? null : stored.parse(JSON.parse(plain.toString('utf8')))
}

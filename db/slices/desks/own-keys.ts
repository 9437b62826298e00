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

/** A text that this workstation alone can read again; an age file in Base64. */
export async function sealHere(plain: string, { ageIdentity }: WorkstationSecrets): Promise<string> {
  return (await encryptFor(Buffer.from(plain), await recipientOf(ageIdentity))).toString('base64')
}

/** Null where it was sealed at another workstation. */
export async function openHere(sealed: string, { ageIdentity }: WorkstationSecrets): Promise<string | null> {
  const plain = await decryptFor(Buffer.from(sealed, 'base64'), ageIdentity)
  return plain?.toString('utf8') ?? null
}

export const wrapSecrets = (own: DeskSecrets, secrets: WorkstationSecrets): Promise<string> =>
  sealHere(JSON.stringify(own), secrets)

/** Null where they belong to another workstation: the profile was copied there. */
export async function unwrapSecrets(
  wrapped: string,
  secrets: WorkstationSecrets,
): Promise<DeskSecrets | null> {
  const plain = await openHere(wrapped, secrets)
  return plain === null ? null : stored.parse(JSON.parse(plain))
}

import { createAgeKeyPair, createSigningKeyPair } from '../slices/backups/index.ts'
import type { WorkstationSecrets } from './protocol.ts'

/** Makes the keys of a workstation; whoever calls keeps them, wrapped by the system's key store. */
export async function createWorkstationSecrets(): Promise<WorkstationSecrets> {
  const { identity } = await createAgeKeyPair()
  return { ageIdentity: identity, signingKey: createSigningKeyPair().privateKey }
}

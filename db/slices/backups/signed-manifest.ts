import path from 'node:path'
import { KontorError } from '../../engine/errors.ts'
import { backupError } from '../../sealing/failures.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { manifestFile, signatureFile } from './layout.ts'
import { decodeManifest, manifestLimitBytes, sha256Of, type SnapshotManifest } from './manifest.ts'
import { signatureFits } from '../../sealing/signing.ts'
import { readSmall } from '../../sealing/streams.ts'

/**
 * What a manifest is worth.
 *
 * `trusted`: signed by a key the caller trusts. `unknownSigner`: intact, but signed by a key that nobody here vouches
 * for, so anyone who knows the public keys may have made it.
 */
export type ManifestReading =
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly failure: KontorError }
  | {
      readonly state: 'trusted' | 'unknownSigner'
      readonly manifest: SnapshotManifest
      readonly manifestSha256: string
    }

async function readOptional(
  files: BackupFileSystem,
  file: string,
  limitBytes: number,
): Promise<Buffer | null> {
  if ((await files.facts(file))?.kind !== 'file') return null
  return readSmall(files.read(file), limitBytes)
}

function manifestDamaged(): KontorError {
  return backupError('DB_CORRUPT', 'manifestDamaged')
}

function damaged(failure: KontorError): ManifestReading {
  return { state: 'damaged', failure }
}

function decoded(bytes: Buffer): SnapshotManifest | KontorError {
  try {
    return decodeManifest(bytes)
  } catch (error) {
    if (error instanceof KontorError) return error
    throw error
  }
}

/** Reads the manifest of a snapshot with its signature. File failures throw as the layer names them. */
export async function readSignedManifest(
  files: BackupFileSystem,
  folder: string,
  snapshotId: string,
  trustedSigningKeys: readonly string[],
): Promise<ManifestReading> {
  const file = path.join(folder, manifestFile(snapshotId))
  const facts = await files.facts(file)
  if (facts === null) return { state: 'missing' }
  if (facts.kind !== 'file') return damaged(manifestDamaged())
  const bytes = await readSmall(files.read(file), manifestLimitBytes)
  if (bytes === null) return damaged(manifestDamaged())
  const manifest = decoded(bytes)
  if (manifest instanceof KontorError) return damaged(manifest)
  const signature = await readOptional(files, path.join(folder, signatureFile(snapshotId)), 64)
  if (signature === null || !signatureFits(bytes, signature, manifest.signingKey))
    return damaged(backupError('DB_CORRUPT', 'signatureInvalid'))
  if (manifest.snapshotId !== snapshotId) return damaged(manifestDamaged())
  const state = trustedSigningKeys.includes(manifest.signingKey) ? 'trusted' : 'unknownSigner'
  return { state, manifest, manifestSha256: sha256Of(bytes) }
}

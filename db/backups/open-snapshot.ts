import path from 'node:path'
import { KontorError } from '../errors.ts'
import { decryptAge } from './age.ts'
import { decompress } from './compress.ts'
import { inspectDatabase, type DatabaseFacts } from './database.ts'
import { backupError, errorCodeOf } from './failures.ts'
import type { BackupFileSystem } from './file-system.ts'
import { parseIdentity, recipientOf } from './keys.ts'
import { snapshotIdOfFile } from './layout.ts'
import type { SnapshotManifest } from './manifest.ts'
import { readSignedManifest } from './signed-manifest.ts'
import { Meter, type Measured } from './streams.ts'

/** A chosen snapshot and how far to believe it. */
export interface SnapshotChoice {
  /** The `.age` file; its manifest is looked for beside it. */
  readonly file: string
  /** Public signing keys that may have made it. When none are known, an unknown signer is reported, not refused. */
  readonly trustedSigningKeys?: readonly string[]
  /** Open the file alone although a manifest lies beside it (a damaged manifest beside a good file). */
  readonly ignoreManifest?: boolean
}

/**
 * Who vouches for a snapshot. `none`: a file without its manifest; that it is complete and unchanged since encryption
 * is certain, who made it is not.
 */
export type SignatureState = 'trusted' | 'unknownSigner' | 'none'

export interface ExaminedSnapshot {
  readonly file: string
  readonly sizeBytes: number
  readonly signature: SignatureState
  readonly manifest: SnapshotManifest | null
  readonly manifestSha256: string | null
}

/** A database inside a file without manifest may be this large; with one, its own size is the limit. */
const bareLimitBytes = 16 * 1024 ** 3

/**
 * Looks at a snapshot without opening it.
 *
 * @throws NOT_FOUND, SHARE_UNAVAILABLE; DB_CORRUPT manifest, signature or size wrong; DB_NEWER the manifest's format;
 * VALIDATION a signer that is not among the trusted ones
 */
export async function examineSnapshot(
  source: BackupFileSystem,
  choice: SnapshotChoice,
): Promise<ExaminedSnapshot> {
  const { file, trustedSigningKeys = [], ignoreManifest = false } = choice
  const facts = await source.facts(file)
  if (facts?.kind !== 'file') throw backupError('NOT_FOUND', 'fileMissing')
  const { sizeBytes } = facts
  const snapshotId = ignoreManifest ? null : snapshotIdOfFile(path.basename(file))
  const reading =
    snapshotId === null
      ? ({ state: 'missing' } as const)
      : await readSignedManifest(source, path.dirname(file), snapshotId, trustedSigningKeys)
  if (reading.state === 'missing')
    return { file, sizeBytes, signature: 'none', manifest: null, manifestSha256: null }
  if (reading.state === 'damaged') throw reading.failure
  const { state: signature, manifest, manifestSha256 } = reading
  if (signature === 'unknownSigner' && trustedSigningKeys.length > 0)
    throw backupError('VALIDATION', 'unknownSigner', { workstation: manifest.workstationId })
  if (manifest.file.name !== path.basename(file)) throw backupError('DB_CORRUPT', 'manifestDamaged')
  if (manifest.file.sizeBytes !== sizeBytes) throw backupError('DB_CORRUPT', 'damaged')
  return { file, sizeBytes, signature, manifest, manifestSha256 }
}

export interface Extraction {
  readonly source: BackupFileSystem
  readonly local: BackupFileSystem
  readonly snapshot: ExaminedSnapshot
  /** A secret key as typed. */
  readonly identity: string
  /** New local file for the database. */
  readonly toFile: string
  /** Bytes of the encrypted file read so far. */
  readonly onBytes?: (sizeBytes: number) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Decrypts and decompresses a snapshot into a new file and compares what came out with the manifest.
 *
 * @throws WRONG_KEY; DB_CORRUPT; VALIDATION no key, or no backup at all; DISK_FULL; NOT_FOUND; SHARE_UNAVAILABLE;
 * CANCELLED
 */
export async function extractDatabase(extraction: Extraction): Promise<Measured> {
  const { source, local, snapshot, toFile, onBytes, signal } = extraction
  const { manifest } = snapshot
  const identity = parseIdentity(extraction.identity)
  if (manifest !== null && !manifest.recipients.includes(await recipientOf(identity)))
    throw backupError('WRONG_KEY', 'wrongKey')
  const sealed = new Meter({ signal, onBytes })
  const plain = new Meter({ maximumBytes: manifest?.database.sizeBytes ?? bareLimitBytes })
  try {
    const opened = decompress(decryptAge(sealed.pass(source.read(snapshot.file)), [identity]))
    await local.writeNew(toFile, plain.pass(opened))
  } catch (error) {
    throw await explained(extraction, error)
  }
  if (manifest !== null) {
    if (sealed.result().sha256 !== manifest.file.sha256) throw backupError('DB_CORRUPT', 'damaged')
    if (plain.result().sha256 !== manifest.database.sha256) throw backupError('DB_CORRUPT', 'damaged')
  }
  return plain.result()
}

/**
 * A changed byte in the header looks like a wrong key. The manifest's hash decides which it was; without a manifest
 * the message names both.
 */
async function explained({ source, snapshot, signal }: Extraction, error: unknown): Promise<unknown> {
  if (!(error instanceof KontorError) || (error.code !== 'WRONG_KEY' && error.code !== 'VALIDATION'))
    return error
  if (snapshot.manifest === null)
    return error.code === 'WRONG_KEY' ? backupError('WRONG_KEY', 'wrongKeyOrHeader', undefined, error) : error
  const { sha256 } = await new Meter({ signal }).drain(source.read(snapshot.file))
  return sha256 === snapshot.manifest.file.sha256
    ? error
    : backupError('DB_CORRUPT', 'damaged', undefined, error)
}

/**
 * Checks a database that came out of a snapshot, with every check that SQLite has.
 *
 * @throws DB_CORRUPT what was backed up was damaged already; VALIDATION no database
 */
export function inspectSnapshot(databaseFile: string): DatabaseFacts {
  try {
    return inspectDatabase(databaseFile, 'full')
  } catch (error) {
    if (!(error instanceof KontorError) || error.code !== 'DB_CORRUPT') throw error
    throw errorCodeOf(error).startsWith('SQLITE_NOTADB')
      ? backupError('VALIDATION', 'notABackup', undefined, error)
      : backupError('DB_CORRUPT', 'contentDamaged', undefined, error)
  }
}

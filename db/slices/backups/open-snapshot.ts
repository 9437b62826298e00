import path from 'node:path'
import type { CheckSchema, DatabaseFacts } from '../../engine/connection/inspect.ts'
import { namedDifferences } from '../../engine/connection/known-schema.ts'
import { KontorError } from '../../engine/errors.ts'
import { latestSchemaVersion } from '../../engine/migrations/index.ts'
import { decryptAge } from '../../sealing/age.ts'
import { decompress } from '../../sealing/compress.ts'
import { inspectDatabase } from './database.ts'
import { errorCodeOf } from '../../engine/files/error-code.ts'
import { backupError } from '../../sealing/failures.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { parseIdentity, recipientOf } from '../../sealing/keys.ts'
import { snapshotIdOfFile } from './layout.ts'
import type { SnapshotManifest } from './manifest.ts'
import { parseFingerprint, signingKeyFingerprint } from '../../sealing/signing.ts'
import { readSignedManifest } from './signed-manifest.ts'
import { Meter, type Measured } from '../../sealing/streams.ts'

/** A chosen snapshot and how far to believe it. */
export interface SnapshotChoice {
  /** The `.age` file; its manifest is looked for beside it. */
  readonly file: string
  /** Public signing keys that are known here: the own one and those that a person accepted. */
  readonly trustedSigningKeys?: readonly string[]
  /** Fingerprint that a person compared with the recovery sheet: that signer is meant and no other. */
  readonly signer?: string | null
  /** Take it although its signer is unknown or it has none; the result says so. */
  readonly acceptUnknownSigner?: boolean
  /** Open the file alone although a manifest lies beside it (a damaged manifest beside a good file). */
  readonly ignoreManifest?: boolean
}

/**
 * Who vouches for a snapshot. `unknownSigner`: anybody who knows the public keys may have made it. `none`: a file
 * without its manifest; that it is complete and unchanged since encryption is certain, who made it is not.
 */
export type SignatureState = 'trusted' | 'unknownSigner' | 'none'

export interface ExaminedSnapshot {
  readonly file: string
  readonly sizeBytes: number
  readonly signature: SignatureState
  readonly manifest: SnapshotManifest | null
  readonly manifestSha256: string | null
}

const foreignSchemaKey = 'backups.error.foreignSchema'

/**
 * Refuses a database that holds another table, column, index, trigger or view than its version has, and one of a newer
 * version, of which that cannot be told.
 */
export const refuseForeignContent: CheckSchema = ({ schemaVersion }, differences) => {
  const supportedSchemaVersion = latestSchemaVersion
  if (schemaVersion > supportedSchemaVersion)
    throw backupError('DB_NEWER', 'newer', { schemaVersion, supportedSchemaVersion })
  const found = differences()
  if (found.length > 0) throw backupError('DB_CORRUPT', 'foreignSchema', { parts: namedDifferences(found) })
}

/** A database inside a file without manifest may be this large; with one, its own size is the limit. */
const bareLimitBytes = 16 * 1024 ** 3

/** Fingerprint of the key that signed a snapshot; null for a file without its manifest. */
export const signerOf = ({ manifest }: Pick<ExaminedSnapshot, 'manifest'>): string | null =>
  manifest && signingKeyFingerprint(manifest.signingKey)

/**
 * Stops at a snapshot whose signer nobody here vouches for.
 *
 * @throws VALIDATION `unknownSigner`, `otherSigner`, `notSigned`: for a person to decide, with the fingerprint
 */
function requireSigner(
  { signature, manifest }: Pick<ExaminedSnapshot, 'signature' | 'manifest'>,
  { signer = null, acceptUnknownSigner = false }: SnapshotChoice,
): void {
  const found = signerOf({ manifest })
  const expected = signer === null ? null : parseFingerprint(signer)
  if (acceptUnknownSigner && expected === null) return
  if (found === null) throw backupError('VALIDATION', 'notSigned')
  if (expected !== null && found !== expected)
    throw backupError('VALIDATION', 'otherSigner', { signer: found, expected })
  if (signature !== 'trusted')
    throw backupError('VALIDATION', 'unknownSigner', {
      signer: found,
      workstation: manifest?.workstationId ?? '',
    })
}

async function readSnapshot(source: BackupFileSystem, choice: SnapshotChoice): Promise<ExaminedSnapshot> {
  const { file, trustedSigningKeys = [], signer = null, ignoreManifest = false } = choice
  const facts = await source.facts(file)
  if (facts === null) throw backupError('NOT_FOUND', 'fileMissing')
  if (facts.kind !== 'file') throw backupError('VALIDATION', 'notAFile')
  const { sizeBytes } = facts
  const snapshotId = ignoreManifest ? null : snapshotIdOfFile(path.basename(file))
  const reading =
    snapshotId === null
      ? ({ state: 'missing' } as const)
      : await readSignedManifest(source, path.dirname(file), snapshotId, trustedSigningKeys)
  if (reading.state === 'missing')
    return { file, sizeBytes, signature: 'none', manifest: null, manifestSha256: null }
  if (reading.state === 'damaged') throw reading.failure
  const { state, manifest, manifestSha256 } = reading
  const isCompared = signer !== null && signerOf({ manifest }) === parseFingerprint(signer)
  const signature = isCompared ? 'trusted' : state
  if (manifest.file.name !== path.basename(file)) throw backupError('DB_CORRUPT', 'manifestDamaged')
  if (manifest.file.sizeBytes !== sizeBytes) throw backupError('DB_CORRUPT', 'damaged')
  return { file, sizeBytes, signature, manifest, manifestSha256 }
}

/**
 * Looks at a snapshot without opening it: whether it is whole, whether the key is one of those that open it, and
 * whether somebody vouches for who made it.
 *
 * @throws NOT_FOUND, SHARE_UNAVAILABLE; DB_CORRUPT manifest, signature or size wrong; DB_NEWER the manifest's format;
 * WRONG_KEY; VALIDATION no key, or a signer for a person to decide on
 */
export async function examineSnapshot(
  source: BackupFileSystem,
  choice: SnapshotChoice,
  typedIdentity: string,
): Promise<ExaminedSnapshot> {
  // whoever has mistyped the key hears of that before being asked about the signer
  const identity = parseIdentity(typedIdentity)
  const snapshot = await readSnapshot(source, choice)
  const recipients = snapshot.manifest?.recipients
  if (recipients && !recipients.includes(await recipientOf(identity)))
    throw backupError('WRONG_KEY', 'wrongKey')
  requireSigner(snapshot, choice)
  return snapshot
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
 * Checks a database that came out of a snapshot: first its schema, since a file from a share may have been made to do
 * harm, then with every check that SQLite has.
 *
 * @throws DB_CORRUPT what was backed up was damaged already, or is not Kontor's; VALIDATION no database
 */
export function inspectSnapshot(databaseFile: string, checkSchema: CheckSchema): DatabaseFacts {
  try {
    return inspectDatabase(databaseFile, 'full', checkSchema)
  } catch (error) {
    if (!(error instanceof KontorError) || error.code !== 'DB_CORRUPT') throw error
    if (error.failure.messageKey === foreignSchemaKey) throw error
    throw errorCodeOf(error).startsWith('SQLITE_NOTADB')
      ? backupError('VALIDATION', 'notABackup', undefined, error)
      : backupError('DB_CORRUPT', 'contentDamaged', undefined, error)
  }
}

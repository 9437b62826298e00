import { createHash } from 'node:crypto'
import type { Compression } from '../../sealing/compress.ts'
import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import { backupError } from '../../sealing/failures.ts'
import {
  isCount,
  isErased,
  isFields,
  isHash,
  isInstant,
  isName,
  isSnapshotId,
  isText,
  parseJson,
  type Fields,
} from './guards.ts'
import { sequenceOf } from './layout.ts'

/** Why a snapshot was made; retention never takes one made before a migration or a restore. */
export const snapshotReasons = ['scheduled', 'manual', 'beforeMigration', 'beforeRestore'] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** A snapshot as another one refers to it. */
export interface SnapshotReference {
  readonly workstationId: string
  readonly snapshotId: string
  /** SHA-256 of the manifest's bytes. */
  readonly manifestSha256: string
}

/** What is known of a snapshot without any key. It names no record of the office. */
export interface SnapshotManifest {
  readonly format: 'kontor-backup'
  readonly version: 1
  readonly officeId: string
  readonly workstationId: string
  readonly snapshotId: string
  /** Counts up per workstation; gaps are runs that did not finish. */
  readonly sequence: number
  /** One history of one database; another database has another one. */
  readonly lineageId: string
  /** Goes up with every restore within a lineage. */
  readonly epoch: number
  /** The state this database came from; null for the first one. */
  readonly parent: SnapshotReference | null
  /** The restore that made the database it was taken of; null for a database that was never restored. */
  readonly restoreId: string | null
  /** UTC, by the workstation's clock. */
  readonly createdAt: string
  readonly reason: SnapshotReason
  readonly appVersion: string
  readonly schemaVersion: number
  /** The encrypted file as it lies on the share. */
  readonly file: { readonly name: string; readonly sizeBytes: number; readonly sha256: string }
  /** The database inside. */
  readonly database: {
    readonly sizeBytes: number
    readonly sha256: string
    readonly compression: Compression
    readonly rowCounts: Readonly<Record<string, number>>
  }
  /** Public halves of the keys that open the file. */
  readonly recipients: readonly string[]
  /** Public half of the key that signed this manifest. */
  readonly signingKey: string
  /** Records that were erased on request, by number; absent in manifests of earlier versions. */
  readonly erased?: readonly ErasedRecord[]
}

/** A manifest longer than this is refused unread. */
export const manifestLimitBytes = 2 * 1024 * 1024

/** The bytes that are signed and published. */
export function encodeManifest(manifest: SnapshotManifest): Buffer {
  return Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** True for a reference to a snapshot. */
export function isReference(value: unknown): value is SnapshotReference {
  return (
    isFields(value) &&
    isName(value['workstationId']) &&
    isSnapshotId(value['snapshotId']) &&
    isHash(value['manifestSha256'])
  )
}

function isFile(value: unknown): value is SnapshotManifest['file'] {
  return isFields(value) && isText(value['name']) && isCount(value['sizeBytes']) && isHash(value['sha256'])
}

function isDatabase(value: unknown): value is SnapshotManifest['database'] {
  return (
    isFields(value) &&
    isCount(value['sizeBytes']) &&
    isHash(value['sha256']) &&
    (value['compression'] === 'zstd' || value['compression'] === 'gzip') &&
    isFields(value['rowCounts']) &&
    Object.values(value['rowCounts']).every(isCount)
  )
}

function isManifest(value: Fields): value is Fields & SnapshotManifest {
  const { recipients } = value
  return (
    value['format'] === 'kontor-backup' &&
    value['version'] === 1 &&
    isName(value['officeId']) &&
    isName(value['workstationId']) &&
    isSnapshotId(value['snapshotId']) &&
    sequenceOf(value['snapshotId']) === value['sequence'] &&
    isName(value['lineageId']) &&
    isCount(value['epoch']) &&
    (value['parent'] === null || isReference(value['parent'])) &&
    (value['restoreId'] === null || isText(value['restoreId'])) &&
    isInstant(value['createdAt']) &&
    snapshotReasons.some((reason) => reason === value['reason']) &&
    isText(value['appVersion']) &&
    isCount(value['schemaVersion']) &&
    isFile(value['file']) &&
    isDatabase(value['database']) &&
    Array.isArray(recipients) &&
    recipients.every(isText) &&
    isText(value['signingKey']) &&
    (value['erased'] === undefined || isErased(value['erased']))
  )
}

/**
 * Reads a manifest that came from outside; it is not to be believed before its signature was checked.
 *
 * @throws DB_CORRUPT when it is no manifest, DB_NEWER when a newer Kontor wrote it.
 */
export function decodeManifest(bytes: Uint8Array): SnapshotManifest {
  const value = parseJson(bytes)
  if (
    isFields(value) &&
    value['format'] === 'kontor-backup' &&
    isCount(value['version']) &&
    value['version'] > 1
  )
    throw backupError('DB_NEWER', 'formatNewer', { version: value['version'] })
  if (!isFields(value) || !isManifest(value)) throw backupError('DB_CORRUPT', 'manifestDamaged')
  return value
}

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import { readSmallFile, type SmallFileReading } from '../../engine/files/small-file.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { isCount, isErased, isFields, isInstant, isName, isText } from './guards.ts'
import { isReference, type SnapshotReference } from './manifest.ts'
import type { BackupHead, BackupState } from './state.ts'

/** Lies beside a restored database and says where it came from, so that its next backup names the right parent. */
export interface DatabaseOrigin {
  readonly format: 'kontor-origin'
  readonly version: 1
  readonly restoreId: string
  readonly restoredAt: string
  /** Null when the backup had no manifest: its history is unknown. */
  readonly lineageId: string | null
  readonly epoch: number
  readonly from: SnapshotReference | null
  /** What had been erased on request since: it is erased again when the database opens. Absent in earlier versions. */
  readonly erased?: readonly ErasedRecord[]
  /** How many records more are said to have been erased, by signers that nobody here vouched for. */
  readonly erasedUnvouched?: number
}

export const originName = 'origin.json'

export function originFile(databaseFile: string): string {
  return path.join(path.dirname(databaseFile), originName)
}

/** True for what lies beside a restored database. */
export function isOrigin(value: unknown): value is DatabaseOrigin {
  return (
    isFields(value) &&
    value['format'] === 'kontor-origin' &&
    value['version'] === 1 &&
    isText(value['restoreId']) &&
    isInstant(value['restoredAt']) &&
    (value['lineageId'] === null || isName(value['lineageId'])) &&
    isCount(value['epoch']) &&
    (value['from'] === null || isReference(value['from'])) &&
    (value['erased'] === undefined || isErased(value['erased'])) &&
    (value['erasedUnvouched'] === undefined || isCount(value['erasedUnvouched']))
  )
}

/** The origin of a profile's own database; one that cannot be understood is kept aside and counts as missing. */
export const settleOrigin = (databaseFile: string): SmallFileReading<DatabaseOrigin> =>
  readSmallFile(originFile(databaseFile), (text) => {
    const value: unknown = JSON.parse(text)
    if (!isOrigin(value)) throw new TypeError('this is no origin')
    return value
  })

/** Null for a database that was never restored. */
export async function readOrigin(
  local: BackupFileSystem,
  databaseFile: string,
): Promise<DatabaseOrigin | null> {
  return (await local.facts(originFile(databaseFile))) === null ? null : settleOrigin(databaseFile).value
}

/** What the next snapshot says about its descent. */
export interface Descent {
  readonly lineageId: string
  readonly epoch: number
  readonly parent: SnapshotReference | null
  readonly restoreId: string | null
}

function referenceOf({ workstationId, snapshotId, manifestSha256 }: BackupHead): SnapshotReference {
  return { workstationId, snapshotId, manifestSha256 }
}

/**
 * The descent of the database as it is now: it goes on from the last backup here, unless it was restored since; then
 * it goes on from the restored snapshot, one epoch later. A database of unknown history begins a lineage.
 */
export function descentOf(state: BackupState, origin: DatabaseOrigin | null): Descent {
  const restoreId = origin?.restoreId ?? null
  const { lineageId, epoch, head } = state
  if (origin === null || head?.restoreId === restoreId)
    return { lineageId, epoch, parent: head && referenceOf(head), restoreId }
  const known = origin.lineageId === lineageId ? epoch : 0
  return {
    lineageId: origin.lineageId ?? randomBytes(8).toString('hex'),
    epoch: Math.max(origin.epoch, known) + 1,
    parent: origin.from,
    restoreId,
  }
}

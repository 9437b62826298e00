import path from 'node:path'
import type { Failure } from '../../../preload/contract/errors.ts'
import { backupError } from '../../sealing/failures.ts'
import { withNamedFailures } from './named-failures.ts'
import { nodeFileSystems, type BackupFileSystem, type FileSystems } from '../../engine/files/file-system.ts'
import {
  isIdentifier,
  officesFolder,
  sequenceOf,
  snapshotIdOfAnyFile,
  snapshotIdOfFile,
  workstationFolders,
  workstationsFolder,
} from './layout.ts'
import type { SnapshotManifest } from './manifest.ts'
import { readSignedManifest, type ManifestReading } from './signed-manifest.ts'

export interface ListRequest {
  readonly targetFolder: string
  /** Without it: every office found in the folder, as a new computer needs it. */
  readonly officeId?: string
  readonly workstationId?: string
  readonly trustedSigningKeys?: readonly string[]
  readonly files?: FileSystems
}

/** One snapshot in the folder, as far as can be told without a key and without reading its content. */
export interface ListedSnapshot {
  readonly officeId: string
  readonly workstationId: string
  readonly snapshotId: string
  readonly sequence: number
  /** Null when the encrypted file itself is missing. */
  readonly file: string | null
  readonly fileBytes: number
  /**
   * `incomplete`: no manifest, so a run stopped before it was finished (or the file was copied here by hand).
   * `damaged`: manifest, signature or size do not fit; `failure` says which.
   */
  readonly state: 'trusted' | 'unknownSigner' | 'incomplete' | 'damaged'
  readonly failure: Failure | null
  readonly manifest: SnapshotManifest | null
  readonly manifestSha256: string | null
}

async function namesIn(share: BackupFileSystem, folder: string): Promise<readonly string[]> {
  return (await share.facts(folder))?.kind === 'folder' ? share.list(folder) : []
}

type Verdict = Pick<ListedSnapshot, 'state' | 'failure' | 'manifest' | 'manifestSha256'>

function judge(reading: ManifestReading, fileName: string | undefined, fileBytes: number): Verdict {
  const unknown = { manifest: null, manifestSha256: null }
  if (reading.state === 'missing') return { state: 'incomplete', failure: null, ...unknown }
  if (reading.state === 'damaged') return { state: 'damaged', failure: reading.failure.failure, ...unknown }
  const { state, manifest, manifestSha256 } = reading
  const { name, sizeBytes } = manifest.file
  if (fileName !== name || fileBytes !== sizeBytes) {
    const problem = backupError('DB_CORRUPT', fileName === undefined ? 'fileMissing' : 'damaged')
    return { state: 'damaged', failure: problem.failure, manifest, manifestSha256 }
  }
  return { state, failure: null, manifest, manifestSha256 }
}

async function listWorkstation(
  share: BackupFileSystem,
  request: ListRequest,
  officeId: string,
  workstationId: string,
): Promise<ListedSnapshot[]> {
  const { snap } = workstationFolders(request.targetFolder, officeId, workstationId)
  const names = await namesIn(share, snap)
  const ids = new Set(names.map(snapshotIdOfAnyFile).filter((id) => id !== null))
  const snapshots: ListedSnapshot[] = []
  for (const snapshotId of ids) {
    const fileName = names.find((name) => snapshotIdOfFile(name) === snapshotId)
    const file = fileName === undefined ? null : path.join(snap, fileName)
    const fileBytes = file === null ? 0 : ((await share.facts(file))?.sizeBytes ?? 0)
    const reading = await readSignedManifest(share, snap, snapshotId, request.trustedSigningKeys ?? [])
    const verdict = judge(reading, fileName, fileBytes)
    const sequence = sequenceOf(snapshotId) ?? 0
    snapshots.push({ officeId, workstationId, snapshotId, sequence, file, fileBytes, ...verdict })
  }
  return snapshots
}

async function identifiersIn(share: BackupFileSystem, folder: string, only?: string): Promise<string[]> {
  return (await namesIn(share, folder)).filter((name) => isIdentifier(name) && (only ?? name) === name)
}

/**
 * Lists the snapshots in a backup folder, newest first within each workstation.
 *
 * @throws SHARE_UNAVAILABLE, VALIDATION for unusable names
 */
export async function listSnapshots(request: ListRequest): Promise<readonly ListedSnapshot[]> {
  const share = withNamedFailures((request.files ?? nodeFileSystems).share, 'share', request.targetFolder)
  const { targetFolder } = request
  if ((await share.facts(targetFolder))?.kind !== 'folder')
    throw backupError('SHARE_UNAVAILABLE', 'shareMissing')
  const found: ListedSnapshot[] = []
  for (const officeId of await identifiersIn(share, officesFolder(targetFolder), request.officeId)) {
    const workstations = workstationsFolder(targetFolder, officeId)
    for (const workstationId of await identifiersIn(share, workstations, request.workstationId))
      found.push(...(await listWorkstation(share, request, officeId, workstationId)))
  }
  return found.sort(
    (a, b) =>
      a.officeId.localeCompare(b.officeId, 'en') ||
      a.workstationId.localeCompare(b.workstationId, 'en') ||
      b.sequence - a.sequence,
  )
}

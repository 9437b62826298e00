import path from 'node:path'
import type { ErasedRecord } from '../../engine/connection/journal/erasures.ts'
import { failureOf } from '../../engine/failure.ts'
import type { BackupFileSystem } from '../../engine/files/file-system.ts'
import { isIdentifier, manifestIdOf, workstationFolders, workstationsFolder } from './layout.ts'
import type { SnapshotManifest } from './manifest.ts'
import type { ExaminedSnapshot } from './open-snapshot.ts'
import { readSignedManifest } from './signed-manifest.ts'

// What was erased on request must not come back: each manifest names it, and whoever restores an earlier snapshot
// looks at the later ones.

/** What is to be erased again in a restored database. */
export interface ErasedSince {
  readonly erased: readonly ErasedRecord[]
  /** Records that only manifests name whose signer nobody here vouches for; they stay. */
  readonly unvouched: number
}

const keyOf = ({ table, id, made }: ErasedRecord): string => JSON.stringify([table, id, made])

/** Each record once. */
export const unitedErased = (lists: readonly (readonly ErasedRecord[])[]): readonly ErasedRecord[] => [
  ...new Map(lists.flat().map((record) => [keyOf(record), record])).values(),
]

/** The folder chosen for backups in which a snapshot lies; null for a file that lies elsewhere. */
function targetFolderOf({ file, manifest }: ExaminedSnapshot): string | null {
  if (manifest === null) return null
  const folder = path.dirname(file)
  const target = path.resolve(folder, '../../../../../..')
  const { snap } = workstationFolders(target, manifest.officeId, manifest.workstationId)
  return path.resolve(snap) === path.resolve(folder) ? target : null
}

/** Manifests of an office, as far as they can be read: whoever needs a restore gets it without the others. */
async function manifestsOf(
  source: BackupFileSystem,
  target: string,
  officeId: string,
  trusted: readonly string[],
): Promise<readonly SnapshotManifest[]> {
  const found: SnapshotManifest[] = []
  for (const name of (await source.list(workstationsFolder(target, officeId))).filter(isIdentifier))
    try {
      const { snap } = workstationFolders(target, officeId, name)
      const files = (await source.facts(snap))?.kind === 'folder' ? await source.list(snap) : []
      for (const snapshotId of files.map(manifestIdOf).filter((id) => id !== null)) {
        const reading = await readSignedManifest(source, snap, snapshotId, trusted)
        if ('manifest' in reading) found.push(reading.manifest)
      }
    } catch (error) {
      failureOf(error)
    }
  return found
}

/**
 * What the manifests of a snapshot's office say was erased, as far as known signers say it. Those accepted for the
 * snapshot itself count as known. `sourceBelow`: a folder's files. Errors: those of the folder.
 */
export async function erasedSince(
  sourceBelow: (folder: string) => BackupFileSystem,
  snapshot: ExaminedSnapshot,
  trustedSigningKeys: readonly string[],
): Promise<ErasedSince> {
  const target = targetFolderOf(snapshot)
  const { manifest } = snapshot
  if (manifest === null) return { erased: [], unvouched: 0 }
  const own = manifest.erased ?? []
  if (target === null) return { erased: own, unvouched: 0 }
  const trusted = [...trustedSigningKeys, manifest.signingKey]
  const manifests = await manifestsOf(sourceBelow(target), target, manifest.officeId, trusted)
  const [known, others] = [true, false].map((isKnown) =>
    unitedErased(
      manifests
        .filter((one) => one.officeId === manifest.officeId && trusted.includes(one.signingKey) === isKnown)
        .map((one) => one.erased ?? []),
    ),
  ) as [readonly ErasedRecord[], readonly ErasedRecord[]]
  const erased = unitedErased([own, known])
  return { erased, unvouched: unitedErased([erased, others]).length - erased.length }
}

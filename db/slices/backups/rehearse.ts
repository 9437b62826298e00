import path from 'node:path'
import { comparedKinds, type ChosenBackup, type Rehearsal } from '../../../preload/contract/restoring.ts'
import { StateComparison } from '../../engine/connection/compare-states.ts'
import type { ProfileFolder } from '../../engine/connection/profile-folder.ts'
import type { DataContext } from '../../engine/context.ts'
import { failureOf } from '../../engine/failure.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { parseIdentity, recipientFingerprint, recipientOf } from '../../sealing/keys.ts'
import { readOffice } from '../office/index.ts'
import { trustedSigners } from './backup-work.ts'
import { identityOf } from './chosen.ts'
import { refuseForeignContent, signerOf } from './open-snapshot.ts'
import { intoProgress } from './progress.ts'
import { loadBackupSettings, rememberSigner, saveBackupSettings, spoolFolder, stateFile } from './settings.ts'
import { verifySnapshot } from './verify.ts'
import { isInBackupFolder } from './verify-file.ts'

/** Records of each kind that are compared one by one. */
const samplesMax = 200

/** What a test restore finds in the database that it opened. */
type Look = Pick<Rehearsal, 'kinds' | 'samples'>

function lookAt({ database }: DataContext, restoredFile: string): Look {
  const comparison = new StateComparison(database.file, restoredFile)
  try {
    const samples = { compared: 0, same: 0, changedSince: 0, differing: 0 }
    const kinds = comparedKinds.map((kind) => {
      const columns = database.tables.get(kind)?.columns ?? []
      const { compared, same, changedSince } = comparison.samples(kind, columns, samplesMax)
      samples.compared += compared
      samples.same += same
      samples.changedSince += changedSince
      samples.differing += compared - same - changedSince
      const { before: restored, now } = comparison.counts(kind)
      return { kind, restored, now }
    })
    return { kinds, samples }
  } finally {
    comparison.close()
  }
}

/** The protocol of the last test restore; null before the first. */
export const lastRehearsal = (profile: ProfileFolder): Rehearsal | null =>
  loadBackupSettings(profile).rehearsal

/** Failures after which the backup cannot be restored, whatever a person types. */
const failedForGood: ReadonlySet<string> = new Set(['DB_CORRUPT', 'DB_NEWER', 'NOT_FOUND'])

/**
 * Restores a backup for a test and writes the protocol, also of one that failed. Errors: as `verifySnapshot`; only those of the
 * backup itself end up in a protocol.
 */
export async function rehearse(
  context: DataContext,
  file: string,
  chosen: ChosenBackup,
  control: JobControl,
): Promise<Rehearsal> {
  const { profile, read, appVersion } = context
  const startedAt = performance.now()
  const identity = parseIdentity(await identityOf(context, chosen.recoveryKey))
  const staff = await read
    .selectFrom('staff')
    .select('name')
    .where('id', '=', await context.staffId())
    .executeTakeFirst()
  const said = {
    at: context.now(),
    staffName: staff?.name ?? '',
    officeName: (await readOffice(read)).name,
    appVersion,
    file: path.basename(file),
    key: chosen.recoveryKey === null ? ('own' as const) : ('sheet' as const),
    keyDigits: recipientFingerprint(await recipientOf(identity)),
  }
  const keep = (protocol: Rehearsal): Rehearsal => {
    saveBackupSettings(profile, { ...loadBackupSettings(profile), rehearsal: protocol })
    return protocol
  }
  const all = (): number => Math.round(performance.now() - startedAt)
  try {
    let look: Look | undefined
    const result = await verifySnapshot({
      file,
      identity,
      trustedSigningKeys: await trustedSigners(context),
      signer: chosen.signer,
      acceptUnknownSigner: chosen.acceptUnknownSigner,
      localRoot: profile.root,
      spoolFolder: spoolFolder(profile),
      checkSchema: refuseForeignContent,
      look: (restoredFile) => (look = lookAt(context, restoredFile)),
      ...(isInBackupFolder(profile, file) && { stateFile: stateFile(profile) }),
      onProgress: intoProgress(control),
      signal: control.signal,
      now: () => new Date(context.now()),
    })
    if (look === undefined) throw new Error('the restored database was not looked at')
    const { manifest, milliseconds } = result
    if (chosen.signer !== null && manifest !== null) rememberSigner(profile, manifest.signingKey)
    const counts = Object.values(result.rowCounts)
    return keep({
      ...said,
      fileBytes: result.fileBytes,
      createdAt: manifest?.createdAt ?? null,
      workstation: manifest?.workstationId ?? null,
      signature: result.signature,
      signer: signerOf(result),
      failure: null,
      databaseBytes: result.databaseBytes,
      schemaVersion: result.schemaVersion,
      tables: counts.length,
      rows: counts.reduce((sum, count) => sum + count, 0),
      ...look,
      milliseconds: { fetch: milliseconds.decrypt ?? 0, check: milliseconds.check ?? 0, all: all() },
    })
  } catch (error) {
    const failure = failureOf(error)
    if (failedForGood.has(failure.code))
      keep({
        ...said,
        fileBytes: 0,
        createdAt: null,
        workstation: null,
        signature: 'none',
        signer: null,
        failure,
        databaseBytes: 0,
        schemaVersion: 0,
        tables: 0,
        rows: 0,
        kinds: [],
        samples: { compared: 0, same: 0, changedSince: 0, differing: 0 },
        milliseconds: { fetch: 0, check: 0, all: all() },
      })
    throw error
  }
}

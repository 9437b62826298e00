import { takeDeskAlong } from '../engine/connection/desk.ts'
import { applicationId, readOnly } from '../engine/connection/open.ts'
import {
  currentDatabaseFile,
  newGeneration,
  profileFolder,
  publishGeneration,
} from '../engine/connection/profile-folder.ts'
import type { DataContext } from '../engine/context.ts'
import { KontorError } from '../engine/errors.ts'
import { makeFolder } from '../engine/files/own-files.ts'
import { latestSchemaVersion } from '../engine/migrations/index.ts'
import {
  knownSigners,
  ownIdentity,
  publicSigningKeyOf,
  refuseForeignContent,
  restoreSnapshot,
} from '../slices/backups/index.ts'
import { forgetMembership, writeStateAt } from '../stock/index.ts'
import { tryOut, type OnOpening } from './open-profile.ts'
import type { OpenRequest, WorkstationSecrets } from './protocol.ts'
import { officeRules } from './tables.ts'

// An earlier state that is only looked at: a profile of its own, which is open beside the present one and then removed.

/** What may be done in a state that is only read: it shows, prints or saves something elsewhere. */
const readingCommands: ReadonlySet<string> = new Set([
  'jobs.cancel',
  'lists.export',
  'reportDocuments.council',
  'reportDocuments.dossier',
  'reportDocuments.list',
  'reportDocuments.month',
])

const refusal = (): KontorError => new KontorError('READONLY', 'restoring.error.onlyLooking')

/** Refuses what would change something. Errors: READONLY */
export function refuseWriting(kind: 'query' | 'command', channel: string): void {
  if (kind === 'command' && !readingCommands.has(channel)) throw refusal()
}

/** A context in which nothing can be written, whoever tries; the connection itself refuses too. */
export function readingOnly(context: DataContext): DataContext {
  readOnly(context.database, true)
  const refuse = () => Promise.reject(refusal())
  return { ...context, write: refuse, writeAs: refuse }
}

/** SQLite tidies up when it closes. */
export function endReadingOnly({ database }: DataContext): void {
  readOnly(database, false)
}

/**
 * Makes the profile of an earlier state. Errors: as `restoreSnapshot` for a backup; NOT_FOUND where there are no data to go back
 * from.
 */
export async function makeLook(
  { profileFolder: root, ofProfile, source }: Extract<OpenRequest, { mode: 'look' }>,
  secrets: WorkstationSecrets | null,
  onOpening: OnOpening,
): Promise<void> {
  const present = profileFolder(ofProfile)
  const profile = profileFolder(root)
  makeFolder(present.root, profile.root)
  takeDeskAlong(present, profile)
  if (source.kind === 'moment') {
    const from = currentDatabaseFile(present)
    if (from === null) throw new KontorError('NOT_FOUND', 'profile.empty')
    const { name, file } = newGeneration(profile, new Date())
    writeStateAt(from, file, source.seq, officeRules, onOpening)
    forgetMembership(file)
    publishGeneration(profile, name)
    return
  }
  const { backupFile, recoveryKey, signer, acceptUnknownSigner } = source
  await restoreSnapshot({
    file: backupFile,
    identity: recoveryKey ?? ownIdentity(present, secrets),
    localRoot: profile.root,
    dataFolder: profile.data,
    trustedSigningKeys: [
      ...(secrets ? [publicSigningKeyOf(secrets.signingKey)] : []),
      ...knownSigners(present),
    ],
    signer,
    acceptUnknownSigner,
    applicationId,
    supportedSchemaVersion: latestSchemaVersion,
    checkSchema: refuseForeignContent,
    beforeActivate: async ({ databaseFile }) => {
      await tryOut(databaseFile, onOpening)
      forgetMembership(databaseFile)
    },
    onProgress: onOpening,
  })
}

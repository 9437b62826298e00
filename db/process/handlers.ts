import path from 'node:path'
import type { SignedBy } from '../../preload/contract/backups.ts'
import { erasedIn } from '../engine/connection/inspect.ts'
import type { ErasedRecord } from '../engine/connection/journal/erasures.ts'
import { applicationId, type Fill } from '../engine/connection/open.ts'
import { tidyMigrationCopies } from '../engine/connection/migration-copies.ts'
import { lockProfile } from '../engine/connection/file-lock.ts'
import { migrateDatabase } from '../engine/connection/migrate.ts'
import {
  currentDatabaseFile,
  newGeneration,
  profileFolder,
  publishGeneration,
} from '../engine/connection/profile-folder.ts'
import {
  adoptOffice,
  knownSigners,
  lastVerifiedBackup,
  publicSigningKeyOf,
  refuseForeignContent,
  restoreSnapshot,
  restoringHandlers,
  signingKeyFingerprint,
} from '../slices/backups/index.ts'
import { codeListHandlers } from '../slices/code-lists/index.ts'
import { joinAnew, joinStock, saveStockSettings, type Joining } from '../slices/desks/index.ts'
import { documentHandlers } from '../slices/documents/index.ts'
import { demoOffice } from '../slices/demo/index.ts'
import { KontorError } from '../engine/errors.ts'
import { makeFolder } from '../engine/files/own-files.ts'
import { clearPrinting } from '../engine/files/printing.ts'
import { lookInThread, stopLooking, takeBackBeside } from '../slices/imports/index.ts'
import { latestSchemaVersion } from '../engine/migrations/index.ts'
import { historyHandlers } from '../slices/history/index.ts'
import { startHandlers } from '../slices/start/index.ts'
import { localDay } from '../text/days.ts'
import type { AllHandlers, DataContext } from '../engine/context.ts'
import { failureOf } from '../engine/failure.ts'
import { noteWhoWorksHere } from './acting.ts'
import { emptyOffice, tryOut, type OnOpening } from './open-profile.ts'
import type { Opened, OpenRequest, WorkstationSecrets } from './protocol.ts'
import { sliceHandlers, slices } from './slices.ts'
import { leaveLogIn, type StockShare } from '../stock/index.ts'
import { officeRules } from './tables.ts'

/** The largest mail is read in seconds; one that makes a reader think for longer was made to. */
const documentLimits = { silenceMilliseconds: 30_000, graceMilliseconds: 2000 }

/** Every handler of the data process: those of the slices, and those that join several of them. */
export const handlers: AllHandlers = {
  ...sliceHandlers,
  codeLists: codeListHandlers({
    read: ({ importWorker }, file) => lookInThread(importWorker, { kind: 'readList', file }),
    stop: stopLooking,
  }),
  documents: documentHandlers({
    readBeside: ({ importWorker }, sent) =>
      lookInThread(
        importWorker,
        { kind: 'readDocument', file: sent.file ?? sent.fileName, sent },
        documentLimits,
      ),
  }),
  history: historyHandlers({ takeBackBeside }),
  jobs: {
    list: async ({ jobs }) => ({ jobs: [...jobs.list()] }),
    cancel: async ({ jobs }, { jobId }) => {
      jobs.cancel(jobId)
      return {}
    },
  },
  restoring: restoringHandlers({
    tryOut: (file) => tryOut(file, () => undefined),
    leaveLog: (file, now) => leaveLogIn(file, officeRules, now),
  }),
  start: startHandlers(async ({ profile }) => lastVerifiedBackup(profile)),
}

/** What fills a new profile for this kind of start; null opens what is there. */
export function fillOf(request: OpenRequest): Fill | null {
  switch (request.mode) {
    case 'existing':
    case 'earlier':
    case 'prepared':
    case 'restore':
    case 'join':
    case 'anew':
    case 'look':
      return null
    case 'create':
      return emptyOffice(request.office)
    case 'demo': {
      const now = new Date()
      return demoOffice(localDay(now), now.toISOString())
    }
  }
}

/**
 * Decrypts a backup into a profile that holds no data yet. Signers known to this workstation, to the folder and to the
 * profile that the request names need no word of the person.
 * Errors: CONFLICT, WRONG_KEY, DB_CORRUPT, DB_NEWER, VALIDATION for a signer to decide on …
 */
export async function restoreFor(
  request: Extract<OpenRequest, { mode: 'restore' }>,
  secrets: WorkstationSecrets | null,
  onOpening: OnOpening,
): Promise<SignedBy> {
  const profile = profileFolder(request.profileFolder)
  if (currentDatabaseFile(profile) !== null) throw new KontorError('CONFLICT', 'profile.exists')
  makeFolder(profile.root, profile.root)
  const { signer, acceptUnknownSigner, knownTo } = request
  const restored = await restoreSnapshot({
    file: request.backupFile,
    identity: request.recoveryKey,
    localRoot: profile.root,
    trustedSigningKeys: [
      ...(secrets ? [publicSigningKeyOf(secrets.signingKey)] : []),
      ...knownSigners(profile),
      ...(knownTo === null ? [] : knownSigners(profileFolder(knownTo))),
    ],
    signer,
    acceptUnknownSigner,
    dataFolder: profile.data,
    applicationId,
    supportedSchemaVersion: latestSchemaVersion,
    checkSchema: refuseForeignContent,
    beforeActivate: async ({ databaseFile }) => {
      await tryOut(databaseFile, onOpening)
      // what was shared goes on without it: it can join again
      leaveLogIn(databaseFile, officeRules, new Date().toISOString())
    },
    onProgress: onOpening,
  })
  adoptOffice(profile, restored)
  const { signature, signingKey } = restored
  return { signature, signer: signingKey && signingKeyFingerprint(signingKey) }
}

/**
 * Makes a profile of the stock that others share. Errors: CONFLICT where data are there already; VALIDATION without the keys
 * of this workstation; those of `joinStock`.
 */
export async function joinFor(
  request: Extract<OpenRequest, { mode: 'join' }>,
  secrets: WorkstationSecrets | null,
  share: StockShare,
  onOpening: OnOpening,
): Promise<void> {
  const profile = profileFolder(request.profileFolder)
  if (currentDatabaseFile(profile) !== null) throw new KontorError('CONFLICT', 'profile.exists')
  if (secrets === null) throw new KontorError('VALIDATION', 'desks.error.needsWindow')
  makeFolder(profile.root, profile.root)
  const lock = lockProfile(profile)
  try {
    const { name, file } = newGeneration(profile, new Date())
    const settings = await joinStock(request.wish, joiningWith(secrets, share, onOpening), file)
    await tryOut(file, onOpening)
    saveStockSettings(profile, settings)
    publishGeneration(profile, name)
  } finally {
    lock.release()
  }
}

/**
 * Has the desk of a profile join anew; the database so far becomes the earlier state. A failure is no obstacle to opening: the
 * data that were there are there still.
 */
export async function anewFor(
  { profileFolder: root, wish }: Extract<OpenRequest, { mode: 'anew' }>,
  secrets: WorkstationSecrets | null,
  share: StockShare,
  onOpening: OnOpening,
): Promise<NonNullable<Opened['anew']>> {
  const profile = profileFolder(root)
  try {
    if (secrets === null) throw new KontorError('VALIDATION', 'desks.error.needsWindow')
    const databaseFile = currentDatabaseFile(profile)
    if (databaseFile === null) throw new KontorError('NOT_FOUND', 'profile.empty')
    const lock = lockProfile(profile)
    try {
      const joining = joiningWith(secrets, share, onOpening)
      await joinAnew(wish, {
        ...joining,
        profile,
        databaseFile,
        tryOut: (file) => tryOut(file, onOpening),
      })
    } finally {
      lock.release()
    }
    return { ok: true, value: { keptIn: path.dirname(databaseFile) } }
  } catch (error) {
    return { ok: false, error: failureOf(error) }
  }
}

const joiningWith = (secrets: WorkstationSecrets, share: StockShare, onProgress: OnOpening): Joining => ({
  share,
  secrets,
  rules: officeRules,
  migrate: (database) => void migrateDatabase(database, null, undefined, { onProgress }),
  onProgress,
  now: () => new Date().toISOString(),
})

/** What the state in use says was erased on request, before an earlier one takes its place; none where it cannot be read. */
export function erasedInUse(root: string): readonly ErasedRecord[] {
  try {
    const file = currentDatabaseFile(profileFolder(root))
    return file === null ? [] : erasedIn(file)
  } catch (error) {
    failureOf(error)
    return []
  }
}

/**
 * Tidies up after work that a crash interrupted, before the first call. Where that fails (a full disk, a bug) the
 * office opens all the same, since its data are needed, and the next start tries again.
 */
export async function recover(context: DataContext): Promise<void> {
  const { profile } = context
  const steps = [
    ...slices.flatMap(({ recover: ofSlice }) => ofSlice ?? []),
    () => tidyMigrationCopies(profile, new Date(context.now())),
    () => clearPrinting(profile.root),
    noteWhoWorksHere,
  ]
  for (const step of steps)
    try {
      await step(context)
    } catch (error) {
      failureOf(error)
    }
}

import type { SignedBy } from '../../preload/contract/backups.ts'
import { applicationId, type Fill } from '../engine/connection/open.ts'
import { tidyMigrationCopies } from '../engine/connection/migration-copies.ts'
import { currentDatabaseFile, profileFolder } from '../engine/connection/profile-folder.ts'
import {
  adoptOffice,
  backupFileHandlers,
  backupHandlers,
  knownSigners,
  lastVerifiedBackup,
  publicSigningKeyOf,
  refuseForeignContent,
  restoreSnapshot,
  signingKeyFingerprint,
  tidyGenerations,
  tidySpool,
} from '../slices/backups/index.ts'
import { codeListHandlers } from '../slices/code-lists/index.ts'
import { demoOffice } from '../slices/demo/index.ts'
import { KontorError } from '../engine/errors.ts'
import { makeFolder } from '../engine/files/own-files.ts'
import { clearPrinting } from '../engine/files/printing.ts'
import {
  importDraftHandlers,
  importHandlers,
  importProfileHandlers,
  importUndoRule,
  lookInThread,
  stopLooking,
  takeBackBeside,
  tidyDrafts,
} from '../slices/imports/index.ts'
import { latestSchemaVersion } from '../engine/migrations/index.ts'
import { reportDocumentHandlers } from '../slices/reports/index.ts'
import { doctorHandlers } from '../slices/doctor/index.ts'
import { duplicateHandlers } from '../slices/duplicates/index.ts'
import { groupHandlers, meetingHandlers } from '../slices/groups/index.ts'
import { historyHandlers } from '../slices/history/index.ts'
import { officeHandlers } from '../slices/office/index.ts'
import { organisationHandlers } from '../slices/organisations/index.ts'
import { personHandlers } from '../slices/people/index.ts'
import { searchHandlers } from '../slices/search/index.ts'
import { startHandlers, taskHandlers } from '../slices/tasks/index.ts'
import { themeHandlers } from '../slices/themes/index.ts'
import { localDay } from '../text/days.ts'
import {
  composerHandlers,
  contactHandlers,
  timelineHandlers,
  visitHandlers,
} from '../slices/timeline/index.ts'
import type { AllHandlers, DataContext } from '../engine/context.ts'
import { failureOf } from '../engine/failure.ts'
import { emptyOffice, tryOut, type OnOpening } from './open-profile.ts'
import type { OpenRequest, WorkstationSecrets } from './protocol.ts'

/** Every handler of the data process. */
export const handlers: AllHandlers = {
  backupFiles: backupFileHandlers,
  backups: backupHandlers,
  codeLists: codeListHandlers({
    read: ({ importWorker }, file) => lookInThread(importWorker, { kind: 'readList', file }),
    stop: stopLooking,
  }),
  composer: composerHandlers,
  contacts: contactHandlers,
  doctor: doctorHandlers,
  duplicates: duplicateHandlers,
  groups: groupHandlers,
  history: historyHandlers({ rules: { 'importDrafts.apply': importUndoRule }, takeBackBeside }),
  importDrafts: importDraftHandlers,
  importProfiles: importProfileHandlers,
  imports: importHandlers,
  jobs: {
    list: async ({ jobs }) => ({ jobs: [...jobs.list()] }),
    cancel: async ({ jobs }, { jobId }) => {
      jobs.cancel(jobId)
      return {}
    },
  },
  meetings: meetingHandlers,
  office: officeHandlers,
  organisations: organisationHandlers,
  people: personHandlers,
  reportDocuments: reportDocumentHandlers,
  search: searchHandlers,
  start: startHandlers(async ({ profile }) => lastVerifiedBackup(profile)),
  tasks: taskHandlers,
  themes: themeHandlers,
  timeline: timelineHandlers,
  visits: visitHandlers,
}

/** What fills a new profile for this kind of start; null opens what is there. */
export function fillOf(request: OpenRequest): Fill | null {
  switch (request.mode) {
    case 'existing':
    case 'earlier':
    case 'restore':
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
    beforeActivate: ({ databaseFile }) => tryOut(databaseFile, onOpening),
    onProgress: onOpening,
  })
  adoptOffice(profile, restored)
  const { signature, signingKey } = restored
  return { signature, signer: signingKey && signingKeyFingerprint(signingKey) }
}

/**
 * Tidies up after work that a crash interrupted, before the first call. Where that fails (a full disk, a bug) the
 * office opens all the same, since its data are needed, and the next start tries again.
 */
export async function recover(context: DataContext): Promise<void> {
  const { profile } = context
  const steps = [
    async () => tidyDrafts(context),
    async () => tidySpool(profile),
    async () => tidyGenerations(profile),
    async () => tidyMigrationCopies(profile, new Date(context.now())),
    async () => clearPrinting(profile.root),
  ]
  for (const step of steps)
    try {
      await step()
    } catch (error) {
      failureOf(error)
    }
}

import type { BackupStatus, Safety } from '../../../preload/contract/backups.ts'
import type { Failure } from '../../../preload/contract/errors.ts'
import { readNewestChange } from '../../engine/connection/newest-change.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import { nodeFiles, nodeFileSystems } from '../../engine/files/file-system.ts'
import type { Jobs } from '../../engine/jobs.ts'
import { latestSchemaVersion } from '../../engine/migrations/index.ts'
import { backUp, configured, isConfigured, officeRecipients, sendWhatWaits } from './backup-work.ts'
import { checkDeeply, saysOfTheBackup } from './checks.ts'
import { contentMark } from './content-mark.ts'
import { workstationFolders } from './layout.ts'
import { withNamedFailures } from './named-failures.ts'
import { readOrigin } from './origin.ts'
import { wasPublished } from './recover.ts'
import { BackupSchedule, nextRun, type Due, type ScheduleFacts } from './schedule.ts'
import { loadBackupSettings, saveBackupSettings, stateFile, waitingFolder } from './settings.ts'
import { loadState, saveState, type BackupHead } from './state.ts'
import { isOfTheFolder } from './send.ts'
import { listWaiting, type WaitingSnapshot } from './waiting.ts'

// What is done for the backups while a profile is open, and what is said of it.

/** What the last attempts came to, as long as the profile is open. */
interface Attempts {
  failures: number
  failedAt: number | null
  since: string | null
  failure: Failure | null
}

const attemptsOf = new WeakMap<Jobs, Attempts>()

function attempts({ jobs }: DataContext): Attempts {
  const known = attemptsOf.get(jobs)
  if (known) return known
  const none = { failures: 0, failedAt: null, since: null, failure: null }
  attemptsOf.set(jobs, none)
  return none
}

/** Notes how an attempt ended; one that a person stopped, or that found another at work, says nothing. */
async function noting<T>(context: DataContext, attempt: () => Promise<T>): Promise<T> {
  const noted = attempts(context)
  try {
    const result = await attempt()
    Object.assign(noted, { failures: 0, failedAt: null, since: null, failure: null })
    return result
  } catch (error) {
    const failure = failureOf(error)
    if (failure.code !== 'CANCELLED' && failure.code !== 'BUSY')
      Object.assign(noted, {
        failures: noted.failures + 1,
        failedAt: Date.parse(context.now()),
        since: noted.since ?? context.now(),
        failure,
      })
    throw error
  }
}

const localFiles = ({ profile }: DataContext) => withNamedFailures(nodeFiles, 'local', profile.root)

interface Known {
  readonly facts: ScheduleFacts
  readonly waiting: readonly WaitingSnapshot[]
  /** The newest snapshot in the folder that is set up; null for none. */
  readonly head: BackupHead | null
  readonly newestAt: string | null
}

async function markNow(context: DataContext): Promise<string | null> {
  const settings = loadBackupSettings(context.profile)
  if (!isConfigured(settings)) return null
  return contentMark({
    origin: await readOrigin(localFiles(context), context.database.file),
    schemaVersion: latestSchemaVersion,
    newestChange: await readNewestChange(context.read),
    readers: officeRecipients(settings),
  })
}

async function know(context: DataContext): Promise<Known> {
  const { profile } = context
  const settings = loadBackupSettings(profile)
  const state = await loadState(localFiles(context), stateFile(profile))
  const head = state?.head?.targetFolder === settings.targetFolder ? (state?.head ?? null) : null
  const waiting = await listWaiting(localFiles(context), waitingFolder(profile))
  const last = waiting.at(-1)?.snapshot
  const newest = last ?? head
  const mark = newest?.mark ?? null
  // what a check has found damaged holds nothing
  const isDamaged = last === undefined && state?.verifications[head?.snapshotId ?? '']?.outcome === 'failed'
  const { failures, failedAt } = attempts(context)
  const newestAt = newest?.createdAt ?? null
  const instant = (at: string | null): number | null => (at === null ? null : Date.parse(at))
  const facts: ScheduleFacts = {
    now: Date.parse(context.now()),
    interval: settings.schedule.interval,
    isSetUp: isConfigured(settings),
    newestAt: instant(newestAt),
    isUnchanged: !isDamaged && mark !== null && mark === (await markNow(context)),
    seenAt: instant(settings.seenAt),
    checkedAt: instant(settings.deepCheck?.at ?? null),
    waiting: waiting.length,
    failures,
    failedAt,
  }
  return { facts, waiting, head, newestAt }
}

/** When the newest backup was made, if nothing has changed since; null otherwise. */
export async function unchangedSince(context: DataContext): Promise<string | null> {
  const { facts, waiting, newestAt } = await know(context)
  return facts.isUnchanged && waiting.length === 0 ? newestAt : null
}

/** Whether closing Kontor makes a backup: nobody is kept waiting for a folder that was not there a moment ago. */
export async function isDueBeforeClosing(context: DataContext): Promise<boolean> {
  const settings = loadBackupSettings(context.profile)
  if (!isConfigured(settings) || !settings.schedule.atQuit) return false
  const { facts } = await know(context)
  return !facts.isUnchanged && facts.failures === 0
}

const later = (a: string | null, b: string | null): string | null => (b === null || (a ?? '') > b ? a : b)

/** The parts of the status that change while nobody does anything. */
export async function standing(
  context: DataContext,
): Promise<
  Pick<
    BackupStatus,
    'deepCheck' | 'safeAt' | 'isUnchanged' | 'schedule' | 'nextAt' | 'waiting' | 'trouble' | 'lastVerifiedAt'
  >
> {
  const settings = loadBackupSettings(context.profile)
  const { facts, waiting, newestAt } = await know(context)
  const next = nextRun(facts)
  const at = next.what === 'nothing' ? next.at : facts.now
  const lastVerifiedAt = settings.lastVerified?.at ?? null
  const { failure, since } = attempts(context)
  return {
    lastVerifiedAt,
    safeAt: lastVerifiedAt === null ? null : later(lastVerifiedAt, settings.seenAt),
    isUnchanged: facts.isUnchanged,
    schedule: settings.schedule,
    deepCheck: settings.deepCheck && { at: settings.deepCheck.at, failure: settings.deepCheck.failure },
    nextAt: at === null ? null : new Date(at).toISOString(),
    waiting:
      waiting.length === 0
        ? null
        : {
            count: waiting.length,
            bytes: waiting.reduce((sum, { snapshot }) => sum + snapshot.sealed.sizeBytes, 0),
            newestAt: newestAt ?? '',
          },
    trouble: failure && since !== null ? { failure, since } : null,
  }
}

/** Starts a backup that a person or a closing window asked for; it may wait here like one made by itself. */
export function startBackup(
  context: DataContext,
  reason: 'manual' | 'scheduled',
): { readonly jobId: string } {
  const settings = configured(context.profile)
  const wish = { ...wishOf(settings), reason }
  return context.jobs.start('backup', (control) => noting(context, () => backUp(context, wish, control)))
}

/**
 * Secures the present state before another takes its place. Errors: those of a backup, but for a folder that is away: then it
 * waits here; where no backups are set up, the present state stays as the earlier one alone.
 */
export async function secureBeforeRestore(context: DataContext): Promise<Safety> {
  const settings = loadBackupSettings(context.profile)
  if (!isConfigured(settings)) return { kept: 'here' }
  const wish = { ...wishOf(settings), reason: 'beforeRestore' } as const
  let failure: unknown = null
  await context.jobs.finish('backup', (control) =>
    noting(context, () => backUp(context, wish, control)).catch((error: unknown) => {
      if (!isOfTheFolder(error)) throw error
      failure = error
    }),
  )
  return { kept: failure === null ? 'folder' : 'waiting' }
}

const wishOf = (settings: ReturnType<typeof configured>) => ({
  targetFolder: settings.targetFolder,
  recipients: officeRecipients(settings),
  mayWait: true,
})

/** Sees whether the newest backup is still in the folder; writes nothing there. One that is gone is made again. */
async function confirm(context: DataContext): Promise<void> {
  const { profile } = context
  const settings = configured(profile)
  const { targetFolder, officeId, workstationId } = settings
  const state = await loadState(localFiles(context), stateFile(profile))
  const head = state?.head
  if (!state || head?.targetFolder !== targetFolder) return
  const share = withNamedFailures(nodeFileSystems.share, 'share', targetFolder)
  if ((await share.facts(targetFolder))?.kind !== 'folder')
    throw new KontorError('SHARE_UNAVAILABLE', 'backups.error.shareMissing')
  const folders = workstationFolders(targetFolder, officeId, workstationId)
  if (await wasPublished(share, folders, head))
    saveBackupSettings(profile, { ...loadBackupSettings(profile), seenAt: context.now() })
  else {
    const { mark: _, ...unknown } = head
    await saveState(localFiles(context), stateFile(profile), { ...state, head: unknown })
  }
}

/** What is wrong with the backup is remembered and shown; only a check that could not be made is one to try again. */
async function checkByItself(context: DataContext): Promise<void> {
  try {
    await context.jobs.finish('verify', (control) => checkDeeply(context, control))
  } catch (error) {
    if (!saysOfTheBackup(error)) throw error
  }
}

async function run(context: DataContext, what: Due): Promise<void> {
  const { jobs } = context
  if (what === 'confirm') return noting(context, () => confirm(context))
  if (what === 'check') return noting(context, () => checkByItself(context))
  const settings = configured(context.profile)
  await jobs.finish('backup', (control) =>
    noting<unknown>(context, () =>
      what === 'send'
        ? sendWhatWaits(context, control)
        : backUp(context, { ...wishOf(settings), reason: 'scheduled' }, control),
    ),
  )
}

/** What the backups do by themselves while a profile is open: looked at every minute. */
export function attendBackups(context: DataContext): () => Promise<void> {
  const schedule = new BackupSchedule({
    facts: async () => (await know(context)).facts,
    run: (what) => run(context, what),
  })
  return () => schedule.look()
}

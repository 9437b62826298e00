import type { KontorEvent } from '../../preload/contract/events.ts'
import { needsOf } from '../../preload/contract/define.ts'
import type { Envelope, Result } from '../../preload/contract/errors.ts'
import { eraseAgain } from '../slices/bin/index.ts'
import { tidyCheck } from '../slices/backups/index.ts'
import { signedIn, type SignedIn } from '../engine/connection/desk.ts'
import { refuseChangesOfHidden } from '../engine/connection/readable.ts'
import { deskNumber } from '../engine/connection/desk-numbers.ts'
import { write, type ChangeOrigin, type Committed } from '../engine/connection/write.ts'
import { refuseUnless } from '../engine/allowed.ts'
import { KontorError } from '../engine/errors.ts'
import { closeKeeper, lendShare } from '../slices/desks/index.ts'
import { forgetNameWords } from '../slices/search/index.ts'
import type { Companion } from '../engine/slice.ts'
import { emptyLogBeside, lookInThread } from '../slices/imports/index.ts'
import { readNewestChange } from '../engine/connection/newest-change.ts'
import { ActingStaff, movesOnly, ReadingStaff } from './acting.ts'
import { attend, type Attendance, type Every } from './attendance.ts'
import { accompany } from './companions.ts'
import { endReadingOnly, makeLook, readingOnly, refuseWriting } from './looking.ts'
import { LogKeeper } from './log-keeper.ts'
import { localDay } from '../text/days.ts'
import type { CallContext, DataContext } from '../engine/context.ts'
import { createDispatcher } from './dispatch.ts'
import { failureOf } from '../engine/failure.ts'
import { anewFor, erasedInUse, handlers, fillOf, joinFor, recover, restoreFor } from './handlers.ts'
import { FileChecks } from './file-checks.ts'
import { Jobs } from '../engine/jobs.ts'
import { Lists } from '../engine/lists/lists.ts'
import { closeDatabase, openProfile, type OpenProfile } from './open-profile.ts'
import type { FromHost, HostPort, Opened, ToHost } from './protocol.ts'
import type { Share } from './share/client.ts'
import { localShare } from './share/local.ts'
import { sliceFacts, sliceLists } from './slices.ts'
import { SlowCalls } from '../engine/slow-calls.ts'

export interface ServeOptions {
  /** Check handlers' outputs against the contract too (tests, development). */
  readonly checkOutput?: boolean
  /** Folder of the report's font files, where they do not lie in the installed package. */
  readonly reportFontDirectory?: string | undefined
  /** Script of the thread for imports, where it does not lie beside the sources. */
  readonly importWorker?: URL
  /** The clock; tests pass their own. */
  readonly now?: () => Date
  /** Lets what is done by itself look whether it is time; left out (batch mode), nothing is done by itself. */
  readonly every?: Every
  /** As whom the person has signed in to this computer; tests pass their own. */
  readonly user?: SignedIn
  /** What lies on shares; left out, this process waits for them itself. */
  readonly share?: Share
}

/** What says who works here, and as whom. */
const whoWorks: ReadonlySet<string> = new Set(['staff', 'staff_absence', 'office'])

const notOpen: Envelope<never> = { ok: false, error: { code: 'BUSY', messageKey: 'error.notOpen' } }

const openingReportsEveryMilliseconds = 500

/** Passes on that opening gets further, now and then. */
function openingSteps(report: () => void): () => void {
  let reportedAt = -Infinity
  return () => {
    const now = performance.now()
    if (now - reportedAt < openingReportsEveryMilliseconds) return
    reportedAt = now
    report()
  }
}

/** The data process: answers one port until it is told to close. Runs in a utility process, a worker, or a test. */
export function serve(port: HostPort<FromHost, ToHost>, options: ServeOptions = {}): void {
  const clock = options.now ?? (() => new Date())
  const slowCalls = new SlowCalls()
  const importWorker = options.importWorker ?? new URL('./import-thread.ts', import.meta.url)
  const emit = (event: KontorEvent) => port.postMessage({ type: 'event', event })
  let open: {
    readonly profile: OpenProfile
    readonly context: DataContext
    readonly logKeeper: LogKeeper
    readonly attendance: Attendance
    /** An earlier state that is only read. */
    readonly isLook: boolean
    /** Brings what is read here up to who works here and to the day. */
    readonly settle: () => Promise<void>
  } | null = null
  let revision = 0
  let companions: Companion | null = null
  const fileChecks = new FileChecks(emit)
  const dispatcher = createDispatcher<CallContext>(handlers, {
    checkOutput: options.checkOutput ?? false,
    revision: () => revision,
    mayCall: (kind, channel) => {
      if (open?.isLook === true) refuseWriting(kind, channel)
    },
    mayDo: (context, definition, input) => refuseUnless(context, needsOf(definition, input)),
  })

  function contextOf(
    profile: OpenProfile,
    message: Extract<ToHost, { type: 'open' }>,
    logKeeper: LogKeeper,
  ): { readonly context: DataContext; readonly settle: () => Promise<void> } {
    const { database } = profile
    const lists = new Lists(sliceLists, database.reader)
    const user = (options.user ?? signedIn)()
    const acting = new ActingStaff({
      read: database.reading,
      profile: profile.profile,
      desk: () => deskNumber(database.raw),
      user,
      isBatch: message.isBatch,
    })
    const announce: DataContext['announce'] = (committed) => {
      if (committed.changes.some(({ entity }) => whoWorks.has(entity))) acting.changed()
      lists.committed()
      logKeeper.committed()
      companions?.committed()
      tell(committed)
    }
    const announceAll = (): void => {
      acting.changed()
      lists.reset()
      forgetNameWords(database.reading)
      logKeeper.committed()
      tell({
        seq: 0,
        changes: [...database.tables.keys(), 'replica'].map((entity) => ({ entity, ids: null })),
      })
    }
    const staffId = async () => (await acting.now()).staffId
    const writeAs: DataContext['writeAs'] = async (origin, use) => {
      const written = await write(database, origin, clock().toISOString(), use)
      announce(written)
      return written
    }
    const reading = new ReadingStaff(database, acting, () => localDay(clock()))
    const settle = async (): Promise<void> => {
      if (await reading.settle()) announceAll()
    }
    const context: DataContext = {
      read: database.reading,
      database,
      profile: profile.profile,
      jobs: new Jobs((job) => emit({ type: 'job.progress', job })),
      lists,
      secrets: message.secrets,
      appVersion: message.appVersion,
      reportFontDirectory: options.reportFontDirectory,
      importWorker,
      announce,
      announceAll,
      slowCalls,
      slices: sliceFacts,
      now: () => clock().toISOString(),
      today: () => localDay(clock()),
      staffId,
      acting: () => acting.now(),
      user,
      writeAs,
      write: async (command, use) => {
        const origin: ChangeOrigin = { command, staffId: await staffId() }
        return (
          await writeAs(origin, async (scope) => {
            const value = await use(scope)
            if (!movesOnly(command)) refuseChangesOfHidden(database.raw, database.reader)
            return value
          })
        ).value
      },
    }
    return { context, settle }
  }

  function tell({ seq, changes }: Pick<Committed, 'seq' | 'changes'>): void {
    if (changes.length === 0) return
    // what others have done can come below what was done here
    revision = Math.max(revision + 1, seq)
    emit({
      type: 'data.changed',
      revision,
      changes: changes.map(({ entity, ids }) => ({ entity, ids: ids && [...ids] })),
    })
  }

  async function openFor(message: Extract<ToHost, { type: 'open' }>): Promise<Result<Opened>> {
    if (open) return { ok: false, error: { code: 'BUSY', messageKey: 'error.alreadyOpen' } }
    try {
      const { request, secrets } = message
      const onOpening = openingSteps(() => port.postMessage({ type: 'opening' }))
      const restored = request.mode === 'restore' ? await restoreFor(request, secrets, onOpening) : undefined
      if (request.mode === 'join') await joinFor(request, secrets, options.share ?? localShare, onOpening)
      const anew =
        request.mode === 'anew'
          ? await anewFor(request, secrets, options.share ?? localShare, onOpening)
          : undefined
      const erased = request.mode === 'earlier' ? erasedInUse(request.profileFolder) : []
      const isLook = request.mode === 'look'
      if (request.mode === 'look') await makeLook(request, secrets, onOpening)
      const profile = await openProfile(request, fillOf(request), slowCalls, onOpening)
      const logKeeper = new LogKeeper(profile.database.file, (file) => emptyLogBeside(importWorker, file))
      const { context, settle } = contextOf(profile, message, logKeeper)
      revision = await readNewestChange(context.read)
      await recover(context)
      await eraseAgain(context, erased)
      lendShare(context, options.share ?? localShare)
      const every = isLook ? undefined : options.every
      open = {
        profile,
        context: isLook ? readingOnly(context) : context,
        logKeeper,
        attendance: attend(context, every),
        isLook,
        settle,
      }
      if (every) companions = accompany(context)
      return {
        ok: true,
        value: { ...profile.opened, ...(restored && { restored }), ...(anew && { anew }) },
      }
    } catch (error) {
      return { ok: false, error: failureOf(error) }
    }
  }

  async function call(message: Extract<ToHost, { type: 'call' }>): Promise<Envelope<unknown>> {
    if (!open) return notOpen
    const context: CallContext = {
      ...open.context,
      pathOf: (token) => {
        const path = message.grants[token]
        if (path === undefined) throw new KontorError('VALIDATION', 'error.fileNotChosen')
        return path
      },
    }
    try {
      await open.settle()
    } catch (error) {
      return { ok: false, error: failureOf(error) }
    }
    return slowCalls.run(message.channel, () => dispatcher.dispatch(context, message.channel, message.input))
  }

  async function survey({
    path,
    recordsPath,
  }: Extract<ToHost, { type: 'survey' }>): Promise<Envelope<unknown>> {
    const task = { kind: 'survey', file: path, recordsPath } as const
    const result = await lookInThread(importWorker, task).catch((error: unknown): Result<never> => ({
      ok: false,
      error: failureOf(error),
    }))
    return result.ok ? { ...result, revision } : result
  }

  async function close(): Promise<void> {
    const closing = open
    open = null
    await fileChecks.close()
    if (!closing) {
      await options.share?.close()
      return
    }
    closing.attendance.stop()
    const leaving = companions
    companions = null
    await leaving?.close()
    // without a window it is begun by a call
    await closeKeeper(closing.context)
    await closing.context.jobs.close()
    await closing.attendance.ended()
    await closing.logKeeper.close()
    if (closing.isLook) endReadingOnly(closing.context)
    await closeDatabase(closing.profile.database)
    closing.profile.lock.release()
    await options.share?.close()
  }

  port.onMessage((message) => {
    switch (message.type) {
      case 'open':
        void openFor(message).then((result) => port.postMessage({ type: 'opened', result }))
        return
      case 'call':
        void call(message).then((envelope) =>
          port.postMessage({ type: 'reply', callId: message.callId, envelope }),
        )
        return
      case 'survey':
        void survey(message).then((envelope) =>
          port.postMessage({ type: 'reply', callId: message.callId, envelope }),
        )
        return
      case 'tidy':
        void tidyCheck(message.spoolFolder)
          .then((): Result<null> => ({ ok: true, value: null }))
          .catch((error: unknown): Result<null> => ({ ok: false, error: failureOf(error) }))
          .then((result) =>
            port.postMessage({
              type: 'reply',
              callId: message.callId,
              envelope: result.ok ? { ...result, revision } : result,
            }),
          )
        return
      case 'verify':
        void fileChecks.run(message).then((result) =>
          port.postMessage({
            type: 'reply',
            callId: message.callId,
            envelope: result.ok ? { ...result, revision } : result,
          }),
        )
        return
      case 'close':
        void close()
          .catch((error: unknown) => failureOf(error))
          .then(() => port.postMessage({ type: 'closed' }))
    }
  })
}

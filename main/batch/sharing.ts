import type { OpenRequest } from '../../db/process/protocol.ts'
import type { Failure, Result } from '../../preload/contract/errors.ts'
import { say, sayFailure } from '../messages/messages.ts'
import { type BatchData, withData } from './batch-data.ts'
import type { BatchRun } from './environment.ts'
import type { CommandResult, Outcome } from './outcome.ts'

/** So long a run waits at its end until what it has written is shared. */
const minutesMax = 10

/** What became of what a command has written, in the JSON of a shared stock. */
export type Sharing =
  | { readonly isShared: true }
  /** Change sets that wait until somebody opens the profile in a window, or the next run. */
  | { readonly isShared: false; readonly waiting: number; readonly reason: string }

/** As `withData` for a command that writes: at its end what this desk has not shared yet is put on the log, or said to wait. */
export const withSharedData = (
  run: BatchRun,
  request: OpenRequest,
  work: (data: BatchData) => CommandResult,
): CommandResult =>
  withData(run, request, async (data): Promise<Result<Outcome>> => {
    const done = await work(data)
    if (!done.ok) return done
    const sharing = await share(data.client, run)
    if (sharing === null) return done
    return { ok: true, value: { ...done.value, value: { ...done.value.value, sharing } } }
  })

/** Null where the stock is not shared, or nothing waits. `milliseconds`: how long to wait. */
export async function share(
  client: Pick<BatchData['client'], 'call'>,
  run: Pick<BatchRun, 'language' | 'stop' | 'writeProgress'>,
  milliseconds = minutesMax * 60_000,
): Promise<Sharing | null> {
  const { language, stop, writeProgress } = run
  const waiting = async (): Promise<number> => {
    const status = await client.call('desks.status', {})
    return status.ok ? (status.value.shared?.pending ?? 0) : 0
  }
  if ((await waiting()) === 0) return null
  writeProgress(say(language, 'batch.sharing'))
  const problem = await soonerThan(client.call('desks.syncNow', {}), milliseconds, stop)
  const left = await waiting()
  if (left === 0) {
    writeProgress(say(language, 'batch.shared'))
    return { isShared: true }
  }
  const reason = sayFailure(language, problem)
  writeProgress(say(language, 'batch.notShared', { waiting: left, reason }))
  return { isShared: false, waiting: left, reason: problem.messageKey }
}

const stillSharing = (milliseconds: number): Failure => ({
  code: 'BUSY',
  messageKey: 'batch.sharingTakesLong',
  params: { minutes: Math.round(milliseconds / 60_000) },
})

/** Why a call has not done its work, as far as that is known in time. */
async function soonerThan(
  calling: Promise<Result<unknown>>,
  milliseconds: number,
  stop: AbortSignal,
): Promise<Failure> {
  let timer: NodeJS.Timeout | undefined
  let stopped = (): void => undefined
  const given = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => resolve(stillSharing(milliseconds)), milliseconds)
    stopped = () => resolve({ code: 'CANCELLED', messageKey: 'job.cancelled' })
    stop.addEventListener('abort', stopped)
    if (stop.aborted) stopped()
  })
  const called = calling.then((result) => (result.ok ? stillSharing(milliseconds) : result.error))
  try {
    return await Promise.race([called, given])
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', stopped)
  }
}

import { DataClient } from '../db/process/client.ts'
import type { VerifyFileRequest, WorkstationSecrets } from '../db/process/protocol.ts'
import type { VerifyOutcome } from '../preload/contract/backups.ts'
import type { Envelope } from '../preload/contract/errors.ts'
import type { KontorEvent } from '../preload/contract/events.ts'
import type { DataChild } from './data-child.ts'

/** What a check of a backup file runs with. */
export interface VerifyTools {
  readonly start: () => DataChild
  readonly emit: (event: KontorEvent) => void
  /** Stops the check; nothing of it is left then. */
  readonly stop: AbortSignal
}

/** Checks a backup file in a data process of its own, without an open profile. Errors: those of the check. */
export async function verifyFile(
  request: VerifyFileRequest,
  secrets: WorkstationSecrets | null,
  { start, emit, stop }: VerifyTools,
): Promise<Envelope<VerifyOutcome>> {
  const child = start()
  const client = new DataClient(child)
  child.onExit(() => client.processGone())
  client.onEvent(emit)
  const close = (): void => void client.close()
  stop.addEventListener('abort', close)
  if (stop.aborted) close()
  try {
    return await client.verify(request, secrets)
  } finally {
    stop.removeEventListener('abort', close)
    child.kill()
  }
}

/** Removes what a check that was stopped has left; while another one runs, nothing. */
export async function tidyCheck(spoolFolder: string, start: () => DataChild): Promise<void> {
  const child = start()
  const client = new DataClient(child)
  child.onExit(() => client.processGone())
  try {
    await client.tidy(spoolFolder)
  } finally {
    child.kill()
  }
}

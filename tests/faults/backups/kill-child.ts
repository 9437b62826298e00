import fs from 'node:fs'
// file by file: each killed process loads what it needs and no more
import { createBackup, type BackupRequest } from '../../../db/slices/backups/create.ts'
import { workstationFolders } from '../../../db/slices/backups/layout.ts'
import { setPin } from '../../../db/slices/backups/pins.ts'
import { bringBackFromTrash } from '../../../db/slices/backups/trash.ts'
import { pruneSnapshots, type PruneRequest } from '../../../db/slices/backups/prune.ts'
import { restoreSnapshot, type RestoreRequest } from '../../../db/slices/backups/restore.ts'
import type { SendRequest } from '../../../db/slices/backups/run.ts'
import { sendWaiting } from '../../../db/slices/backups/send.ts'
import { verifySnapshot, type VerifyRequest } from '../../../db/slices/backups/verify.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import { FaultLayer, type Fault } from './fault-layer.ts'

/** What a child process does, handed over as JSON in a file; see killing.ts. */
export interface ChildTask {
  readonly backup?: BackupRequest
  readonly restore?: RestoreRequest
  readonly verify?: VerifyRequest
  readonly prune?: PruneRequest
  /** Brings this one back from the trash, pinned. */
  readonly bringBack?: SendRequest & { readonly snapshotId: string }
  /** A backup that has to wait, since its folder is not there. */
  readonly waits?: BackupRequest
  /** Sends what waits. */
  readonly send?: SendRequest
  /** The clock, in milliseconds since 1970; the system's when absent. */
  readonly now?: number
}

/** A real end: no handler runs, nothing is closed, the operating system cleans up. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise<never>(() => {})
}

function isTask(value: unknown): value is ChildTask & { readonly fault: Fault | null } {
  return typeof value === 'object' && value !== null && 'fault' in value
}

const task: unknown = JSON.parse(fs.readFileSync(process.argv[2] ?? '', 'utf8'))
if (!isTask(task)) throw new Error('no task')
const { backup, restore, verify, prune, send, waits, bringBack } = task
const now = task.now
const layer = new FaultLayer(task.fault, die)
const common = { files: layer.files, ...(now !== undefined && { now: () => new Date(now) }) }
try {
  // the database of these tests is one of their own
  const checkSchema = (): void => undefined
  if (backup) await createBackup({ ...backup, ...common })
  if (restore) await restoreSnapshot({ ...restore, checkSchema, ...common })
  if (verify) await verifySnapshot({ ...verify, ...common })
  if (waits)
    await createBackup({ ...waits, ...common }).catch((error: unknown) => {
      if (!(error instanceof KontorError) || error.code !== 'SHARE_UNAVAILABLE') throw error
    })
  if (send) await sendWaiting({ ...send, ...common })
  if (bringBack) {
    const { targetFolder, officeId, workstationId, snapshotId } = bringBack
    const share = layer.files.share.below(targetFolder)
    const pin = { reason: 'fromTrash', at: '2026-01-31T09:00:00.000Z' } as const
    await setPin(share, bringBack, snapshotId, pin)
    await bringBackFromTrash(share, workstationFolders(targetFolder, officeId, workstationId), snapshotId)
  }
  if (prune) await pruneSnapshots({ ...prune, ...common })
  process.stdout.write(`done ${layer.operations.length}\n`)
} catch (error) {
  process.stdout.write(`${error instanceof KontorError ? error.failure.messageKey : String(error)}\n`)
}

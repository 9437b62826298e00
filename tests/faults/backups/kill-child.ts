import fs from 'node:fs'
import {
  createBackup,
  restoreSnapshot,
  type BackupRequest,
  type RestoreRequest,
} from '../../../db/backups/index.ts'
import { KontorError } from '../../../db/errors.ts'
import { FaultLayer, type Fault } from './fault-layer.ts'

/** What a child process does, handed over as JSON in a file; see kill.test.ts. */
export interface ChildTask {
  readonly fault: Fault | null
  readonly backup?: BackupRequest
  readonly restore?: RestoreRequest
}

/** A real end: no handler runs, nothing is closed, the operating system cleans up. */
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL')
  return new Promise<never>(() => {})
}

function isTask(value: unknown): value is ChildTask {
  return typeof value === 'object' && value !== null && 'fault' in value
}

const task: unknown = JSON.parse(fs.readFileSync(process.argv[2] ?? '', 'utf8'))
if (!isTask(task)) throw new Error('no task')
const layer = new FaultLayer(task.fault, die)
try {
  if (task.backup) await createBackup({ ...task.backup, files: layer.files })
  if (task.restore) await restoreSnapshot({ ...task.restore, files: layer.files })
  process.stdout.write(`done ${layer.operations.length}\n`)
} catch (error) {
  process.stdout.write(`${error instanceof KontorError ? error.failure.messageKey : String(error)}\n`)
}

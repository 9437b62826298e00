import fs from 'node:fs'
import {
  createBackup,
  createSigningKeyPair,
  preferredCompression,
  restoreSnapshot,
  signingKeyFingerprint,
  verifySnapshot,
  type BackupRequest,
  type RestoreRequest,
} from '../../../db/slices/backups/index.ts'

/** What runs inside Electron's own Node: every cipher, hash and compressor that a backup needs. See electron.test.ts. */
export interface ElectronTask {
  readonly backup: BackupRequest
  readonly identity: string
  readonly restore: RestoreRequest
}

export interface ElectronAnswer {
  readonly electron: string
  readonly compression: string
  readonly madeFile: string
  readonly verifiedRows: number
  readonly restoredRows: number
  readonly fingerprint: string
}

function isTask(value: unknown): value is ElectronTask {
  return typeof value === 'object' && value !== null && 'backup' in value && 'restore' in value
}

const task: unknown = JSON.parse(fs.readFileSync(process.argv[2] ?? '', 'utf8'))
if (!isTask(task)) throw new Error('no task')
const made = await createBackup(task.backup)
const { localRoot, spoolFolder } = task.backup
const { trustedSigningKeys = [] } = task.restore
// the database of these tests is one of their own
const checkSchema = (): void => undefined
const verified = await verifySnapshot({
  file: made.file,
  identity: task.identity,
  localRoot,
  spoolFolder,
  checkSchema,
  trustedSigningKeys,
})
const restored = await restoreSnapshot({ ...task.restore, checkSchema })
const answer: ElectronAnswer = {
  electron: process.versions['electron'] ?? '',
  compression: preferredCompression,
  madeFile: made.file,
  verifiedRows: verified.rowCounts['note'] ?? -1,
  restoredRows: restored.rowCounts['note'] ?? -1,
  fingerprint: signingKeyFingerprint(createSigningKeyPair().publicKey),
}
process.stdout.write(`\n${JSON.stringify(answer)}\n`)

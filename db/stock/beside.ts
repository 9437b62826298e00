import Database from 'better-sqlite3'
import { capturedTables } from '../engine/connection/journal/captured-tables.ts'
import { configure } from '../engine/connection/open.ts'
import { withOwnConnection } from '../engine/connection/own-connection.ts'
import type { OfficeRules } from '../engine/connection/write.ts'
import { nativeRecipient } from '../sealing/native-x25519.ts'
import { StockFault, type StockFaultCode } from './fault.ts'
import { follow, type Followed, type FoundSegment } from './follow.ts'
import { readOutgoing, type Outgoing } from './outgoing.ts'
import type { BesideReplica } from './replica.ts'
import { copyConfirmed, type ConfirmedPlace } from './snapshot-file.ts'

// What a replica has done in a thread of its own, where there is much of it.

export type StockTask =
  | {
      readonly kind: 'followLog'
      readonly databaseFile: string
      readonly schema: number
      readonly found: readonly FoundSegment[]
      /** Instant in UTC. */
      readonly now: string
    }
  | { readonly kind: 'readOutgoing'; readonly databaseFile: string; readonly publicKey: string }
  | { readonly kind: 'copyConfirmed'; readonly databaseFile: string; readonly copyFile: string }

/** A fault of the log comes back as what it is. */
type Answer<T> = { readonly value: T } | { readonly fault: StockFaultCode; readonly detail: string }

export interface StockAnswers {
  readonly followLog: Answer<Followed>
  readonly readOutgoing: Outgoing | null
  readonly copyConfirmed: ConfirmedPlace
}

/** Does a task; `onStep` is called now and then, and what it throws ends the task with nothing done. */
export async function performStockTask(
  task: StockTask,
  rules: OfficeRules,
  onStep: () => void,
): Promise<StockAnswers[StockTask['kind']]> {
  switch (task.kind) {
    case 'followLog':
      return withOwnConnection(task.databaseFile, rules, (connection) => {
        const { schema, found, now } = task
        return answered(() => follow(connection, schema, found, now, onStep))
      })
    case 'readOutgoing':
      return readBeside(task.databaseFile, (raw) => {
        const tables = capturedTables(raw, rules.derivedColumns)
        return readOutgoing(raw, tables, nativeRecipient(task.publicKey))
      })
    case 'copyConfirmed':
      return copyConfirmed(task.databaseFile, rules, task.copyFile)
  }
}

/** One state of the database, whatever is written meanwhile. */
async function readBeside<T>(file: string, use: (raw: Database.Database) => Promise<T>): Promise<T> {
  const raw = new Database(file, { readonly: true, fileMustExist: true })
  try {
    configure(raw)
    raw.exec('begin')
    return await use(raw)
  } finally {
    raw.close()
  }
}

function answered<T>(use: () => T): Answer<T> {
  try {
    return { value: use() }
  } catch (error) {
    if (!(error instanceof StockFault)) throw error
    return { fault: error.code, detail: error.message }
  }
}

/** How a replica has it done; `run` does a task in another thread. */
export const besideReplica = (
  databaseFile: string,
  run: <T extends StockTask>(task: T) => Promise<StockAnswers[T['kind']]>,
): BesideReplica => ({
  follow: async (found, schema, now) => {
    const answer = await run({ kind: 'followLog', databaseFile, schema, found, now })
    if ('fault' in answer) throw new StockFault(answer.fault, answer.detail)
    return answer.value
  },
  readOutgoing: (publicKey) => run({ kind: 'readOutgoing', databaseFile, publicKey }),
})

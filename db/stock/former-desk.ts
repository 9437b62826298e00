import Database from 'better-sqlite3'
import { configure, writingConnection } from '../engine/connection/open.ts'
import { plucked } from '../engine/connection/statements.ts'
import type { OfficeRules, WritingConnection } from '../engine/connection/write.ts'
import type { DeskSecrets } from './desk-keys.ts'
import { StockFault } from './fault.ts'
import { replicaState, type ReplicaState } from './replica-state.ts'
import { fetchSnapshot, type StoredSnapshot } from './snapshot-file.ts'
import { newestWord } from './snapshot-word.ts'
import type { LogStore } from './store.ts'
import { decryptText } from './wrapping.ts'

/** A desk as its database is before it joins anew. */
export interface FormerDesk {
  readonly raw: Database.Database
  readonly state: ReplicaState
  readonly name: string
}

/** Lends the database of a desk that nobody has open; nothing is written to it. Null where its stock is not shared. */
export async function withFormerDesk<T>(
  file: string,
  use: (desk: FormerDesk) => Promise<T>,
): Promise<T | null> {
  const raw = new Database(file, { fileMustExist: true })
  try {
    configure(raw)
    const state = replicaState(raw)
    if (state === null) return null
    const name = plucked<[number], string>(raw, 'select name from main.desk where id = ?').get(state.desk)
    return await use({ raw, state, name: name ?? String(state.desk) })
  } finally {
    raw.close()
  }
}

/** Lends a database that is not in use yet. */
export async function withNewState<T>(
  file: string,
  rules: OfficeRules,
  use: (connection: WritingConnection) => Promise<T>,
): Promise<T> {
  const raw = new Database(file, { fileMustExist: true })
  try {
    configure(raw)
    return await use(writingConnection(raw, rules))
  } finally {
    raw.close()
  }
}

/** What this desk signs with, as the office knows it; undefined where the office does not know this desk. */
export const ownSigningKey = (raw: Database.Database): string | undefined =>
  plucked<[], string>(
    raw,
    'select signing_key from main.desk where id = (select desk from main.replica)',
  ).get()

/**
 * Writes the newest snapshot to `file`, new, for which a desk vouches that this one knows; `epoch` is that of its key. Errors: GAP for
 * none, REMOVED where its key is not for this desk; those of `fetchSnapshot`.
 */
export async function fetchVouched(
  { raw, state }: FormerDesk,
  store: LogStore,
  secrets: DeskSecrets,
  file: string,
): Promise<Pick<StoredSnapshot, 'head' | 'headHash'> & { readonly epoch: number }> {
  const keyOf = raw
    .prepare<[number], string>('select signing_key from main.desk where id = ? and removed_at is null')
    .pluck()
  const word = await newestWord(store, state.office, (desk) => keyOf.get(desk))
  if (word === null) throw new StockFault('GAP', 'no snapshot')
  const wrapped = word.keys[String(state.desk)]
  if (wrapped === undefined) throw new StockFault('REMOVED', `desk ${state.desk}`)
  const [folder = '', name = ''] = word.snapshot.split('/')
  const identity = await decryptText(wrapped, secrets.identity)
  await fetchSnapshot(store, { name: `${folder}/${name}`, hash: word.hash }, identity, file)
  const { head, headHash, epoch } = word
  return { head, headHash, epoch }
}

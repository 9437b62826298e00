import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { configure, writingConnection } from '../../../db/engine/connection/open.ts'
import { WriteScope, type WritingConnection } from '../../../db/engine/connection/write.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { createAgeKeyPair, recipientOf } from '../../../db/sealing/keys.ts'
import { createSigningKeyPair, publicSigningKeyOf } from '../../../db/sealing/signing.ts'
import { admit } from '../../../db/stock/admission.ts'
import { OfficeKeys, wrappedKeys, type DeskSecrets } from '../../../db/stock/desk-keys.ts'
import { found, prepareFounding } from '../../../db/stock/founding.ts'
import { Replica, type ReplicaOptions } from '../../../db/stock/replica.ts'
import { copyConfirmed, putSnapshot } from '../../../db/stock/snapshot-file.ts'
import { putWord } from '../../../db/stock/snapshot-word.ts'
import { becomeReplica, keepConfirmed, type Membership } from '../../../db/stock/snapshot.ts'
import type { LogStore } from '../../../db/stock/store.ts'
import { MemoryLog } from '../../../db/stock/stores/memory.ts'

/** A desk as its database and its secrets, without a process around it. */
export interface TestDesk {
  readonly file: string
  readonly secrets: DeskSecrets
  readonly connection: WritingConnection
  readonly keys: OfficeKeys
  readonly replica: (store: LogStore, options?: Partial<ReplicaOptions>) => Replica
  /** One use case. */
  readonly write: (command: string, use: (scope: WriteScope) => void, undoOf?: number) => number | null
  readonly close: () => void
}

export async function newSecrets(): Promise<DeskSecrets> {
  return {
    signingKey: createSigningKeyPair().privateKey,
    identity: (await createAgeKeyPair()).identity,
  }
}

let clock = Date.UTC(2026, 0, 5, 8)
/** Every instant is another one. */
const nextInstant = (): string => new Date((clock += 1000)).toISOString()

export function openDesk(file: string, secrets: DeskSecrets): TestDesk {
  const raw = new Database(file)
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = OFF')
  configure(raw)
  const connection = writingConnection(raw, officeRules)
  const keys = new OfficeKeys(raw, secrets)
  return {
    file,
    secrets,
    connection,
    keys,
    replica: (store, options = {}) =>
      new Replica({
        connection,
        store,
        keys,
        signingKey: secrets.signingKey,
        exclusively: (use) => Promise.resolve().then(use),
        now: nextInstant,
        ...options,
      }),
    write(command, use, undoOf) {
      raw.exec('begin immediate')
      try {
        const scope = new WriteScope(
          connection,
          { command, staffId: null, ...(undoOf !== undefined && { undoOf }) },
          nextInstant(),
        )
        use(scope)
        const { changeSetId } = scope.finish()
        raw.exec('commit')
        return changeSetId
      } catch (error) {
        if (raw.inTransaction) raw.exec('rollback')
        throw error
      }
    },
    close: () => raw.close(),
  }
}

/** An empty office, shared by a first desk that has published nothing yet. */
export async function firstDesk(folder: string, secrets: DeskSecrets): Promise<TestDesk> {
  const file = path.join(folder, 'desk-0.db')
  migrateDatabase(file, null)
  const desk = openDesk(file, secrets)
  const founding = await prepareFounding(secrets)
  found(desk.connection, founding, { name: 'desk 0', staffId: null }, nextInstant())
  return desk
}

/** Admits a further desk at a running one; it has joined once that one has published and `joinFrom` has run. */
export async function admitDesk(desk: TestDesk, secrets: DeskSecrets): Promise<void> {
  const { epoch, desk: self } = desk.replica(nowhere).state
  const key = await desk.keys.of(epoch, self)
  const recipient = await recipientOf(secrets.identity)
  const wrapped = await OfficeKeys.wrap(key?.secret ?? '', recipient)
  const signingKey = publicSigningKeyOf(secrets.signingKey)
  desk.write('desks.admit', (scope) => {
    admit(scope, { name: 'a desk', signingKey, recipient, epoch, wrapped })
  })
}

/** A copy of what a desk has confirmed, as a snapshot holds it. */
export function snapshotOf(desk: TestDesk, file: string): Omit<Membership, 'desk'> {
  const { office, epoch } = desk.replica(nowhere).state
  desk.connection.raw.prepare('vacuum into ?').run(file)
  const copy = openDesk(file, desk.secrets)
  const place = keepConfirmed(copy.connection)
  copy.connection.raw.pragma('journal_mode = DELETE')
  copy.close()
  return { office, epoch, ...place }
}

/** What `putSnapshot` copies of a desk. */
export const copiedFrom =
  ({ file, connection }: TestDesk) =>
  (workFile: string) =>
    copyConfirmed(file, connection.rules, workFile)

/** Puts a snapshot of a desk into a store, and the desk's word for it. */
export async function putVouched(desk: TestDesk, store: LogStore, workFile: string): Promise<void> {
  const { office, desk: number, epoch } = desk.replica(store).state
  const key = await desk.keys.of(epoch, number)
  if (key === null) throw new Error('no key')
  const { name, ...place } = await putSnapshot(copiedFrom(desk), workFile, key.recipient, store)
  const keys = wrappedKeys(desk.connection.raw, epoch)
  const said = { v: 1, office, desk: number, snapshot: name, ...place, epoch, keys } as const
  await putWord(store, said, desk.secrets.signingKey)
}

/** Opens a snapshot as the replica of a desk. */
export function joinFrom(file: string, membership: Membership, secrets: DeskSecrets): TestDesk {
  const desk = openDesk(file, secrets)
  becomeReplica(desk.connection, membership)
  return desk
}

export interface TwoDesks {
  readonly log: MemoryLog
  readonly store: LogStore
  readonly one: TestDesk
  readonly other: TestDesk
}

/** Two desks of one stock that lies in memory; both have followed all of it. */
export async function twoDesks(folder: string): Promise<TwoDesks> {
  const log = new MemoryLog()
  const store = log.store()
  const one = await firstDesk(folder, await newSecrets())
  await one.replica(store).sync()
  const secrets = await newSecrets()
  await admitDesk(one, secrets)
  await one.replica(store).sync()
  const file = path.join(folder, 'desk-1.db')
  const other = joinFrom(file, { ...snapshotOf(one, file), desk: 1 }, secrets)
  return { log, store, one, other }
}

export const temporaryFolder = (): string => {
  const base = fs.existsSync('/dev/shm') ? '/dev/shm' : (process.env['TMPDIR'] ?? '/tmp')
  const folder = path.join(base, `kontor-stock-${randomBytes(6).toString('hex')}`)
  fs.mkdirSync(folder)
  return folder
}

/** All of the office's data and its journal, as text; equal at all desks that have seen the same log. */
export function dumpOf({ connection: { raw, tables } }: TestDesk): string {
  const lines = [...tables.keys()].toSorted().map((table) => {
    const rows = raw.prepare(`select * from main.${table} order by id`).raw().all()
    return `${table} ${rows.map((row) => JSON.stringify(row)).join('\n')}`
  })
  const sets = raw.prepare('select * from main.change_set order by seq').raw().all()
  const changes = raw
    .prepare(
      `select change_set_id, entity, operation, first_id, last_id, version_after, row from main.change
      left join main.before_image on before_image.change_id = change.id
      join main.change_set on change_set.id = change_set_id order by seq, change.id`,
    )
    .raw()
    .all()
  const erasures = raw.prepare('select * from main.erasure order by 1, 2, 3').raw().all()
  return [
    ...lines,
    ...[sets, changes, erasures].map((rows) => rows.map((row) => JSON.stringify(row)).join('\n')),
  ].join('\n\n')
}

const nowhere = {} as LogStore

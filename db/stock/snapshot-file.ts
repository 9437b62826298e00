import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { configure, writingConnection } from '../engine/connection/open.ts'
import type { OfficeRules } from '../engine/connection/write.ts'
import { decryptAge, startAgeFile, type AgeIdentity, type AgeRecipient } from '../sealing/age.ts'
import { compress, decompress, preferredCompression } from '../sealing/compress.ts'
import { Meter } from '../sealing/streams.ts'
import { StockFault } from './fault.ts'
import { becomeReplica, keepConfirmed, type Membership } from './snapshot.ts'
import type { LogStore, ObjectName } from './store.ts'

/** A snapshot of what the log has confirmed, as it lies in the store. */
export interface StoredSnapshot {
  readonly name: ObjectName
  /** SHA-256 of its bytes there. */
  readonly hash: string
  readonly head: number
  readonly headHash: string
}

/** A copy of a database larger than this is not believed. */
const databaseBytesMax = 64 * 1024 ** 3

/** The place in the log that a copy stands for. */
export interface ConfirmedPlace {
  readonly head: number
  readonly headHash: string
}

/**
 * Writes a copy of what the log has confirmed of a database that is in use. Blocks its thread for as long as SQLite copies (a
 * second for 200 MB). Errors: those of SQLite.
 */
export function copyConfirmed(databaseFile: string, rules: OfficeRules, copyFile: string): ConfirmedPlace {
  const from = new Database(databaseFile, { readonly: true, fileMustExist: true })
  try {
    configure(from)
    from.prepare('vacuum into ?').run(copyFile)
  } finally {
    from.close()
  }
  const copy = new Database(copyFile, { fileMustExist: true })
  try {
    configure(copy)
    // what is taken out of it leaves nothing behind, and what was there compresses to nothing
    copy.pragma('secure_delete = ON')
    return keepConfirmed(writingConnection(copy, rules))
  } finally {
    copy.close()
  }
}

/**
 * Puts a snapshot of a shared stock into the store: `copy` writes one to `workFile`, which is on a local disk and goes again.
 * Errors: those of `copy`, the disk and the store.
 */
export async function putSnapshot(
  copy: (workFile: string) => ConfirmedPlace | Promise<ConfirmedPlace>,
  workFile: string,
  recipient: AgeRecipient,
  store: LogStore,
): Promise<StoredSnapshot> {
  fs.rmSync(workFile, { force: true })
  try {
    const place = await copy(workFile)
    const name: ObjectName = `snap/${String(place.head).padStart(12, '0')}-${randomBytes(4).toString('hex')}`
    const hash = createHash('sha256')
    const { encrypt } = await startAgeFile([recipient])
    const sealed = encrypt(compress(fs.createReadStream(workFile), preferredCompression))
    await store.putObject(name, hashing(sealed, hash))
    return { name, hash: hash.digest('hex'), ...place }
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) fs.rmSync(workFile + suffix, { force: true })
  }
}

async function* hashing(
  source: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
}

/** Writes a snapshot's database to `file`, new. Errors: GAP, UNREADABLE; those of the disk and the store. */
export async function fetchSnapshot(
  store: LogStore,
  { name, hash }: Pick<StoredSnapshot, 'name' | 'hash'>,
  identity: AgeIdentity,
  file: string,
): Promise<void> {
  const content = await store.readObject(name)
  if (content === null) throw new StockFault('GAP', name)
  const found = createHash('sha256')
  const meter = new Meter({ maximumBytes: databaseBytesMax })
  const plain = meter.pass(decompress(decryptAge(hashing(content, found), [identity])))
  await pipeline(plain, fs.createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }))
  if (found.digest('hex') !== hash) throw new StockFault('UNREADABLE', name)
}

/** Makes a snapshot's database, migrated as far as this Kontor's, the replica of a desk. */
export function takeUpMembership(file: string, rules: OfficeRules, membership: Membership): void {
  const raw = new Database(file, { fileMustExist: true })
  try {
    configure(raw)
    becomeReplica(writingConnection(raw, rules), membership)
  } finally {
    raw.close()
  }
}

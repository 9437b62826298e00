import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { deskOfId, idsBefore } from '../engine/connection/desk-numbers.ts'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { schemaVersionOf } from '../engine/connection/migrate.ts'
import { plucked, prepared } from '../engine/connection/statements.ts'
import { pendingCount, replicaState } from './replica-state.ts'

// Desks that have followed the log to the same place hold the same rows. Each hashes one page of one table now and then; which one
// follows from the place and from how many it has hashed there, so that two desks come to the same pages without speaking.

/** What stands in one page of one table at one place of the log. */
export interface PageHash {
  readonly head: number
  /** Table, first id and schema: only the same pages are compared. */
  readonly page: string
  readonly hash: string
}

/** Ids that one page spans: a few milliseconds of reading. */
const rowsOfAPage = 1000

interface Pages {
  readonly table: CapturedTable
  /** One less than the first id. */
  readonly before: number
  readonly count: number
}

/** Where the rows of a table lie: each desk gives ids of its own range. */
function pagesOf(raw: Database.Database, table: CapturedTable): Pages[] {
  const last = plucked<[number], number | null>(raw, `select max(id) from main.${table.name} where id <= ?`)
  const pages: Pages[] = []
  for (let id = last.get(Number.MAX_SAFE_INTEGER); typeof id === 'number' && id > 0;) {
    const before = idsBefore(deskOfId(id))
    pages.push({ table, before, count: Math.ceil((id - before) / rowsOfAPage) })
    id = last.get(before)
  }
  return pages
}

/**
 * Hashes the page that is due at the present place of the log; `round` counts those hashed there before. Null while something is not
 * shared yet. Nothing may be written meanwhile.
 */
export function hashPage(
  raw: Database.Database,
  tables: ReadonlyMap<string, CapturedTable>,
  round: number,
): PageHash | null {
  const state = replicaState(raw)
  if (state === null || pendingCount(raw) > 0) return null
  const all = [...tables.keys()].toSorted().flatMap((name) => pagesOf(raw, tables.get(name) ?? missing()))
  const total = all.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const digest = createHash('sha256').update(`${state.head} ${round}`).digest()
  let place = digest.readUIntBE(0, 6) % total
  for (const { table, before, count } of all) {
    if (place < count) return { head: state.head, ...hashOfRows(raw, table, before + place * rowsOfAPage) }
    place -= count
  }
  return null
}

function hashOfRows(
  raw: Database.Database,
  { name, columns }: CapturedTable,
  after: number,
): Omit<PageHash, 'head'> {
  const rows = prepared<[number, number], unknown[]>(
    raw,
    `select json_array(id, version, ${columns.join(', ')}) from main.${name} where id > ? and id <= ? order by id`,
  )
  const hash = createHash('sha256')
  for (const row of rows.pluck().iterate(after, after + rowsOfAPage)) hash.update(`${String(row)}\n`)
  const page = `${name} ${after} ${schemaVersionOf(raw)}`
  return { page, hash: hash.digest('base64url').slice(0, 22) }
}

function missing(): never {
  throw new Error('no such table')
}

/** What another desk says of pages. */
export interface OtherHashes {
  readonly desk: number
  readonly hashes: readonly PageHash[]
}

export interface Differences {
  /** Desks that hold something else than this one. */
  readonly desks: readonly number[]
  /** Where they do, as it is here. */
  readonly pages: readonly PageHash[]
  /** Whether most hold the same something else: then this one is the desk that differs. */
  readonly isOdd: boolean
  /** Whether as many hold the same something else as hold what this one does: nobody can tell then which is right. */
  readonly isInDoubt: boolean
}

export function differencesAmong(mine: readonly PageHash[], others: readonly OtherHashes[]): Differences {
  const desks = new Set<number>()
  const pages: PageHash[] = []
  let isOdd = false
  let isInDoubt = false
  for (const own of mine) {
    const camps = new Map<string, number[]>()
    for (const { desk, hashes } of others) {
      const theirs = hashes.find(({ head, page }) => head === own.head && page === own.page)?.hash
      if (theirs !== undefined) camps.set(theirs, [...(camps.get(theirs) ?? []), desk])
    }
    const agreeing = 1 + (camps.get(own.hash)?.length ?? 0)
    camps.delete(own.hash)
    if (camps.size > 0) pages.push(own)
    for (const camp of camps.values()) {
      for (const desk of camp) desks.add(desk)
      if (camp.length > agreeing) isOdd = true
      if (camp.length >= agreeing) isInDoubt = true
    }
  }
  return { desks: [...desks].toSorted((one, other) => one - other), pages, isOdd, isInDoubt }
}

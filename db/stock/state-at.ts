import Database from 'better-sqlite3'
import { atOnce } from '../engine/connection/at-once.ts'
import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { configure, writingConnection } from '../engine/connection/open.ts'
import type { OfficeRules } from '../engine/connection/write.ts'
import { forgetSet } from './take-out.ts'

// An earlier state is a copy of the present one whose change sets are taken back, newest first.

/** A moment in the history of a stock: right after this change set. */
export interface Moment {
  /** Its place in the order of this desk; everything up to it holds. */
  readonly seq: number
  /** Instant in UTC. */
  readonly at: string
  readonly command: string
  readonly staffId: number | null
  /** Change sets that came after it. */
  readonly since: number
}

/**
 * The moment that stands for an instant (UTC): the place in the order of this desk that has the fewest change sets on its wrong
 * side. What a desk had done by then and shared only later, or under a clock that was wrong, moves it as little as can be. Null
 * where the journal does not go back so far.
 */
export function momentAt(raw: Database.Database, instant: string): Moment | null {
  const found = raw
    .prepare<[string], Moment>(
      `select seq, at, command, staff_id as staffId,
        (select count(*) from change_set as later where later.seq > placed.seq) as since
      from (select *, sum(iif(at <= ?, 1, -1)) over (order by seq) as fitting from change_set) as placed
      where fitting >= 0 order by fitting desc, seq desc limit 1`,
    )
    .get(instant)
  return found ?? null
}

/** When the first change set was made, an instant in UTC; null where there is none. */
export const firstMoment = (raw: Database.Database): string | null =>
  raw.prepare<[], string>('select at from change_set order by seq limit 1').pluck().get() ?? null

/**
 * Writes the state of a database in use right after a change set to `toFile`, new: its rows, and the journal up to then. What was
 * deleted for good since stays away, and so does what refers to it and cannot be without it. Blocks its thread. Throws SQLite's error.
 */
export function writeStateAt(
  fromFile: string,
  toFile: string,
  seq: number,
  rules: OfficeRules,
  onProgress: () => void = () => undefined,
): void {
  const from = new Database(fromFile, { readonly: true, fileMustExist: true })
  try {
    from.prepare('vacuum into ?').run(toFile)
  } finally {
    from.close()
  }
  onProgress()
  const raw = new Database(toFile, { fileMustExist: true })
  try {
    configure(raw)
    // rows that refer to what was deleted for good are looked for at the end
    raw.pragma('foreign_keys = OFF')
    const { tables } = writingConnection(raw, rules)
    atOnce(raw, () => {
      const later = raw
        .prepare<[number], number>('select id from main.change_set where seq > ? order by seq desc')
        .pluck()
        .all(seq)
      for (const id of later) {
        forgetSet(raw, id)
        onProgress()
      }
      settleReferences(raw, tables)
      rules.derive(raw)
      raw.exec('delete from noted.captured')
    })
  } finally {
    raw.close()
  }
}

interface Dangling {
  readonly table: string
  readonly rowid: number
  readonly column: string
}

/** A row that refers to nothing forgets it where it may, and goes where it may not. */
function settleReferences(raw: Database.Database, tables: ReadonlyMap<string, CapturedTable>): void {
  const dangling = raw.prepare<[], Dangling>(
    `select found."table", found.rowid, keys."from" as "column" from pragma_foreign_key_check as found
    join pragma_foreign_key_list(found."table") as keys on keys.id = found.fkid`,
  )
  for (let rows = dangling.all(); rows.length > 0; rows = dangling.all())
    for (const { table, rowid, column } of rows) {
      const isNeeded = tables.get(table)?.references.get(column)?.isNeeded ?? true
      raw
        .prepare(
          isNeeded
            ? `delete from main.${table} where rowid = ?`
            : `update main.${table} set ${column} = null, version = version + 1 where rowid = ?`,
        )
        .run(rowid)
    }
}

/** Makes a copy of a shared stock one that belongs to no desk: it is only looked at. */
export function forgetMembership(file: string): void {
  const raw = new Database(file, { fileMustExist: true })
  try {
    for (const table of ['replica', 'replica_attempt', 'replica_segment'])
      raw.exec(`delete from main.${table}`)
  } finally {
    raw.close()
  }
}

import type Database from 'better-sqlite3'
import type { WritingConnection } from '../engine/connection/write.ts'
import {
  headOf,
  imageOf,
  SetReader,
  storedSteps,
  type SetHead,
  type SetStep,
  type StoredStep,
} from './changes.ts'

/** A pending change set, out of the rows and out of the journal. */
export interface TakenOut {
  readonly head: SetHead
  readonly steps: readonly SetStep[]
}

/** Ids of the change sets that the log does not hold yet, oldest first. */
export const pendingSets = (raw: Database.Database): number[] =>
  raw.prepare<[], number>('select id from main.change_set where segment is null order by seq').pluck().all()

/**
 * Takes all pending sets out, newest first, as if they had never been; what is computed from the rows is computed anew.
 * Returns them oldest first. Runs inside the caller's transaction.
 */
export function takeOutPending(connection: WritingConnection): TakenOut[] {
  const { raw, tables, rules } = connection
  raw.pragma('defer_foreign_keys = on')
  const reader = new SetReader(raw, tables)
  const taken = pendingSets(raw)
    .reverse()
    .map((id) => takeOut(raw, reader, id))
  rules.derive(raw)
  raw.exec('delete from noted.captured')
  return taken.reverse()
}

function takeOut(raw: Database.Database, reader: SetReader, id: number): TakenOut {
  const head = headOf(raw, id)
  const stored = [...storedSteps(raw, id)]
  const steps = [...reader.steps(id)]
  forget(raw, id, stored)
  return { head, steps }
}

/** The rows are as they were before a set, and the journal knows nothing of it. */
function forget(raw: Database.Database, id: number, stored: readonly StoredStep[]): void {
  for (const step of stored.toReversed()) takeBack(raw, step)
  raw.prepare('update main.change_set set undone_by = null where undone_by = ?').run(id)
  for (const sql of [
    'delete from main.before_image where change_id in (select id from main.change where change_set_id = ?)',
    'delete from main.change where change_set_id = ?',
    'delete from main.erasure where change_set_id = ?',
    'delete from main.change_set where id = ?',
  ])
    raw.prepare(sql).run(id)
}

/** Takes one set out of the rows and the journal, the newest first. Runs inside the caller's transaction. */
export const forgetSet = (raw: Database.Database, id: number): void =>
  forget(raw, id, [...storedSteps(raw, id)])

/** The row is afterwards as it was before the step, its version too. */
function takeBack(raw: Database.Database, { table, operation, firstId, lastId, image }: StoredStep): void {
  if (operation === 'insert') {
    raw.prepare(`delete from main.${table} where id between ? and ?`).run(firstId, lastId)
    return
  }
  const before = imageOf(image)
  if (before === null) return
  const columns = Object.keys(before)
  if (operation === 'update') {
    const set = ['version = version - 1', ...columns.map((column) => `${column} = @${column}`)]
    raw.prepare(`update main.${table} set ${set.join(', ')} where id = @id`).run({ ...before, id: firstId })
  } else {
    const blank = blankColumns(raw, table, columns)
    const all = [...columns, ...blank]
    const values = [...columns.map((column) => `@${column}`), ...blank.map(() => "''")]
    raw.prepare(`insert into main.${table} (${all.join(', ')}) values (${values.join(', ')})`).run(before)
  }
}

/** Columns that must have a value and are computed. */
const blankColumns = (raw: Database.Database, table: string, columns: readonly string[]): string[] =>
  raw
    .prepare<[string], string>(
      'select name from pragma_table_info(?) where "notnull" = 1 and dflt_value is null and pk = 0',
    )
    .pluck()
    .all(table)
    .filter((name) => !columns.includes(name))

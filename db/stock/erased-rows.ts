import type Database from 'better-sqlite3'
import { erasingCommands, madeWhen } from '../engine/connection/journal/erasures.ts'
import { plucked, prepared } from '../engine/connection/statements.ts'
import type { Erasure, Insertion, SetStep } from './changes.ts'
import type { Conflict } from './conflicts.ts'
import { columnOf, rowOf } from './merge-values.ts'
import type { TakenOut } from './take-out.ts'

// What was erased because somebody has a right to it does not come back with what another desk had not shared yet, and does
// not wait in a conflict either.

const requested = erasingCommands.map((command) => `'${command}'`).join(', ')

export const isOnRequest = (command: string): boolean => erasingCommands.some((known) => known === command)

/** Which rows of a table are gone for good, within a span of ids. */
export type GoneRows = (table: string, first: number, last: number) => ReadonlySet<number>

/** `all`: also those that nobody had asked for. Rows that are there again are not among them. */
export const erasedIn =
  (raw: Database.Database, { all }: { readonly all: boolean }): GoneRows =>
  (table, first, last) => {
    const asked = `and change_set_id in (select id from main.change_set where command in (${requested}))`
    const ids = plucked<[string, number, number], number>(
      raw,
      `select row_id from main.erasure where entity = ? and row_id between ? and ? ${all ? '' : asked}`,
    ).all(table, first, last)
    if (ids.length === 0) return new Set()
    const isThere = prepared(raw, `select 1 from main.${table} where id = ?`)
    return new Set(ids.filter((id) => isThere.get(id) === undefined))
  }

/** Only rows that are the same in another database: stocks that have parted give an id to different ones, at different times. */
export const sameIn =
  (gone: GoneRows, [one, other]: readonly [Database.Database, Database.Database]): GoneRows =>
  (table, first, last) =>
    new Set(
      [...gone(table, first, last)].filter(
        (id) => madeWhen(one, { table, id }) === madeWhen(other, { table, id }),
      ),
    )

/** A step without what it does to rows that are gone, in runs of those that are left. */
export function withoutRows(step: SetStep, gone: GoneRows): SetStep[] {
  if (step.kind !== 'insert') return gone(step.table, step.id, step.id).has(step.id) ? [] : [step]
  const { table, firstId, rows } = step
  const ids = gone(table, firstId, firstId + rows - 1)
  if (ids.size === 0) return [step]
  return withoutPlaces(step, (row) => ids.has(firstId + row))
}

function withoutPlaces(step: Insertion, isGone: (row: number) => boolean): Insertion[] {
  const places = Array.from({ length: step.rows }, (_, row) => row).filter((row) => !isGone(row))
  if (places.length === step.rows) return [step]
  return places.map((row) => rowOf(step, row))
}

/** A set without what it says of records that are gone on request; each that it has changed or added is told of. */
export function withoutErased(
  { head, steps }: TakenOut,
  raw: Database.Database,
  gone: GoneRows = erasedIn(raw, { all: false }),
): { readonly set: TakenOut; readonly told: readonly Conflict[] } {
  const told = new Map<string, Conflict>()
  const tell = (table: string, id: number): void => {
    const by = erasing(raw, table, id)
    const nothing = { field: null, mine: 'null', theirs: 'null' }
    told.set(`${table} ${id}`, { kind: 'removed', table, id, ...nothing, setId: head.id, by })
  }
  const left = steps.flatMap((step): SetStep[] => {
    if (step.kind === 'delete' || step.kind === 'erase') return [step]
    const isInsert = step.kind === 'insert'
    const first = isInsert ? step.firstId : step.id
    const last = isInsert ? first + step.rows - 1 : first
    for (const id of gone(step.table, first, last)) tell(step.table, id)
    const rest = withoutRows(step, gone)
    return rest.flatMap((each): SetStep[] =>
      each.kind === 'insert' ? withoutConflictsAbout(each, gone) : [each],
    )
  })
  return { set: { head, steps: left }, told: [...told.values()] }
}

/** What two desks gave such a record at once is of no concern any more. */
function withoutConflictsAbout(step: Insertion, gone: GoneRows): Insertion[] {
  if (step.table !== 'conflict') return [step]
  const kinds = columnOf(step, 'kind')
  const entities = columnOf(step, 'entity')
  const ids = columnOf(step, 'row_id')
  return withoutPlaces(step, (row) => {
    const id = Number(ids[row])
    return kinds[row] !== 'parked' && gone(String(entities[row]), id, id).size > 0
  })
}

function erasing(raw: Database.Database, table: string, id: number): Conflict['by'] {
  const set = raw
    .prepare<[string, number], { setId: number; at: string; staffId: number | null }>(
      `select id as setId, at, staff_id as staffId from main.erasure join main.change_set on id = change_set_id
      where entity = ? and row_id = ? and command in (${requested}) order by seq desc limit 1`,
    )
    .get(table, id)
  return set === undefined ? null : { ...set, columns: new Set() }
}

/**
 * An erasure with the conflicts about its record that have come since. A set that waits stays: its record is what stood in the way, and
 * the set may hold somebody's work on others.
 */
export function withConflicts(raw: Database.Database, step: Erasure): SetStep[] {
  const conflicts = raw
    .prepare<[string, number], { id: number; version: number }>(
      `select id, version from main.conflict where entity = ? and row_id = ? and kind <> 'parked'`,
    )
    .all(step.table, step.id)
  const table = 'conflict'
  return [
    ...conflicts.flatMap(({ id, version }): SetStep[] => [
      { kind: 'delete', table, id, version },
      { kind: 'erase', table, id },
    ]),
    step,
  ]
}

/** What a step does, row by row: the same however its rows were cut into steps. */
export const rowLines = (step: SetStep): unknown[] =>
  step.kind === 'insert'
    ? Array.from({ length: step.rows }, (_, row) => {
        const { table, firstId, columns, values } = step
        const cells = columns.map((column, place) => [column, values[place]?.[row] ?? null] as const)
        return [table, firstId + row, { version: 1, ...Object.fromEntries(cells) }]
      })
    : [step]

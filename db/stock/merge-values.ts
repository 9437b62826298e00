import type Database from 'better-sqlite3'
import type { WritingConnection } from '../engine/connection/write.ts'
import type { Insertion, Row, SetStep, Value } from './changes.ts'

// What merging does with the values of single steps.

/** Columns that say when something was changed: no two changes differ because of them. */
export const stamps: ReadonlySet<string> = new Set(['updated_at', 'created_at'])

export const recordKey = (table: string, id: number): string => `${table} ${id}`

/** How many rows steps are about. */
export const rowsIn = (steps: readonly SetStep[]): number =>
  steps.reduce((sum, step) => sum + (step.kind === 'insert' ? step.rows : 1), 0)

/** Records that sets change, or to which their new rows refer, each by its `recordKey`. */
export function workedOnIn(
  sets: readonly { readonly steps: readonly SetStep[] }[],
  tables: WritingConnection['tables'],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const step of sets.flatMap(({ steps }) => steps))
    if (step.kind === 'update') found.add(recordKey(step.table, step.id))
    else if (step.kind === 'insert')
      for (const [column, { table }] of tables.get(step.table)?.references ?? [])
        for (const id of columnOf(step, column)) if (typeof id === 'number') found.add(recordKey(table, id))
  return found
}

/** A name that nobody has yet, made of one that somebody has. */
export function freeName(isTaken: Database.Statement, name: string): string {
  for (let number = 2; ; number += 1) {
    const next = `${name} (${number})`
    if (isTaken.get(next) === undefined) return next
  }
}

/** The values of a column, row by row. */
export const columnOf = (step: Insertion, column: string): readonly Value[] =>
  step.values[step.columns.indexOf(column)] ?? []

/** The value of a single row. */
export const cell = (step: Insertion, column: string): Value => columnOf(step, column)[0] ?? null

export const rowOf = (step: Insertion, row: number): Insertion => ({
  ...step,
  firstId: step.firstId + row,
  rows: 1,
  values: step.values.map((column) => [column[row] ?? null]),
})

export function withValues(step: Insertion, values: Row): Insertion {
  const changed = step.values.map((column, place) => {
    const value = values[step.columns[place] ?? '']
    return value === undefined ? column : [value]
  })
  return { ...step, values: changed }
}

/** The columns in which SQLite has found the same values: "UNIQUE constraint failed: tag.name". */
export function clashingColumns(error: unknown, table: string): string[] {
  const message = error instanceof Error ? error.message : ''
  const [, list = ''] = /failed: (.*)$/.exec(message) ?? []
  return list
    .split(', ')
    .flatMap((name) => (name.startsWith(`${table}.`) ? [name.slice(table.length + 1)] : []))
}

/** Columns that were changed, each with those that only make sense together with it. */
export function columnGroups(together: readonly (readonly string[])[], columns: readonly string[]) {
  const left = new Set(columns)
  const groups: { readonly all: readonly string[]; readonly mine: readonly string[] }[] = []
  for (const all of together) {
    const mine = all.filter((column) => left.delete(column))
    if (mine.length > 0) groups.push({ all, mine })
  }
  for (const column of left) groups.push({ all: [column], mine: [column] })
  return groups
}

/** A JSON object as both have changed it, member by member; what both have changed stays as theirs. */
export function mergedMembers(before: Value, mine: Value, theirs: Value): string {
  const base = members(before)
  const own = members(mine)
  const other = members(theirs)
  const merged = new Map<string, unknown>(Object.entries(other))
  const isSame = (one: unknown, another: unknown): boolean => JSON.stringify(one) === JSON.stringify(another)
  for (const name of new Set([...Object.keys(base), ...Object.keys(own)])) {
    if (isSame(own[name], base[name]) || !isSame(other[name], base[name])) continue
    if (name in own) merged.set(name, own[name])
    else merged.delete(name)
  }
  return JSON.stringify(Object.fromEntries(merged))
}

function members(json: Value): Record<string, unknown> {
  const parsed: unknown = typeof json === 'string' ? JSON.parse(json) : null
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

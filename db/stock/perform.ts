import type { CapturedTable } from '../engine/connection/journal/captured-tables.ts'
import { prepared } from '../engine/connection/statements.ts'
import type { WriteScope } from '../engine/connection/write.ts'
import type { Insertion, SetStep, Value } from './changes.ts'
import { StockFault } from './fault.ts'

/**
 * Does one step of a change set to the rows; the connection captures it like any other change. Conflict clause `fail`: a
 * single row needs no way back of its own, because whoever performs a set can take all of it back.
 * Errors: DIVERGED where a row is not what the step was made on; SQLite's for a broken constraint.
 */
export function perform(scope: WriteScope, step: SetStep): void {
  const { raw } = scope
  if (step.kind === 'erase') {
    known(scope, step.table)
    scope.erase(step.table, step.id)
    return
  }
  const table = known(scope, step.table)
  const { name } = table
  switch (step.kind) {
    case 'insert':
      insertRows(scope, table, step)
      return
    case 'update': {
      const changed = Object.entries(step.values)
      for (const [column] of changed) requireColumn(table, column)
      const set = ['version = version + 1', ...changed.map(([column]) => `${column} = ?`)]
      const update = prepared(
        raw,
        `update or fail main.${name} set ${set.join(', ')} where id = ? and version = ?`,
      )
      const values: Value[] = changed.map(([, value]) => value)
      if (update.run(...values, step.id, step.version).changes !== 1)
        throw new StockFault('DIVERGED', `${name} ${step.id}`)
      return
    }
    case 'delete': {
      const remove = prepared(raw, `delete from main.${name} where id = ? and version = ?`)
      if (remove.run(step.id, step.version).changes === 1) return
      const isThere = prepared(raw, `select 1 from main.${name} where id = ?`)
      // what goes along with another row is gone by now
      if (isThere.get(step.id) !== undefined) throw new StockFault('DIVERGED', `${name} ${step.id}`)
    }
  }
}

/**
 * Several rows in one statement, and what stands in all of many rows written into it: binding a value, and beginning a statement,
 * take longer than inserting.
 */
function insertRows({ raw }: WriteScope, table: CapturedTable, step: Insertion): void {
  const given = step.columns.map((column, place) => {
    requireColumn(table, column)
    const values = step.values[place] ?? []
    return { column, values, literal: literalOf(values) }
  })
  const names = given.map(({ column }) => column)
  const blank = table.blank.filter((column) => !names.includes(column))
  const row = `(${['?', ...given.map(({ literal }) => literal ?? '?'), ...blank.map(() => "''")].join(', ')})`
  const into = `insert or fail into main.${table.name} (${['id', ...names, ...blank].join(', ')}) values`
  const bound = given.flatMap(({ literal, values }) => (literal === null ? [values] : []))
  for (let first = 0; first < step.rows;) {
    const rows = step.rows - first < rowsAtOnce ? 1 : rowsAtOnce
    const values: Value[] = []
    for (let place = first; place < first + rows; place += 1) {
      values.push(step.firstId + place)
      for (const column of bound) values.push(column[place] ?? null)
    }
    prepared(raw, `${into} ${Array.from({ length: rows }, () => row).join(', ')}`).run(values)
    first += rows
  }
}

const rowsAtOnce = 16
const manyRows = 100

/** What stands in all of many rows, where it is nothing. */
function literalOf(values: readonly Value[]): string | null {
  const [first] = values
  if (values.length < manyRows || (first !== null && first !== '')) return null
  return values.every((value) => value === first) ? (first === null ? 'null' : "''") : null
}

/** Errors: NEWER for a table that this Kontor does not know. */
function known({ tables }: WriteScope, name: string): CapturedTable {
  const table = tables.get(name)
  if (table === undefined) throw new StockFault('NEWER', name)
  return table
}

/** Errors: UNREADABLE for a column that this Kontor does not know: nothing of a change is left out in silence. */
function requireColumn(table: CapturedTable, column: string): void {
  if (column !== 'version' && !table.columns.includes(column))
    throw new StockFault('UNREADABLE', `${table.name}.${column}`)
}

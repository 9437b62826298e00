import { isMost, withoutIndexes } from '../engine/connection/bulk-load.ts'
import { noteInserts, withoutNotingInserts } from '../engine/connection/journal/capture.ts'
import type { Committed, WriteScope, WritingConnection } from '../engine/connection/write.ts'
import type { SetStep } from './changes.ts'
import type { IncomingSet } from './incoming.ts'
import { perform } from './perform.ts'

/**
 * Does all steps of a set that has come and completes it. Rows that come to be most of their tables go in as an import's do:
 * without indexes and full text, which are made once; what comes of it is the same. Errors: those of `perform`.
 */
export function performSet(
  connection: WritingConnection,
  scope: WriteScope,
  { added, steps }: IncomingSet,
  done: (step: SetStep) => void,
): Committed {
  const { raw, rules } = connection
  const once = (step: SetStep): void => {
    perform(scope, step)
    done(step)
  }
  const loaded = loadedTables(connection, added)
  const coming = steps[Symbol.iterator]()
  let next = coming.next()
  // changes and removals look rows up and take others along
  while (!next.done && (next.value.kind !== 'insert' || loaded.length === 0)) {
    once(next.value)
    next = coming.next()
  }
  if (next.done) return scope.finish()
  return withoutIndexes(raw, loaded, rules.derivedColumns, (indexed) => {
    withoutNotingInserts(raw, loaded, () => {
      for (; !next.done; next = coming.next()) {
        once(next.value)
        if (next.value.kind === 'insert' && loaded.includes(next.value.table))
          noteInserts(raw, next.value.table, next.value.firstId, next.value.firstId + next.value.rows - 1)
      }
    })
    indexed()
    return scope.finish()
  })
}

/** With each of so few rows SQLite may search a whole table for rows that have waited for it. */
const fewRows = 10

/** The tables that a set fills. Not one that refers to its own rows, or to others that come later. */
function loadedTables({ raw, tables }: WritingConnection, added: IncomingSet['added']): string[] {
  const later = new Set(added.keys())
  return [...added].flatMap(([name, rows]) => {
    const references = [...(tables.get(name)?.references.values() ?? [])]
    const isFree = references.every(({ table }) => !later.has(table) || (added.get(table) ?? 0) <= fewRows)
    later.delete(name)
    return tables.has(name) && isFree && isMost(raw, name, rows) ? [name] : []
  })
}

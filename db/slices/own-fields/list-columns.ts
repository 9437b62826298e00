import { listColumnOf } from '../../../preload/contract/fields.ts'
import { isOwnKey, ownIdOf, type OwnEntity } from '../../../preload/contract/own-fields.ts'
import type { ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import { inOrderOf, type ColumnSource } from '../../engine/lists/definition.ts'
import { ownDefinitionAtOnce, ownTables } from './definitions.ts'

/** Where the column of an own field comes from; undefined for any other; one that is gone is empty. */
export function ownColumn(entity: OwnEntity, name: string, read: ReadAtOnce): ColumnSource | undefined {
  if (!isOwnKey(name)) return undefined
  const definition = ownDefinitionAtOnce(read, ownIdOf(name))
  // views may still name one that is gone
  if (definition === null || definition.entity !== entity) return { kind: 'text', sql: 'null' }
  const { table, owner } = ownTables[entity]
  const sql = `(select value from ${table} where ${owner} = ${entity}.id and field_id = ${definition.id})`
  const column = listColumnOf(definition.field)
  const first = `(select substr(value, 1, instr(value || ',', ',') - 1) from ${table}
    where ${owner} = ${entity}.id and field_id = ${definition.id})`
  return column.choices === undefined
    ? { ...column, sql }
    : { ...column, sql, orderedBy: inOrderOf(first, column.choices) }
}

import { sql, type Kysely } from 'kysely'
import { ownKeyOf, type OwnEntity, type OwnKey } from '../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { ownDefinitions, ownTables } from './definitions.ts'
import { ownValuesOf } from './values.ts'

/** Two records' values of one field; null for none. */
export interface OwnComparison {
  readonly key: OwnKey
  readonly left: string | number | null
  readonly right: string | number | null
  readonly proposal: 'left' | 'right'
}

/** What two records hold of the office's own fields, with what is proposed: a filled one, else that of the one that is kept. */
export async function compareOwn(
  db: Kysely<Schema>,
  entity: OwnEntity,
  [leftId, rightId]: readonly [number, number],
  survivor: 'left' | 'right',
): Promise<OwnComparison[]> {
  const [ofLeft, ofRight] = [await ownValuesOf(db, entity, leftId), await ownValuesOf(db, entity, rightId)]
  const definitions = (await ownDefinitions(db)).filter((one) => one.entity === entity)
  return definitions.flatMap(({ key }): OwnComparison[] => {
    const [left, right] = [ofLeft[key] ?? null, ofRight[key] ?? null]
    if (left === null && right === null) return []
    return [{ key, left, right, proposal: left === null ? 'right' : right === null ? 'left' : survivor }]
  })
}

interface Row {
  readonly id: number
  readonly fieldId: number
}

/**
 * Moves what one record holds to another that it is merged into: where both hold something, what is chosen stays.
 * Returns the fields that were taken over.
 */
export async function mergeOwn(
  scope: WriteScope,
  entity: OwnEntity,
  keepId: number,
  mergeId: number,
  choices: Readonly<Partial<Record<OwnKey, 'keep' | 'merge'>>>,
): Promise<readonly OwnKey[]> {
  const { table, owner } = ownTables[entity]
  const rowsOf = async (id: number): Promise<readonly Row[]> => {
    const { rows } = await sql<Row>`
      select id, field_id as "fieldId" from ${sql.table(table)} where ${sql.ref(owner)} = ${id} order by id`.execute(
      scope.db,
    )
    return rows
  }
  const kept = new Map((await rowsOf(keepId)).map(({ id, fieldId }) => [fieldId, id]))
  const taken: OwnKey[] = []
  for (const { id, fieldId } of await rowsOf(mergeId)) {
    const own = kept.get(fieldId)
    if (own !== undefined && choices[ownKeyOf(fieldId)] !== 'merge') {
      scope.remove(table, id, null)
      continue
    }
    if (own !== undefined) scope.remove(table, own, null)
    // the table above says which column names the record
    scope.update(table, id, null, { [owner]: keepId } as never)
    taken.push(ownKeyOf(fieldId))
  }
  return taken
}

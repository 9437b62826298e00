import { sql, type Kysely } from 'kysely'
import { saysNothing } from '../../../preload/contract/fields.ts'
import {
  isOwnKey,
  ownKeyOf,
  type OwnEntity,
  type OwnKey,
  type OwnValue,
} from '../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { ownDefinitions, ownTables, type OwnDefinition } from './definitions.ts'

interface StoredValue {
  readonly id: number
  readonly fieldId: number
  readonly value: string | number
}

/** What a record holds of the office's own fields. */
async function stored(db: Kysely<Schema>, entity: OwnEntity, id: number): Promise<readonly StoredValue[]> {
  const { table, owner } = ownTables[entity]
  const { rows } = await sql<StoredValue>`
    select id, field_id as "fieldId", value from ${sql.table(table)} where ${sql.ref(owner)} = ${id}
    order by field_id`.execute(db)
  return rows
}

export async function ownValuesOf(
  db: Kysely<Schema>,
  entity: OwnEntity,
  id: number,
): Promise<Record<OwnKey, string | number>> {
  const rows = await stored(db, entity, id)
  return Object.fromEntries(rows.map(({ fieldId, value }) => [ownKeyOf(fieldId), value]))
}

/** A value as its field takes it. Errors: VALIDATION. */
export function checkedOwn(
  definitions: readonly OwnDefinition[],
  entity: OwnEntity,
  key: string,
  value: OwnValue,
): { readonly definition: OwnDefinition; readonly value: OwnValue } {
  const definition = definitions.find((one) => one.entity === entity && one.key === key)
  if (definition === undefined)
    throw new KontorError('VALIDATION', 'ownFields.error.gone', undefined, {
      fieldErrors: { [`fields.${key}`]: 'ownFields.error.gone' },
    })
  if (saysNothing(value)) return { definition, value: null }
  const read = definition.field.schema.safeParse(value)
  if (!read.success)
    throw new KontorError('VALIDATION', 'ownFields.error.value', undefined, {
      fieldErrors: { [`fields.${key}`]: 'ownFields.error.value' },
    })
  // of one of the kinds, all of which are texts or numbers
  const checked = read.data as string | number
  return { definition, value: saysNothing(checked) ? null : checked }
}

/**
 * Changes what a record holds of the fields that are named; says which have changed. The caller gives the record itself its new
 * version. Errors: VALIDATION.
 */
export async function writeOwnValues(
  scope: WriteScope,
  entity: OwnEntity,
  recordId: number,
  values: Readonly<Record<string, OwnValue>> | undefined,
): Promise<readonly OwnKey[]> {
  const entries = Object.entries(values ?? {})
  if (entries.length === 0) return []
  const { table, owner } = ownTables[entity]
  const definitions = await ownDefinitions(scope.db)
  const before = new Map((await stored(scope.db, entity, recordId)).map((row) => [row.fieldId, row]))
  const changed: OwnKey[] = []
  for (const [key, given] of entries) {
    const { definition, value } = checkedOwn(definitions, entity, key, given)
    const row = before.get(definition.id)
    if ((row?.value ?? null) === value) continue
    if (isOwnKey(key)) changed.push(key)
    if (value === null) {
      if (row !== undefined) scope.remove(table, row.id, null)
    } else if (row !== undefined) scope.update(table, row.id, null, { value })
    else
      // the table above says which column names the record
      scope.insert(table, { [owner]: recordId, field_id: definition.id, value } as never)
  }
  return changed
}

const listed = (ids: readonly number[]) => sql`select value from json_each(${JSON.stringify(ids)})`

/** Ids of those of many that hold another value in a field, with the value. */
export async function ownDiffering(
  db: Kysely<Schema>,
  entity: OwnEntity,
  ids: readonly number[],
  fieldId: number,
  value: OwnValue,
): Promise<ReadonlyMap<number, OwnValue>> {
  const { table, owner } = ownTables[entity]
  const { rows } = await sql<{ readonly id: number; readonly before: OwnValue }>`
    select record.value as id, own.value as before from json_each(${JSON.stringify(ids)}) as record
    left join ${sql.table(table)} as own on ${sql.ref(`own.${owner}`)} = record.value and own.field_id = ${fieldId}
    where own.value is not ${value}`.execute(db)
  return new Map(rows.map(({ id, before }) => [id, before]))
}

/** Sets a field of many records, which hold another value. */
export async function setOwnOfMany(
  scope: WriteScope,
  entity: OwnEntity,
  ids: readonly number[],
  fieldId: number,
  value: OwnValue,
): Promise<void> {
  const { table, owner } = ownTables[entity]
  const of = sql`field_id = ${fieldId} and ${sql.ref(owner)} in (${listed(ids)})`
  if (value === null) {
    await sql`delete from ${sql.table(table)} where ${of}`.execute(scope.db)
    return
  }
  const { rows } = await sql<{ readonly id: number }>`
    select ${sql.ref(owner)} as id from ${sql.table(table)} where ${of}`.execute(scope.db)
  await sql`update ${sql.table(table)} set version = version + 1, value = ${value} where ${of}`.execute(
    scope.db,
  )
  const known = new Set(rows.map(({ id }) => id))
  for (const id of ids)
    // the table above says which column names the record
    if (!known.has(id)) scope.insert(table, { [owner]: id, field_id: fieldId, value } as never)
}

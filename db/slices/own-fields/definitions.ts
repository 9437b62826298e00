import { sql, type Kysely } from 'kysely'
import type { Field } from '../../../preload/contract/fields.ts'
import {
  fieldOfOwn,
  ownKeyOf,
  type OwnChoice,
  type OwnEntity,
  type OwnFieldFields,
  type OwnKey,
} from '../../../preload/contract/own-fields.ts'
import { queries, type ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** A field of the office's own as the data know it. */
export interface OwnDefinition extends OwnFieldFields {
  readonly id: number
  readonly version: number
  readonly key: OwnKey
  readonly isArchived: boolean
  readonly position: number
  readonly nextChoice: number
  readonly field: Field
}

/** Where the values of each record are, and the column that names the record. */
export const ownTables = {
  organisation: { table: 'organisation_own_value', owner: 'organisation_id' },
  person: { table: 'person_own_value', owner: 'person_id' },
  working_group: { table: 'group_own_value', owner: 'group_id' },
} as const satisfies Record<OwnEntity, { readonly table: keyof Schema; readonly owner: string }>

/** As much of a text as a record is found by. */
const searchedCharacters = 2000

/** SQL on a record: what it holds of the office's own fields of text, one to a line; null for nothing. */
export function ownTextOf(entity: OwnEntity): string {
  const { table, owner } = ownTables[entity]
  return `(select group_concat(substr(value, 1, ${searchedCharacters}), char(10)) from (select value from ${table}
    where ${owner} = ${entity}.id and field_id in (select id from own_field where kind in ('line', 'text')) order by field_id))`
}

const selected = queries.selectFrom('own_field').selectAll().orderBy('position').orderBy('id')
type Row = Awaited<ReturnType<typeof selected.execute>>[number]

/** Written by `update` alone, so of its shape. */
const choicesOf = (stored: string): OwnChoice[] => JSON.parse(stored) as OwnChoice[]

function definitionOf(row: Row): OwnDefinition {
  const { id, version, entity, name, help, kind, unit, decimals, position } = row
  const fields = { entity, name, help, kind, unit, decimals, choices: choicesOf(row.choices) }
  return {
    ...fields,
    id,
    version,
    position,
    key: ownKeyOf(id),
    isArchived: row.is_archived === 1,
    nextChoice: row.next_choice,
    field: fieldOfOwn(fields),
  }
}

/** All fields of the office's own, in their order. */
export async function ownDefinitions(db: Kysely<Schema>): Promise<readonly OwnDefinition[]> {
  const rows = await db.selectFrom('own_field').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(definitionOf)
}

/** The same where it cannot be waited for. */
export const ownDefinitionsAtOnce = (read: ReadAtOnce): readonly OwnDefinition[] =>
  read(selected).map(definitionOf)

/** One of them; null where it is gone. */
export function ownDefinitionAtOnce(read: ReadAtOnce, id: number): OwnDefinition | null {
  const [row] = read(selected.where('id', '=', id))
  return row === undefined ? null : definitionOf(row)
}

/** How many records hold a value of each field, and how many each choice, by the field's id. */
export async function usesOf(
  db: Kysely<Schema>,
  definitions: readonly OwnDefinition[],
): Promise<ReadonlyMap<number, { readonly uses: number; readonly choiceUses: Record<string, number> }>> {
  const found = new Map<number, { uses: number; choiceUses: Record<string, number> }>()
  for (const { table } of Object.values(ownTables)) {
    const ofTable = definitions.filter(({ entity }) => ownTables[entity].table === table)
    const listed = new Set(
      ofTable.filter(({ kind }) => kind === 'choice' || kind === 'choices').map(({ id }) => id),
    )
    const { rows } = await sql<{
      readonly field: number
      readonly value: string | null
      readonly count: number
    }>`
      select field_id as field, iif(field_id in (select value from json_each(${JSON.stringify([...listed])})), value, null) as value,
        count(*) as count
      from ${sql.table(table)} group by 1, 2`.execute(db)
    for (const { field, value, count } of rows) {
      const entry = found.get(field) ?? { uses: 0, choiceUses: {} }
      entry.uses += count
      for (const key of value === null ? [] : String(value).split(',').filter(Boolean))
        entry.choiceUses[key] = (entry.choiceUses[key] ?? 0) + count
      found.set(field, entry)
    }
  }
  return found
}

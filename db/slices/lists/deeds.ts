import { sql, type Kysely, type RawBuilder } from 'kysely'
import { columnName, type FieldList } from '../../../preload/contract/fields.ts'
import type { RecordsChange, SettableValue } from '../../../preload/contract/list-changes.ts'
import { attachedToAll, removeAllWithAttached } from '../../engine/connection/attached.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { AuditedTable, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { ChangedRecord, Deed, LeftRecords, SettableField } from '../../engine/lists/many.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** A table whose records are changed together: how they are called and ordered, in SQL. */
export interface NamedTable {
  readonly table: AuditedTable
  readonly name: string
  readonly order: string
}

type ChangeOf<Kind extends RecordsChange['kind']> = Extract<RecordsChange, { readonly kind: Kind }>

/** Ids as rows of a query, however many they are. */
export const listedIds = (ids: readonly number[]): RawBuilder<unknown> =>
  sql`select value from json_each(${JSON.stringify(ids)})`

/** Those of many for which a condition holds, by name, with what they hold; `before` is SQL on the table. */
export async function recordsOf(
  db: Kysely<Schema>,
  { table, name, order }: NamedTable,
  ids: readonly number[],
  before: RawBuilder<unknown> = sql`''`,
  condition: RawBuilder<unknown> = sql`true`,
): Promise<readonly Omit<ChangedRecord, 'after'>[]> {
  const { rows } = await sql<Omit<ChangedRecord, 'after'>>`
    select id, ${sql.raw(name)} as name, ${before} as before from ${sql.table(table)}
    where id in (${listedIds(ids)}) and ${condition} order by ${sql.raw(order)}, id`.execute(db)
  return rows
}

/** Records that stay as they are, for one reason; none for none. */
export const leftFor = (
  reason: LeftRecords['reason'],
  records: readonly { readonly name: string }[],
): readonly LeftRecords[] =>
  records.length === 0 ? [] : [{ reason, names: records.map(({ name }) => name) }]

function fieldOf(fields: (name: string) => SettableField | undefined, name: string): SettableField {
  const field = fields(name)
  if (field === undefined) throw new KontorError('VALIDATION', 'lists.error.column')
  return field
}

/** The value as its field takes it. Errors: VALIDATION. */
function checked({ schema }: SettableField, value: SettableValue): SettableValue {
  const result = schema.safeParse(value)
  // a schema of a field gives a text, a number or nothing
  if (result.success) return result.data as SettableValue
  throw new KontorError('VALIDATION', 'lists.error.value', undefined, {
    fieldErrors: { value: 'lists.error.value' },
  })
}

interface Setting {
  readonly of: NamedTable
  readonly fields: (name: string) => SettableField | undefined
  /** Gives these records one value. */
  readonly set: (
    scope: WriteScope,
    ids: readonly number[],
    field: string,
    value: SettableValue,
  ) => Promise<void>
}

const isSame = (one: SettableValue, other: SettableValue): boolean => (one ?? '') === (other ?? '')

/** A field set to one value. */
export const setting = ({ of, fields, set }: Setting): Deed<ChangeOf<'set'>> => ({
  outcome: async ({ db }, ids, { field: name, value }) => {
    const field = fieldOf(fields, name)
    const after = checked(field, value)
    const all = await recordsOf(db, of, ids, sql.raw(field.sql))
    const changed = all.filter(({ before }) => !isSame(before, after))
    const idsChanged = changed.map(({ id }) => id)
    const said = field.said === undefined ? changed : await recordsOf(db, of, idsChanged, sql.raw(field.said))
    return {
      rows: said.map((row) => ({ ...row, after })),
      left: leftFor(
        'same',
        all.filter(({ before }) => isSame(before, after)),
      ),
    }
  },
  apply: async (scope, rows, { field, value }) => {
    const after = checked(fieldOf(fields, field), value)
    await set(
      scope,
      rows.map(({ id }) => id),
      field,
      after,
    )
  },
})

/** A field set to a value for each. */
export const settingEach = ({ of, fields, set }: Setting): Deed<ChangeOf<'setEach'>> => ({
  outcome: async ({ db }, ids, { field: name, values }) => {
    const field = fieldOf(fields, name)
    const valueOf = new Map(values.map(({ id, value }) => [id, checked(field, value)]))
    const wanted = ids.filter((id) => valueOf.has(id))
    const all = (await recordsOf(db, of, wanted, sql.raw(field.sql))).map((row) => ({
      ...row,
      after: valueOf.get(row.id) ?? null,
    }))
    const stays = all.filter(({ before, after }) => isSame(before, after))
    return { rows: all.filter((row) => !stays.includes(row)), left: leftFor('same', stays) }
  },
  apply: async (scope, rows, { field }) => {
    const byValue = new Map<SettableValue, number[]>()
    for (const { id, after } of rows) byValue.set(after, [...(byValue.get(after) ?? []), id])
    for (const [value, ids] of byValue) await set(scope, ids, field, value)
  },
})

/** A task for each; `column` of the task refers to the record. */
export const addingTasks = (
  of: NamedTable,
  column: 'organisation_id' | 'person_id',
): Deed<ChangeOf<'addTask'>> => ({
  outcome: async ({ db }, ids) => ({
    rows: (await recordsOf(db, of, ids)).map((row) => ({ ...row, after: '' })),
    left: [],
  }),
  apply: async (scope, rows, { title, note, dueOn, ownerId }) => {
    await requireRecords(scope.db, 'staff', [ownerId])
    for (const { id } of rows)
      scope.insert('task', {
        kind: 'task',
        title,
        note,
        due_on: dueOn,
        owner_id: ownerId,
        [column]: id,
        created_at: scope.now,
        updated_at: scope.now,
      })
  },
})

/** Deleted, with everything that cannot be without them. */
export const removing = (of: NamedTable): Deed<ChangeOf<'remove'>> => ({
  outcome: async (reading, ids) => {
    const rows = await recordsOf(reading.db, of, ids)
    const attached = await attachedToAll(
      reading,
      of.table,
      rows.map(({ id }) => id),
    )
    const counts = new Map<string, number>()
    for (const { table, cleared } of attached)
      if (cleared === null) counts.set(table, (counts.get(table) ?? 0) + 1)
    return {
      rows: rows.map((row) => ({ ...row, after: '' })),
      left: [],
      attached: [...counts].map(([entity, count]) => ({ entity, count })),
    }
  },
  apply: (scope, rows) =>
    removeAllWithAttached(
      scope,
      of.table,
      rows.map(({ id }) => id),
    ),
})

/** Others, or nobody, are in charge of them: `column` refers to the staff. */
export const assigning = (of: NamedTable, column: 'owner_id' | 'staff_id'): Deed<ChangeOf<'assign'>> => {
  const isNeeded = column === 'staff_id'
  return {
    outcome: async ({ db }, ids, { staffId }) => {
      if (isNeeded && staffId === null) throw new KontorError('VALIDATION', 'lists.error.value')
      await requireRecords(db, 'staff', [staffId])
      const owner = sql`(select name from staff where staff.id = ${sql.ref(column)})`
      const differs = sql`${sql.ref(column)} is not ${staffId}`
      const rows = await recordsOf(db, of, ids, owner, differs)
      return {
        rows: rows.map((row) => ({ ...row, after: '' })),
        left: leftFor('same', await recordsOf(db, of, ids, owner, sql`not (${differs})`)),
      }
    },
    apply: async (scope, rows, { staffId }) => {
      await sql`update ${sql.table(of.table)} set version = version + 1, updated_at = ${scope.now},
        ${sql.ref(column)} = ${staffId} where id in (${listedIds(rows.map(({ id }) => id))})`.execute(
        scope.db,
      )
    },
  }
}

/** Gives records of a table with `updated_at` one value of a column of their own. */
export const settingColumn =
  (table: AuditedTable, columnOf: (field: string) => string | undefined): Setting['set'] =>
  async (scope, ids, field, value) => {
    const column = columnOf(field)
    if (column === undefined) return
    await sql`update ${sql.table(table)} set version = version + 1, updated_at = ${scope.now},
      ${sql.ref(column)} = ${value} where id in (${listedIds(ids)})`.execute(scope.db)
  }

/** Fields of a list whose columns are called as they are. */
export const settableOf =
  (list: FieldList) =>
  (name: string): SettableField | undefined => {
    const field = list[name]
    return field && { schema: field.schema, sql: columnName(name) }
  }

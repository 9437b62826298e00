import { sql, type Kysely } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import {
  bulkFieldList,
  type BulkField,
  type OrganisationsChange,
} from '../../../preload/contract/organisations.ts'
import { isOwnKey, type OwnKey } from '../../../preload/contract/own-fields.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { noteHeadcount, type NewestHeadcount } from '../organisation-parts/index.ts'
import { addTagToMany, tagNamed } from '../tags/index.ts'
import { checkedOwn, ownDefinitions, ownDiffering, setOwnOfMany, valueAsText } from '../own-fields/index.ts'
import { removeOrganisation } from './commands.ts'
import { recordOriginsOfMany } from './provenance.ts'
import { isReferredTo } from './references.ts'

type Value = string | number | null

const listed = (ids: readonly number[]) => sql`select value from json_each(${JSON.stringify(ids)})`

/** The value as its field takes it. Errors: VALIDATION. */
function checked(field: BulkField, value: Value): Value {
  const result = bulkFieldList[field].schema.safeParse(value)
  if (result.success) return result.data
  throw new KontorError('VALIDATION', 'organisations.error.bulkValue', undefined, {
    fieldErrors: { value: 'organisations.error.bulkValue' },
  })
}

/** Fields that hold the number of one of the office. */
const isColleague = (field: BulkField): boolean => field === 'careOwnerId' || field === 'verifiedById'

interface Differing {
  readonly id: number
  readonly name: string
  readonly before: Value
}

/** Those of many that hold another value in a field, with the value. */
async function differing(
  db: Kysely<Schema>,
  ids: readonly number[],
  field: BulkField,
  value: Value,
): Promise<readonly Differing[]> {
  const { table, empty } = bulkFieldList[field]
  const column = sql.ref(`${table}.${columnName(field)}`)
  const said = isColleague(field) ? sql`(select staff.name from staff where staff.id = ${column})` : column
  const { rows } = await sql<Differing>`
    select organisation.id, organisation.name, ${said} as before from organisation
    left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
    where organisation.id in (${listed(ids)}) and coalesce(${column}, ${empty}) is not ${value}
    order by name_sort`.execute(db)
  return rows
}

/** The same of one of the office's own fields; what stands there is said in words. */
async function differingOwn(
  db: Kysely<Schema>,
  ids: readonly number[],
  key: OwnKey,
  value: Value,
): Promise<readonly Differing[]> {
  const definitions = await ownDefinitions(db)
  const { definition, value: wanted } = checkedOwn(definitions, 'organisation', key, value)
  const found = await ownDiffering(db, 'organisation', ids, definition.id, wanted)
  const { rows } = await sql<{ readonly id: number; readonly name: string }>`
    select id, name from organisation where id in (${listed([...found.keys()])}) order by name_sort`.execute(
    db,
  )
  return rows.map((row) => {
    const before = found.get(row.id) ?? null
    return { ...row, before: before === null ? null : valueAsText(definition, before) }
  })
}

async function setOwn(scope: WriteScope, ids: readonly number[], key: OwnKey, value: Value): Promise<void> {
  const { definition, value: wanted } = checkedOwn(await ownDefinitions(scope.db), 'organisation', key, value)
  await setOwnOfMany(scope, 'organisation', ids, definition.id, wanted)
  await sql`update organisation set version = version + 1, updated_at = ${scope.now}
    where id in (${listed(ids)})`.execute(scope.db)
  await recordOriginsOfMany(scope, ids, key)
}

/** Those of many that a theme is with, or is not with. */
async function withTheme(
  db: Kysely<Schema>,
  ids: readonly number[],
  themeId: number,
  isWith: boolean,
): Promise<readonly Differing[]> {
  const has = sql`exists (select 1 from organisation_theme where organisation_id = organisation.id and theme_id = ${themeId})`
  const { rows } = await sql<Differing>`
    select id, name, '' as before from organisation
    where id in (${listed(ids)}) and ${isWith ? has : sql`not ${has}`} order by name_sort`.execute(db)
  return rows
}

/** Those of many that have a tag, or do not have it. */
async function withTag(
  db: Kysely<Schema>,
  ids: readonly number[],
  name: string,
  isWith: boolean,
): Promise<readonly Differing[]> {
  const known = await tagNamed(db, name)
  const has = sql`exists (select 1 from organisation_tag where organisation_id = organisation.id and tag_id = ${known ?? 0})`
  const { rows } = await sql<Differing>`
    select id, name, '' as before from organisation
    where id in (${listed(ids)}) and ${isWith ? has : sql`not ${has}`} order by name_sort`.execute(db)
  return rows
}

/** Those that a change would change. Errors: VALIDATION. */
async function affected(
  db: Kysely<Schema>,
  references: WriteScope['references'],
  ids: readonly number[],
  change: OrganisationsChange,
): Promise<readonly Differing[]> {
  switch (change.kind) {
    case 'set':
      return isOwnKey(change.field)
        ? differingOwn(db, ids, change.field, change.value)
        : differing(db, ids, change.field, checked(change.field, change.value))
    case 'addTheme':
    case 'removeTheme':
      return withTheme(db, ids, change.themeId, change.kind === 'removeTheme')
    case 'addTag':
    case 'removeTag':
      return withTag(db, ids, change.tag, change.kind === 'removeTag')
    case 'addTask':
    case 'remove': {
      const isFree = change.kind === 'remove' ? sql`not (${isReferredTo(references)})` : sql`true`
      const { rows } = await sql<Differing>`
        select id, name, '' as before from organisation
        where id in (${listed(ids)}) and ${isFree} order by name_sort`.execute(db)
      return rows
    }
  }
}

export interface ChangePreview {
  readonly selected: number
  readonly changed: number
  readonly overwritten: number
  readonly examples: { readonly name: string; readonly before: string }[]
}

/** What a change of many would do. Errors: VALIDATION. */
export async function previewChange(
  db: Kysely<Schema>,
  references: WriteScope['references'],
  ids: readonly number[],
  change: OrganisationsChange,
): Promise<ChangePreview> {
  const rows = await affected(db, references, ids, change)
  const overwritten = rows.filter(({ before }) => before !== null && before !== '')
  return {
    selected: ids.length,
    changed: rows.length,
    overwritten: overwritten.length,
    examples: [...overwritten, ...rows.filter((row) => !overwritten.includes(row))]
      .slice(0, 5)
      .map(({ name, before }) => ({ name, before: String(before ?? '') })),
  }
}

/** Sets a field of many: the organisations', or their head offices'; who has none gets one. */
async function setField(
  scope: WriteScope,
  ids: readonly number[],
  field: BulkField,
  value: Value,
): Promise<void> {
  if (isColleague(field)) await requireRecords(scope.db, 'staff', [Number(value ?? 0) || null])
  const column = columnName(field)
  const isHeadcount = field === 'employees' || field === 'employeesAsOf'
  const before = isHeadcount ? await numbersOf(scope, ids) : []
  if (bulkFieldList[field].table === 'establishment') {
    await sql`update establishment set version = version + 1, ${sql.ref(column)} = ${value}
      where organisation_id in (${listed(ids)}) and is_head_office = 1`.execute(scope.db)
    const { rows: without } = await sql<{ readonly id: number }>`
      select value as id from json_each(${JSON.stringify(ids)}) where value not in (
        select organisation_id from establishment where is_head_office = 1)`.execute(scope.db)
    for (const { id } of without)
      scope.insert('establishment', { organisation_id: id, is_head_office: 1, [column]: value })
    await sql`update organisation set version = version + 1, updated_at = ${scope.now}
      where id in (${listed(ids)})`.execute(scope.db)
  } else
    await sql`update organisation set version = version + 1, updated_at = ${scope.now}, ${sql.ref(column)} = ${value}
      where id in (${listed(ids)})`.execute(scope.db)
  for (const { id, ...number } of before) {
    const after = { ...number, [column]: value }
    scope.update('organisation', id, null, noteHeadcount(scope, id, { before: number, after, source: '' }))
  }
  await recordOriginsOfMany(scope, ids, column)
}

/** How many people many organisations employ, each with its day. */
const numbersOf = (
  { db }: WriteScope,
  ids: readonly number[],
): Promise<readonly (NewestHeadcount & { readonly id: number })[]> =>
  db
    .selectFrom('organisation')
    .select(['id', 'employees', 'employees_as_of'])
    .where(sql<boolean>`id in (${listed(ids)})`)
    .execute()

/** Does one thing with each of many; returns how many it changed. Errors: NOT_FOUND, VALIDATION. */
export async function changeMany(
  scope: WriteScope,
  selected: readonly number[],
  change: OrganisationsChange,
): Promise<number> {
  const rows = await affected(scope.db, scope.references, selected, change)
  const ids = rows.map(({ id }) => id)
  switch (change.kind) {
    case 'set':
      if (isOwnKey(change.field)) await setOwn(scope, ids, change.field, change.value)
      else await setField(scope, ids, change.field, checked(change.field, change.value))
      break
    case 'addTheme':
      await requireRecords(scope.db, 'theme', [change.themeId])
      for (const id of ids)
        scope.insert('organisation_theme', { organisation_id: id, theme_id: change.themeId })
      break
    case 'removeTheme':
      await sql`delete from organisation_theme where theme_id = ${change.themeId}
        and organisation_id in (${listed(ids)})`.execute(scope.db)
      break
    case 'addTag':
      await addTagToMany(scope, ids, change.tag)
      break
    case 'removeTag': {
      const tagId = (await tagNamed(scope.db, change.tag)) ?? 0
      await sql`delete from organisation_tag where tag_id = ${tagId}
        and organisation_id in (${listed(ids)})`.execute(scope.db)
      break
    }
    case 'addTask': {
      await requireRecords(scope.db, 'staff', [change.ownerId])
      const { title, note, dueOn, ownerId } = change
      for (const id of ids)
        scope.insert('task', {
          kind: 'task',
          title,
          note,
          due_on: dueOn,
          owner_id: ownerId,
          organisation_id: id,
          created_at: scope.now,
          updated_at: scope.now,
        })
      break
    }
    case 'remove':
      for (const id of ids) await removeOrganisation(scope, id, null)
  }
  return ids.length
}

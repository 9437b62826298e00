import { sql, type RawBuilder } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import type { SettableValue } from '../../../preload/contract/list-changes.ts'
import { bulkFieldList, organisationFieldList } from '../../../preload/contract/organisations.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Deed, ManyRules, Reading, SettableField } from '../../engine/lists/many.ts'
import {
  addingTasks,
  addingToDistributionList,
  addingToGroup,
  leftFor,
  listedIds,
  recordsOf,
  removing,
  setting,
  settingEach,
  settingOwnToo,
  type NamedTable,
} from '../lists/index.ts'
import { noteHeadcount, type NewestHeadcount } from '../organisation-parts/index.ts'
import { addTagToMany, tagNamed } from '../tags/index.ts'
import { recordOriginsOfMany } from './provenance.ts'

const organisationsNamed = {
  table: 'organisation',
  name: 'name',
  order: 'name_sort',
} as const satisfies NamedTable

type FieldName = keyof typeof organisationFieldList
const isField = (name: string): name is FieldName => name in organisationFieldList

/** SQL of the name of one of the office, by number. */
export const nameOfStaff = (column: string): string => `(select name from staff where staff.id = ${column})`

/** SQL of a field's column: the organisation's own, or its head office's. */
export function fieldSql(name: FieldName): string {
  const column = columnName(name)
  return organisationFieldList[name].table === 'organisation'
    ? column
    : `(select ${column} from establishment where organisation_id = organisation.id and is_head_office = 1)`
}

/** Fields that hold the number of one of the office. */
const isColleague = (field: FieldName): boolean => field === 'careOwnerId' || field === 'verifiedById'

const settable =
  (fields: object) =>
  (name: string): SettableField | undefined =>
    isField(name) && name in fields
      ? {
          schema: organisationFieldList[name].schema,
          sql: fieldSql(name),
          ...(isColleague(name) && { said: nameOfStaff(fieldSql(name)) }),
        }
      : undefined

/** Sets a field of many: the organisations', or their head offices'; who has none gets one. */
async function setField(
  scope: WriteScope,
  ids: readonly number[],
  field: string,
  value: SettableValue,
): Promise<void> {
  if (!isField(field)) return
  if (isColleague(field)) await requireRecords(scope.db, 'staff', [Number(value ?? 0) || null])
  const column = columnName(field)
  const isHeadcount = field === 'employees' || field === 'employeesAsOf'
  const before = isHeadcount ? await numbersOf(scope, ids) : []
  if (organisationFieldList[field].table === 'establishment') {
    await sql`update establishment set version = version + 1, ${sql.ref(column)} = ${value}
      where organisation_id in (${listedIds(ids)}) and is_head_office = 1`.execute(scope.db)
    const { rows: without } = await sql<{ readonly id: number }>`
      select value as id from json_each(${JSON.stringify(ids)}) where value not in (
        select organisation_id from establishment where is_head_office = 1)`.execute(scope.db)
    for (const { id } of without)
      scope.insert('establishment', { organisation_id: id, is_head_office: 1, [column]: value })
    await sql`update organisation set version = version + 1, updated_at = ${scope.now}
      where id in (${listedIds(ids)})`.execute(scope.db)
  } else
    await sql`update organisation set version = version + 1, updated_at = ${scope.now}, ${sql.ref(column)} = ${value}
      where id in (${listedIds(ids)})`.execute(scope.db)
  for (const { id, ...number } of before) {
    const after = { ...number, [column]: value }
    scope.update('organisation', id, null, noteHeadcount(scope, id, { before: number, after, source: '' }))
  }
  await recordOriginsOfMany(scope, ids, column)
}

/** Something that those get, or lose, who do not have it, or have it. */
const giving = <Change>(
  isAdded: boolean,
  hasIt: (reading: Reading, change: Change) => Promise<RawBuilder<unknown>>,
  apply: Deed<Change>['apply'],
): Deed<Change> => ({
  outcome: async (reading, ids, change) => {
    const has = await hasIt(reading, change)
    const hasNot = sql`not ${has}`
    const { db } = reading
    const rows = await recordsOf(db, organisationsNamed, ids, sql`''`, isAdded ? hasNot : has)
    const left = await recordsOf(db, organisationsNamed, ids, sql`''`, isAdded ? has : hasNot)
    return { rows: rows.map((row) => ({ ...row, after: '' })), left: leftFor('same', left) }
  },
  apply,
})

type ThemeChange = { readonly themeId: number }
const hasTheme = (_: Reading, { themeId }: ThemeChange): Promise<RawBuilder<unknown>> =>
  Promise.resolve(sql`exists (select 1 from organisation_theme
    where organisation_id = organisation.id and theme_id = ${themeId})`)

type TagChange = { readonly tag: string }
const hasTag = async ({ db }: Reading, { tag }: TagChange): Promise<RawBuilder<unknown>> =>
  sql`exists (select 1 from organisation_tag
    where organisation_id = organisation.id and tag_id = ${(await tagNamed(db, tag)) ?? 0})`

/** How many people many organisations employ, each with its day. */
const numbersOf = (
  { db }: WriteScope,
  ids: readonly number[],
): Promise<readonly (NewestHeadcount & { readonly id: number })[]> =>
  db
    .selectFrom('organisation')
    .select(['id', 'employees', 'employees_as_of'])
    .where(sql<boolean>`id in (${listedIds(ids)})`)
    .execute()

/** What can be done with many organisations. */
export const organisationsMany: ManyRules = {
  commands: { change: 'organisations.change', remove: 'organisations.remove' },
  deeds: {
    set: settingOwnToo(
      organisationsNamed,
      'organisation',
      setting({ of: organisationsNamed, fields: settable(bulkFieldList), set: setField }),
      recordOriginsOfMany,
    ),
    setEach: settingEach({ of: organisationsNamed, fields: settable(organisationFieldList), set: setField }),
    addTheme: giving<ThemeChange>(true, hasTheme, async (scope, rows, { themeId }) => {
      await requireRecords(scope.db, 'theme', [themeId])
      for (const { id } of rows)
        scope.insert('organisation_theme', { organisation_id: id, theme_id: themeId })
    }),
    removeTheme: giving<ThemeChange>(false, hasTheme, async (scope, rows, { themeId }) => {
      await sql`delete from organisation_theme where theme_id = ${themeId}
        and organisation_id in (${listedIds(rows.map(({ id }) => id))})`.execute(scope.db)
    }),
    addTag: giving<TagChange>(true, hasTag, async (scope, rows, { tag }) => {
      await addTagToMany(
        scope,
        rows.map(({ id }) => id),
        tag,
      )
    }),
    removeTag: giving<TagChange>(false, hasTag, async (scope, rows, { tag }) => {
      const tagId = (await tagNamed(scope.db, tag)) ?? 0
      await sql`delete from organisation_tag where tag_id = ${tagId}
        and organisation_id in (${listedIds(rows.map(({ id }) => id))})`.execute(scope.db)
    }),
    addTask: addingTasks(organisationsNamed, 'organisation_id'),
    addToGroup: addingToGroup(organisationsNamed),
    addToDistributionList: addingToDistributionList(organisationsNamed),
    remove: removing(organisationsNamed),
  },
}

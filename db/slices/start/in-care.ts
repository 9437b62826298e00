import { sql, type RawBuilder } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start } from '../../../preload/contract/start.ts'
import type { DataContext } from '../../engine/context.ts'
import { listedIds } from '../lists/index.ts'
import { beginningOf } from '../../text/days.ts'
import { byName } from '../../text/sort-key.ts'
import { workingDayBefore } from '../../text/working-days.ts'

type InCare = NonNullable<OutputOf<(typeof start)['overview']>['inCare']>
type Changed = InCare['changed'][number]
type Context = Pick<DataContext, 'read' | 'database' | 'slices'>

/** So many of the newest changes are looked at: days of an office of thirty people. */
const changesMax = 5000
const shownMax = 10
/** What stands on a company's timeline without being part of its page. */
const besides = ['contact', 'visit', 'task', 'document'] as const

/** The tables whose rows say something of a company, with the columns that name it. */
function partsOf({ database, slices }: Context): readonly (readonly [table: string, column: string])[] {
  const parts = [...slices.history].flatMap(([table, { partOf, isSilent }]) =>
    isSilent === true
      ? []
      : [partOf?.organisation ?? []].flat().map((column): readonly [string, string] => [table, column]),
  )
  return [...besides.map((table): readonly [string, string] => [table, 'organisation_id']), ...parts].filter(
    ([table]) => database.tables.has(table),
  )
}

interface Touch {
  readonly organisationId: number
  readonly changeSetId: number
}

/** Change sets since an instant by anybody but one member of staff, or by an import. */
const recentSets = async (
  { read }: Context,
  { since, staffId }: { readonly since: string; readonly staffId: number },
): Promise<readonly number[]> => {
  const { rows } = await sql<{ readonly id: number }>`
    select id from change_set where at >= ${since} and (staff_id <> ${staffId} or batch_id is not null)
      and seq > (select max(seq) from change_set) - ${changesMax}`.execute(read)
  return rows.map(({ id }) => id)
}

interface RecentChange {
  readonly entity: string
  readonly firstId: number
  readonly lastId: number
  readonly changeSetId: number
}

function groupedBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}

/** What was changed of late, by table. */
async function recentChanges(
  { read }: Context,
  sets: readonly number[],
): Promise<ReadonlyMap<string, readonly RecentChange[]>> {
  const { rows } = await sql<RecentChange>`
    select entity, first_id as "firstId", last_id as "lastId", change_set_id as "changeSetId" from change
    where change_set_id in (${listedIds(sets)})`.execute(read)
  return groupedBy(rows, ({ entity }) => entity)
}

/**
 * Which changes of a table's rows say something of these companies. Single rows are looked up by their ids; where many were changed as
 * one range, the rows of the companies are.
 */
async function touchesOf(
  { read }: Context,
  [table, column]: readonly [string, string],
  companies: readonly number[],
  changes: readonly RecentChange[],
): Promise<readonly Touch[]> {
  const rowsWhere = async (condition: RawBuilder<unknown>) => {
    const { rows } = await sql<{ readonly id: number; readonly organisationId: number }>`
      select id, ${sql.ref(column)} as "organisationId" from ${sql.table(table)}
      where ${condition} and ${sql.ref(column)} in (${listedIds(companies)})`.execute(read)
    return rows
  }
  const single = changes.filter(({ firstId, lastId }) => firstId === lastId)
  const ranges = changes.filter(({ firstId, lastId }) => firstId < lastId)
  const touches: Touch[] = []
  if (single.length > 0) {
    const setsOf = groupedBy(single, ({ firstId }) => firstId)
    for (const { id, organisationId } of await rowsWhere(sql`id in (${listedIds([...setsOf.keys()])})`))
      for (const { changeSetId } of setsOf.get(id) ?? []) touches.push({ organisationId, changeSetId })
  }
  if (ranges.length > 0)
    for (const { id, organisationId } of await rowsWhere(sql`true`))
      for (const { firstId, lastId, changeSetId } of ranges)
        if (firstId <= id && id <= lastId) touches.push({ organisationId, changeSetId })
  return touches
}

/**
 * What others and imports have done since the working day before `today` to companies in the care of a member of staff,
 * the newest first; null where none is in it. Rows that were deleted tell nothing: whose they were is known no more.
 */
export async function changedInCare(
  context: Context,
  staffId: number,
  today: string,
): Promise<InCare | null> {
  const companies = await context.read
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('care_owner_id', '=', staffId)
    .execute()
  if (companies.length === 0) return null
  const names = new Map(companies.map(({ id, name }) => [id, name]))
  const ids = [...names.keys()]
  const since = workingDayBefore(today)
  const recent = await recentSets(context, { since: beginningOf(since), staffId })
  const changes = await recentChanges(context, recent)
  const touches: Touch[] = []
  for (const part of [['organisation', 'id'] as const, ...partsOf(context)])
    touches.push(...(await touchesOf(context, part, ids, changes.get(part[0]) ?? [])))
  const sets = await changeSets(context, new Set(touches.map(({ changeSetId }) => changeSetId)))
  const byCompany = new Map<number, Set<number>>()
  for (const { organisationId, changeSetId } of touches)
    byCompany.set(organisationId, (byCompany.get(organisationId) ?? new Set()).add(changeSetId))
  const changed = [...byCompany]
    .flatMap(([id, own]): readonly Changed[] => {
      const newest = [...own].flatMap((set) => sets.get(set) ?? []).toSorted((a, b) => b.seq - a.seq)[0]
      if (newest === undefined) return []
      const { at, command, staff, source } = newest
      return [
        { organisation: { id, name: names.get(id) ?? '' }, at, command, staff, source, changes: own.size },
      ]
    })
    .toSorted((a, b) => b.at.localeCompare(a.at) || byName(a.organisation, b.organisation))
  return { since, companies: ids.length, changed: changed.slice(0, shownMax), total: changed.length }
}

type ChangeSet = Omit<Changed, 'organisation' | 'changes'> & { readonly seq: number }

async function changeSets({ read }: Context, ids: ReadonlySet<number>): Promise<Map<number, ChangeSet>> {
  if (ids.size === 0) return new Map()
  const rows = await read
    .selectFrom('change_set')
    .leftJoin('staff', 'staff.id', 'change_set.staff_id')
    .leftJoin('import_batch', 'import_batch.id', 'change_set.batch_id')
    .select(['change_set.id', 'seq', 'at', 'command', 'staff.name as staff', 'file_name as source'])
    .where('change_set.id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ id, staff, source, ...set }) => [id, { ...set, staff: staff ?? '', source: source ?? '' }]),
  )
}

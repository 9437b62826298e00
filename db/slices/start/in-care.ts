import { sql } from 'kysely'
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

/** Which of these rows were touched since an instant, by anybody but one member of staff or by an import. */
async function touchesOf(
  { read }: Context,
  entity: string,
  owners: ReadonlyMap<number, number>,
  { since, staffId }: { readonly since: string; readonly staffId: number },
): Promise<readonly Touch[]> {
  if (owners.size === 0) return []
  const ids = listedIds([...owners.keys()])
  const { rows } = await sql<{ readonly id: number; readonly changeSetId: number }>`
    with touched as (
      select first_id as id, change_set_id from change where entity = ${entity} and first_id in (${ids})
      union
      select wanted.value, change_set_id from change join (${ids}) as wanted
        on wanted.value between first_id and last_id where entity = ${entity} and last_id > first_id
    )
    select touched.id, change_set.id as changeSetId from touched join change_set on change_set.id = change_set_id
    where change_set.at >= ${since} and (change_set.staff_id <> ${staffId} or batch_id is not null)
      and seq > (select max(seq) from change_set) - ${changesMax}`.execute(read)
  return rows.flatMap(({ id, changeSetId }) => {
    const organisationId = owners.get(id)
    return organisationId === undefined ? [] : { organisationId, changeSetId }
  })
}

/** Rows of a table, by the company in one's care that they say something of. */
async function ownersOf(
  { read }: Context,
  [table, column]: readonly [string, string],
  companies: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ readonly id: number; readonly owner: number }>`
    select id, ${sql.ref(column)} as owner from ${sql.table(table)}
    where ${sql.ref(column)} in (${listedIds(companies)})`.execute(read)
  return new Map(rows.map(({ id, owner }) => [id, owner]))
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
  const asked = { since: beginningOf(since), staffId }
  const touches = [...(await touchesOf(context, 'organisation', new Map(ids.map((id) => [id, id])), asked))]
  for (const part of partsOf(context))
    touches.push(...(await touchesOf(context, part[0], await ownersOf(context, part, ids), asked)))
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

import { sql, type Kysely } from 'kysely'
import { KontorError } from '../errors.ts'
import type { Schema } from '../schema/tables.ts'
import type { WriteScope } from './write.ts'

/** Tables that say "this belongs to that", with the columns of both sides. */
const linkTables = {
  contact_person: { owner: 'contact_id', target: 'person_id', names: 'person' },
  contact_reader: { owner: 'contact_id', target: 'staff_id', names: 'staff' },
  contact_theme: { owner: 'contact_id', target: 'theme_id', names: 'theme' },
  organisation_tag: { owner: 'organisation_id', target: 'tag_id', names: 'tag' },
  organisation_theme: { owner: 'organisation_id', target: 'theme_id', names: 'theme' },
  visit_person: { owner: 'visit_id', target: 'person_id', names: 'person' },
  visit_reader: { owner: 'visit_id', target: 'staff_id', names: 'staff' },
  visit_theme: { owner: 'visit_id', target: 'theme_id', names: 'theme' },
  working_group_theme: { owner: 'group_id', target: 'theme_id', names: 'theme' },
} as const
type LinkTable = keyof typeof linkTables

type NamedTable =
  | 'organisation'
  | 'person'
  | 'staff'
  | 'tag'
  | 'theme'
  | 'visit'
  | 'working_group'
  | 'meeting'
  | 'distribution_list'

/** Makes sure that records exist before something refers to them. Errors: NOT_FOUND. */
export async function requireRecords(
  db: Kysely<Schema>,
  table: NamedTable,
  ids: readonly (number | null)[],
): Promise<void> {
  const wanted = new Set(ids.filter((id) => id !== null))
  if (wanted.size === 0) return
  const { count } = await db
    .selectFrom(table)
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('id', 'in', [...wanted])
    .executeTakeFirstOrThrow()
  if (count < wanted.size) throw new KontorError('NOT_FOUND', 'record.notFound')
}

/** Makes the links of one record exactly `targetIds`; says whether anything changed. Errors: NOT_FOUND. */
export async function setLinks(
  scope: WriteScope,
  table: LinkTable,
  ownerId: number,
  targetIds: readonly number[],
): Promise<boolean> {
  const { owner, target, names } = linkTables[table]
  const wanted = new Set(targetIds)
  const { rows } = await sql<{ readonly id: number; readonly targetId: number }>`
    select id, ${sql.ref(target)} as "targetId" from ${sql.table(table)}
    where ${sql.ref(owner)} = ${ownerId} order by id`.execute(scope.db)
  const present = new Set(rows.map((row) => row.targetId))
  const superfluous = rows.filter((row) => !wanted.has(row.targetId))
  const missing = [...wanted].filter((id) => !present.has(id))
  await requireRecords(scope.db, names, missing)
  for (const row of superfluous) scope.remove(table, row.id, null)
  // the table above says which two columns each link has
  for (const id of missing) scope.insert(table, { [owner]: ownerId, [target]: id } as never)
  return superfluous.length > 0 || missing.length > 0
}

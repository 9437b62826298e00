import { sql, type Kysely } from 'kysely'
import { tagsMax } from '../../../preload/contract/tags.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { OrganisationMerge, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { foldText } from '../../text/fold.ts'

/** The tag of this name, however it is written; undefined where there is none. */
export async function tagNamed(db: Kysely<Schema>, name: string): Promise<number | undefined> {
  const folded = foldText(name)
  const all = await db.selectFrom('tag').select(['id', 'name']).orderBy('id').execute()
  return all.find((each) => foldText(each.name) === folded)?.id
}

/** The same; one that is not known is made. */
export const tagOf = async (scope: WriteScope, name: string): Promise<number> =>
  (await tagNamed(scope.db, name)) ?? scope.insert('tag', { name })

/** Makes the tags of an organisation exactly these. Errors: NOT_FOUND. */
export async function setTags(
  scope: WriteScope,
  organisationId: number,
  names: readonly string[],
): Promise<void> {
  await requireRecords(scope.db, 'organisation', [organisationId])
  const ids: number[] = []
  for (const name of names) ids.push(await tagOf(scope, name))
  await setLinks(scope, 'organisation_tag', organisationId, ids)
}

const linksOf = ({ db }: WriteScope, column: 'tag_id' | 'organisation_id', id: number) =>
  db
    .selectFrom('organisation_tag')
    .select(['id', 'organisation_id', 'tag_id'])
    .where(column, '=', id)
    .orderBy('id')
    .execute()

/** Errors: NOT_FOUND, CONFLICT. */
export async function renameTag(
  scope: WriteScope,
  id: number,
  version: number,
  name: string,
): Promise<{ readonly id: number; readonly version: number }> {
  const twin = await tagNamed(scope.db, name)
  if (twin === undefined || twin === id) {
    const renamed = scope.update('tag', id, version, { name })
    // by it organisations are found and listed; a name that stays is no step to take back
    if (renamed === version) return { id, version }
    for (const link of await linksOf(scope, 'tag_id', id)) scope.touch('organisation_tag', link.id, null)
    return { id, version: renamed }
  }
  const known = new Set((await linksOf(scope, 'tag_id', twin)).map((link) => link.organisation_id))
  for (const link of await linksOf(scope, 'tag_id', id))
    if (known.has(link.organisation_id)) scope.remove('organisation_tag', link.id, null)
    else scope.update('organisation_tag', link.id, null, { tag_id: twin })
  scope.remove('tag', id, version)
  return { id: twin, version: scope.touch('tag', twin, null) }
}

/** Errors: NOT_FOUND, CONFLICT. */
export async function removeTag(scope: WriteScope, id: number, version: number): Promise<void> {
  for (const link of await linksOf(scope, 'tag_id', id)) scope.remove('organisation_tag', link.id, null)
  scope.remove('tag', id, version)
}

/** Gives many organisations a tag, those that have it left alone. Errors: VALIDATION for one that has too many. */
export async function addTagToMany(
  scope: WriteScope,
  organisationIds: readonly number[],
  name: string,
): Promise<void> {
  const tagId = await tagOf(scope, name)
  const { rows } = await sql<{ readonly id: number }>`
    select organisation_id as id from organisation_tag
    where organisation_id in (select value from json_each(${JSON.stringify(organisationIds)}))
    group by organisation_id having count(*) >= ${tagsMax}`.execute(scope.db)
  if (rows.length > 0) throw new KontorError('VALIDATION', 'tags.error.tooMany')
  for (const organisationId of organisationIds)
    scope.insert('organisation_tag', { organisation_id: organisationId, tag_id: tagId })
}

export const moveTags = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const kept = new Set((await linksOf(scope, 'organisation_id', keepId)).map((link) => link.tag_id))
  for (const { id, tag_id: tagId } of await linksOf(scope, 'organisation_id', mergeId))
    if (kept.has(tagId)) scope.remove('organisation_tag', id, null)
    else scope.update('organisation_tag', id, null, { organisation_id: keepId })
}

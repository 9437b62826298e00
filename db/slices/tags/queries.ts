import type { Kysely } from 'kysely'
import type { Reference } from '../../../preload/contract/common.ts'
import type { Tag } from '../../../preload/contract/tags.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { sortKey } from '../../text/sort-key.ts'

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  sortKey(one.name) < sortKey(other.name) ? -1 : 1

/** All tags of the office by name. */
export async function listTags(read: Kysely<Schema>): Promise<Tag[]> {
  const rows = await read
    .selectFrom('tag')
    .select((builder) => [
      'id',
      'version',
      'name',
      builder
        .selectFrom('organisation_tag')
        .select((counted) => counted.fn.countAll<number>().as('count'))
        .whereRef('tag_id', '=', 'tag.id')
        .as('count'),
    ])
    .execute()
  return rows.map(({ count, ...tag }) => ({ ...tag, organisations: count ?? 0 })).toSorted(byName)
}

/** The tags of an organisation by name. */
export async function tagsOf(read: Kysely<Schema>, organisationId: number): Promise<Reference[]> {
  const rows = await read
    .selectFrom('organisation_tag')
    .innerJoin('tag', 'tag.id', 'organisation_tag.tag_id')
    .select(['tag.id', 'tag.name'])
    .where('organisation_tag.organisation_id', '=', organisationId)
    .execute()
  return rows.toSorted(byName)
}

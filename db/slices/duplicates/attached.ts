import type { OrganisationMerge, OrganisationReference } from '../../engine/connection/write.ts'
import { idsReferring } from '../organisations/index.ts'
import { pairOf } from './distinct.ts'

/** "Not the same" now speaks of the survivor; of the two themselves it is taken back by merging them. */
export const moveDistinct = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const rows = await scope.db
    .selectFrom('organisation_distinct')
    .select(['id', 'first_id', 'second_id'])
    .where((eb) => eb.or([eb('first_id', '=', mergeId), eb('second_id', '=', mergeId)]))
    .orderBy('id')
    .execute()
  for (const row of rows) {
    const otherId = row.first_id === mergeId ? row.second_id : row.first_id
    const { first, second } = pairOf(keepId, otherId)
    const known =
      otherId === keepId ||
      (await scope.db
        .selectFrom('organisation_distinct')
        .select('id')
        .where('first_id', '=', first)
        .where('second_id', '=', second)
        .executeTakeFirst())
    if (known) scope.remove('organisation_distinct', row.id, null)
    else scope.update('organisation_distinct', row.id, null, { first_id: first, second_id: second })
  }
}

/** Each row simply belongs to the other organisation from now on. */
async function moveRows({ table, column }: OrganisationReference, merge: OrganisationMerge): Promise<void> {
  const { scope, keepId, mergeId } = merge
  for (const id of await idsReferring(scope.db, { table, column }, mergeId))
    // the reference says which column it is
    scope.update(table, id, null, { [column]: keepId } as never)
}

/** Moves everything that refers to one organisation to another, without doubling what both have. */
export async function moveAttached(merge: OrganisationMerge): Promise<void> {
  for (const reference of merge.scope.references)
    await (reference.move ? reference.move(merge) : moveRows(reference, merge))
}

import type { PersonMerge } from '../../engine/connection/write.ts'
import { foldText } from '../../text/fold.ts'
import { joinedFunction } from './affiliations.ts'

const agree = (one: string | null, two: string | null): boolean => !one || !two || one === two

/** The same function at the same company stands there once afterwards; two different ones stay two. */
export const moveFunctions = async ({ scope, keepId, mergeId }: PersonMerge): Promise<void> => {
  const functionsOf = (personId: number) =>
    scope.db.selectFrom('affiliation').selectAll().where('person_id', '=', personId).orderBy('id').execute()
  const kept = await functionsOf(keepId)
  for (const moved of await functionsOf(mergeId)) {
    const index = kept.findIndex(
      (one) =>
        one.organisation_id === moved.organisation_id &&
        agree(foldText(one.job_title), foldText(moved.job_title)) &&
        agree(one.valid_from, moved.valid_from) &&
        one.valid_to === moved.valid_to,
    )
    const twin = kept[index]
    if (twin) {
      kept.splice(index, 1)
      scope.remove('affiliation', moved.id, null)
      scope.update('affiliation', twin.id, null, {
        ...joinedFunction(twin, moved),
      })
    } else scope.update('affiliation', moved.id, null, { person_id: keepId })
  }
}

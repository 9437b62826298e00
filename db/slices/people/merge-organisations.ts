import type { OrganisationMerge } from '../../engine/connection/write.ts'
import { foldText } from '../../text/fold.ts'
import { joinedFunction } from './affiliations.ts'

interface Position {
  readonly id: number
  readonly person_id: number
  readonly job_title: string
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** True for two entries of one position: the same person, title and days, as far as both name them. */
export function isSamePosition(a: Position, b: Position): boolean {
  const agree = (one: string | null, two: string | null) => !one || !two || one === two
  return (
    a.person_id === b.person_id &&
    agree(foldText(a.job_title), foldText(b.job_title)) &&
    agree(a.valid_from, b.valid_from) &&
    a.valid_to === b.valid_to
  )
}

export const moveAffiliations = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const functionsOf = (organisationId: number) =>
    scope.db
      .selectFrom('affiliation')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = await functionsOf(keepId)
  for (const moved of await functionsOf(mergeId)) {
    const index = kept.findIndex((one) => isSamePosition(one, moved))
    const twin = kept[index]
    if (twin) {
      // each entry stands for one twin only: two functions of one person stay two
      kept.splice(index, 1)
      scope.remove('affiliation', moved.id, null)
      scope.update('affiliation', twin.id, null, {
        ...joinedFunction(twin, moved),
      })
    } else scope.update('affiliation', moved.id, null, { organisation_id: keepId })
  }
}

import type { OrganisationMerge } from '../../engine/connection/write.ts'
import { relationsOf } from './commands.ts'
import { isCircle, isSame, overlap } from './rules.ts'

/**
 * What one company was to others, the survivor is to them. What the two were to each other goes, and what the survivor has
 * already; where another would be its parent and its subsidiary at once, its own word stays.
 */
export async function moveRelations({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> {
  const kept = await relationsOf(scope, keepId)
  const moved = await relationsOf(scope, mergeId)
  const survivors = kept.filter(
    (row) => row.organisation_id !== mergeId && row.other_organisation_id !== mergeId,
  )
  for (const row of moved) {
    const at = (id: number): number => (id === mergeId ? keepId : id)
    const ends = {
      organisation_id: at(row.organisation_id),
      other_organisation_id: at(row.other_organisation_id),
    }
    const next = { ...row, ...ends }
    const twin = survivors.find((one) => isSame(one, next) && overlap(one, next))
    const isOver =
      ends.organisation_id === ends.other_organisation_id ||
      survivors.some((one) => isCircle(one, next) && overlap(one, next))
    if (twin !== undefined || isOver) {
      scope.remove('organisation_relation', row.id, null)
      if (twin !== undefined && twin.note === '')
        scope.update('organisation_relation', twin.id, null, { note: row.note })
    } else {
      scope.update('organisation_relation', row.id, null, ends)
      survivors.push(next)
    }
  }
}

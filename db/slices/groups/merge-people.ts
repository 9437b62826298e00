import type { PersonMerge } from '../../engine/connection/write.ts'
import { overlaps } from './rules.ts'

/** Two seats in one group at the same time become one, from the first day of either to the last. */
export const moveSeats = async ({ scope, keepId, mergeId }: PersonMerge): Promise<void> => {
  const seatsOf = (personId: number) =>
    scope.db.selectFrom('membership').selectAll().where('person_id', '=', personId).orderBy('id').execute()
  for (const moved of await seatsOf(mergeId)) {
    const span = { validFrom: moved.valid_from, validTo: moved.valid_to }
    const twin = (await seatsOf(keepId)).find(
      (one) =>
        one.group_id === moved.group_id &&
        overlaps({ validFrom: one.valid_from, validTo: one.valid_to }, span),
    )
    if (!twin) {
      scope.update('membership', moved.id, null, { person_id: keepId })
      continue
    }
    scope.remove('membership', moved.id, null)
    const isOpen = twin.valid_to === null || moved.valid_to === null
    scope.update('membership', twin.id, null, {
      organisation_id: twin.organisation_id ?? moved.organisation_id,
      valid_from: moved.valid_from < twin.valid_from ? moved.valid_from : twin.valid_from,
      valid_to: isOpen ? null : ([twin.valid_to ?? '', moved.valid_to ?? ''].toSorted()[1] ?? null),
    })
  }
}

/** What counts where both stood on the list of one meeting: the most certain that is known of either. */
const certainty = ['invited', 'absent', 'excused', 'accepted', 'present']

export const moveAttendances = async ({ scope, keepId, mergeId }: PersonMerge): Promise<void> => {
  const attendancesOf = (personId: number) =>
    scope.db.selectFrom('attendance').selectAll().where('person_id', '=', personId).orderBy('id').execute()
  const kept = new Map((await attendancesOf(keepId)).map((row) => [row.meeting_id, row]))
  for (const moved of await attendancesOf(mergeId)) {
    const twin = kept.get(moved.meeting_id)
    if (!twin) {
      scope.update('attendance', moved.id, null, { person_id: keepId })
      continue
    }
    scope.remove('attendance', moved.id, null)
    const isMovedSurer = certainty.indexOf(moved.status) > certainty.indexOf(twin.status)
    scope.update('attendance', twin.id, null, {
      status: isMovedSurer ? moved.status : twin.status,
      spoke: twin.spoke === 1 ? 1 : moved.spoke,
      organisation_id: twin.organisation_id ?? moved.organisation_id,
    })
  }
}

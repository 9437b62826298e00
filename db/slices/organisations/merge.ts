import type { OrganisationMerge } from '../../engine/connection/write.ts'

export const moveThemes = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const themesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_theme')
      .select(['id', 'theme_id'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = new Set((await themesOf(keepId)).map((row) => row.theme_id))
  for (const { id, theme_id: themeId } of await themesOf(mergeId))
    if (kept.has(themeId)) scope.remove('organisation_theme', id, null)
    else scope.update('organisation_theme', id, null, { organisation_id: keepId })
}

export const moveNames = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const namesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_name')
      .select(['id', 'kind', 'name', 'valid_from', 'valid_to'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const kept = await namesOf(keepId)
  for (const moved of await namesOf(mergeId)) {
    const twin = kept.find(
      (one) =>
        one.kind === moved.kind &&
        one.name === moved.name &&
        (one.valid_to === null || moved.valid_to === null || one.valid_to === moved.valid_to),
    )
    if (twin) {
      scope.remove('organisation_name', moved.id, null)
      scope.update('organisation_name', twin.id, null, {
        valid_from: twin.valid_from ?? moved.valid_from,
        valid_to: twin.valid_to ?? moved.valid_to,
      })
    } else scope.update('organisation_name', moved.id, null, { organisation_id: keepId })
  }
}

/** Establishments and origins are joined with the fields chosen; see `merge.ts` of the duplicates. */
export const withTheFields = async (): Promise<void> => {}

import type { OrganisationMerge } from '../../engine/connection/write.ts'
import { idsReferring } from '../organisations/index.ts'

/** A source that lists one of the two lists the survivor; where both are missing, since the earlier day. */
export const moveAbsences = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const absencesOf = (organisationId: number) =>
    scope.db
      .selectFrom('organisation_absence')
      .select(['id', 'source', 'since', 'batch_id'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  const listedBy = async (organisationId: number, absent: readonly { readonly source: string }[]) => {
    const keys = await scope.db
      .selectFrom('organisation_source_key')
      .select('source')
      .where('organisation_id', '=', organisationId)
      .execute()
    const missing = new Set(absent.map(({ source }) => source))
    return new Set(keys.map(({ source }) => source).filter((source) => !missing.has(source)))
  }
  const kept = await absencesOf(keepId)
  const moved = await absencesOf(mergeId)
  const listsKept = await listedBy(keepId, kept)
  const listsMoved = await listedBy(mergeId, moved)
  for (const absence of kept)
    if (listsMoved.has(absence.source)) scope.remove('organisation_absence', absence.id, null)
  for (const absence of moved) {
    const twin = kept.find(({ source }) => source === absence.source)
    if (twin || listsKept.has(absence.source)) {
      scope.remove('organisation_absence', absence.id, null)
      if (twin && absence.since < twin.since)
        scope.update('organisation_absence', twin.id, null, {
          since: absence.since,
          batch_id: absence.batch_id,
        })
    } else scope.update('organisation_absence', absence.id, null, { organisation_id: keepId })
  }
}

/** A row that is not the one is not the survivor either, unless it is known to be the other. */
export const moveDistinctRows = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const isKnown = async (row: { source: string; row_key: string }): Promise<boolean> => {
    const decided = await scope.db
      .selectFrom('import_distinct')
      .select('id')
      .where('organisation_id', '=', keepId)
      .where('source', '=', row.source)
      .where('row_key', '=', row.row_key)
      .executeTakeFirst()
    return decided !== undefined
  }
  const rowsOf = (organisationId: number) =>
    scope.db
      .selectFrom('import_distinct')
      .select(['id', 'source', 'row_key'])
      .where('organisation_id', '=', organisationId)
      .orderBy('id')
      .execute()
  for (const row of await rowsOf(mergeId))
    if (await isKnown(row)) scope.remove('import_distinct', row.id, null)
    else scope.update('import_distinct', row.id, null, { organisation_id: keepId })
  const ownKeys = await scope.db
    .selectFrom('organisation_source_key')
    .select(['source', 'source_key'])
    .where('organisation_id', 'in', [keepId, mergeId])
    .execute()
  const own = new Set(ownKeys.map((key) => JSON.stringify([key.source, key.source_key])))
  for (const row of await rowsOf(keepId))
    if (own.has(JSON.stringify([row.source, row.row_key]))) scope.remove('import_distinct', row.id, null)
}

/** What a source has said of the one need not hold of the survivor: its row is looked at again. */
export const moveKeys = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const reference = { table: 'organisation_source_key', column: 'organisation_id' } as const
  for (const id of await idsReferring(scope.db, reference, mergeId))
    scope.update(reference.table, id, null, { organisation_id: keepId, row_hash: null })
}

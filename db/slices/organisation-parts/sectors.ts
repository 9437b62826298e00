import type { SectorFields } from '../../../preload/contract/organisation-parts.ts'
import type { OrganisationMerge, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'

const sectorsOf = ({ db }: WriteScope, organisationId: number) =>
  db
    .selectFrom('organisation_sector')
    .select(['id', 'code', 'edition'])
    .where('organisation_id', '=', organisationId)
    .orderBy('id')
    .execute()

const isSame = (one: SectorFields, other: SectorFields): boolean =>
  one.code === other.code && one.edition === other.edition

/** Errors: VALIDATION for the main sector and for one that is there already. */
export async function addSector(
  scope: WriteScope,
  organisationId: number,
  fields: SectorFields,
): Promise<{ readonly id: number; readonly version: number }> {
  const main = await scope.db
    .selectFrom('organisation')
    .select(['sector_code as code', 'sector_edition as edition'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const known = [main, ...(await sectorsOf(scope, organisationId))]
  if (known.some((each) => isSame(each, fields))) {
    const messageKey = 'organisationParts.error.sameSector'
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { code: messageKey } })
  }
  return {
    id: scope.insert('organisation_sector', { organisation_id: organisationId, ...fields }),
    version: 1,
  }
}

export const moveSectors = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const kept = await sectorsOf(scope, keepId)
  for (const moved of await sectorsOf(scope, mergeId))
    if (kept.some((each) => isSame(each, moved))) scope.remove('organisation_sector', moved.id, null)
    else scope.update('organisation_sector', moved.id, null, { organisation_id: keepId })
}

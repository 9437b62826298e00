import type { FormerNameFields } from '../../../preload/contract/organisation-parts.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

/** Days of which only the year or the month may be known: compared as far as both say. */
function endsBeforeStart({ validFrom, validTo }: FormerNameFields): boolean {
  if (validFrom === null || validTo === null) return false
  const known = Math.min(validFrom.length, validTo.length)
  return validTo.slice(0, known) < validFrom.slice(0, known)
}

function columnsOf(fields: FormerNameFields) {
  if (endsBeforeStart(fields)) {
    const messageKey = 'organisationParts.error.endsBeforeStart'
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { validTo: messageKey } })
  }
  return { name: fields.name, valid_from: fields.validFrom, valid_to: fields.validTo }
}

/** Errors: VALIDATION. */
export const addFormerName = (
  scope: WriteScope,
  organisationId: number,
  fields: FormerNameFields,
): Saved => ({
  id: scope.insert('organisation_name', {
    organisation_id: organisationId,
    kind: 'former',
    ...columnsOf(fields),
  }),
  version: 1,
})

/** Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export const changeFormerName = (
  scope: WriteScope,
  id: number,
  version: number,
  fields: FormerNameFields,
): Saved => ({ id, version: scope.update('organisation_name', id, version, columnsOf(fields)) })

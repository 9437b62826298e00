import {
  addressFieldList,
  establishmentFieldList,
  type EstablishmentFields,
} from '../../../preload/contract/establishments.ts'
import { columnName } from '../../../preload/contract/fields.ts'
import { removeWithAttached } from '../../engine/connection/attached.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { toColumns } from '../../engine/field-columns.ts'
import { recordOrigins, refuseImpossiblePlace } from '../organisations/index.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

function refuse(field: keyof EstablishmentFields, messageKey: string): never {
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })
}

function checked(fields: EstablishmentFields) {
  refuseImpossiblePlace(fields)
  const { validFrom, validTo } = fields
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    refuse('validTo', 'establishments.error.endsBeforeStart')
  return toColumns(establishmentFieldList, 'establishment', fields)
}

async function rowOf(scope: WriteScope, id: number) {
  const row = await scope.db.selectFrom('establishment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  return row
}

const headOfficeOf = (scope: WriteScope, organisationId: number) =>
  scope.db
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('is_head_office', '=', 1)
    .executeTakeFirst()

const addressColumns = Object.keys(addressFieldList).map((name) => columnName(name))

/** The address of the head office is the company's own: it has changed too, by hand. */
async function tellCompany(
  scope: WriteScope,
  organisationId: number,
  before: object | undefined,
  after: object,
): Promise<void> {
  const was = new Map(Object.entries(before ?? {}))
  const is = new Map(Object.entries(after))
  const changed = addressColumns.filter((column) => (was.get(column) || null) !== (is.get(column) || null))
  if (changed.length === 0) return
  scope.touch('organisation', organisationId, null)
  await recordOrigins(scope, organisationId, changed, { on: scope.now.slice(0, 10) })
}

/** Enters an establishment; the first one becomes the head office. Errors: NOT_FOUND, VALIDATION. */
export async function createEstablishment(
  scope: WriteScope,
  organisationId: number,
  fields: EstablishmentFields,
): Promise<Saved> {
  const columns = checked(fields)
  await requireRecords(scope.db, 'organisation', [organisationId])
  const isFirst = (await headOfficeOf(scope, organisationId)) === undefined
  if (isFirst) refuseGivenUp(fields.validTo)
  const id = scope.insert('establishment', {
    ...columns,
    organisation_id: organisationId,
    is_head_office: isFirst ? 1 : 0,
  })
  if (isFirst) await tellCompany(scope, organisationId, undefined, columns)
  return { id, version: 1 }
}

/** Errors: VALIDATION for a head office that has been given up. */
function refuseGivenUp(validTo: string | null): void {
  if (validTo !== null) refuse('validTo', 'establishments.error.headOfficeGivenUp')
}

/** Changes an establishment. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateEstablishment(
  scope: WriteScope,
  id: number,
  version: number,
  fields: EstablishmentFields,
): Promise<Saved> {
  const columns = checked(fields)
  const before = await rowOf(scope, id)
  if (before.is_head_office === 1) refuseGivenUp(fields.validTo)
  const newVersion = scope.update('establishment', id, version, columns)
  if (before.is_head_office === 1) await tellCompany(scope, before.organisation_id, before, columns)
  return { id, version: newVersion }
}

/** Removes an establishment; visits there forget where they were. Errors: NOT_FOUND, CONFLICT, VALIDATION for the head office. */
export async function removeEstablishment(scope: WriteScope, id: number, version: number): Promise<void> {
  const row = await rowOf(scope, id)
  if (row.is_head_office === 1) throw new KontorError('VALIDATION', 'establishments.error.isHeadOffice')
  await removeWithAttached(scope, 'establishment', id, version)
}

/** Makes an establishment its company's head office in the place of the one before. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function makeHeadOffice(scope: WriteScope, id: number, version: number): Promise<Saved> {
  const row = await rowOf(scope, id)
  refuseGivenUp(row.valid_to)
  const before = await headOfficeOf(scope, row.organisation_id)
  if (before?.id === id) return { id, version: scope.update('establishment', id, version, {}) }
  // an organisation has at most one at any moment
  if (before) scope.update('establishment', before.id, null, { is_head_office: 0 })
  const newVersion = scope.update('establishment', id, version, { is_head_office: 1 })
  await tellCompany(scope, row.organisation_id, before, row)
  return { id, version: newVersion }
}

import { organisationFieldList, type OrganisationFields } from '../../../preload/contract/organisations.ts'
import { requireRecords, setLinks } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { toColumns } from '../../engine/field-columns.ts'
import { noteHeadcount, type NewestHeadcount } from '../organisation-parts/index.ts'
import { writeOwnValues } from '../own-fields/index.ts'
import { recordOrigins } from './provenance.ts'
import { legalFormOf, refuseImpossiblePlace } from './rules.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

type OwnInput = Parameters<typeof writeOwnValues>[3]

const organisationColumns = (fields: OrganisationFields) => ({
  ...toColumns(organisationFieldList, 'organisation', fields),
  legal_form: legalFormOf(fields),
})

const noHeadcount: NewestHeadcount = { employees: null, employees_as_of: null }
const numberOf = ({ employees, employeesAsOf }: OrganisationFields): NewestHeadcount => ({
  employees,
  employees_as_of: employeesAsOf,
})

const headOfficeColumns = (fields: OrganisationFields) =>
  toColumns(organisationFieldList, 'establishment', fields)

/** Enters an organisation by hand, with its head office. Errors: VALIDATION. */
export async function createOrganisation(
  scope: WriteScope,
  fields: OrganisationFields,
  own: OwnInput,
): Promise<Saved> {
  refuseImpossiblePlace(fields)
  await requireRecords(scope.db, 'staff', [fields.careOwnerId, fields.verifiedById])
  const id = scope.insert('organisation', {
    ...organisationColumns(fields),
    created_at: scope.now,
    updated_at: scope.now,
  })
  scope.insert('establishment', {
    organisation_id: id,
    is_head_office: 1,
    ...headOfficeColumns(fields),
  })
  noteHeadcount(scope, id, { before: noHeadcount, after: numberOf(fields), source: '' })
  await writeOwnValues(scope, 'organisation', id, own)
  return { id, version: 1 }
}

/** Changes an organisation and its head office. A new name keeps the old one as a former name. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateOrganisation(
  scope: WriteScope,
  id: number,
  version: number,
  fields: OrganisationFields,
  own: OwnInput,
): Promise<Saved> {
  refuseImpossiblePlace(fields)
  const before = await scope.db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!before) throw new KontorError('NOT_FOUND', 'record.notFound')
  await requireRecords(scope.db, 'staff', [fields.careOwnerId, fields.verifiedById])
  const entered = organisationColumns(fields)
  const isSameNumber =
    entered.employees === before.employees && entered.employees_as_of === before.employees_as_of
  const columns = {
    ...entered,
    ...(!isSameNumber && noteHeadcount(scope, id, { before, after: numberOf(fields), source: '' })),
  }
  const headOffice = await scope.db
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', id)
    .where('is_head_office', '=', 1)
    .executeTakeFirst()
  const address = headOfficeColumns(fields)
  const moved = changedKeys(address, headOffice ?? {})
  const ofParts = [...moved, ...(await writeOwnValues(scope, 'organisation', id, own))]
  const changed = [...changedKeys(columns, before), ...ofParts]
  const newVersion =
    ofParts.length > 0 && ofParts.length === changed.length
      ? scope.touch('organisation', id, version)
      : scope.update('organisation', id, version, columns)
  if (before.name !== fields.name)
    scope.insert('organisation_name', {
      organisation_id: id,
      kind: 'former',
      name: before.name,
      valid_to: scope.now.slice(0, 10),
    })
  if (headOffice) scope.update('establishment', headOffice.id, null, address)
  else scope.insert('establishment', { organisation_id: id, is_head_office: 1, ...address })
  await recordOrigins(scope, id, changed, { on: scope.now.slice(0, 10) })
  return { id, version: newVersion }
}

function changedKeys(after: object, before: object): string[] {
  const known = new Map(Object.entries(before))
  return Object.entries(after)
    .filter(([key, value]) => known.get(key) !== value)
    .map(([key]) => key)
}

/** Makes the set of an organisation's themes exactly `themeIds`. Errors: NOT_FOUND. */
export async function setOrganisationThemes(
  scope: WriteScope,
  id: number,
  themeIds: readonly number[],
): Promise<void> {
  await requireRecords(scope.db, 'organisation', [id])
  await setLinks(scope, 'organisation_theme', id, themeIds)
}

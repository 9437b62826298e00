import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { requireRecords, setLinks } from '../connection/records.ts'
import type { WriteScope } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import { phoneE164 } from '../text/phone.ts'
import { sortKey } from '../text/sort-key.ts'
import { recordOrigins } from './provenance.ts'
import { idsReferring, organisationParts, organisationUses } from './references.ts'
import { legalFormOf, organisationMatchKey, organisationSearchText, organisationSortKey } from './rules.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

const organisationColumns = (fields: OrganisationFields, formerNames: readonly string[]) => {
  const legalForm = legalFormOf(fields)
  return {
    kind: fields.kind,
    name: fields.name,
    name_sort: organisationSortKey(fields.name),
    short_name: fields.shortName,
    legal_form: legalForm,
    register_court: fields.registerCourt,
    register_kind: fields.registerKind,
    register_number: fields.registerNumber,
    vat_id: fields.vatId,
    phone: fields.phone,
    phone_e164: phoneE164(fields.phone),
    email: fields.email,
    website: fields.website,
    employees: fields.employees,
    employees_as_of: fields.employeesAsOf,
    sector_code: fields.sectorCode,
    sector_edition: fields.sectorEdition,
    activity: fields.activity,
    founded_on: fields.foundedOn,
    note: fields.note,
    visibility: fields.visibility,
    search_text: organisationSearchText({ ...fields, legalForm, formerNames, phones: [fields.phone] }),
    match_key: organisationMatchKey(fields),
  }
}

const headOfficeColumns = (fields: OrganisationFields) => ({
  street: fields.street,
  house_number: fields.houseNumber,
  postcode: fields.postcode,
  city: fields.city,
  city_sort: sortKey(fields.city),
  district: fields.district,
  district_sort: sortKey(fields.district),
  business_park: fields.businessPark,
})

/** Enters an organisation by hand, with its head office. */
export async function createOrganisation(scope: WriteScope, fields: OrganisationFields): Promise<Saved> {
  const id = await scope.insert('organisation', {
    ...organisationColumns(fields, []),
    created_at: scope.now,
    updated_at: scope.now,
  })
  await scope.insert('establishment', {
    organisation_id: id,
    is_head_office: 1,
    ...headOfficeColumns(fields),
  })
  return { id, version: 1 }
}

/** Changes an organisation and its head office. A new name keeps the old one as a former name. Errors: NOT_FOUND, CONFLICT. */
export async function updateOrganisation(
  scope: WriteScope,
  id: number,
  version: number,
  fields: OrganisationFields,
): Promise<Saved> {
  const before = await scope.db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirst()
  if (!before) throw new KontorError('NOT_FOUND', 'record.notFound')
  const formerNames = (
    await scope.db
      .selectFrom('organisation_name')
      .select('name')
      .where('organisation_id', '=', id)
      .where('kind', '=', 'former')
      .execute()
  ).map((row) => row.name)
  const isRenamed = before.name !== fields.name
  const columns = organisationColumns(fields, isRenamed ? [...formerNames, before.name] : formerNames)
  const headOffice = await scope.db
    .selectFrom('establishment')
    .selectAll()
    .where('organisation_id', '=', id)
    .where('is_head_office', '=', 1)
    .executeTakeFirst()
  const address = headOfficeColumns(fields)
  const changed = [...changedKeys(columns, before), ...changedKeys(address, headOffice ?? {})].filter(
    (column) => !followingColumns.has(column) && !column.endsWith('_sort'),
  )
  const newVersion = await scope.update('organisation', id, version, {
    ...columns,
    ...(changed.length > 0 && { updated_at: scope.now }),
  })
  if (isRenamed)
    await scope.insert('organisation_name', {
      organisation_id: id,
      kind: 'former',
      name: before.name,
      valid_to: scope.now.slice(0, 10),
    })
  if (headOffice) await scope.update('establishment', headOffice.id, null, address)
  else await scope.insert('establishment', { organisation_id: id, is_head_office: 1, ...address })
  await recordOrigins(scope, id, changed, { on: scope.now.slice(0, 10) })
  return { id, version: newVersion }
}

/** Computed from others: nobody enters them. */
const followingColumns: ReadonlySet<string> = new Set(['search_text', 'match_key', 'phone_e164'])

function changedKeys(after: object, before: object): string[] {
  const known = new Map(Object.entries(before))
  return Object.entries(after)
    .filter(([key, value]) => known.get(key) !== value)
    .map(([key]) => key)
}

/** Removes an organisation that nothing refers to yet. Errors: NOT_FOUND, CONFLICT, VALIDATION when it has a history. */
export async function removeOrganisation(scope: WriteScope, id: number, version: number): Promise<void> {
  for (const use of organisationUses)
    if ((await idsReferring(scope.db, use, id)).length > 0)
      throw new KontorError('VALIDATION', 'organisations.error.inUse')
  for (const part of organisationParts)
    for (const partId of await idsReferring(scope.db, part, id)) await scope.remove(part.table, partId, null)
  await scope.remove('organisation', id, version)
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

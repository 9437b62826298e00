import type { Updateable } from 'kysely'
import type { WriteScope } from '../connection/write.ts'
import { organisationMatchKey, organisationSearchText, recordOrigins } from '../organisations/index.ts'
import type { Schema } from '../schema/tables.ts'
import { sortKey } from '../text/sort-key.ts'
import {
  headOfficeColumnOf,
  organisationColumnOf,
  type ComparedField,
  type ExistingOrganisation,
  type FieldDifference,
} from './existing.ts'

const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value))

const columnsOf = (
  found: readonly FieldDifference[],
  columnOf: Readonly<Record<string, string>>,
): Record<string, string | number> =>
  Object.fromEntries(
    found.flatMap(({ field, after }) => {
      const column = columnOf[field]
      return column ? [[column, after] as const] : []
    }),
  )

/** Writes what a register says differently about a known organisation; an old name stays as a former name. */
export async function updateFromDraft(
  scope: WriteScope,
  batchId: number,
  existing: ExistingOrganisation,
  found: readonly FieldDifference[],
): Promise<void> {
  const changed = new Map<ComparedField, string | number>(found.map(({ field, after }) => [field, after]))
  const now = (field: ComparedField): string => text(changed.get(field) ?? existing.values[field])
  const oldName = text(existing.values.name)
  const isRenamed = changed.has('name')
  if (isRenamed)
    await scope.insert('organisation_name', { organisation_id: existing.id, kind: 'former', name: oldName })
  const formerNames = await scope.db
    .selectFrom('organisation_name')
    .select('name')
    .where('organisation_id', '=', existing.id)
    .where('kind', '=', 'former')
    .execute()
  const address = {
    street: now('street'),
    houseNumber: now('houseNumber'),
    postcode: now('postcode'),
    city: now('city'),
    district: now('district'),
  }
  // the columns come from a fixed table of fields, so the shape is the table's
  const columns = columnsOf(found, organisationColumnOf) as Updateable<Schema['organisation']>
  await scope.update('organisation', existing.id, null, {
    ...columns,
    ...(isRenamed && { name_sort: sortKey(now('name')) }),
    match_key: organisationMatchKey({ name: now('name'), ...address }),
    search_text: organisationSearchText({
      name: now('name'),
      shortName: now('shortName'),
      legalForm: now('legalForm'),
      formerNames: formerNames.map((row) => row.name),
      registerNumber: now('registerNumber'),
      ...address,
      email: now('email'),
      website: now('website'),
      phones: [now('phone')],
    }),
    updated_at: scope.now,
  })
  const headOffice = columnsOf(found, headOfficeColumnOf) as Updateable<Schema['establishment']>
  const sortKeys = { city_sort: sortKey(address.city), district_sort: sortKey(address.district) }
  if (existing.headOfficeId !== null) {
    if (Object.keys(headOffice).length > 0)
      await scope.update('establishment', existing.headOfficeId, null, { ...headOffice, ...sortKeys })
  } else
    await scope.insert('establishment', {
      organisation_id: existing.id,
      is_head_office: 1,
      street: address.street,
      house_number: address.houseNumber,
      postcode: address.postcode,
      city: address.city,
      district: address.district,
      ...sortKeys,
    })
  const fields = [...Object.keys(columns), ...Object.keys(headOffice)]
  await recordOrigins(scope, existing.id, fields, { on: scope.now.slice(0, 10), batchId })
}

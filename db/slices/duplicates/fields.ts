import type { Selectable } from 'kysely'
import {
  mergeFields,
  type MergedValue,
  type MergeField,
  type MergeValue,
} from '../../../preload/contract/duplicates.ts'
import { addressFieldList } from '../../../preload/contract/establishments.ts'
import { columnName, type ColumnName } from '../../../preload/contract/fields.ts'
import type { PlainOrganisationField } from '../../../preload/contract/organisations.ts'
import type { FieldOrigins } from '../organisations/index.ts'
import type { EstablishmentTable } from '../../engine/schema/place-tables.ts'
import type { OrganisationTable } from '../../engine/schema/tables.ts'

export type OrganisationRecord = Selectable<OrganisationTable>
export type EstablishmentRecord = Selectable<EstablishmentTable>

/** An organisation with all that is chosen field by field. */
export interface MergeRecord {
  readonly organisation: OrganisationRecord
  readonly headOffice: EstablishmentRecord | null
  /** The import that made it; null: a person did. */
  readonly batchId: number | null
  readonly origins: FieldOrigins
  /** Names of those of the office that it refers to. */
  readonly colleagues: ReadonlyMap<number, string>
}

type OrganisationColumn = keyof OrganisationRecord
export type AddressColumn = ColumnName<keyof typeof addressFieldList>

// one column for each name of the list
export const addressColumns = Object.keys(addressFieldList).map((name) =>
  columnName(name),
) as readonly AddressColumn[]

const ownColumnsOf = {
  name: ['name'],
  legalForm: ['legal_form'],
  kind: ['kind'],
  address: [],
  register: ['register_court', 'register_kind', 'register_number'],
  phone: ['phone', 'phone_e164'],
  employees: ['employees', 'employees_as_of'],
  sector: ['sector_code', 'sector_edition'],
  statusReason: ['status_reason'],
  careOwnerId: ['care_owner_id'],
  contactBlockReason: ['contact_block_reason'],
  verifiedById: ['verified_by_id'],
  activity: ['activity'],
  visibility: ['visibility'],
  note: ['note'],
} as const satisfies Readonly<
  Record<Exclude<MergeField, PlainOrganisationField | MergedValue>, readonly OrganisationColumn[]>
>

const isByName = (field: MergeField): field is keyof typeof ownColumnsOf => field in ownColumnsOf

/** The columns of `organisation` that each field stands for; the address is the head office's. */
export const organisationColumnsOf = Object.fromEntries(
  mergeFields.map((field) => [field, isByName(field) ? ownColumnsOf[field] : [columnName(field)]]),
  // one list for each field
) as unknown as Readonly<Record<MergeField, readonly OrganisationColumn[]>>

/** Columns as the origins of fields name them. */
export const originColumnsOf = (field: MergeField): readonly string[] =>
  field === 'address' ? addressColumns : organisationColumnsOf[field]

const text = (value: string | number | null): string => (value === null ? '' : String(value))
const joined = (...words: readonly string[]): string => words.filter(Boolean).join(' ')

/** The parts of a field's value as the contract describes them, none when the field is empty. */
export function partsOf({ organisation, headOffice, colleagues }: MergeRecord, field: MergeField): string[] {
  switch (field) {
    case 'address':
      return headOffice
        ? [
            joined(headOffice.street, headOffice.house_number),
            joined(headOffice.postcode, headOffice.city),
            headOffice.district,
            headOffice.business_park,
            joined(text(headOffice.latitude), text(headOffice.longitude)),
          ].filter(Boolean)
        : []
    case 'sector':
      return organisation.sector_code ? [organisation.sector_code, organisation.sector_edition] : []
    case 'careOwnerId':
      return [colleagues.get(organisation.care_owner_id ?? 0) ?? ''].filter(Boolean)
    case 'verifiedById':
      return [colleagues.get(organisation.verified_by_id ?? 0) ?? ''].filter(Boolean)
    case 'phone':
      return organisation.phone ? [organisation.phone] : []
    case 'register':
      // a court alone says nothing
      return organisation.register_number
        ? [organisation.register_court, text(organisation.register_kind), organisation.register_number]
        : []
    case 'employees':
      return organisation.employees === null
        ? []
        : [text(organisation.employees), text(organisation.employees_as_of)].filter(Boolean)
    default: {
      const [column] = organisationColumnsOf[field]
      const value = column === undefined ? '' : text(organisation[column])
      return value === '' ? [] : [value]
    }
  }
}

/** One column's origin: what was recorded, else how the organisation came in. */
export const originOf = (record: MergeRecord, column: string): FieldOrigins[string] =>
  record.origins[column] ?? {
    on: record.organisation.created_at.slice(0, 10),
    ...(record.batchId !== null && { batchId: record.batchId }),
  }

export interface ValueOrigin {
  readonly byHand: boolean
  readonly batchId: number | null
  readonly on: string
}

/** Origin of a filled field: by hand when one of its columns is, as of the newest of them; null for an empty one. */
export function fieldOrigin(record: MergeRecord, field: MergeField): ValueOrigin | null {
  if (partsOf(record, field).length === 0) return null
  const source = field === 'address' ? record.headOffice : record.organisation
  const columns = new Map(Object.entries(source ?? {}))
  const filled = originColumnsOf(field).filter((column) => columns.get(column))
  const origins = (filled.length > 0 ? filled : originColumnsOf(field)).map((column) =>
    originOf(record, column),
  )
  const newest = origins.toSorted((a, b) => b.on.localeCompare(a.on))[0]
  if (!newest) return null
  const byHand = origins.some((origin) => origin.batchId === undefined)
  return { byHand, batchId: byHand ? null : (newest.batchId ?? null), on: newest.on }
}

/** A field's value with the name of the file it came from. */
export function valueOf(
  record: MergeRecord,
  field: MergeField,
  fileNames: ReadonlyMap<number, string>,
): MergeValue {
  const origin = fieldOrigin(record, field)
  return {
    parts: partsOf(record, field),
    origin: origin && {
      byHand: origin.byHand,
      source: origin.batchId === null ? '' : (fileNames.get(origin.batchId) ?? ''),
      on: origin.on,
    },
  }
}

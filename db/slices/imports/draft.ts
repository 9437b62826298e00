import { importedValues, type ImportedValue, type RowField } from '../../../preload/contract/import-fields.ts'
import type { CellLoss } from '../../../preload/contract/imports.ts'
import { columnName, isTextKind, type ColumnName, type Field } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type OrganisationFields,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { plainColumns } from '../organisations/index.ts'
import type { Contact } from './contacts.ts'

/** What one row of a register says about an organisation, parsed; empty text and null mean "says nothing". */
export interface OrganisationDraft
  extends
    Readonly<Record<PlainOrganisationField, string>>,
    Readonly<Record<ImportedValue, string | number | null>> {
  /** The register's own key of the row. */
  readonly sourceKey: string
  readonly name: string
  readonly legalForm: string
  readonly formerName: string
  readonly registerCourt: string
  readonly registerKind: OrganisationFields['registerKind']
  readonly registerNumber: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  /** Both or none. */
  readonly latitude: number | null
  readonly longitude: number | null
  readonly phone: string
  readonly phoneE164: string
  readonly sectorCode: string
  readonly sectorEdition: OrganisationFields['sectorEdition']
  readonly activity: string
  readonly statusReason: string
  readonly employees: number | null
  readonly contactSalutation: Contact['salutation']
  readonly contactTitle: string
  readonly contactGivenName: string
  readonly contactFamilyName: string
  readonly contactJobTitle: string
  /** Where this person alone is reached; known of further rows of one company, see `joinRows`. */
  readonly contactPhone: string
  readonly contactMobile: string
  readonly contactEmail: string
  /** JSON of `Contact`s: further persons of the same row; '' for none. */
  readonly furtherContacts: string
  readonly note: string
  /** What fits no field, each under its heading, a line each; it is added to the note. */
  readonly kept: string
  /** JSON of what it says of the office's own fields, by their keys; '' for nothing. */
  readonly own: string
  /** JSON of a `DraftedEvent`: what the row tells to have happened; '' for nothing. */
  readonly event: string
  /** The texts of the office's own fields. */
  readonly ownTexts: readonly string[]
}

/** Something of the column of each field that is read as its kind says, by the field's name. */
const valueColumns = <T>(of: (column: ColumnName<ImportedValue>) => T) =>
  Object.fromEntries(importedValues.map((field) => [field, of(columnName(field))])) as Record<
    // one entry for each of them
    ImportedValue,
    T
  >

/**
 * What does not arrive of a row as it stands in the file. `fatal` problems reject the row; of the others `loss` says what
 * became of the cell.
 */
export interface RowProblem {
  readonly field: RowField | ''
  readonly messageKey: string
  readonly value: string
  readonly fatal: boolean
  readonly loss: CellLoss
}

export interface DraftedRow {
  readonly draft: OrganisationDraft
  /** The folded name without its legal form. */
  readonly core: string
  readonly problems: readonly RowProblem[]
  /** The row says that its company is gone from the source. */
  readonly isGone: boolean
}

/** Columns of `organisation` that a register may fill, by field of the draft. */
export const organisationColumnOf = {
  name: 'name',
  legalForm: 'legal_form',
  registerCourt: 'register_court',
  registerKind: 'register_kind',
  registerNumber: 'register_number',
  phone: 'phone',
  phoneE164: 'phone_e164',
  ...plainColumns((column) => column),
  sectorCode: 'sector_code',
  sectorEdition: 'sector_edition',
  activity: 'activity',
  statusReason: 'status_reason',
  employees: 'employees',
  ...valueColumns((column) => column),
  note: 'note',
} as const satisfies Partial<Record<keyof OrganisationDraft, string>>

/** Columns of the head office, by field of the draft. */
export const headOfficeColumnOf = {
  street: 'street',
  houseNumber: 'house_number',
  postcode: 'postcode',
  city: 'city',
  district: 'district',
  latitude: 'latitude',
  longitude: 'longitude',
} as const satisfies Partial<Record<keyof OrganisationDraft, string>>

/** Columns of a draft alone: the source's key and what becomes records of its own. */
export const draftOnlyColumnOf = {
  kept: 'kept',
  own: 'own',
  event: 'event',
  sourceKey: 'source_key',
  formerName: 'former_name',
  contactSalutation: 'contact_salutation',
  contactTitle: 'contact_title',
  contactGivenName: 'contact_given_name',
  contactFamilyName: 'contact_family_name',
  contactJobTitle: 'contact_job_title',
  contactPhone: 'contact_phone',
  contactMobile: 'contact_mobile',
  contactEmail: 'contact_email',
  furtherContacts: 'further_contacts',
} as const satisfies Partial<Record<keyof OrganisationDraft, string>>

/** What a draft holds where a row says nothing of a field. */
export const nothingOf = (field: ImportedValue): '' | null =>
  isTextKind(organisationFieldList[field].kind) ? '' : null

const fieldOfColumn: ReadonlyMap<string, Field> = new Map(
  (['registerKind', 'employees', 'latitude', 'longitude', ...importedValues] as const).map((field) => [
    columnName(field),
    organisationFieldList[field],
  ]),
)

/** What a draft's column holds where a row says nothing. */
export const nothingOfColumn = (column: string): '' | null =>
  fieldOfNullable(column) === undefined ? '' : null

/** The field of a draft's column whose nothing is null; undefined for a column of text, whose nothing is ''. */
export function fieldOfNullable(column: string): Field | undefined {
  const field = fieldOfColumn.get(column)
  return field === undefined || isTextKind(field.kind) ? undefined : field
}

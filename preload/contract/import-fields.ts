import { z } from 'zod'
import { plainFields, valueFields, type ValueName } from './fields.ts'
import { organisationFieldList } from './organisations.ts'
import { ownKey, type OwnKey } from './own-fields.ts'

/** Fields that imports read and compare by name, or leave to people. */
const byName = ['kind', 'registerKind', 'employees', 'employeesAsOf', 'note', 'visibility'] as const
/** Fields that a column fills as their kind says. */
export type ImportedValue = Exclude<ValueName<typeof organisationFieldList>, (typeof byName)[number]>
export const importedValues = valueFields(organisationFieldList).filter(
  (name): name is ImportedValue => !byName.some((known) => known === name),
)

/** What a notification of the trade office says besides what it says of its business; see `trade-notifications.ts`. */
export const eventFields = [
  'eventKind',
  'eventReason',
  'eventOn',
  'eventNotifiedOn',
  'eventId',
  'eventFileNumber',
  'eventCorrects',
  'eventSideline',
  'eventSite',
  'eventCraftCard',
  'eventFullTime',
  'eventPartTime',
  'eventOtherPlace',
] as const

/** Fields of an organisation that a column of a register can fill. */
export const importFields = [
  'sourceKey',
  'name',
  'formerName',
  'legalForm',
  'registerCourt',
  'registerKind',
  'registerNumber',
  'address',
  'street',
  'houseNumber',
  'postcode',
  'city',
  'district',
  'country',
  'latitude',
  'longitude',
  'phone',
  ...plainFields(organisationFieldList),
  'sectorCode',
  'activity',
  'employees',
  ...importedValues,
  'contactPerson',
  'contactGivenName',
  'contactFamilyName',
  'contactTitle',
  'contactJobTitle',
  'note',
  'changeFlag',
  'statusReason',
  ...eventFields,
] as const
export type KnownImportField = (typeof importFields)[number]
/** Also one of the office's own. */
export const importField = z.union([z.enum(importFields), ownKey])
export type ImportField = KnownImportField | OwnKey

/** What a row of a list of contacts says besides: when, how, who wrote it, what it was about. */
export const noteOnlyFields = ['occurredOn', 'channel', 'author', 'subject'] as const
/** What a list of people says besides the fields that companies' contact persons have. */
export const peopleOnlyFields = ['salutation'] as const
/** Any field that a column can fill, whatever the rows are. */
export type RowField = ImportField | (typeof noteOnlyFields)[number] | (typeof peopleOnlyFields)[number]

/** Fields that several columns may fill: their cells are joined, or the first counts and the others go to the note. */
export const sharedFields = [
  'name',
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'activity',
  'contactPerson',
  'contactGivenName',
  'contactTitle',
  'note',
] as const satisfies KnownImportField[]

/** Fields that are not stored as such: they name the row or say what has become of it, or are taken apart into others. */
export const unstoredFields = [
  'sourceKey',
  'address',
  'formerName',
  'changeFlag',
  'country',
  ...eventFields,
] as const satisfies KnownImportField[]

const cellText = z.string().max(2000)

/**
 * What is done with a cell before its field reads it: nothing besides the usual reading (left out), no splitting of
 * street and number or of a person's name (`asIs`), or another text by a list (`lookup`; a cell that is not listed stays
 * as it is).
 */
export const cellTransform = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asIs') }),
  z.strictObject({
    kind: z.literal('lookup'),
    entries: z.array(z.strictObject({ from: cellText, to: cellText })).max(2000),
  }),
])
export type CellTransform = z.infer<typeof cellTransform>

/** A column that fills a field, or a fixed value that does so for every row. Several columns may fill one field. */
export const columnMapping = z.union([
  z.strictObject({
    column: z.int().min(0).max(2000),
    field: importField,
    transform: cellTransform.optional(),
  }),
  z.strictObject({ fixed: cellText, field: importField }),
])
export type ColumnMapping = z.infer<typeof columnMapping>
export const mapping = z.array(columnMapping).max(200)
/** The same for rows that are no companies. */
export type RowMapping =
  | (Omit<Extract<ColumnMapping, { column: number }>, 'field'> & { readonly field: RowField })
  | (Omit<Extract<ColumnMapping, { fixed: string }>, 'field'> & { readonly field: RowField })

const naming: ReadonlySet<ImportField> = new Set(['name', 'contactFamilyName', 'changeFlag'])

/** Whether rows tell of what happened to a business, and when. */
export const tellsEvents = (fields: Iterable<ImportField>): boolean => [...fields].includes('eventKind')

/** Whether rows get a name, or a trader's, without which they become no company; what is gone needs none. */
export const namesCompanies = (fields: Iterable<ImportField>): boolean =>
  [...fields].some((field) => naming.has(field))

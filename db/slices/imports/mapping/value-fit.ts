import { plainFields } from '../../../../preload/contract/fields.ts'
import {
  importedValues,
  type KnownImportField as ImportField,
} from '../../../../preload/contract/import-fields.ts'
import { organisationFieldList } from '../../../../preload/contract/organisations.ts'
import { nothingOf } from '../draft.ts'
import { findLegalForm, splitLegalForm } from '../../../text/legal-forms.ts'
import {
  countryOf,
  plainReaders,
  readChangeFlag,
  readDate,
  readEmail,
  readEmployeeCount,
  readEmployees,
  readEuid,
  readEventKind,
  readEventSite,
  readLatitude,
  readLei,
  readLongitude,
  readPhone,
  readPostcode,
  readRegisterKind,
  readRegisterNumber,
  readSectorCode,
  readVatId,
  readWebsite,
  readYesNo,
  saysNothing,
  splitAddress,
  splitStreet,
  valueReaders,
  type Outcome,
} from '../values/index.ts'

function reads(outcome: Outcome<unknown>): boolean {
  return 'value' in outcome
}

function isDay(value: string): boolean {
  const read = readDate(value)
  return 'value' in read && read.value?.length === 10
}

const HAS_LETTERS = /\p{L}{2}/u

const plainFits = Object.fromEntries(
  plainFields(organisationFieldList).map((field) => [
    field,
    (value: string) =>
      organisationFieldList[field].kind === 'line'
        ? HAS_LETTERS.test(value)
        : reads(plainReaders[field](value)),
  ]),
)

const valueFits = Object.fromEntries(
  importedValues
    .filter((field) => nothingOf(field) === null)
    .map((field) => [field, (value: string) => reads(valueReaders[field](value))]),
)

/** Whether a value could stand in a field; fields of free text have no say. */
const fits: Readonly<Partial<Record<ImportField, (value: string) => boolean>>> = {
  sourceKey: (value) => /\d/.test(value) && value.length <= 40 && !/\s\S+\s\S+\s/.test(value),
  name: (value) => /\p{L}/u.test(value) && !/^(?:https?:|www\.)|@|^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(value),
  formerName: (value) => HAS_LETTERS.test(value),
  legalForm: (value) => findLegalForm(value) !== null,
  registerCourt: (value) => HAS_LETTERS.test(value) && !/\d{3}/.test(value),
  registerKind: (value) => value.length <= 40 && reads(readRegisterKind(value)),
  registerNumber: (value) => reads(readRegisterNumber(value)),
  address: (value) => splitAddress(value).postcode !== '',
  street: (value) =>
    HAS_LETTERS.test(value) &&
    !/\b\d{5}\b/.test(value) &&
    (splitStreet(value).houseNumber !== '' || !/\d{3}/.test(value)),
  houseNumber: (value) => /^\d{1,4}(?:\s?[a-z])?(?:\s?[-–/+]\s?\d*\s?[a-z]?)*$/i.test(value),
  postcode: (value) => reads(readPostcode(value)),
  city: (value) => HAS_LETTERS.test(value) && !/\d{3}/.test(value),
  district: (value) => HAS_LETTERS.test(value) && !/\d{4}/.test(value),
  country: (value) => countryOf(value) !== null,
  latitude: (value) => reads(readLatitude(value)) && /\d[.,]\d/.test(value),
  longitude: (value) => reads(readLongitude(value)) && /\d[.,]\d/.test(value),
  phone: (value) => reads(readPhone(value)) && /^\s*(?:\+|\(?0|\d{3,}[\s/-])/.test(value),
  ...plainFits,
  vatId: (value) => /^[A-Z]{2}\W?\d/i.test(value) || reads(readVatId(value)),
  sectorCode: (value) => reads(readSectorCode(value)) || /^\d{5,6}$/.test(value),
  employees: (value) => reads(readEmployees(value)),
  ...valueFits,
  changeFlag: (value) => readChangeFlag(value) !== null,
  eventKind: (value) => reads(readEventKind(value)),
  eventOn: isDay,
  eventNotifiedOn: isDay,
  eventCorrects: (value) => reads(readYesNo(value)),
  eventSideline: (value) => reads(readYesNo(value)),
  eventCraftCard: (value) => reads(readYesNo(value)),
  eventSite: (value) => reads(readEventSite(value)),
  eventFullTime: (value) => reads(readEmployeeCount(value)),
  eventPartTime: (value) => reads(readEmployeeCount(value)),
  contactPerson: (value) =>
    /^\p{L}[\p{L}\s.,'()-]+$/u.test(value) && splitLegalForm(value).legalForm === null,
}

/** Share of a column's values that could stand in the field; null for fields that take any text or empty columns. */
export function valueFit(field: ImportField, values: readonly string[]): number | null {
  const check = fits[field]
  const said = values.filter((value) => !saysNothing(value.trim()))
  if (check === undefined || said.length === 0) return null
  const fitting = said.filter((value) => check(value.trim())).length / said.length
  // a key that repeats is none
  return field === 'sourceKey' ? fitting * (new Set(said).size / said.length) : fitting
}

/** Shapes so telling that a column is recognised by its values alone: the share they need, the confidence they earn. */
const telling: readonly (readonly [ImportField, (value: string) => boolean, number, number])[] = [
  ['euid', (value) => reads(readEuid(value)) && value.startsWith('DE'), 0.8, 0.85],
  ['lei', (value) => reads(readLei(value)), 0.8, 0.85],
  ['vatId', (value) => /^DE ?\d{3} ?\d{3} ?\d{3}$/.test(value), 0.8, 0.75],
  ['businessId', (value) => /^DE\d{9}-\d{5}$/.test(value), 0.8, 0.85],
  ['email', (value) => value.includes('@') && reads(readEmail(value)), 0.7, 0.8],
  ['website', (value) => /^(?:https?:\/\/|www\.)/i.test(value) && reads(readWebsite(value)), 0.6, 0.7],
  ['legalForm', (value) => findLegalForm(value) !== null && value.length <= 60, 0.8, 0.6],
  ['registerNumber', (value) => /\b(?:HRA|HRB|GnR|PR|VR|GsR)\s?\d/.test(value), 0.7, 0.65],
  ['registerKind', (value) => /^(?:HRA|HRB|GnR|PR|VR|GsR)$/.test(value), 0.9, 0.65],
  ['address', (value) => splitAddress(value).postcode !== '' && splitAddress(value).street !== '', 0.6, 0.6],
  ['phone', (value) => /^(?:\+\d|\(?0\d)[\d\s()/.-]{5,}$/.test(value) && !/^0\d{4}$/.test(value), 0.7, 0.55],
  ['postcode', (value) => /^\d{5}$/.test(value) && reads(readPostcode(value)), 0.95, 0.5],
  ['sectorCode', (value) => /^\d{2}\.\d{1,2}(?:\.\d)?$/.test(value), 0.8, 0.5],
  [
    'street',
    (value) => /(?:str\.|straße|strasse|weg|platz|allee|ring|gasse)(?:\s+\d|$)/i.test(value),
    0.5,
    0.55,
  ],
  ['name', (value) => HAS_LETTERS.test(value) && splitLegalForm(value).legalForm !== null, 0.4, 0.6],
]

/** Fields that a column's values alone suggest, with the confidence they earn. */
export function fieldsByValues(
  values: readonly string[],
): readonly { readonly field: ImportField; readonly confidence: number }[] {
  const said = values.map((value) => value.trim()).filter((value) => !saysNothing(value))
  if (said.length < 2) return []
  return telling.flatMap(([field, check, needed, confidence]) => {
    // long numbers that begin with 0 are as often keys: some telephone number has a sign in it
    if (field === 'phone' && !said.some((value) => /[\s()/+-]/.test(value))) return []
    const share = said.filter(check).length / said.length
    return share >= needed ? [{ field, confidence: confidence * (0.8 + 0.2 * share) }] : []
  })
}

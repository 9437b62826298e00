import { importedValues, type ImportedValue } from '../../../preload/contract/import-fields.ts'
import { coordinateFault } from '../../../preload/contract/coordinates.ts'
import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { foldText } from '../../text/fold.ts'
import { splitLegalForm } from '../../text/legal-forms.ts'
import { nothingOf, type DraftedRow, type OrganisationDraft } from './draft.ts'
import { readContacts } from './row/contacts.ts'
import { readReach, reachFields, type Reach } from './row/reach.ts'
import type { OwnField, RowDrafter } from './row-reader.ts'
import { RowReader } from './row-reader.ts'
import {
  cleanLine,
  isExcelScientific,
  plainReaders,
  readChangeFlag,
  readEmployees,
  readLegalForm,
  readLatitude,
  readLine,
  readLongitude,
  readParagraphs,
  readPostcode,
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
  readSectorCode,
  splitAddress,
  splitStreet,
  valueReaders,
  type ChangeFlag,
  type Outcome,
} from './values/index.ts'

function readSourceKey(raw: string): Outcome<string> {
  if (isExcelScientific(cleanLine(raw))) return { problem: 'imports.problem.excelScientific' }
  return readLine(raw, 100)
}

const asItIs = (raw: string): Outcome<string> => ({ value: raw })
const readHouseNumber = (raw: string): Outcome<string> => readLine(raw, 20)
const readActivity = (raw: string): Outcome<string> => readLine(raw, 500)

function readAddress(row: RowReader) {
  const whole = row.read('address', asItIs, '')
  const fromWhole = whole ? splitAddress(whole) : null
  const streetCell = row.read('street', readLine, '')
  const numberCell = row.read('houseNumber', readHouseNumber, '')
  const fromStreet =
    numberCell || row.isAsIs('street')
      ? { street: streetCell, houseNumber: numberCell }
      : splitStreet(streetCell)
  return {
    street: fromStreet.street || (fromWhole?.street ?? ''),
    houseNumber: (fromStreet.houseNumber || (fromWhole?.houseNumber ?? '')).slice(0, 20),
    postcode: row.read('postcode', readPostcode, '') || (fromWhole?.postcode ?? ''),
    city: row.read('city', readLine, '') || (fromWhole?.city ?? ''),
    district: row.read('district', readLine, '') || (fromWhole?.district ?? ''),
  }
}

/** A pair that can be no place is left out as a whole, and said. */
function readCoordinates(row: RowReader) {
  const latitude = row.read('latitude', readLatitude, null)
  const longitude = row.read('longitude', readLongitude, null)
  const fault = coordinateFault(latitude, longitude)
  if (fault === null) return { latitude, longitude }
  // of a degree that could not be read it has been said already
  const isSaid = row.problems.some(({ field }) => field === 'latitude' || field === 'longitude')
  if (!isSaid) {
    const cells = [row.raw('latitude'), row.raw('longitude')].filter((cell) => cell !== '')
    row.problem('latitude', `imports.problem.coordinates.${fault}`, cells.join(' / '))
  }
  return { latitude: null, longitude: null }
}

function readRegister(row: RowReader) {
  const court = row.read('registerCourt', readRegisterCourt, '')
  const kind = row.read('registerKind', readRegisterKind, null)
  const entry = row.read('registerNumber', readRegisterNumber, null)
  return {
    registerCourt: court || (entry?.court ?? ''),
    registerKind: kind ?? entry?.kind ?? null,
    registerNumber: entry?.number ?? '',
  }
}

type PlainAlone = Exclude<PlainOrganisationField, keyof Reach>
const plainNames = plainFields(organisationFieldList).filter(
  (name): name is PlainAlone => !reachFields.some((read) => read === name),
)

function readPlain(row: RowReader): Record<PlainAlone, string> {
  const said: Partial<Record<PlainAlone, string>> = {}
  for (const field of plainNames) said[field] = row.read(field, plainReaders[field], '')
  // each plain field has been read
  return said as Record<PlainAlone, string>
}

function readValues(row: RowReader): Record<ImportedValue, string | number | null> {
  const said: Partial<Record<ImportedValue, string | number | null>> = {}
  for (const field of importedValues) said[field] = row.read(field, valueReaders[field], nothingOf(field))
  // each of them has been read
  return said as Record<ImportedValue, string | number | null>
}

const saysNoneOfOwn = { own: '', ownTexts: [] as readonly string[] }

function readOwn(row: RowReader, fields: readonly OwnField[]): Pick<OrganisationDraft, 'own' | 'ownTexts'> {
  const said = fields.flatMap(({ key, isText, read }) => {
    const value = row.read(key, read, null)
    return value === null || value === '' ? [] : [{ key, value, isText }]
  })
  if (said.length === 0) return saysNoneOfOwn
  return {
    own: JSON.stringify(Object.fromEntries(said.map(({ key, value }) => [key, value]))),
    ownTexts: said.flatMap(({ value, isText }) => (isText ? [String(value)] : [])),
  }
}

/** The note with everything that fits no other field; read last. */
function readNote(row: RowReader): Pick<OrganisationDraft, 'note' | 'kept'> {
  const note = row.read('note', readParagraphs, '')
  row.readSurplus()
  const { kept } = row
  // what the file says of the note itself wins over what stands there; the rest is only added to that
  return note === '' || kept === '' ? { note, kept } : { note: `${note}\n${kept}`, kept: '' }
}

/** What has become of the company since the last delivery; a flag that nobody knows is said. */
function readFlag(row: RowReader): ChangeFlag | null {
  const raw = row.raw('changeFlag')
  const flag = readChangeFlag(raw)
  if (flag === null && raw.trim() !== '') row.problem('changeFlag', 'imports.problem.changeFlagUnknown', raw)
  return flag
}

/** Headings of somebody who speaks for a company; any other person without a company beside is one. */
const SPEAKS_FOR_ONE = /ansprech|kontakt|contact|fuehrer|manager|direktor|director/
const OF_A_BUSINESS = ['sourceKey', 'address', 'street', 'postcode', 'city', 'activity'] as const

/** A trader without a company's name goes by their own; a person of whom no business is said is no company. */
function nameOfTrader(
  row: RowReader,
  { sourcesOf, columns }: RowDrafter,
  { contactGivenName, contactFamilyName }: Pick<OrganisationDraft, 'contactGivenName' | 'contactFamilyName'>,
): string {
  if (contactFamilyName === '' || row.raw('name') !== '') return ''
  const headings = (sourcesOf.get('contactFamilyName') ?? []).map((source) =>
    'column' in source ? foldText(columns[source.column] ?? '') : '',
  )
  if (headings.length === 0 || headings.some((heading) => SPEAKS_FOR_ONE.test(heading))) return ''
  if (OF_A_BUSINESS.every((field) => row.raw(field) === '')) return ''
  const name = `${contactGivenName} ${contactFamilyName}`.trim()
  const messageKey = 'imports.problem.nameOfTrader'
  row.problems.push({ field: 'name', messageKey, value: name, fatal: false, loss: 'changed' })
  return name
}

/** Turns the cells of one row into what it says about an organisation, with everything that could not be read. */
export function draftRow(drafter: RowDrafter, cells: readonly string[]): DraftedRow {
  const row = new RowReader(drafter, cells)
  const isGone = readFlag(row) === 'gone'
  const contact = readContacts(row)
  const name = row.read('name', readLine, '') || nameOfTrader(row, drafter, contact)
  if (name === '' && !isGone && !row.problems.some(({ field }) => field === 'name'))
    row.problem('name', 'imports.problem.nameMissing', '')
  const { core, legalForm } = splitLegalForm(name)
  const draft: OrganisationDraft = {
    sourceKey: row.read('sourceKey', readSourceKey, ''),
    name,
    legalForm: row.read('legalForm', readLegalForm, '') || (legalForm ?? ''),
    formerName: row.read('formerName', readLine, ''),
    ...readRegister(row),
    ...readAddress(row),
    ...readCoordinates(row),
    ...readReach(row),
    ...readPlain(row),
    sectorCode: row.read('sectorCode', readSectorCode, ''),
    sectorEdition: drafter.sectorEdition,
    activity: row.read('activity', readActivity, ''),
    employees: row.read('employees', readEmployees, null)?.count ?? null,
    ...readValues(row),
    ...contact,
    ...readOwn(row, drafter.own),
    ...readNote(row),
  }
  return { draft, core: foldText(core), problems: row.problems, isGone }
}

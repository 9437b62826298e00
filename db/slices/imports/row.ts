import {
  importedValues,
  type ImportedValue,
  type ImportField,
} from '../../../preload/contract/import-fields.ts'
import { coordinateFault } from '../../../preload/contract/coordinates.ts'
import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { foldText } from '../../text/fold.ts'
import { splitLegalForm } from '../../text/legal-forms.ts'
import { nothingOf, type DraftedRow, type OrganisationDraft } from './draft.ts'
import { readAddress } from './row/address.ts'
import { readContacts } from './row/contacts.ts'
import { readEvent, statusOf, type DraftedEvent } from './row/event.ts'
import { readReach, reachFields, type Reach } from './row/reach.ts'
import type { OwnField, RowDrafter } from './row-reader.ts'
import { RowReader } from './row-reader.ts'
import {
  cleanLine,
  good,
  readCourtCell,
  readCutLine,
  readKindCell,
  readSectorCell,
  isExcelScientific,
  plainReaders,
  readChangeFlag,
  readLegalForm,
  readLatitude,
  readLine,
  readLongitude,
  readParagraphs,
  readRegisterNumber,
  readStaff,
  valueReaders,
  type ChangeFlag,
  type Outcome,
} from './values/index.ts'

function readSourceKey(raw: string): Outcome<string> {
  if (isExcelScientific(cleanLine(raw))) return { problem: 'imports.problem.excelScientific' }
  return readLine(raw, 100)
}

const readActivity = (raw: string): Outcome<string> => readCutLine(raw, 500)
/** A firm may be called "Null"; programs write NULL or null. */
const readName = (raw: string): Outcome<string> =>
  cleanLine(raw) === 'Null' ? good('Null') : readCutLine(raw, 200)

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

/** An entry in one cell, or its parts in several; what another column says of itself wins over parts of a cell. */
function readRegister(row: RowReader) {
  const court = row.read('registerCourt', readCourtCell, null)
  const kind = row.read('registerKind', readKindCell, null)
  const entry = row.read('registerNumber', readRegisterNumber, null)
  const said = {
    registerCourt: [court?.court, entry?.court, kind?.court].find(Boolean) ?? '',
    registerKind: kind?.kind ?? entry?.kind ?? court?.kind ?? null,
    registerNumber: [entry?.number, court?.number, kind?.number].find(Boolean) ?? '',
  }
  const others = { registerCourt: court, registerKind: kind, registerNumber: entry } as const
  for (const field of ['registerCourt', 'registerKind', 'registerNumber'] as const) {
    const cell = others[field]
    if (cell === null) continue
    const isNeeded =
      (cell.court === '' || cell.court === said.registerCourt) &&
      (cell.kind === null || cell.kind === said.registerKind) &&
      (cell.number === '' || cell.number === said.registerNumber)
    if (isNeeded || row.problems.some((problem) => problem.field === field)) continue
    const whole = cleanLine(row.raw(field))
    row.remark(field, { said: 'imports.problem.registerInPart', rest: whole }, whole)
  }
  return said
}

/** The sector's code and what is done; the title beside a code is what is done where no column says it. */
function readSector(row: RowReader) {
  const cell = row.read('sectorCode', readSectorCell, null)
  const activity = row.read('activity', readActivity, '')
  const more = cell?.more ?? ''
  if (cell === null || more === '' || more === activity) return { sectorCode: cell?.code ?? '', activity }
  const raw = cleanLine(row.raw('sectorCode'))
  const isTitle = activity === '' && more.length <= 500 && !/\d/.test(more) && /\p{L}{3}/u.test(more)
  const rest = isTitle ? '' : raw
  row.remark('sectorCode', { said: `imports.problem.${isTitle ? 'sectorTitle' : 'sectorInPart'}`, rest }, raw)
  return { sectorCode: cell.code, activity: isTitle ? more : activity }
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

/** The fields that each column fills by itself; a size class also stands where numbers of employees do. */
function readSize(row: RowReader) {
  const staff = row.read('employees', readStaff, null)
  const values = readValues(row)
  return {
    ...values,
    employees: staff?.count ?? null,
    statedSize: values.statedSize ?? staff?.statedSize ?? null,
  }
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
const OWNS_IT = /inhaber|gewerbetreib|unternehmer|owner|trader/
const OF_A_BUSINESS = ['sourceKey', 'address', 'street', 'postcode', 'city', 'activity'] as const

/** A trader without a company's name goes by their own; a person of whom no business is said is no company. */
function nameOfTrader(
  row: RowReader,
  { sourcesOf, columns }: RowDrafter,
  { contactGivenName, contactFamilyName }: Pick<OrganisationDraft, 'contactGivenName' | 'contactFamilyName'>,
): string {
  if (contactFamilyName === '' || row.raw('name') !== '') return ''
  const headingsOf = (field: ImportField): readonly string[] =>
    (sourcesOf.get(field) ?? []).map((source) =>
      'column' in source ? foldText(columns[source.column] ?? '') : '',
    )
  const headings = headingsOf('contactFamilyName')
  const isOwner =
    headings.length > 0
      ? !headings.some((heading) => SPEAKS_FOR_ONE.test(heading))
      : headingsOf('contactPerson').some((heading) => OWNS_IT.test(heading))
  if (!isOwner) return ''
  if (OF_A_BUSINESS.every((field) => row.raw(field) === '')) return ''
  const name = `${contactGivenName} ${contactFamilyName}`.trim()
  const messageKey = 'imports.problem.nameOfTrader'
  row.problems.push({ field: 'name', messageKey, value: name, fatal: false, loss: 'changed' })
  return name
}

const saysNoEvent = { event: '' }

/** What the row tells to have happened, and what that makes of the company. */
function withEvent(row: RowReader, said: Omit<OrganisationDraft, 'event'>): OrganisationDraft {
  const event = readEvent(row, said)
  return event === null ? { ...said, ...saysNoEvent } : { ...said, ...ofEvent(event, said) }
}

const firstDays = ({ kind, reason, validFrom, notifiedOn }: DraftedEvent) =>
  kind !== 'registration'
    ? {}
    : { registeredOn: notifiedOn ?? validFrom, ...(reason === 'founded' && { foundedOn: validFrom }) }

function ofEvent(
  event: DraftedEvent,
  said: Omit<OrganisationDraft, 'event'>,
): Partial<OrganisationDraft> & {
  readonly event: string
} {
  const days = Object.fromEntries(
    // what a column says of them comes first
    Object.entries(firstDays(event)).filter(
      ([field]) => said[field as 'foundedOn' | 'registeredOn'] === null,
    ),
  )
  return { ...days, ...statusOf(event), event: JSON.stringify(event) }
}

/** Turns the cells of one row into what it says about an organisation, with everything that could not be read. */
export function draftRow(drafter: RowDrafter, cells: readonly string[]): DraftedRow {
  const row = new RowReader(drafter, cells)
  const isGone = readFlag(row) === 'gone'
  const contact = readContacts(row)
  const name = row.read('name', readName, '') || nameOfTrader(row, drafter, contact)
  if (name === '' && !isGone && !row.problems.some(({ field }) => field === 'name'))
    row.problem('name', 'imports.problem.nameMissing', '')
  const { core, legalForm } = splitLegalForm(name)
  // the form of a name that is too long stands behind what arrives of it
  const legalFormOfName = name.endsWith('…')
    ? splitLegalForm(row.raw('name').slice(0, 2000)).legalForm
    : legalForm
  const draft = withEvent(row, {
    sourceKey: row.read('sourceKey', readSourceKey, ''),
    name,
    legalForm: row.read('legalForm', readLegalForm, '') || (legalFormOfName ?? ''),
    formerName: row.read('formerName', readLine, ''),
    ...readRegister(row),
    ...readAddress(row),
    ...readCoordinates(row),
    ...readReach(row),
    ...readPlain(row),
    ...readSector(row),
    sectorEdition: drafter.sectorEdition,
    ...readSize(row),
    statusReason: row.read('statusReason', readLine, ''),
    ...contact,
    ...readOwn(row, drafter.own),
    ...readNote(row),
  })
  return { draft, core: foldText(core), problems: row.problems, isGone }
}

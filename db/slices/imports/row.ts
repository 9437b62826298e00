import {
  importedValues,
  type ColumnMapping,
  type ImportedValue,
  type ImportField,
} from '../../../preload/contract/import-fields.ts'
import { coordinateFault } from '../../../preload/contract/coordinates.ts'
import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import type { OwnKey } from '../../../preload/contract/own-fields.ts'
import { splitPersonName } from '../people/index.ts'
import { foldText } from '../../text/fold.ts'
import { splitLegalForm } from '../../text/legal-forms.ts'
import { nothingOf, type DraftedRow, type OrganisationDraft, type RowProblem } from './draft.ts'
import {
  cleanLine,
  isExcelScientific,
  plainReaders,
  readEmployees,
  readLegalForm,
  readLatitude,
  readLine,
  readLongitude,
  readParagraphs,
  readPerson,
  readPhone,
  readPostcode,
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
  readSectorCode,
  saysNothing,
  sectorEditionOf,
  splitAddress,
  splitStreet,
  valueReaders,
  type Outcome,
  type SectorEdition,
} from './values/index.ts'

/** Where a field's text comes from: a column, its cells perhaps looked up in a list, or one text for every row. */
type CellSource =
  | { readonly column: number; readonly lookup: ReadonlyMap<string, string> | null }
  | { readonly fixed: string }

/** A field of the office's own, with how it is read. */
export interface OwnField {
  readonly key: OwnKey
  readonly isText: boolean
  readonly read: (raw: string) => Outcome<string | number | null>
}

/** A mapping made ready for many rows. */
export interface RowDrafter {
  readonly sourcesOf: ReadonlyMap<ImportField, readonly CellSource[]>
  /** Those of the office's own fields that are filled. */
  readonly own: readonly OwnField[]
  readonly sectorEdition: SectorEdition
  /** Fields read as they stand: no house number is taken off a street, no name taken apart. */
  readonly asIs: ReadonlySet<ImportField>
  /** Readings of cells that repeat: towns, legal forms, streets. */
  readonly memory: ReadonlyMap<ImportField, Map<string, Outcome<unknown>>>
}

const lookupKey = (text: string): string => cleanLine(text).toLowerCase()

function sourceOf(entry: ColumnMapping): CellSource {
  if ('fixed' in entry) return { fixed: entry.fixed }
  const { column, transform } = entry
  if (transform?.kind !== 'lookup') return { column, lookup: null }
  return { column, lookup: new Map(transform.entries.map(({ from, to }) => [lookupKey(from), to])) }
}

/** Fields whose cells repeat from row to row. */
const repeating = [
  'legalForm',
  'registerCourt',
  'registerKind',
  'street',
  'postcode',
  'city',
  'district',
  'sectorCode',
  'activity',
  'employees',
] as const satisfies readonly ImportField[]
const rememberedMax = 20_000

/** Prepares a mapping; `columns` are the headings, one of which may name the edition of its sector codes. */
export function createDrafter(
  mapping: readonly ColumnMapping[],
  columns: readonly string[],
  ownFields: readonly OwnField[] = [],
): RowDrafter {
  const sourcesOf = new Map<ImportField, CellSource[]>()
  for (const entry of mapping)
    sourcesOf.set(entry.field, [...(sourcesOf.get(entry.field) ?? []), sourceOf(entry)])
  const sector = mapping.find((entry) => entry.field === 'sectorCode' && 'column' in entry)
  const sectorHeading = sector && 'column' in sector ? (columns[sector.column] ?? '') : ''
  return {
    sourcesOf,
    own: ownFields.filter(({ key }) => sourcesOf.has(key)),
    sectorEdition: sectorEditionOf(sectorHeading),
    asIs: new Set(
      mapping.flatMap((entry) =>
        'column' in entry && entry.transform?.kind === 'asIs' ? [entry.field] : [],
      ),
    ),
    memory: new Map(repeating.map((field) => [field, new Map<string, Outcome<unknown>>()])),
  }
}

/** Without these a row cannot become an organisation, or would become a second one with the next file. */
const keyFields: ReadonlySet<ImportField> = new Set(['name', 'sourceKey'])

/** Cells of these fields are put together where several columns hold them; of the others the first counts. */
const joinedBy: Partial<Record<ImportField, string>> = { name: ' ', note: '\n', activity: '; ' }

/**
 * Longest cell that is read, in UTF-16 units without blanks around it: as long as the longest field but for the note, which
 * takes any text. Longer ones are said to be too long before anything looks into them.
 */
const longestRead = 500
/** As much of a cell that is too long as tells a person which one it is. */
const shownOfLong = 200

class RowReader {
  readonly problems: RowProblem[] = []
  readonly #drafter: RowDrafter
  readonly #cells: readonly string[]

  constructor(drafter: RowDrafter, cells: readonly string[]) {
    this.#drafter = drafter
    this.#cells = cells
  }

  /** What the mapped cells say of a field; '' where they say nothing. */
  raw(field: ImportField): string {
    const sources = this.#drafter.sourcesOf.get(field)
    const [only, second] = sources ?? []
    if (sources === undefined || only === undefined) return ''
    if (second === undefined) return this.#cell(only)
    const said = sources.map((source) => this.#cell(source)).filter((cell) => !saysNothing(cleanLine(cell)))
    const glue = joinedBy[field]
    return glue === undefined ? (said[0] ?? '') : said.join(glue)
  }

  #cell(source: CellSource): string {
    if ('fixed' in source) return source.fixed
    const cell = this.#cells[source.column] ?? ''
    if (source.lookup === null || cell === '') return cell
    return source.lookup.get(lookupKey(cell)) ?? cell
  }

  /** Reads a field; a cell that cannot be read is noted as a problem and leaves `otherwise`. */
  read<T>(field: ImportField, reader: (raw: string) => Outcome<T>, otherwise: T): T {
    const raw = this.raw(field)
    if (raw === '') return otherwise
    const takesAny = field === 'note' || this.#drafter.own.some(({ key, isText }) => isText && key === field)
    if (!takesAny && raw.length > longestRead && raw.trim().length > longestRead) {
      this.problem(field, 'imports.problem.tooLong', raw.trim())
      return otherwise
    }
    const outcome = this.#remembered(field, reader, raw)
    if ('value' in outcome) return outcome.value
    this.problem(field, outcome.problem, raw)
    return otherwise
  }

  #remembered<T>(field: ImportField, reader: (raw: string) => Outcome<T>, raw: string): Outcome<T> {
    const memory = this.#drafter.memory.get(field)
    if (memory === undefined) return reader(raw)
    const known = memory.get(raw)
    // one field is always read by one reader, so what is remembered of it has that reader's type
    if (known !== undefined) return known as Outcome<T>
    const outcome = reader(raw)
    if (memory.size < rememberedMax) memory.set(raw, outcome)
    return outcome
  }

  problem(field: ImportField, messageKey: string, value: string): void {
    const shown = value.length > longestRead ? `${value.slice(0, shownOfLong)}…` : value
    this.problems.push({ field, messageKey, value: shown, fatal: keyFields.has(field) })
  }

  isAsIs(field: ImportField): boolean {
    return this.#drafter.asIs.has(field)
  }
}

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

function readContact(row: RowReader) {
  const whole = row.read('contactPerson', readPerson, '')
  const split =
    whole === '' || row.isAsIs('contactPerson')
      ? { academicTitle: '', givenName: '', familyName: whole }
      : splitPersonName(whole)
  return {
    contactTitle: split.academicTitle,
    contactGivenName: row.read('contactGivenName', readLine, '') || split.givenName,
    contactFamilyName: row.read('contactFamilyName', readPerson, '') || split.familyName,
  }
}

const plainNames = plainFields(organisationFieldList)

function readPlain(row: RowReader): Record<PlainOrganisationField, string> {
  const said: Partial<Record<PlainOrganisationField, string>> = {}
  for (const field of plainNames) said[field] = row.read(field, plainReaders[field], '')
  // each plain field has been read
  return said as Record<PlainOrganisationField, string>
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

/** Turns the cells of one row into what it says about an organisation, with everything that could not be read. */
export function draftRow(drafter: RowDrafter, cells: readonly string[]): DraftedRow {
  const row = new RowReader(drafter, cells)
  const name = row.read('name', readLine, '')
  if (name === '' && row.problems.length === 0) row.problem('name', 'imports.problem.nameMissing', '')
  const { core, legalForm } = splitLegalForm(name)
  const phone = row.read('phone', readPhone, null)
  const draft: OrganisationDraft = {
    sourceKey: row.read('sourceKey', readSourceKey, ''),
    name,
    legalForm: row.read('legalForm', readLegalForm, '') || (legalForm ?? ''),
    formerName: row.read('formerName', readLine, ''),
    ...readRegister(row),
    ...readAddress(row),
    ...readCoordinates(row),
    phone: phone?.text ?? '',
    phoneE164: phone?.e164 ?? '',
    ...readPlain(row),
    sectorCode: row.read('sectorCode', readSectorCode, ''),
    sectorEdition: drafter.sectorEdition,
    activity: row.read('activity', readActivity, ''),
    employees: row.read('employees', readEmployees, null)?.count ?? null,
    ...readValues(row),
    ...readContact(row),
    note: row.read('note', readParagraphs, ''),
    ...readOwn(row, drafter.own),
  }
  return { draft, core: foldText(core), problems: row.problems }
}

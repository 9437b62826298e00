import type { ColumnMapping, ImportField } from '../../preload/contract/imports.ts'
import { splitLegalForm } from '../text/legal-forms.ts'
import type { DraftedRow, OrganisationDraft, RowProblem } from './draft.ts'
import {
  cleanLine,
  readBusinessId,
  readDate,
  readEmail,
  readEmployees,
  readEuid,
  readLegalForm,
  readLei,
  readLine,
  readParagraphs,
  readPhone,
  readPostcode,
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
  readSectorCode,
  readVatId,
  readWebsite,
  saysNothing,
  sectorEditionOf,
  splitAddress,
  splitStreet,
  type Outcome,
  type SectorEdition,
} from './values/index.ts'

/** A mapping made ready for many rows. */
export interface RowDrafter {
  readonly columnsOf: ReadonlyMap<ImportField, readonly number[]>
  readonly sectorEdition: SectorEdition
}

/** Prepares a mapping; `columns` are the headings, one of which may name the edition of its sector codes. */
export function createDrafter(mapping: readonly ColumnMapping[], columns: readonly string[]): RowDrafter {
  const columnsOf = new Map<ImportField, number[]>()
  for (const { column, field } of mapping) columnsOf.set(field, [...(columnsOf.get(field) ?? []), column])
  const sectorColumn = columnsOf.get('sectorCode')?.[0]
  return {
    columnsOf,
    sectorEdition: sectorEditionOf(sectorColumn === undefined ? '' : (columns[sectorColumn] ?? '')),
  }
}

/** Without these a row cannot become an organisation. */
const keyFields: ReadonlySet<ImportField> = new Set(['name'])

class RowReader {
  readonly problems: RowProblem[] = []
  readonly #drafter: RowDrafter
  readonly #cells: readonly string[]

  constructor(drafter: RowDrafter, cells: readonly string[]) {
    this.#drafter = drafter
    this.#cells = cells
  }

  /** The first cell mapped to a field that says something. */
  raw(field: ImportField): string {
    for (const column of this.#drafter.columnsOf.get(field) ?? []) {
      const cell = this.#cells[column]
      if (cell !== undefined && !saysNothing(cleanLine(cell))) return cell
    }
    return ''
  }

  /** All cells mapped to a field, for notes. */
  rawAll(field: ImportField): string {
    const cells = (this.#drafter.columnsOf.get(field) ?? []).map((column) => this.#cells[column] ?? '')
    return cells.filter((cell) => !saysNothing(cleanLine(cell))).join('\n')
  }

  /** Reads a field; a cell that cannot be read is noted as a problem and leaves `otherwise`. */
  read<T>(field: ImportField, reader: (raw: string) => Outcome<T>, otherwise: T, raw = this.raw(field)): T {
    const outcome = reader(raw)
    if ('value' in outcome) return outcome.value
    this.problem(field, outcome.problem, raw)
    return otherwise
  }

  problem(field: ImportField, messageKey: string, value: string): void {
    this.problems.push({ field, messageKey, value, fatal: keyFields.has(field) })
  }
}

function readAddress(row: RowReader) {
  const whole = row.raw('address')
  const fromWhole = whole ? splitAddress(whole) : null
  const streetCell = row.read('street', readLine, '')
  const numberCell = row.read('houseNumber', (raw) => readLine(raw, 20), '')
  const fromStreet = numberCell ? { street: streetCell, houseNumber: numberCell } : splitStreet(streetCell)
  return {
    street: fromStreet.street || (fromWhole?.street ?? ''),
    houseNumber: (fromStreet.houseNumber || (fromWhole?.houseNumber ?? '')).slice(0, 20),
    postcode: row.read('postcode', readPostcode, '') || (fromWhole?.postcode ?? ''),
    city: row.read('city', readLine, '') || (fromWhole?.city ?? ''),
    district: row.read('district', readLine, '') || (fromWhole?.district ?? ''),
  }
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

/** Turns the cells of one row into what it says about an organisation, with everything that could not be read. */
export function draftRow(drafter: RowDrafter, cells: readonly string[]): DraftedRow {
  const row = new RowReader(drafter, cells)
  const name = row.read('name', readLine, '')
  if (name === '' && row.problems.length === 0) row.problem('name', 'imports.problem.nameMissing', '')
  const phone = row.read('phone', readPhone, null)
  const fax = row.read('fax', readPhone, null)
  const draft: OrganisationDraft = {
    sourceKey: row.read('sourceKey', (raw) => readLine(raw, 100), ''),
    name,
    shortName: row.read('shortName', readLine, ''),
    legalForm: row.read('legalForm', readLegalForm, '') || (splitLegalForm(name).legalForm ?? ''),
    formerName: row.read('formerName', readLine, ''),
    ...readRegister(row),
    euid: row.read('euid', readEuid, null)?.euid ?? '',
    vatId: row.read('vatId', readVatId, ''),
    businessId: row.read('businessId', readBusinessId, ''),
    lei: row.read('lei', readLei, ''),
    ...readAddress(row),
    phone: phone?.text ?? '',
    phoneE164: phone?.e164 ?? '',
    fax: fax?.text ?? '',
    email: row.read('email', readEmail, null) ?? '',
    website: row.read('website', readWebsite, null) ?? '',
    sectorCode: row.read('sectorCode', readSectorCode, ''),
    sectorEdition: drafter.sectorEdition,
    employees: row.read('employees', readEmployees, null)?.count ?? null,
    foundedOn: row.read('foundedOn', readDate, null),
    registeredOn: row.read('registeredOn', readDate, null),
    contactPerson: row.read('contactPerson', readLine, ''),
    note: row.read('note', readParagraphs, '', row.rawAll('note')),
  }
  return { draft, problems: row.problems }
}

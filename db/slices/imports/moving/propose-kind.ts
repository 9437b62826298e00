import type { KnownImportField, RowField } from '../../../../preload/contract/import-fields.ts'
import {
  moveFields,
  type kindReasons,
  type MoveKind,
  type MoveMapping,
} from '../../../../preload/contract/moves.ts'
import { channelOf } from './channels.ts'
import { isCompanyKey, isSalutation, mayBeFamilyName, noteFieldOf } from './headings.ts'
import { readDate } from '../values/index.ts'

/** A table as far as its first rows tell. */
export interface SeenTable {
  readonly columns: readonly string[]
  readonly sampleRows: readonly (readonly string[])[]
  /** What its columns would fill of companies. */
  readonly companyMapping: MoveMapping
}

type Reason = (typeof kindReasons)[number]
export interface ProposedKind {
  readonly kind: MoveKind | null
  readonly reason: Reason
}

const said = ({ sampleRows }: SeenTable, column: number): readonly string[] =>
  sampleRows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length

const isDay = (value: string): boolean => {
  const read = readDate(value)
  return 'value' in read && read.value?.length === 10
}

const mostly = 0.6

/** Whether the values of a column speak against what its heading says. */
function fits(table: SeenTable, column: number, field: RowField): boolean {
  const values = said(table, column)
  if (values.length === 0) return true
  if (field === 'occurredOn') return share(values, isDay) >= mostly
  if (field === 'channel')
    return share(values, (value) => channelOf(value) !== null) > 0.2 || new Set(values).size <= 12
  return true
}

/** What the columns of a list of contacts fill: the first that fits, and for a day the one in which something happened. */
export function notesMapping(table: SeenTable): MoveMapping {
  const mapping = new Map<RowField, number>()
  const taken = (column: number): boolean => [...mapping.values()].includes(column)
  for (const wanted of ['occurredOn', 'channel', 'author', 'subject', 'note', 'contactPerson'] as const) {
    const columns = [...table.columns.keys()].filter(
      (column) =>
        noteFieldOf(table.columns[column] ?? '') === wanted && !taken(column) && fits(table, column, wanted),
    )
    const [column] = columns.toSorted((a, b) => rankOf(table, a, wanted) - rankOf(table, b, wanted) || a - b)
    if (column !== undefined) mapping.set(wanted, column)
  }
  // "Titel" beside "Betreff", or "Bemerkung" beside "Text": one is enough to know, the other is said besides
  const others = table.companyMapping.filter(
    ({ column, field }) => isOf('notes', field) && !taken(column) && !mapping.has(field),
  )
  return sorted([...[...mapping].map(([field, column]) => ({ field, column })), ...others])
}

/** When it was entered says less than when it was. */
const rankOf = ({ columns }: SeenTable, column: number, field: RowField): number =>
  field === 'occurredOn' && /(?:erfass|erstell|angelegt|anlage|created)/i.test(columns[column] ?? '') ? 1 : 0

const isOf = (kind: MoveKind, field: RowField): boolean =>
  (moveFields[kind] as readonly RowField[]).includes(field)
const sorted = (mapping: MoveMapping): MoveMapping => mapping.toSorted((a, b) => a.column - b.column)

/** What the columns of a list of people fill. */
export function peopleMapping(table: SeenTable): MoveMapping {
  const { columns, companyMapping } = table
  const mapping = companyMapping.filter(
    ({ field, column }) => isOf('people', field) && !isSalutation(columns[column] ?? ''),
  )
  const isTaken = (column: number): boolean => mapping.some((entry) => entry.column === column)
  const has = (field: RowField): boolean => mapping.some((entry) => entry.field === field)
  for (const [column, heading] of columns.entries()) {
    if (isSalutation(heading) && !has('salutation')) mapping.push({ column, field: 'salutation' })
    const isOwnName = mayBeFamilyName(heading) && (!isTaken(column) || isName(table, column))
    if (has('contactGivenName') && !has('contactFamilyName') && isOwnName) {
      const place = mapping.findIndex((entry) => entry.column === column)
      if (place >= 0) mapping.splice(place, 1)
      mapping.push({ column, field: 'contactFamilyName' })
    }
    if (isCompanyKey(heading) && !has('sourceKey') && !isTaken(column))
      mapping.push({ column, field: 'sourceKey' })
  }
  return sorted(mapping)
}

const isName = ({ companyMapping }: SeenTable, column: number): boolean =>
  companyMapping.some((entry) => entry.column === column && entry.field === 'name')

const ofAddress = ['address', 'street', 'postcode', 'city'] as const satisfies KnownImportField[]
const ofPerson = ['contactPerson', 'contactFamilyName', 'contactGivenName'] as const

/** What the rows of a table seem to be, by its headings and first values. */
export function proposeKind(table: SeenTable): ProposedKind {
  if (table.sampleRows.length === 0) return { kind: null, reason: 'empty' }
  const asCompanies = new Set(table.companyMapping.map(({ field }) => field))
  const asNotes = new Set(notesMapping(table).map(({ field }) => field))
  const hasAddress = ofAddress.some((field) => asCompanies.has(field))
  const isReached = asCompanies.has('phone') || asCompanies.has('email') || asCompanies.has('mobile')
  const hasKey = asCompanies.has('sourceKey') || table.columns.some(isCompanyKey)
  const namesCompany = asCompanies.has('name') || hasKey
  const isWritten = asNotes.has('note') || asNotes.has('subject')
  if (asNotes.has('occurredOn') && isWritten && namesCompany && !hasAddress && !isReached)
    return { kind: 'notes', reason: 'dayAndText' }
  const asPeople = new Set(peopleMapping(table).map(({ field }) => field))
  const hasPerson = ofPerson.some((field) => asPeople.has(field))
  if (hasPerson && !hasAddress) return { kind: 'people', reason: 'personColumns' }
  if (asCompanies.has('name')) {
    const isBoth = hasPerson && asPeople.has('contactGivenName')
    return { kind: 'companies', reason: isBoth ? 'companyAndPerson' : 'companyColumns' }
  }
  return hasPerson ? { kind: 'people', reason: 'personColumns' } : { kind: null, reason: 'noCompany' }
}

/** What the columns of a table fill, by what its rows are. */
export const mappingFor = (kind: MoveKind | null, table: SeenTable): MoveMapping =>
  kind === 'people' ? peopleMapping(table) : kind === 'notes' ? notesMapping(table) : table.companyMapping

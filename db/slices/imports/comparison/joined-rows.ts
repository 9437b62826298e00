import type Database from 'better-sqlite3'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import { foldText } from '../../../text/fold.ts'
import { draftOnlyColumnOf, headOfficeColumnOf, nothingOfColumn, organisationColumnOf } from '../draft.ts'
import { draftWords } from './draft-words.ts'
import { contactColumns, isSameContact, type NamedContacts } from '../contacts.ts'

type Cell = string | number | null
type Cells = Readonly<Record<string, Cell>>

const officeColumns = Object.values(headOfficeColumnOf)
const ownColumns = Object.values(organisationColumnOf)
const allColumns = [...ownColumns, ...officeColumns, 'own', 'former_name', 'kept']
/** By these the two were found to be one company, or they follow another column. */
const never: ReadonlySet<string> = new Set([
  'name',
  'legal_form',
  'phone_e164',
  'sector_edition',
  'longitude',
  'own',
  'kept',
  'note',
])
const followers: Readonly<Record<string, string>> = {
  phone: 'phone_e164',
  sector_code: 'sector_edition',
  latitude: 'longitude',
}
/** Where a company's second one goes, and where the one of a row's own person goes. */
const second: Readonly<Record<string, string>> = { email: 'second_email', phone: 'mobile' }
const ofPerson: Readonly<Record<string, string>> = {
  phone: 'contact_phone',
  mobile: 'contact_mobile',
  email: 'contact_email',
}

const saysNothing = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === ''

const isSame = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === 'string' && foldText(a) !== '' && foldText(a) === foldText(String(b)))

const GERMAN_MOBILE = /^\+491[567]/

/** What a further row adds to the first of the same company. */
interface Addition {
  /** Columns that the first leaves empty. */
  readonly filled: Record<string, Cell>
  /** What has no place of its own, each under its heading. */
  readonly kept: string[]
  /** Columns of the row's person. */
  readonly person: Record<string, Cell>
}

/**
 * Rows of one company: the first stands for all, and what others say besides goes to it. Persons stay in their own rows,
 * with the numbers and addresses that are theirs.
 */
export class RowJoiner {
  readonly #raw: Database.Database
  readonly #headings: ReadonlyMap<string, string>
  readonly #draft: Database.Statement<[number], Cells>
  readonly #stored: Database.Statement<[number], Cells>
  readonly #named: Database.Statement<[number], NamedContacts>

  constructor(raw: Database.Database, mapping: readonly ColumnMapping[], columns: readonly string[]) {
    this.#raw = raw
    this.#headings = headingsByColumn(mapping, columns)
    this.#draft = raw.prepare(`select ${allColumns.join(', ')}, problems from draft where id = ?`)
    const stored = [
      ...ownColumns.map((column) => `organisation.${column}`),
      ...officeColumns.map((column) => `establishment.${column}`),
    ]
    this.#stored = raw.prepare(
      `select ${stored.join(', ')}, '' as own, '' as former_name, '' as kept
      from draft join office.organisation on organisation.id = draft.organisation_id
      left join office.establishment
        on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
      where draft.id = ?`,
    )
    this.#named = raw.prepare(`select ${contactColumns} from draft where id = ?`)
  }

  /** Joins a row to the first of its company; false where it says nothing that the first does not say. */
  join(rowId: number, first: { readonly id: number; readonly isUnchanged: boolean }): boolean {
    const row = this.#draft.get(rowId)
    const known = (first.isUnchanged ? this.#stored : this.#draft).get(first.id)
    if (row === undefined || known === undefined) return false
    const named = this.#named.get(rowId)
    const before = first.isUnchanged ? undefined : this.#named.get(first.id)
    const namesAnother =
      named !== undefined &&
      named.family_name !== '' &&
      (before === undefined ||
        before.family_name === '' ||
        named.further_contacts !== '' ||
        !isSameContact(before, named))
    const addition = this.#additionOf(row, known, namesAnother)
    const { filled, kept, person } = addition
    if (!namesAnother && kept.length === 0 && Object.keys(filled).length === 0) return false
    if (first.isUnchanged) this.#addToKnown(rowId, first.id, known, addition)
    else {
      this.#addToFirst(first.id, known, addition)
      this.#set(rowId, { ...person, fate: 'same', joins: first.id })
    }
    return true
  }

  #additionOf(row: Cells, known: Cells, namesAnother: boolean): Addition {
    const filled: Record<string, Cell> = {}
    const person: Record<string, Cell> = {}
    const kept = String(row['kept'] ?? '')
      .split('\n')
      .filter(Boolean)
    const isFree = (column: string): boolean => saysNothing(known[column]) && !(column in filled)
    for (const column of allColumns) {
      const said = row[column] ?? null
      if (never.has(column) || saysNothing(said)) continue
      const follower = followers[column]
      const isOne = follower !== undefined && column !== 'sector_code' && !saysNothing(row[follower])
      const isKnown =
        isSame(said, known[column] ?? null) ||
        (column === 'phone' && isOne && row[follower] === known[follower])
      if (isKnown) continue
      const place = second[column]
      const own = namesAnother ? ofPerson[column] : undefined
      if (own !== undefined && !saysNothing(known[column])) person[own] = said
      else if (isFree(column)) {
        filled[column] = said
        if (follower !== undefined) filled[follower] = row[follower] ?? null
      } else if (place !== undefined && isFree(place) && fitsSecond(column, row)) filled[place] = said
      else if (place === undefined || !isSame(said, known[place] ?? null))
        kept.push(`${this.#headings.get(column) ?? column}: ${String(said)}`)
    }
    addOwn(filled, kept, row, known)
    const note = String(row['note'] ?? '')
    if (note !== '') kept.push(note)
    const lines = new Set(`${String(known['note'] ?? '')}\n${String(known['kept'] ?? '')}`.split('\n'))
    return {
      filled,
      person,
      kept: [...new Set(kept)].filter((line) => !line.split('\n').every((each) => lines.has(each))),
    }
  }

  /** The first row has been read: it takes everything. */
  #addToFirst(firstId: number, known: Cells, { filled, kept }: Addition): void {
    const note = String(known['note'] ?? '')
    const already = String(known['kept'] ?? '')
    const added = kept.join('\n')
    const both = [note === '' ? already : note, added].filter(Boolean).join('\n')
    const noted = added === '' ? {} : note === '' ? { kept: both } : { note: both }
    this.#set(firstId, { ...filled, ...noted })
    const merged = { ...known, ...filled }
    this.#raw
      .prepare('update draft set words = ? where id = ? and words is not null')
      .run(draftWords(merged), firstId)
  }

  /** The first is as it was at the last import: the row says the same but for what it adds. */
  #addToKnown(rowId: number, firstId: number, known: Cells, { filled, kept, person }: Addition): void {
    const said: Record<string, Cell> = {}
    for (const column of [...ownColumns, ...officeColumns])
      said[column] = known[column] ?? nothingOfColumn(column)
    this.#set(rowId, {
      ...said,
      ...filled,
      ...person,
      own: filled['own'] ?? '',
      former_name: '',
      kept: kept.join('\n'),
      fate: 'same',
      joins: firstId,
    })
    this.#raw
      .prepare(
        'update draft set organisation_id = (select organisation_id from draft as first where first.id = @firstId) where id = @rowId',
      )
      .run({ rowId, firstId })
  }

  #set(id: number, values: Readonly<Record<string, Cell>>): void {
    const columns = Object.keys(values)
    if (columns.length === 0) return
    this.#raw
      .prepare(`update draft set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`)
      .run(...Object.values(values), id)
  }
}

/** A second number goes to the mobile one only if it is one. */
const fitsSecond = (column: string, row: Cells): boolean =>
  column !== 'phone' || GERMAN_MOBILE.test(String(row['phone_e164'] ?? ''))

/** The office's own fields: missing ones are filled, others are kept. */
function addOwn(filled: Record<string, Cell>, kept: string[], row: Cells, known: Cells): void {
  const said = ownOf(row)
  const before = ownOf(known)
  const missing = Object.entries(said).filter(([key]) => !(key in before))
  if (missing.length > 0) filled['own'] = JSON.stringify({ ...before, ...Object.fromEntries(missing) })
  for (const [key, value] of Object.entries(said))
    if (key in before && before[key] !== value) kept.push(String(value))
}

const ownOf = (row: Cells): Readonly<Record<string, unknown>> =>
  // written by the drafting alone
  saysNothing(row['own']) ? {} : (JSON.parse(String(row['own'])) as Record<string, unknown>)

function headingsByColumn(
  mapping: readonly ColumnMapping[],
  columns: readonly string[],
): ReadonlyMap<string, string> {
  const stored: Readonly<Record<string, string>> = {
    ...organisationColumnOf,
    ...headOfficeColumnOf,
    ...draftOnlyColumnOf,
  }
  return new Map(
    mapping.flatMap((entry) => {
      const heading = 'column' in entry ? (columns[entry.column] ?? '').trim() : ''
      const column = stored[entry.field]
      return heading === '' || column === undefined ? [] : [[column, heading] as const]
    }),
  )
}

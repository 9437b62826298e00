import type Database from 'better-sqlite3'
import type { ConflictReason, RowDifference } from '../../../../preload/contract/import-draft.ts'
import type { ImportField } from '../../../../preload/contract/import-fields.ts'
import { parseFieldOrigins, type FieldOrigins } from '../../organisations/index.ts'
import { fieldOfNullable, headOfficeColumnOf, organisationColumnOf } from '../draft.ts'
import type { DraftedEvent } from '../row/event.ts'
import {
  eventDifference,
  statusDifferences,
  statusFields,
  takesOfCompany,
  type StatusCells,
  type TakesOfCompany,
} from './events.ts'
import { comparesOwn, OwnDiffer } from './own-difference.ts'
import { isSameName, isSamePlaceName } from './same-spelling.ts'
import { ordinaryTrust, type SourceRights } from './source-rights.ts'
import { comparesContacts, ContactDiffer, namesUnknownContact } from './contact-difference.ts'

interface ComparedField {
  readonly field: ImportField
  readonly column: string
  /** Table of the office and its name in the comparison's statements. */
  readonly stored: string
  readonly isNullable: boolean
}

/** A year or a month says nothing else than a day of it that is known already. */
const isPartialDay = (column: string): boolean => fieldOfNullable(column)?.kind === 'partialDay'
/** Written along with another field, never compared alone. */
const companions: ReadonlySet<string> = new Set(['phoneE164', 'sectorEdition', 'longitude'])

/** Fields that are compared with what is stored. */
export const comparedFields: readonly ComparedField[] = [
  ...Object.entries(organisationColumnOf).map(([field, column]) => ({
    field,
    column,
    table: 'organisation',
  })),
  ...Object.entries(headOfficeColumnOf).map(([field, column]) => ({ field, column, table: 'establishment' })),
]
  .filter(({ field }) => !companions.has(field))
  .map(({ field, column, table }) => ({
    field: field as ImportField,
    column,
    stored: `${table}.${column}`,
    isNullable: fieldOfNullable(column) !== undefined,
  }))

/** Columns that follow a field: the dialled form of a phone, the edition of a sector code, the other degree of a pair. */
export const companionColumns: Partial<Record<ImportField, readonly string[]>> = {
  phone: ['phone_e164'],
  sectorCode: ['sector_edition'],
  latitude: ['longitude'],
}

const emptyOf = ({ isNullable }: ComparedField): string => (isNullable ? 'null' : "''")

/** SQL that is true where a row would change a field, were there no rights to mind. */
function differs(compared: ComparedField, clears: boolean): string {
  const { field, column, stored } = compared
  const own = `draft.${column}`
  const says = `${own} is not ${emptyOf(compared)}`
  const other =
    field === 'phone'
      ? `(${own} is not ${stored} and (draft.phone_e164 = '' or draft.phone_e164 is not organisation.phone_e164))`
      : field === 'sectorCode'
        ? `(${own} is not ${stored} or draft.sector_edition is not organisation.sector_edition)`
        : field === 'latitude'
          ? `(${own} is not ${stored} or draft.longitude is not establishment.longitude)`
          : isPartialDay(column)
            ? `(${own} is not ${stored} and (${own} is null or substr(${stored}, 1, length(${own})) is not ${own}))`
            : `${own} is not ${stored}`
  return clears
    ? `(${other} and (${says} or ${stored} is not ${emptyOf(compared)}))`
    : `(${says} and ${other})`
}

const fieldsOf = (rights: SourceRights): readonly ComparedField[] => {
  // an address in one column fills all its parts, a register entry in one column too
  const parts: readonly (readonly [ImportField, readonly ImportField[]])[] = [
    ['address', ['street', 'houseNumber', 'postcode', 'city', 'district']],
    ['street', ['houseNumber', 'postcode', 'city', 'district']],
    ['postcode', ['city', 'district']],
    ['city', ['postcode', 'district']],
    ['registerNumber', ['registerCourt', 'registerKind']],
    ['name', ['legalForm']],
    ['employees', ['statedSize']],
    // several numbers or addresses in one cell
    ['phone', ['mobile', 'fax']],
    ['mobile', ['phone', 'fax']],
    ['fax', ['phone', 'mobile']],
    ['email', ['secondEmail']],
    ['secondEmail', ['email']],
    ['website', ['linkedin']],
    ['eventKind', ['status', 'statusOn', 'statusReason']],
  ]
  const filled = new Set(rights.mapped)
  for (const [whole, fields] of parts)
    if (rights.mapped.has(whole)) for (const field of fields) filled.add(field)
  return comparedFields.filter(({ field }) => filled.has(field))
}

const clearsOf = ({ policies }: SourceRights, { field, column }: ComparedField): boolean =>
  field !== 'name' &&
  // one of a list that cannot be empty
  (fieldOfNullable(column)?.empty ?? null) === null &&
  policies.some((policy) => policy.field === field && policy.whenEmpty === 'clear')

type Cell = string | number | null

/**
 * A row with what is stored of its organisation, as the statement of `differenceQuery` gives it: `head`, then of each
 * field whether it differs, what the row says, what is stored.
 */
type ComparedRow = readonly Cell[]

const head = {
  id: 0,
  fate: 1,
  origins: 2,
  batch: 3,
  organisation: 4,
  contact: 5,
  own: 6,
  kept: 7,
  note: 8,
  event: 9,
  takes: 10,
} as const
const headCells = Object.keys(head).length
const cellsOfField = 3

/** Both degrees, as a person is shown them. */
const pairOf = (table: string): string => `${table}.latitude || ' ' || ${table}.longitude`

/** Rows that differ from their organisation in any field, with both values of every field. */
function differenceQuery(fields: readonly ComparedField[], rights: SourceRights, condition: string): string {
  const contact = comparesContacts(rights) ? namesUnknownContact : 'false'
  const own = comparesOwn(rights) ? "draft.own <> ''" : 'false'
  const conditions = fields.map((field) => differs(field, clearsOf(rights, field)))
  const cells = fields.map(({ field, column, stored }, place) => {
    const [after, before] =
      field === 'latitude' ? [pairOf('draft'), pairOf('establishment')] : [`draft.${column}`, stored]
    return `${conditions[place]}, ${after}, ${before}`
  })
  const isEvent = rights.mapped.has('eventKind')
  const told = ['draft.event', isEvent ? takesOfCompany : "'all'"]
  return `select draft.id, draft.fate, organisation_provenance.fields, organisation_provenance.batch_id,
      organisation.id, ${[contact, 'draft.own', 'draft.kept', 'organisation.note', ...told, ...cells].join(', ')}
    from draft
    cross join office.organisation on organisation.id = draft.organisation_id
    left join office.establishment
      on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
    left join office.organisation_provenance on organisation_provenance.organisation_id = organisation.id
    where ${condition} and (${[...conditions, contact, own, "draft.kept <> ''", "draft.event <> ''"].join(' or ')})`
}

/** How far the sources of earlier batches are trusted. */
function trustOfBatches(raw: Database.Database): (batchId: number) => number {
  const rows = raw
    .prepare(
      `select import_batch.id as id, coalesce(import_profile.trust, ${ordinaryTrust}) as trust
      from office.import_batch left join office.import_profile on import_profile.id = import_batch.profile_id`,
    )
    .raw()
    .all() as readonly [number, number][]
  const trust = new Map(rows)
  return (batchId) => trust.get(batchId) ?? ordinaryTrust
}

interface Origins {
  readonly fields: FieldOrigins
  /** Batch that made the record; null where a person did. */
  readonly batchId: number | null
}

/** Why a field may not be changed by itself; null where it may. */
function conflictOf(
  { field, column }: Pick<ComparedField, 'field' | 'column'>,
  before: Cell,
  rights: SourceRights,
  origins: Origins,
  trustOf: (batchId: number) => number,
): ConflictReason | null {
  const isFilled = before !== null && before !== ''
  const policy = rights.policies.find((each) => each.field === field)?.whenDifferent ?? 'overwrite'
  if (policy === 'never' || (policy === 'ifEmpty' && isFilled)) return 'policy'
  const origin = origins.fields[column]
  if (origin !== undefined && origin.batchId === undefined) return 'setByHand'
  if (!isFilled) return null
  const batchId = origin?.batchId ?? origins.batchId
  if (batchId === null) return 'setByHand'
  return trustOf(batchId) > rights.trust ? 'lessTrusted' : null
}

/** Whether a name, street or town differs in its spelling alone: "Suedring" for "Südring" is no move. */
function isSameSpelt(field: ImportField, after: string, before: string): boolean {
  if (field === 'name') return isSameName(after, before)
  return (field === 'street' || field === 'city') && isSamePlaceName(after, before)
}

/** A note with the lines that it does not hold yet. */
function noteWith(note: string, kept: string): string {
  const lines = new Set(note.split('\n'))
  const added = kept.split('\n').filter((line) => line !== '' && !lines.has(line))
  return [...(note === '' ? [] : [note]), ...added].join('\n')
}

const shown = (cell: Cell): string => (cell === null ? '' : String(cell))

/** Computes, row by row, what would change and what must not. */
export class Differ {
  readonly #fields: readonly ComparedField[]
  readonly #rights: SourceRights
  readonly #raw: Database.Database
  readonly #trustOf: (batchId: number) => number
  readonly #contacts: ContactDiffer
  readonly #own: OwnDiffer

  /** `raw` is a comparison with the office's database attached as `office`. */
  constructor(raw: Database.Database, rights: SourceRights) {
    this.#raw = raw
    this.#rights = rights
    this.#fields = fieldsOf(rights)
    this.#trustOf = trustOfBatches(raw)
    this.#contacts = new ContactDiffer(raw, rights)
    this.#own = new OwnDiffer(raw)
  }

  /** Sets fate, differences, pattern of all linked rows; `onProgress` may throw to stop. */
  writeAll(onProgress: (rows: number) => void): void {
    this.#raw.exec("update draft set fate = 'same' where fate = 'new' and organisation_id is not null")
    const next = this.#raw
      .prepare(
        `${differenceQuery(this.#fields, this.#rights, "draft.organisation_id is not null and draft.fate in ('same', 'undecided') and draft.is_unchanged = 0 and draft.id > ?")}
      order by draft.id limit ${rowsAtOnce}`,
      )
      .raw()
    const write = this.#write()
    for (let after = 0, count = 0; ;) {
      const rows = next.all(after) as readonly ComparedRow[]
      for (const row of rows) {
        write(row)
        after = Number(row[head.id])
      }
      count += rows.length
      onProgress(count)
      if (rows.length < rowsAtOnce) return
    }
  }

  /** Persons whom further rows of a linked company name; see `RowJoiner`. */
  writeJoined(): void {
    const rows = this.#raw
      .prepare<[], { id: number; organisation_id: number }>(
        `select draft.id, first.organisation_id from draft join draft as first on first.id = draft.joins
        where draft.organisation_id is null and draft.contact_family_name <> ''
          and first.organisation_id is not null and first.fate in ('same', 'changed')`,
      )
      .all()
    const store = this.#raw.prepare(
      "update draft set fate = ?, has_conflict = ?, pattern = 'contactPerson', differences = ? where id = ?",
    )
    for (const { id, organisation_id: organisationId } of rows) {
      const difference = this.#contacts.differenceOf(id, organisationId)
      if (difference === null) continue
      const { conflict } = difference
      const hasConflict = conflict !== null && conflict !== 'policy'
      store.run(conflict === null ? 'changed' : 'same', hasConflict ? 1 : 0, JSON.stringify([difference]), id)
    }
  }

  /** The same for one row, after a person has linked it to another organisation. */
  writeOne(rowId: number): void {
    this.#raw.prepare('update draft set differences = null, has_conflict = 0 where id = ?').run(rowId)
    const row = this.#raw
      .prepare(differenceQuery(this.#fields, this.#rights, 'draft.id = ?'))
      .raw()
      .get(rowId) as ComparedRow | undefined
    if (row !== undefined) this.#write()(row)
  }

  #write(): (row: ComparedRow) => void {
    const store = this.#raw.prepare(
      'update draft set fate = ?, has_conflict = ?, pattern = coalesce(?, pattern), differences = ? where id = ?',
    )
    return (row) => {
      const differences = this.#differencesOf(row)
      // nothing but what stands in the note already
      if (differences.length === 0) return
      const isDecided = row[head.fate] !== 'undecided'
      const taken = differences.filter(({ conflict }) => conflict === null)
      const hasConflict = differences.some(({ conflict }) => conflict !== null && conflict !== 'policy')
      const pattern = (taken.length > 0 ? taken : differences)
        .map(({ field }) => field)
        .sort()
        .join(' ')
      store.run(
        isDecided ? (taken.length > 0 ? 'changed' : 'same') : 'undecided',
        hasConflict ? 1 : 0,
        // an undecided row keeps what its question has in common with others
        isDecided ? pattern : null,
        JSON.stringify(differences),
        row[head.id],
      )
    }
  }

  /** What a row says of the status and what is stored, by field. */
  #statusOf(row: ComparedRow, { fields }: Origins): ReadonlyMap<string, StatusCells> {
    const cells = new Map<string, StatusCells>()
    for (const [place, { field, column }] of this.#fields.entries()) {
      if (!statusFields.has(field)) continue
      const cell = headCells + place * cellsOfField
      const origin = fields[column]
      cells.set(field, {
        differs: row[cell] === 1,
        after: shown(row[cell + 1] ?? null),
        before: shown(row[cell + 2] ?? null),
        isByHand: origin !== undefined && origin.batchId === undefined,
      })
    }
    return cells
  }

  #differencesOf(row: ComparedRow): RowDifference[] {
    const { [head.origins]: stored, [head.batch]: batchId } = row
    const origins: Origins = {
      fields: typeof stored === 'string' && stored !== '{}' ? parseFieldOrigins(stored) : {},
      batchId: typeof batchId === 'number' ? batchId : null,
    }
    const told = row[head.event]
    // written by the drafting alone
    const event = typeof told === 'string' && told !== '' ? (JSON.parse(told) as DraftedEvent) : null
    const takes = event === null ? 'all' : (row[head.takes] as TakesOfCompany)
    const differences: RowDifference[] = event === null ? [] : [eventDifference(event)]
    if (takes === 'nothing') return differences
    if (event !== null) differences.push(...statusDifferences(event, this.#statusOf(row, origins)))
    if (takes === 'status') return differences
    for (const [place, compared] of this.#fields.entries()) {
      const cell = headCells + place * cellsOfField
      if (row[cell] !== 1 || (event !== null && statusFields.has(compared.field))) continue
      const [own, before] = [row[cell + 1] ?? null, row[cell + 2] ?? null]
      if (isSameSpelt(compared.field, String(own ?? ''), String(before ?? ''))) continue
      const conflict = conflictOf(compared, before, this.#rights, origins, this.#trustOf)
      differences.push({ field: compared.field, before: shown(before), after: shown(own), conflict })
    }
    const own = this.#own.differencesOf(
      String(row[head.own] ?? ''),
      Number(row[head.organisation]),
      (field, before) => conflictOf({ field, column: field }, before, this.#rights, origins, this.#trustOf),
    )
    differences.push(...own)
    const note = String(row[head.note] ?? '')
    const added = noteWith(note, String(row[head.kept] ?? ''))
    if (added !== note) {
      const conflict = conflictOf(
        { field: 'note', column: 'note' },
        note,
        this.#rights,
        origins,
        this.#trustOf,
      )
      // nothing that stands there goes, so trust does not matter
      differences.push({
        field: 'note',
        before: note,
        after: added,
        conflict: conflict === 'lessTrusted' ? null : conflict,
      })
    }
    const contact =
      row[head.contact] === 1
        ? this.#contacts.differenceOf(Number(row[head.id]), Number(row[head.organisation]))
        : null
    return contact === null ? differences : [...differences, contact]
  }
}

const rowsAtOnce = 1000

import type Database from 'better-sqlite3'
import type { Assignment, BulkJournal, NamedValues } from '../../connection/bulk-journal.ts'
import { headOfficeColumnOf } from '../draft.ts'
import { comparedFields, companionColumns } from '../comparison/differences.ts'
import { seatColumns } from './copied-columns.ts'
import { takes } from './taking.ts'

const headOfficeColumns: readonly string[] = Object.values(headOfficeColumnOf)
const isOfHeadOffice = (column: string): boolean => headOfficeColumns.includes(column)
/** Columns whose words a search finds, as `organisation_words` takes them. */
export const searchedColumns = [
  'name',
  'short_name',
  'legal_form',
  'register_number',
  'street',
  'postcode',
  'city',
  'district',
  'email',
  'website',
  'phone',
] as const
const keyColumns = ['name', 'street', 'house_number', 'postcode', 'city'] as const
/** Columns of `organisation` that rows may take, each with the column whose mark says so. */
const ownColumns = comparedFields
  .filter(({ column }) => !isOfHeadOffice(column))
  .flatMap(({ field, column }) =>
    [column, ...(companionColumns[field] ?? [])].map((each) => ({ column: each, mark: column })),
  )

/** SQL of a column's value once the row is taken over. */
function after(column: string): string {
  const stored = isOfHeadOffice(column) ? `coalesce(office.${column}, '')` : `organisation.${column}`
  return `iif(${takes(column)}, taking.${column}, ${stored})`
}

const words = (): string => {
  const [name, shortName, ...others] = searchedColumns.map(after)
  const formerNames = `(select group_concat(former.name, char(10)) from main.organisation_name as former
    where former.organisation_id = organisation.id and former.kind = 'former')`
  return `organisation_words(${[name, shortName, formerNames, ...others].join(', ')})`
}

const taking = 'temp.taking'
const headOffice = `left join main.establishment as office
  on office.organisation_id = taking.organisation_id and office.is_head_office = 1`
const chosen = 'taking.seq between @first and @last'

/** Changes organisations as the rows in `temp.taking` say. */
export class ChangeFields {
  readonly #raw: Database.Database
  readonly #journal: BulkJournal
  readonly #batchId: number

  constructor(raw: Database.Database, journal: BulkJournal, batchId: number) {
    this.#raw = raw
    this.#journal = journal
    this.#batchId = batchId
    raw.exec('create temp table following (seq integer primary key, match_key text, words text) strict')
  }

  /** The rows from `first` to `last`, no two of them of one organisation. */
  run(first: number, last: number): void {
    const on = this.#journal.now.slice(0, 10)
    const origin = `{"on":"${on}","batchId":${this.#batchId},"previous":`
    const values = { on, origin, first, last }
    // while the old values still stand
    this.#noteOrigins(values)
    this.#keepFormerNames(values)
    this.#computeFollowing(first, last)
    this.#changeOrganisations(values)
    this.#changeHeadOffices(values)
  }

  /** What follows from fields that a row takes and from others that stay. */
  #computeFollowing(first: number, last: number): void {
    this.#raw.exec('delete from temp.following')
    this.#raw
      .prepare(
        `insert into temp.following (seq, match_key, words)
        select taking.seq, iif(${takes(...keyColumns)}, organisation_match_key(${keyColumns.map(after).join(', ')}), null),
          iif(${takes(...searchedColumns)}, ${words()}, null)
        from ${taking} cross join main.organisation on organisation.id = taking.organisation_id ${headOffice}
        where ${chosen} and ${takes(...keyColumns, ...searchedColumns)} order by taking.seq`,
      )
      .run({ first, last })
  }

  #changeOrganisations(values: NamedValues): void {
    const assign: Record<string, Assignment> = Object.fromEntries(
      ownColumns.map(({ column, mark }) => [column, { value: `taking.${column}`, when: takes(mark) }]),
    )
    for (const [column, [copy, sorted]] of Object.entries(seatColumns)) {
      const isCopy = { when: takes(column), isCopy: true }
      assign[copy] = { value: `taking.${column}`, ...isCopy }
      if (sorted !== undefined) assign[sorted] = { value: `taking.${column}_sort`, ...isCopy }
    }
    assign['name_sort'] = { value: 'taking.name_sort', when: takes('name') }
    assign['match_key'] = { value: 'following.match_key', when: takes(...keyColumns) }
    assign['search_text'] = { value: 'following.words', when: takes(...searchedColumns) }
    const from = `${taking} left join temp.following on following.seq = taking.seq`
    const where = `organisation.id = taking.organisation_id and ${chosen}`
    this.#journal.updateAll({ table: 'organisation', assign, from, where, stamp: true }, values)
  }

  #keepFormerNames(values: NamedValues): void {
    this.#journal.insertAll(
      'organisation_name',
      `insert into main.organisation_name (organisation_id, kind, name, valid_to)
      select organisation.id, 'former', organisation.name, @on from ${taking}
      join main.organisation on organisation.id = taking.organisation_id
      where ${chosen} and ${takes('name')} and organisation.name <> taking.name order by taking.seq`,
      values,
    )
  }

  #changeHeadOffices(values: NamedValues): void {
    const assign: Record<string, Assignment> = Object.fromEntries(
      headOfficeColumns.map((column) => [column, { value: `taking.${column}`, when: takes(column) }]),
    )
    for (const column of ['city', 'district'])
      assign[`${column}_sort`] = { value: `taking.${column}_sort`, when: takes(column) }
    const concerned = `${chosen} and ${takes(...headOfficeColumns)}`
    const where = `establishment.organisation_id = taking.organisation_id and establishment.is_head_office = 1
      and ${concerned}`
    this.#journal.updateAll({ table: 'establishment', assign, from: taking, where, stamp: false }, values)
    const inserted = Object.entries(assign).map(([, { value, when }]) => `iif(${when}, ${value}, '')`)
    this.#journal.insertAll(
      'establishment',
      `insert into main.establishment (organisation_id, is_head_office, ${Object.keys(assign).join(', ')})
      select taking.organisation_id, 1, ${inserted.join(', ')} from ${taking} ${headOffice}
      where ${concerned} and office.id is null order by taking.seq`,
      values,
    )
  }

  /** Where the fields come from now, and what stood there before. */
  #noteOrigins(values: NamedValues): void {
    const entries = comparedFields.map(({ column }) => {
      const before = isOfHeadOffice(column) ? `office.${column}` : `organisation.${column}`
      return `iif(${takes(column)}, ',"${column}":' || @origin || json_quote(nullif(${before}, '')) || '}', '')`
    })
    // a patch takes away what it says is null
    const set = (fields: string): string =>
      `json_patch(${fields}, '{' || substr(${entries.join(' || ')}, 2) || '}')`
    const from = `${taking} cross join main.organisation on organisation.id = taking.organisation_id ${headOffice}`
    const assign = { fields: { value: set('organisation_provenance.fields') } }
    const where = `organisation_provenance.organisation_id = taking.organisation_id and ${chosen}`
    this.#journal.updateAll({ table: 'organisation_provenance', assign, from, where, stamp: false }, values)
    this.#journal.insertAll(
      'organisation_provenance',
      `insert into main.organisation_provenance (organisation_id, batch_id, fields)
      select taking.organisation_id, null, ${set("'{}'")} from ${from}
      where ${chosen} and not exists (
        select 1 from main.organisation_provenance as known where known.organisation_id = taking.organisation_id)
      order by taking.seq`,
      values,
    )
  }
}

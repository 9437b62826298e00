import { emptyPerson } from '../../../../preload/contract/people.ts'
import { asBulkLoad } from '../../../engine/connection/bulk-load.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { placeSortKey } from '../../organisations/index.ts'
import { derivedPerson } from '../../people/index.ts'
import { contactColumns, contactsOf, isSameContact, type Contact, type NamedContacts } from '../contacts.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { fieldOfNullable, headOfficeColumnOf, organisationColumnOf } from '../draft.ts'
import { listedKey } from '../listed-key.ts'
import { becomesNew } from './conditions.ts'
import { insertOwnValues } from './own-values.ts'

const loadedTables = [
  'organisation',
  'establishment',
  'person',
  'affiliation',
  'organisation_headcount',
  'organisation_name',
  'organisation_source_key',
  'organisation_provenance',
] as const

/** The import of which rows become records. */
export interface Batch {
  readonly id: number
  /** See migration 20. */
  readonly source: string
  /** See `ComparisonFacts`. */
  readonly reading: number
  readonly fileName: string
}

const companiesAtOnce = 5000
const createdRows = 'temp.created cross join compared.draft on draft.id = created.row_id'
const chunk = `${createdRows} where created.organisation_id between @from and @to`

/**
 * Makes organisations, with head office, former name and contact person, of all rows that are new; returns how many. Which row
 * has become which stands in `temp.created`.
 */
export function insertNewRows(
  scope: WriteScope,
  batch: Batch,
  progress: (done: number, total: number) => void,
): number {
  const { raw } = scope
  raw.exec('create temp table created (organisation_id integer primary key, row_id integer not null)')
  const total = raw
    .prepare(
      `insert into created select @last + row_number() over (order by id), id from compared.draft where ${becomesNew}`,
    )
    .run({ last: scope.lastId('organisation') }).changes
  const load = (): void => {
    raw.function('place_sort_key', { deterministic: true }, (name: unknown) => placeSortKey(String(name)))
    for (let done = 0; done < total; done += companiesAtOnce) {
      const size = Math.min(companiesAtOnce, total - done)
      insertCompanies(scope, batch, size)
      progress(done + size, total)
    }
    listCompanies(scope, batch)
  }
  // where the comparison has computed the words, nothing is left to derive of a company that has just been made
  const isComplete =
    raw.prepare(`select 1 from ${createdRows} where words is null limit 1`).get() === undefined
  if (total > 0)
    asBulkLoad(raw, { tables: loadedTables, rows: total }, () => {
      if (isComplete) scope.insertMany(loadedTables, load)
      else load()
    })
  if (total > 0) insertOwnValues(scope, createdRows)
  return total
}

const sameColumns = (columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, saidOr(column)]))

/** What a row says, else what a new record begins with. */
function saidOr(column: string): string {
  const empty = fieldOfNullable(column)?.empty
  return typeof empty === 'string' ? `coalesce(draft.${column}, '${empty}')` : `draft.${column}`
}

/** What each new row says, as SQL by column. */
const company = {
  kind: "'company'",
  ...sameColumns(Object.values(organisationColumnOf)),
  // one of the two is empty
  note: 'draft.note || draft.kept',
  employees_as_of: 'iif(draft.employees is null, null, @today)',
  name_sort: "coalesce(draft.name_sort, '')",
  search_text: "coalesce(draft.words, '')",
  match_key: 'draft.match_key',
  seat_postcode: 'draft.postcode',
  seat_city: 'draft.city',
  seat_city_sort: 'place_sort_key(draft.city)',
  seat_district: 'draft.district',
  seat_district_sort: 'place_sort_key(draft.district)',
  created_at: '@now',
  updated_at: '@now',
}
const headOffice = {
  organisation_id: 'created.organisation_id',
  is_head_office: '1',
  ...sameColumns(Object.values(headOfficeColumnOf)),
  city_sort: 'place_sort_key(draft.city)',
  district_sort: 'place_sort_key(draft.district)',
}
const formerName = {
  organisation_id: 'created.organisation_id',
  kind: "'former'",
  name: 'draft.former_name',
}
/** A register says how many there are now. */
const headcount = {
  organisation_id: 'created.organisation_id',
  employees: 'draft.employees',
  as_of: '@today',
  source: '@fileName',
}
const provenance = { organisation_id: 'created.organisation_id', batch_id: '@batchId', fields: "'{}'" }

const namesSomebody = "draft.contact_family_name <> ''"

interface ContactsOfCompany extends NamedContacts {
  readonly organisation_id: number
}

/** Enters the next companies, in the order of their rows. */
function insertCompanies(scope: WriteScope, { id: batchId, fileName }: Batch, count: number): void {
  const from = scope.lastId('organisation') + 1
  const range = { from, to: from + count - 1 }
  const order = 'created.organisation_id'
  const today = scope.now.slice(0, 10)
  scope.insertAll('organisation', company, { from: chunk, order }, { ...range, now: scope.now, today })
  scope.insertAll('establishment', headOffice, { from: chunk, order }, range)
  const named = { from: `${chunk} and draft.former_name <> ''`, order }
  scope.insertAll('organisation_name', formerName, named, range)
  const counted = { from: `${chunk} and draft.employees is not null`, order }
  scope.insertAll('organisation_headcount', headcount, counted, { ...range, today, fileName })
  scope.insertAll('organisation_provenance', provenance, { from: chunk, order }, { ...range, batchId })
  const contacts = scope.raw.prepare<[typeof range], ContactsOfCompany>(
    `select created.organisation_id, draft.id, ${contactColumns} from ${chunk} and ${namesSomebody}
    union all select created.organisation_id, draft.id, ${contactColumns}
      from temp.created cross join compared.draft on draft.joins = created.row_id
      where created.organisation_id between @from and @to and ${namesSomebody} order by 1, 2`,
  )
  let added: { readonly of: number; readonly contacts: Contact[] } = { of: 0, contacts: [] }
  for (const { organisation_id: organisationId, ...named } of contacts.all(range))
    for (const contact of contactsOf(named)) {
      if (added.of !== organisationId) added = { of: organisationId, contacts: [] }
      if (added.contacts.some((each) => isSameContact(each, contact))) continue
      added.contacts.push(contact)
      addContact(scope, organisationId, contact)
    }
}

/**
 * Notes under which key the source lists each company, in the order of the keys: their index grows at its end. Of several
 * rows with one key the first has it.
 */
function listCompanies(scope: WriteScope, { source, reading }: Batch): void {
  const listed = `(select ${listedKey} as key, min(created.organisation_id) as organisation_id,
      iif(draft.problems is null, ${storedRowHash}, null) as row_hash
    from ${createdRows} cross join staged.raw_row as row on row.id = draft.id
    where ${listedKey} <> '' group by key) as listed
    where not exists (select 1 from main.organisation_source_key as known
      where known.source = @source and known.source_key = listed.key)`
  const said = {
    organisation_id: 'listed.organisation_id',
    source: '@source',
    source_key: 'listed.key',
    row_hash: 'listed.row_hash',
    organisation_version: '1',
  }
  scope.insertAll('organisation_source_key', said, { from: listed, order: 'listed.key' }, { source, reading })
}

/** Enters the contact person that a row names, as one of this organisation's. */
export function addContact(scope: WriteScope, organisationId: number, contact: Contact): void {
  const { academic_title: academicTitle, given_name: givenName, family_name: familyName } = contact
  const personId = scope.insert('person', {
    salutation: contact.salutation,
    academic_title: academicTitle,
    given_name: givenName,
    family_name: familyName,
    ...derivedPerson({
      ...emptyPerson,
      workPhones: [contact.phone, contact.mobile].filter(Boolean).join('\n'),
      workEmails: contact.email,
      academicTitle,
      givenName,
      familyName,
    }),
    created_at: scope.now,
    updated_at: scope.now,
  })
  scope.insert('affiliation', {
    person_id: personId,
    organisation_id: organisationId,
    job_title: contact.job_title,
    phone: contact.phone,
    mobile: contact.mobile,
    email: contact.email,
  })
}

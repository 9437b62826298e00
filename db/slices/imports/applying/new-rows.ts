import { emptyPerson } from '../../../../preload/contract/people.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { asBulkLoad } from '../../../engine/connection/bulk-load.ts'
import { derivedOrganisation, placeSortKey, plainColumns } from '../../organisations/index.ts'
import { derivedPerson } from '../../people/index.ts'
import { headOfficeColumnOf, organisationColumnOf } from '../draft.ts'
import { becomesNew } from './conditions.ts'
import { draftRecords, textOf, type DraftRecord } from './draft-records.ts'

const loadedTables = [
  'organisation',
  'establishment',
  'person',
  'affiliation',
  'organisation_name',
  'organisation_source_key',
  'organisation_provenance',
] as const
const ownColumns = Object.values(organisationColumnOf)
const headOfficeColumns = Object.values(headOfficeColumnOf)

/** The import of which rows become records. */
export interface Batch {
  readonly id: number
  /** See migration 20. */
  readonly source: string
  /** See `ComparisonFacts`. */
  readonly reading: number
}

/** Makes organisations, with head office, former name and contact person, of all rows that are new; returns how many. */
export function insertNewRows(
  scope: WriteScope,
  batch: Batch,
  progress: (done: number, total: number) => void,
): number {
  const { raw } = scope
  const total = Number(raw.prepare(`select count(*) from compared.draft where ${becomesNew}`).pluck().get())
  if (total === 0) return 0
  return asBulkLoad(raw, { tables: loadedTables, rows: total }, () => {
    let done = 0
    const listed: ListedRow[] = []
    const rows = draftRecords(raw, { condition: becomesNew, reading: batch.reading, byOrganisation: false })
    for (const row of rows) {
      const organisationId = insertCompany(scope, row, batch.id)
      if (row.listed_key !== '') listed.push({ key: row.listed_key, organisationId, hash: row.row_hash })
      done += 1
      if (done % 1000 === 0) progress(done, total)
    }
    listCompanies(scope, batch.source, listed)
    progress(total, total)
    return total
  })
}

interface ListedRow {
  readonly key: string
  readonly organisationId: number
  readonly hash: number | null
}

/** Notes under which key the source lists each company, in the order of the keys: their index grows at its end. */
function listCompanies(scope: WriteScope, source: string, listed: ListedRow[]): void {
  const isListed = scope.raw.prepare(
    'select 1 from main.organisation_source_key where source = ? and source_key = ?',
  )
  listed.sort((one, other) => compareTexts(one.key, other.key) || one.organisationId - other.organisationId)
  for (const { key, organisationId, hash } of listed)
    if (isListed.get(source, key) === undefined)
      scope.insert('organisation_source_key', {
        organisation_id: organisationId,
        source,
        source_key: key,
        row_hash: hash,
        organisation_version: 1,
      })
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Enters the company that a row speaks of; returns its id. */
function insertCompany(scope: WriteScope, row: DraftRecord, batchId: number): number {
  const at = { created_at: scope.now, updated_at: scope.now }
  const own = Object.fromEntries(ownColumns.map((column) => [column, row[column]]))
  const address = Object.fromEntries(headOfficeColumns.map((column) => [column, textOf(row, column)]))
  const sorted = {
    city_sort: placeSortKey(textOf(row, 'city')),
    district_sort: placeSortKey(textOf(row, 'district')),
  }
  const organisationId = scope.insert('organisation', {
    kind: 'company',
    ...own,
    ...computed(row),
    seat_postcode: textOf(row, 'postcode'),
    seat_city: textOf(row, 'city'),
    seat_city_sort: sorted.city_sort,
    seat_district: textOf(row, 'district'),
    seat_district_sort: sorted.district_sort,
    name: textOf(row, 'name'),
    ...at,
  })
  scope.insert('establishment', { organisation_id: organisationId, is_head_office: 1, ...address, ...sorted })
  const formerName = textOf(row, 'former_name')
  if (formerName !== '')
    scope.insert('organisation_name', { organisation_id: organisationId, kind: 'former', name: formerName })
  if (textOf(row, 'contact_family_name') !== '') addContact(scope, organisationId, row)
  scope.insert('organisation_provenance', {
    organisation_id: organisationId,
    batch_id: batchId,
    fields: '{}',
  })
  return organisationId
}

/** The computed columns: by the comparison, where it has computed them, else now. */
function computed(row: DraftRecord): ReturnType<typeof derivedOrganisation> {
  const { name_sort: nameSort, words, match_key: matchKey } = row
  if (nameSort !== null && words !== null)
    return {
      name_sort: nameSort,
      search_text: words,
      match_key: matchKey,
      phone_e164: textOf(row, 'phone_e164'),
    }
  const formerName = textOf(row, 'former_name')
  return derivedOrganisation({
    name: textOf(row, 'name'),
    legalForm: textOf(row, 'legal_form'),
    registerNumber: textOf(row, 'register_number'),
    phone: textOf(row, 'phone'),
    ...plainColumns((column) => textOf(row, column)),
    street: textOf(row, 'street'),
    houseNumber: textOf(row, 'house_number'),
    postcode: textOf(row, 'postcode'),
    city: textOf(row, 'city'),
    district: textOf(row, 'district'),
    formerNames: formerName === '' ? [] : [formerName],
  })
}

/** Enters the contact person that a row names, as one of this organisation's. */
export function addContact(scope: WriteScope, organisationId: number, row: DraftRecord): void {
  const name = {
    academicTitle: textOf(row, 'contact_title'),
    givenName: textOf(row, 'contact_given_name'),
    familyName: textOf(row, 'contact_family_name'),
  }
  const personId = scope.insert('person', {
    academic_title: name.academicTitle,
    given_name: name.givenName,
    family_name: name.familyName,
    ...derivedPerson({ ...emptyPerson, ...name }),
    created_at: scope.now,
    updated_at: scope.now,
  })
  scope.insert('affiliation', { person_id: personId, organisation_id: organisationId })
}

import type Database from 'better-sqlite3'
import type { WriteScope } from '../connection/write.ts'
import { organisationSearchText } from '../organisations/index.ts'
import { personSortKey, personSearchText, splitPersonName } from '../people/index.ts'
import { sortKey } from '../text/sort-key.ts'
import type { OrganisationDraft } from './draft.ts'

interface NewOrganisation {
  readonly draft: OrganisationDraft
  readonly matchKey: string
}

const organisationColumns = [
  'id',
  'kind',
  'name',
  'name_sort',
  'short_name',
  'legal_form',
  'register_court',
  'register_kind',
  'register_number',
  'euid',
  'vat_id',
  'business_id',
  'lei',
  'phone',
  'phone_e164',
  'fax',
  'email',
  'website',
  'employees',
  'sector_code',
  'sector_edition',
  'founded_on',
  'registered_on',
  'note',
  'search_text',
  'match_key',
  'seat_postcode',
  'seat_city',
  'seat_city_sort',
  'seat_district',
  'seat_district_sort',
  'created_at',
  'updated_at',
] as const
const establishmentColumns = [
  'organisation_id',
  'is_head_office',
  'street',
  'house_number',
  'postcode',
  'city',
  'city_sort',
  'district',
  'district_sort',
] as const

const insertSql = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

/** Words of a draft under which the organisation is found. */
const draftSearchText = (draft: OrganisationDraft): string =>
  organisationSearchText({
    ...draft,
    formerNames: draft.formerName ? [draft.formerName] : [],
    phones: [draft.phone],
  })

/** Bulk insertion of organisations with head office, former name, contact person and provenance. */
export class OrganisationInserter {
  readonly #raw: Database.Database
  readonly #organisation: Database.Statement
  readonly #establishment: Database.Statement
  readonly #formerName: Database.Statement
  readonly #person: Database.Statement
  readonly #affiliation: Database.Statement
  readonly #provenance: Database.Statement
  readonly #sourceKey: Database.Statement
  readonly #source: string
  /** Keys of cities and districts repeat: computed once each. */
  readonly #sortKeys = new Map<string, string>()

  constructor(raw: Database.Database, source: string) {
    this.#source = source
    this.#raw = raw
    this.#organisation = raw.prepare(insertSql('organisation', organisationColumns))
    this.#establishment = raw.prepare(insertSql('establishment', establishmentColumns))
    this.#formerName = raw.prepare(insertSql('organisation_name', ['organisation_id', 'kind', 'name']))
    this.#person = raw.prepare(
      insertSql('person', [
        'academic_title',
        'given_name',
        'family_name',
        'name_sort',
        'search_text',
        'created_at',
        'updated_at',
      ]),
    )
    this.#affiliation = raw.prepare(insertSql('affiliation', ['person_id', 'organisation_id']))
    this.#sourceKey = raw.prepare(
      'insert or ignore into organisation_source_key (organisation_id, source, source_key) values (?, ?, ?)',
    )
    this.#provenance = raw.prepare(
      insertSql('organisation_provenance', ['organisation_id', 'batch_id', 'fields']),
    )
  }

  /** Inserts a chunk inside the scope's transaction and audits the ranges of ids. */
  async insert(scope: WriteScope, batchId: number, rows: readonly NewOrganisation[]): Promise<void> {
    if (rows.length === 0) return
    const tables = ['organisation', 'establishment', 'organisation_name', 'person', 'affiliation'] as const
    const before = new Map(tables.map((table) => [table, this.#lastId(table)]))
    let id = before.get('organisation') ?? 0
    for (const row of rows) this.#insertOne(++id, row, batchId, scope.now)
    for (const table of tables) {
      const first = (before.get(table) ?? 0) + 1
      const last = this.#lastId(table)
      if (last >= first) await scope.recordInserted(table, first, last)
    }
  }

  #lastId(table: string): number {
    return Number(this.#raw.prepare(`select coalesce(max(id), 0) from ${table}`).pluck().get())
  }

  #sortKey(text: string): string {
    const known = this.#sortKeys.get(text)
    if (known !== undefined) return known
    const key = sortKey(text)
    if (this.#sortKeys.size < 10_000) this.#sortKeys.set(text, key)
    return key
  }

  #insertOne(id: number, { draft, matchKey }: NewOrganisation, batchId: number, now: string): void {
    const citySort = this.#sortKey(draft.city)
    const districtSort = this.#sortKey(draft.district)
    this.#organisation.run(
      id,
      'company',
      draft.name,
      sortKey(draft.name),
      draft.shortName,
      draft.legalForm,
      draft.registerCourt,
      draft.registerKind,
      draft.registerNumber,
      draft.euid,
      draft.vatId,
      draft.businessId,
      draft.lei,
      draft.phone,
      draft.phoneE164,
      draft.fax,
      draft.email,
      draft.website,
      draft.employees,
      draft.sectorCode,
      draft.sectorEdition,
      draft.foundedOn,
      draft.registeredOn,
      draft.note,
      draftSearchText(draft),
      matchKey,
      draft.postcode,
      draft.city,
      citySort,
      draft.district,
      districtSort,
      now,
      now,
    )
    this.#establishment.run(
      id,
      1,
      draft.street,
      draft.houseNumber,
      draft.postcode,
      draft.city,
      citySort,
      draft.district,
      districtSort,
    )
    if (draft.formerName) this.#formerName.run(id, 'former', draft.formerName)
    this.#provenance.run(id, batchId, '{}')
    if (draft.sourceKey) this.#sourceKey.run(id, this.#source, draft.sourceKey)
    if (draft.contactPerson) this.#insertPerson(draft.contactPerson, id, now)
  }

  #insertPerson(text: string, organisationId: number, now: string): void {
    const name = splitPersonName(text)
    const { lastInsertRowid } = this.#person.run(
      name.academicTitle,
      name.givenName,
      name.familyName,
      personSortKey(name),
      personSearchText(name),
      now,
      now,
    )
    this.#affiliation.run(lastInsertRowid, organisationId)
  }
}

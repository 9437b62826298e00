import type Database from 'better-sqlite3'
import { parseFieldOrigins } from '../organisations/index.ts'
import { foldName } from '../text/legal-forms.ts'
import type { OrganisationDraft } from './draft.ts'

/** Columns of `organisation` that a register may fill, by field of the draft. */
export const organisationColumnOf = {
  name: 'name',
  shortName: 'short_name',
  legalForm: 'legal_form',
  registerCourt: 'register_court',
  registerKind: 'register_kind',
  registerNumber: 'register_number',
  euid: 'euid',
  vatId: 'vat_id',
  businessId: 'business_id',
  lei: 'lei',
  phone: 'phone',
  phoneE164: 'phone_e164',
  fax: 'fax',
  email: 'email',
  website: 'website',
  sectorCode: 'sector_code',
  employees: 'employees',
  foundedOn: 'founded_on',
  registeredOn: 'registered_on',
  note: 'note',
} as const satisfies Partial<Record<keyof OrganisationDraft, string>>

/** Columns of the head office, by field of the draft. */
export const headOfficeColumnOf = {
  street: 'street',
  houseNumber: 'house_number',
  postcode: 'postcode',
  city: 'city',
  district: 'district',
} as const satisfies Partial<Record<keyof OrganisationDraft, string>>

export type ComparedField = keyof typeof organisationColumnOf | keyof typeof headOfficeColumnOf

/** An organisation already in the register, as far as an import compares it. */
export interface ExistingOrganisation {
  readonly id: number
  readonly headOfficeId: number | null
  readonly values: Readonly<Record<ComparedField, string | number | null>>
  /** Fields changed by hand: they outrank every import. */
  readonly setByHand: ReadonlySet<string>
}

const fieldColumns: readonly (readonly [ComparedField, string])[] = [
  ...Object.entries(organisationColumnOf).map(
    ([field, column]) => [field, `organisation.${column}`] as const,
  ),
  ...Object.entries(headOfficeColumnOf).map(([field, column]) => [field, `establishment.${column}`] as const),
].map(([field, column]) => [field as ComparedField, column])

/** Finds organisations that were in the register before this run began; every look-up goes over an index. */
export class Register {
  readonly #byVatId: Database.Statement
  readonly #byBusinessId: Database.Statement
  readonly #byLei: Database.Statement
  readonly #byRegister: Database.Statement
  readonly #byMatchKey: Database.Statement
  readonly #bySourceKey: Database.Statement
  readonly #read: Database.Statement
  readonly #lastId: number
  readonly #source: string

  /** `source` names the kind of register whose own keys are compared. */
  constructor(raw: Database.Database, source: string) {
    this.#source = source
    const find = (condition: string) =>
      raw.prepare(`select id from organisation where ${condition} and id <= ? limit 1`).pluck()
    this.#lastId = Number(raw.prepare('select coalesce(max(id), 0) from organisation').pluck().get())
    this.#byVatId = find("vat_id = ? and vat_id <> ''")
    this.#byBusinessId = find("business_id = ? and business_id <> ''")
    this.#byLei = find("lei = ? and lei <> ''")
    this.#byRegister = find(
      "register_number = ? and register_court = ? and register_kind = ? and register_number <> ''",
    )
    this.#byMatchKey = find('match_key = ?')
    this.#bySourceKey = raw.prepare(
      `select organisation.id, organisation.name from organisation_source_key
      join organisation on organisation.id = organisation_id
      where source = ? and source_key = ? and organisation.id <= ?`,
    )
    this.#read = raw.prepare(
      `select organisation.id as id, establishment.id as headOfficeId, organisation_provenance.fields as origins,
        ${fieldColumns.map(([field, column]) => `${column} as ${field}`).join(', ')}
      from organisation
      left join establishment on establishment.organisation_id = organisation.id and establishment.is_head_office = 1
      left join organisation_provenance on organisation_provenance.organisation_id = organisation.id
      where organisation.id = ?`,
    )
  }

  /**
   * The organisation a draft speaks of: by W-IdNr or USt-IdNr, court with register number, LEI, by the register's own
   * key when the name is still the same (running numbers are given anew), and last by name together with postcode and
   * street. Null when there is none.
   */
  find(draft: OrganisationDraft, matchKey: string): number | null {
    if (this.#lastId === 0) return null
    const found =
      (draft.businessId && this.#byBusinessId.get(draft.businessId, this.#lastId)) ||
      (draft.vatId && this.#byVatId.get(draft.vatId, this.#lastId)) ||
      (draft.registerNumber &&
        draft.registerCourt &&
        draft.registerKind &&
        this.#byRegister.get(draft.registerNumber, draft.registerCourt, draft.registerKind, this.#lastId)) ||
      (draft.lei && this.#byLei.get(draft.lei, this.#lastId)) ||
      this.#findBySourceKey(draft) ||
      (matchKey && this.#byMatchKey.get(matchKey, this.#lastId))
    return typeof found === 'number' ? found : null
  }

  #findBySourceKey(draft: OrganisationDraft): number | null {
    if (!draft.sourceKey) return null
    const row = this.#bySourceKey.get(this.#source, draft.sourceKey, this.#lastId)
    if (typeof row !== 'object' || row === null || !('id' in row) || !('name' in row)) return null
    const isSameName = typeof row.name === 'string' && foldName(row.name) === foldName(draft.name)
    return isSameName && typeof row.id === 'number' ? row.id : null
  }

  /** What the register holds of an organisation. */
  read(id: number): ExistingOrganisation {
    const row = this.#read.get(id)
    if (typeof row !== 'object' || row === null) throw new Error('an organisation vanished during the import')
    const cells = new Map<string, unknown>(Object.entries(row))
    const cell = (name: string): string | number | null => {
      const value = cells.get(name)
      return typeof value === 'string' || typeof value === 'number' ? value : null
    }
    const origins = cell('origins')
    const byHand = typeof origins === 'string' ? Object.entries(parseFieldOrigins(origins)) : []
    const headOfficeId = cell('headOfficeId')
    return {
      id,
      headOfficeId: typeof headOfficeId === 'number' ? headOfficeId : null,
      values: Object.fromEntries(fieldColumns.map(([field]) => [field, cell(field)])) as Record<
        ComparedField,
        string | number | null
      >,
      setByHand: new Set(byHand.filter(([, origin]) => origin.batchId === undefined).map(([field]) => field)),
    }
  }
}

export interface FieldDifference {
  readonly field: ComparedField
  readonly before: string | number | null
  readonly after: string | number
}

const columnOf: Readonly<Record<string, string>> = { ...organisationColumnOf, ...headOfficeColumnOf }

/** What a draft would change: fields it fills with another value, except those a person has set by hand. */
export function differences(existing: ExistingOrganisation, draft: OrganisationDraft): FieldDifference[] {
  return fieldColumns.flatMap(([field]) => {
    const after = draft[field]
    const before = existing.values[field]
    if (after === null || after === '' || after === before) return []
    return existing.setByHand.has(columnOf[field] ?? field) ? [] : [{ field, before, after }]
  })
}

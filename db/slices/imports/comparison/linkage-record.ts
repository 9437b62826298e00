import type { LinkageRecord } from '../../../linkage/index.ts'

/** A row or an organisation as the statements below give it. */
export interface StoredRecord {
  readonly id: number
  /** 0 for an organisation. */
  readonly line_number: number
  readonly name: string
  readonly former_names: string | null
  readonly legal_form: string
  readonly register_court: string
  readonly register_kind: string | null
  readonly register_number: string
  readonly vat_id: string
  readonly business_id: string
  readonly lei: string
  readonly street: string
  readonly house_number: string
  readonly postcode: string
  readonly city: string
  readonly phone_e164: string
  readonly email: string
  readonly website: string
  readonly source_key: string
  readonly match_key: string
}

const shared = `legal_form, register_court, register_kind, register_number, vat_id, business_id, lei, phone_e164, email,
  website, match_key`

/** SQL that gives a `StoredRecord`; `office` is the office's database, attached. */
export const recordColumns = {
  draft: `draft.id, line_number, name, former_name as former_names, ${shared}, street, house_number, postcode, city,
    source_key`,
  organisation: `organisation.id as id, 0 as line_number, organisation.name as name, ${shared},
    coalesce(establishment.street, '') as street, coalesce(establishment.house_number, '') as house_number,
    coalesce(establishment.postcode, '') as postcode, coalesce(establishment.city, '') as city, '' as source_key,
    (select group_concat(former.name, char(10)) from office.organisation_name as former
      where former.organisation_id = organisation.id and former.kind = 'former') as former_names`,
  organisationTables: `office.organisation left join office.establishment
    on establishment.organisation_id = organisation.id and establishment.is_head_office = 1`,
} as const

/** What the matcher compares of a stored record. */
export function linkageRecord(row: unknown): LinkageRecord {
  // the statements above select exactly these columns
  const record = row as StoredRecord
  const [core = ''] = record.match_key.split('|', 1)
  return {
    name: record.name,
    ...(core !== '' && { core }),
    formerNames: (record.former_names ?? '').split('\n').filter((name) => name !== ''),
    legalForm: record.legal_form,
    registerCourt: record.register_court,
    registerKind: record.register_kind,
    registerNumber: record.register_number,
    vatId: record.vat_id,
    businessId: record.business_id,
    lei: record.lei,
    street: record.street,
    houseNumber: record.house_number,
    postcode: record.postcode,
    city: record.city,
    phoneE164: record.phone_e164,
    email: record.email,
    website: record.website,
  }
}

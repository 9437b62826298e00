import { sql, type Kysely } from 'kysely'
import { prepare, type Prepared } from '../../linkage/index.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { findLegalForm, splitLegalForm } from '../../text/legal-forms.ts'

interface Row {
  readonly id: number
  readonly name: string
  readonly legalForm: string
  readonly registerCourt: string
  readonly registerKind: string | null
  readonly registerNumber: string
  readonly vatId: string
  readonly businessId: string
  readonly lei: string
  readonly phoneE164: string
  readonly email: string
  readonly website: string
  readonly street: string | null
  readonly houseNumber: string | null
  readonly postcode: string
  readonly city: string
  /** Former names as a JSON list; null for none. */
  readonly formerNames: string | null
}

/** An organisation ready to be compared. */
export interface LinkageCandidate {
  readonly id: number
  readonly prepared: Prepared
}

const canonicalForms = new Map<string, string>()
const canonicalFormsMax = 10_000

/** The usual abbreviation of a legal form as entered, or of the one that the name carries. */
function canonicalLegalForm({ name, legalForm }: Row): string {
  if (legalForm === '') return splitLegalForm(name).legalForm ?? ''
  const known = canonicalForms.get(legalForm)
  if (known !== undefined) return known
  const form = findLegalForm(legalForm)?.abbreviation ?? legalForm
  if (canonicalForms.size < canonicalFormsMax) canonicalForms.set(legalForm, form)
  return form
}

const namesIn = (stored: string | null): readonly string[] => {
  const parsed: unknown = stored === null ? [] : JSON.parse(stored)
  return Array.isArray(parsed) ? parsed.filter((name) => typeof name === 'string') : []
}

/** Organisations by id, prepared for comparison; ids that are gone are left out. */
export async function linkageCandidates(
  db: Kysely<Schema>,
  ids: readonly number[],
): Promise<LinkageCandidate[]> {
  const { rows } = await sql<Row>`
    select organisation.id as id, organisation.name as name, legal_form as "legalForm",
      register_court as "registerCourt", register_kind as "registerKind", register_number as "registerNumber",
      vat_id as "vatId", business_id as "businessId", lei, phone_e164 as "phoneE164", email, website,
      street, house_number as "houseNumber", seat_postcode as postcode, seat_city as city,
      (select json_group_array(organisation_name.name) from organisation_name
        where organisation_id = organisation.id and kind = 'former') as "formerNames"
    from json_each(${JSON.stringify(ids)}) as wanted
    join organisation on organisation.id = wanted.value
    left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1`.execute(
    db,
  )
  return rows.map((row) => ({
    id: row.id,
    prepared: prepare({
      ...row,
      legalForm: canonicalLegalForm(row),
      formerNames: namesIn(row.formerNames),
      street: row.street ?? '',
      houseNumber: row.houseNumber ?? '',
    }),
  }))
}

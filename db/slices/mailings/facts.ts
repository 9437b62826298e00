import { sql, type Kysely } from 'kysely'
import type { ContactBlock, WrittenChannel } from '../../../preload/contract/contact-block.ts'
import type { MailingPurpose } from '../../../preload/contract/consents.ts'
import type { OrganisationStatus } from '../../../preload/contract/organisations.ts'
import type { PersonFields } from '../../../preload/contract/people.ts'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { listedIds } from '../lists/index.ts'
import type { ConsentState } from './rules.ts'

export interface OrganisationFacts {
  readonly id: number
  readonly name: string
  readonly status: OrganisationStatus
  readonly contactBlock: ContactBlock | null
  readonly email: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}

export interface PersonFacts extends Pick<
  PersonFields,
  'salutation' | 'academicTitle' | 'givenName' | 'familyName' | 'email' | 'letterOpening'
> {
  readonly id: number
  readonly contactBlock: ContactBlock | null
}

export interface FunctionFacts {
  readonly personId: number
  readonly organisationId: number
  readonly jobTitle: string
  readonly isDecisionMaker: boolean
  readonly email: string
  readonly isCurrent: boolean
}

/** Organisations with where they are, by their ids. */
export async function organisationFacts(
  read: Kysely<Schema>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, OrganisationFacts>> {
  const { rows } = await sql<OrganisationFacts>`
    select organisation.id, organisation.name, status, contact_block as "contactBlock", email,
      coalesce(street, '') as street, coalesce(house_number, '') as "houseNumber",
      coalesce(postcode, '') as postcode, coalesce(city, '') as city
    from organisation
    left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
    where organisation.id in (${listedIds(ids)})`.execute(read)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Functions at these organisations and of these persons, those that hold first, in the order in which they were entered. */
export async function functionFacts(
  read: Kysely<Schema>,
  organisationIds: readonly number[],
  personIds: readonly number[],
  today: string,
): Promise<readonly FunctionFacts[]> {
  type Row = Omit<FunctionFacts, 'isDecisionMaker' | 'isCurrent'> & {
    readonly isDecisionMaker: number
    readonly isCurrent: number
  }
  const { rows } = await sql<Row>`
    select person_id as "personId", organisation_id as "organisationId", job_title as "jobTitle",
      is_decision_maker as "isDecisionMaker", email,
      (valid_from is null or valid_from <= ${today}) and (valid_to is null or valid_to >= ${today}) as "isCurrent"
    from affiliation
    where organisation_id in (${listedIds(organisationIds)}) or person_id in (${listedIds(personIds)})
    order by "isCurrent" desc, ${sql.raw(enteredFirst('affiliation.id', 'affiliation.organisation_id'))}`.execute(
    read,
  )
  return rows.map((row) => ({
    ...row,
    isDecisionMaker: row.isDecisionMaker === 1,
    isCurrent: row.isCurrent === 1,
  }))
}

export async function personFacts(
  read: Kysely<Schema>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PersonFacts>> {
  const { rows } = await sql<PersonFacts>`
    select id, salutation, academic_title as "academicTitle", given_name as "givenName", family_name as "familyName",
      email, letter_opening as "letterOpening", contact_block as "contactBlock"
    from person where id in (${listedIds(ids)})`.execute(read)
  return new Map(rows.map((row) => [row.id, row]))
}

interface StoredConsent {
  readonly organisationId: number | null
  readonly personId: number | null
  readonly isWithdrawn: number
}

/** What a company and a person there have said to a channel and a purpose: who withdrew is not written to, whoever else agreed. */
export async function consentFacts(
  read: Kysely<Schema>,
  channel: WrittenChannel,
  purpose: MailingPurpose,
  today: string,
): Promise<(organisationId: number | null, personId: number | null) => ConsentState> {
  // the newest of each is the last in this order
  const { rows } = await sql<StoredConsent>`
    select organisation_id as "organisationId", person_id as "personId",
      (withdrawn_on is not null and withdrawn_on <= ${today}) as "isWithdrawn"
    from consent where channel = ${channel} and purpose = ${purpose} and given_on <= ${today}
    order by given_on, id`.execute(read)
  const known = new Map(
    rows.map(({ organisationId, personId, isWithdrawn }) => [
      organisationId === null ? `p${personId}` : `o${organisationId}`,
      isWithdrawn === 1,
    ]),
  )
  return (organisationId, personId) => {
    const said = [known.get(`o${organisationId}`), known.get(`p${personId}`)]
    if (said.includes(true)) return 'withdrawn'
    return said.includes(false) ? 'given' : 'none'
  }
}

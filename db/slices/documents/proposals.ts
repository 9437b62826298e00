import { sql, type Kysely } from 'kysely'
import type { DocumentOwner, HeldMail, Proposed } from '../../../preload/contract/documents.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { matching, wholeTextsExpression } from '../../text/match.ts'
import { domainOfAddress, domainOfPage } from '../../linkage/index.ts'
import { mainAffiliations, personName } from '../people/index.ts'
import type { ReadMail } from './reading/mail.ts'
import { organisationOf } from './owners.ts'

type Proposals = Pick<HeldMail, 'organisations' | 'people'>

/** A mail that goes to half the city proposes nobody by domain beyond these. */
const proposedMax = 12
const domainsMax = 20

/** Whose mail this may be: by where it was dropped, by the people's addresses, by the companies', by the domain. */
export async function proposalsFor(
  read: Kysely<Schema>,
  mail: ReadMail,
  at: DocumentOwner | null,
  today: string,
): Promise<Proposals> {
  const addresses = [...new Set([mail.from, ...mail.to].flatMap((one) => one?.address ?? []))]
  const people = await peopleWith(read, addresses, at, today)
  const organisations = new Map<number, Proposed>()
  const propose = (found: Proposed): void => {
    if (!organisations.has(found.id) && organisations.size < proposedMax) organisations.set(found.id, found)
  }
  const here = at === null ? null : await organisationOf(read, at)
  if (here !== null) propose({ ...here, reason: 'here', by: '' })
  for (const { organisation, by } of people)
    if (organisation !== null)
      propose({ ...organisation, reason: by === '' ? 'function' : 'personEmail', by })
  for (const found of await organisationsWith(read, addresses)) propose(found)
  return {
    organisations: [...organisations.values()],
    people: people.slice(0, proposedMax).map(({ id, name, by, organisation }) => ({
      id,
      name,
      by,
      reason: by === '' ? 'here' : 'personEmail',
      organisationId: organisation?.id ?? null,
    })),
  }
}

/** Ids of records with one of the texts: by the full-text index, so that not every address of the office is looked at. */
const holding = (table: 'organisation_fts' | 'person_fts', texts: readonly string[]) => {
  const expression = wholeTextsExpression(texts)
  return expression === null
    ? sql<number>`(select 0 where false)`
    : sql<number>`(${matching(table, expression)})`
}

interface FoundPerson {
  readonly id: number
  readonly name: string
  /** The address that it was found by; '' for the person on whose page the mail was dropped. */
  readonly by: string
  readonly organisation: { readonly id: number; readonly name: string } | null
}

async function peopleWith(
  read: Kysely<Schema>,
  addresses: readonly string[],
  at: DocumentOwner | null,
  today: string,
): Promise<readonly FoundPerson[]> {
  const hereId = at?.kind === 'person' ? at.id : 0
  const rows = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name', 'email'])
    .where((is) =>
      is.or([
        is('id', '=', hereId),
        is.and([
          is('id', 'in', holding('person_fts', addresses)),
          is(sql`lower(email)`, 'in', [...addresses]),
        ]),
      ]),
    )
    .execute()
  const functions = await mainAffiliations(
    read,
    rows.map(({ id }) => id),
    today,
  )
  const place = (email: string, id: number): number => (id === hereId ? -1 : addresses.indexOf(email))
  return rows
    .map((row) => ({ ...row, email: row.email.toLowerCase() }))
    .toSorted((one, other) => place(one.email, one.id) - place(other.email, other.id))
    .map((row) => ({
      id: row.id,
      name: personName(row),
      by: addresses.includes(row.email) ? row.email : '',
      organisation: functions.get(row.id)?.organisation ?? null,
    }))
}

/** Companies that have one of the addresses, then those at one of their domains, in the order of the addresses. */
async function organisationsWith(
  read: Kysely<Schema>,
  addresses: readonly string[],
): Promise<readonly Proposed[]> {
  const domains = [...new Set(addresses.map(domainOfAddress).filter(Boolean))].slice(0, domainsMax)
  const rows = await read
    .selectFrom('organisation')
    .select(['id', 'name', 'email', 'second_email', 'website'])
    .where('id', 'in', holding('organisation_fts', [...addresses, ...domains]))
    .where((is) =>
      is.or([
        is(sql`lower(email)`, 'in', [...addresses]),
        is(sql`lower(second_email)`, 'in', [...addresses]),
        ...domains.flatMap((domain) => [
          is('email', 'like', `%@${domain}`),
          is('email', 'like', `%@%.${domain}`),
          is('website', 'like', `%${domain}%`),
        ]),
      ]),
    )
    .orderBy('id')
    .limit(200)
    .execute()
  const found = rows.flatMap((row): (Proposed & { readonly place: number })[] => {
    const own = [row.email, row.second_email].map((email) => email.toLowerCase())
    const address = addresses.find((each) => own.includes(each))
    const { id, name } = row
    if (address !== undefined)
      return [{ id, name, reason: 'organisationEmail', by: address, place: addresses.indexOf(address) }]
    const ownDomains = [...own.map(domainOfAddress), domainOfPage(row.website)]
    const domain = domains.find((each) => ownDomains.includes(each))
    return domain === undefined
      ? []
      : [{ id, name, reason: 'domain', by: domain, place: addresses.length + domains.indexOf(domain) }]
  })
  return found.toSorted((one, other) => one.place - other.place).map(({ place: _place, ...each }) => each)
}

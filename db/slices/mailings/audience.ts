import {
  mailingRowsMax,
  type AudienceInput,
  type LeftOut,
  type Recipient,
} from '../../../preload/contract/mailings.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { personName } from '../people/index.ts'
import {
  consentFacts,
  functionFacts,
  organisationFacts,
  personFacts,
  type FunctionFacts,
  type OrganisationFacts,
  type PersonFacts,
} from './facts.ts'
import { decide, personByRule, type Candidate, type Decision } from './rules.ts'
import { readSource, type ReadSource, type Sourced } from './source.ts'

/** Everything that is known of one who is written to, or not. */
export interface Addressed extends Candidate {
  readonly organisation: OrganisationFacts | null
  readonly person: PersonFacts | null
  readonly jobTitle: string
  readonly others: Recipient['others']
}

export interface Audience {
  readonly source: ReadSource
  readonly decisions: readonly Decision<Addressed>[]
}

const isGone = (organisation: OrganisationFacts | null): boolean =>
  organisation?.status === 'movedAway' || organisation?.status === 'closed'

export const nameOfPerson = (person: PersonFacts): string =>
  personName({
    academic_title: person.academicTitle,
    given_name: person.givenName,
    family_name: person.familyName,
  })

/** Street and number, postcode and city; '' where one of the lines is missing. */
function addressOf(organisation: OrganisationFacts | null): string {
  if (organisation === null) return ''
  const { street, houseNumber, postcode, city } = organisation
  const lines = [
    [street, houseNumber],
    [postcode, city],
  ].map((parts) => parts.filter(Boolean).join(' '))
  return street === '' || postcode === '' || city === '' ? '' : lines.join(', ')
}

/** Whom a mailing would reach and whom not. Errors: NOT_FOUND, VALIDATION for a source that is too long. */
export async function readAudience(
  context: Pick<DataContext, 'read' | 'lists' | 'today'>,
  input: AudienceInput,
): Promise<Audience> {
  const { read } = context
  const today = context.today()
  const source = await readSource(context, input.source)
  if (source.rows.length > mailingRowsMax)
    throw new KontorError('VALIDATION', 'mailings.error.tooMany', { maximum: mailingRowsMax })
  const byHand = Object.values(input.chosen)
  const functions = await functionFacts(
    read,
    given(source.rows.map(({ organisationId }) => organisationId)),
    given([...source.rows.map(({ personId }) => personId), ...byHand]),
    today,
  )
  const organisations = await organisationFacts(
    read,
    given([
      ...source.rows.map(({ organisationId }) => organisationId),
      ...functions.map(({ organisationId }) => organisationId),
    ]),
  )
  const people = await personFacts(
    read,
    given([
      ...source.rows.map(({ personId }) => personId),
      ...functions.map(({ personId }) => personId),
      ...byHand,
    ]),
  )
  const consentOf = await consentFacts(read, input.channel, input.purpose, today)
  const known: Known = {
    organisations,
    people,
    ofOrganisation: grouped(functions, ({ organisationId }) => organisationId),
    ofPerson: grouped(functions, ({ personId }) => personId),
    consentOf,
  }
  const candidates = source.rows.map((row) => addressed(row, input, known))
  return {
    source,
    decisions: decide(candidates, {
      channel: input.channel,
      purpose: input.purpose,
      takenIn: new Map(Object.entries(input.takenIn)),
      takenOut: new Set(input.takenOut),
    }),
  }
}

interface Known {
  readonly organisations: ReadonlyMap<number, OrganisationFacts>
  readonly people: ReadonlyMap<number, PersonFacts>
  readonly ofOrganisation: ReadonlyMap<number, readonly FunctionFacts[]>
  readonly ofPerson: ReadonlyMap<number, readonly FunctionFacts[]>
  readonly consentOf: Awaited<ReturnType<typeof consentFacts>>
}

const given = (ids: readonly (number | null)[]): number[] => [...new Set(ids.filter((id) => id !== null))]

function grouped<Row>(rows: readonly Row[], by: (row: Row) => number): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}

/** Who of a row is written to, where, and what is known of that. */
function addressed(row: Sourced, input: AudienceInput, known: Known): Addressed {
  // a person alone stands for where they work
  const ofPerson = known.ofPerson.get(row.personId ?? 0) ?? []
  const organisationId =
    row.organisationId ?? ofPerson.find(({ isCurrent }) => isCurrent)?.organisationId ?? null
  const organisation = known.organisations.get(organisationId ?? 0) ?? null
  const isOwn = row.organisationId === null || input.source.kind === 'group'
  const key = isOwn ? `p${row.personId}` : `o${row.organisationId}`
  const there = (known.ofOrganisation.get(organisationId ?? 0) ?? []).filter(({ isCurrent }) => isCurrent)
  const chosen = isOwn ? row.personId : chosenOf(key, row, input, there)
  const person = known.people.get(chosen ?? 0) ?? null
  const position = (known.ofPerson.get(chosen ?? 0) ?? []).find(
    (one) => one.organisationId === organisationId && one.isCurrent,
  )
  const allOf = known.ofPerson.get(chosen ?? 0) ?? []
  return {
    key,
    personId: person?.id ?? null,
    organisation,
    person,
    jobTitle: position?.jobTitle ?? '',
    organisationBlock: organisation?.contactBlock ?? null,
    personBlock: person?.contactBlock ?? null,
    consent: known.consentOf(organisation?.id ?? null, person?.id ?? null),
    isGone: isGone(organisation),
    hasLeft: person !== null && position === undefined && (row.organisationId !== null || allOf.length > 0),
    address: addressOf(organisation),
    email: position?.email || person?.email || (organisation?.email ?? ''),
    others: isOwn ? [] : othersOf(there, known.people),
  }
}

/** Who at a company gets it: chosen by hand, chosen on the list, or by the rule; null: the company itself. */
function chosenOf(
  key: string,
  row: Sourced,
  { chosen, rule, jobTitle }: AudienceInput,
  there: readonly FunctionFacts[],
): number | null {
  const byHand = chosen[key]
  if (byHand !== undefined) return byHand
  return row.personId ?? personByRule(rule, jobTitle, there)?.personId ?? null
}

const othersOf = (
  there: readonly FunctionFacts[],
  people: ReadonlyMap<number, PersonFacts>,
): Recipient['others'] =>
  there.slice(0, othersMax).flatMap(({ personId, jobTitle }) => {
    const person = people.get(personId)
    return person ? [{ id: personId, name: nameOfPerson(person), jobTitle }] : []
  })

const othersMax = 50

const shown = ({ key, organisation, person, jobTitle, address, email, others }: Addressed) => ({
  key,
  organisation: organisation && { id: organisation.id, name: organisation.name },
  person: person && { id: person.id, name: nameOfPerson(person) },
  jobTitle,
  address,
  email,
  others,
})

/** An audience as it is shown: whom it reaches, and whom not. */
export function shownAudience(
  { decisions }: Audience,
  takenIn: AudienceInput['takenIn'],
): { readonly recipients: Recipient[]; readonly left: LeftOut[] } {
  const recipients: Recipient[] = []
  const left: LeftOut[] = []
  for (const { candidate, isReached, reasons } of decisions)
    if (isReached)
      recipients.push({
        ...shown(candidate),
        inSpiteOf: [...reasons],
        takenInReason: reasons.length > 0 ? (takenIn[candidate.key] ?? '') : '',
      })
    else left.push({ ...shown(candidate), reasons: [...reasons] })
  return { recipients, left }
}

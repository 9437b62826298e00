import type { Insertable } from 'kysely'
import type { Schema } from '../../../engine/schema/tables.ts'
import { addDays } from '../../../text/days.ts'
import { randomOf } from '../random.ts'
import type { DemoPerson } from '../register.ts'
import type { FilingScope } from './filing.ts'
import { insertAll } from './insert-all.ts'
import type { Origin } from './origin.ts'

const minuteOfImport = 9 * 60 + 12
/** After the organisation, before the first talk is written down. */
const minuteOfEntry = 6 * 60 + 48

/** When each person was entered: with the register, or by hand on the day of the first talk. */
function entryInstants(
  { calendar, history, register }: FilingScope,
  origins: ReadonlyMap<string, Origin>,
): ReadonlyMap<string, string> {
  const firstMet = new Map<string, number>()
  for (const { people, daysAgo } of history)
    for (const key of people) firstMet.set(key, Math.max(daysAgo, firstMet.get(key) ?? 0))
  const named = new Set<string>()
  const instants = new Map<string, string>()
  for (const { key, functions } of register.people) {
    const organisation = functions[0]?.organisation ?? ''
    const origin = origins.get(organisation)
    if (!origin) throw new Error(`${key} has no function at an organisation of the demo office`)
    // a register names one contact per company; all others the office has met by itself
    const cameWithBatch = origin.batch !== null && !named.has(organisation)
    named.add(organisation)
    const met = firstMet.get(key) ?? randomOf(`entered ${key}`).whole(1, origin.enteredDaysAgo)
    instants.set(
      key,
      cameWithBatch
        ? calendar.instant(calendar.past(origin.enteredDaysAgo), minuteOfImport)
        : calendar.instant(calendar.past(met), minuteOfEntry),
    )
  }
  return instants
}

function personRow(person: DemoPerson, createdAt: string): Insertable<Schema['person']> {
  return {
    salutation: person.salutation,
    academic_title: person.academicTitle,
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email,
    phone: person.phone,
    mobile: person.mobile,
    created_at: createdAt,
    updated_at: createdAt,
  }
}

/** Enters everyone with their functions, past and present. */
export async function storePeople(filing: FilingScope, origins: ReadonlyMap<string, Origin>): Promise<void> {
  const { scope, calendar, register } = filing
  const instants = entryInstants(filing, origins)
  const firstId = insertAll(
    scope,
    'person',
    register.people.map((person) => personRow(person, instants.get(person.key) ?? scope.now)),
  )
  for (const [index, { key }] of register.people.entries()) filing.people.set(key, firstId + index)
  insertAll(
    scope,
    'affiliation',
    register.people.flatMap(({ key, functions }) =>
      functions.map(({ organisation, jobTitle, since, until }) => ({
        person_id: filing.people.of(key),
        organisation_id: filing.organisations.of(organisation),
        job_title: jobTitle,
        valid_from: since === null ? null : addDays(calendar.today, -since),
        valid_to: until === null ? null : addDays(calendar.today, -until),
      })),
    ),
  )
}

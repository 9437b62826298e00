import type Database from 'better-sqlite3'
import { organisationSearchText } from '../../organisations/index.ts'
import { personSearchText, personSortKey } from '../../people/index.ts'
import { sortKey } from '../../text/sort-key.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Towns and districts repeat: their keys are computed once each. */
function remembering(compute: (value: string) => string): (value: unknown) => string {
  const known = new Map<string, string>()
  return (value) => {
    const from = text(value)
    const before = known.get(from)
    if (before !== undefined) return before
    const computed = compute(from)
    if (known.size < 10_000) known.set(from, computed)
    return computed
  }
}

/** What SQLite cannot compute by itself, for statements that insert many rows at once. */
export function defineTextFunctions(raw: Database.Database): void {
  const options = { deterministic: true, directOnly: true }
  raw.function('sort_key', options, (value: unknown) => sortKey(text(value)))
  raw.function('place_sort_key', options, remembering(sortKey))
  raw.function('person_sort_key', options, (familyName: unknown, givenName: unknown) =>
    personSortKey({ familyName: text(familyName), givenName: text(givenName) }),
  )
  raw.function('person_words', options, (title: unknown, givenName: unknown, familyName: unknown) =>
    personSearchText({
      academicTitle: text(title),
      givenName: text(givenName),
      familyName: text(familyName),
    }),
  )
  raw.function('organisation_words', { ...options, varargs: true }, (...values: unknown[]) => {
    const [name, shortName, formerName, legalForm, registerNumber, street, postcode, city, district] =
      values.map(text)
    const [email = '', website = '', phone = ''] = values.slice(9).map(text)
    return organisationSearchText({
      name: name ?? '',
      shortName: shortName ?? '',
      formerNames: formerName ? [formerName] : [],
      legalForm: legalForm ?? '',
      registerNumber: registerNumber ?? '',
      street: street ?? '',
      postcode: postcode ?? '',
      city: city ?? '',
      district: district ?? '',
      email,
      website,
      phones: [phone],
    })
  })
}

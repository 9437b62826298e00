import type Database from 'better-sqlite3'
import { organisationMatchKey, organisationSearchText } from '../../organisations/index.ts'
import { personSearchText, personSortKey } from '../../people/index.ts'
import { remembering } from '../../text/remembering.ts'
import { sortKey } from '../../text/sort-key.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What SQLite cannot compute by itself, for statements that insert many rows at once. */
export function defineTextFunctions(raw: Database.Database): void {
  const options = { deterministic: true, directOnly: true }
  raw.function('sort_key', options, (value: unknown) => sortKey(text(value)))
  const placeSortKey = remembering(sortKey)
  raw.function('place_sort_key', options, (value: unknown) => placeSortKey(text(value)))
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
  // former names stand one on a line
  raw.function('organisation_words', { ...options, varargs: true }, (...values: unknown[]) => {
    const [name = '', shortName = '', formerNames = '', legalForm = '', registerNumber = '', street = ''] =
      values.map(text)
    const [postcode = '', city = '', district = '', email = '', website = '', phone = ''] = values
      .slice(6)
      .map(text)
    return organisationSearchText({
      name,
      shortName,
      formerNames: formerNames === '' ? [] : formerNames.split('\n'),
      legalForm,
      registerNumber,
      street,
      postcode,
      city,
      district,
      email,
      website,
      phones: [phone],
    })
  })
  raw.function('organisation_match_key', { ...options, varargs: true }, (...values: unknown[]) => {
    const [name = '', street = '', houseNumber = '', postcode = '', city = ''] = values.map(text)
    return organisationMatchKey({ name, street, houseNumber, postcode, city })
  })
}

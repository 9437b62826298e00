import { searchText } from '../../text/match.ts'
import { sortKey } from '../../text/sort-key.ts'
import type { SplitName } from './names.ts'

/** The parts of a person's name as stored. */
export interface StoredName {
  readonly academic_title: string
  readonly given_name: string
  readonly family_name: string
}

/** A person's name as it is spoken: title, given name, family name. */
export const personName = (name: StoredName): string =>
  [name.academic_title, name.given_name, name.family_name].filter(Boolean).join(' ')

/** Key by which persons sort: family name, then given name, by DIN 5007-1. */
export const personSortKey = (name: Pick<SplitName, 'givenName' | 'familyName'>): string =>
  sortKey(`${name.familyName} ${name.givenName}`)

/** The folded words under which a person is found. */
export const personSearchText = (
  name: SplitName,
  reachable: {
    readonly emails: readonly string[]
    readonly phones: readonly string[]
    readonly texts?: readonly string[]
  } = {
    emails: [],
    phones: [],
  },
): string =>
  searchText({
    names: [name.givenName, name.familyName],
    others: [name.academicTitle, ...reachable.emails, ...(reachable.texts ?? [])],
    phones: reachable.phones,
  })

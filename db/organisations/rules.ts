import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { searchText } from '../search/match.ts'
import { splitLegalForm } from '../text/legal-forms.ts'
import { sortKey } from '../text/sort-key.ts'

/** What of an organisation can be found by typing. */
export interface SearchableOrganisation {
  readonly name: string
  readonly shortName: string
  readonly legalForm: string
  readonly formerNames: readonly string[]
  readonly registerNumber: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  readonly email: string
  readonly website: string
  readonly phones: readonly string[]
}

/** The folded words under which an organisation is found: names old and new, address, numbers. */
export function organisationSearchText(facts: SearchableOrganisation): string {
  return searchText(
    [
      facts.name,
      facts.shortName,
      facts.legalForm,
      ...facts.formerNames,
      facts.registerNumber,
      facts.street,
      facts.postcode,
      facts.city,
      facts.district,
      facts.email,
      facts.website.replace(/^(https?:\/\/)?(www\.)?/i, ''),
    ],
    facts.phones,
  )
}

/** Key by which an organisation sorts: DIN 5007-1 of its name. */
export const organisationSortKey = (name: string): string => sortKey(name)

/** The legal form as entered, or the one that the name carries. */
export function legalFormOf(fields: Pick<OrganisationFields, 'name' | 'legalForm'>): string {
  return fields.legalForm || splitLegalForm(fields.name).legalForm || ''
}

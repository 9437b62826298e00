import type { OrganisationFields } from '../../preload/contract/organisations.ts'
import { searchText } from '../text/match.ts'
import { foldText } from '../text/fold.ts'
import { foldName, splitLegalForm } from '../text/legal-forms.ts'
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
  return searchText({
    names: [facts.name, facts.shortName, ...facts.formerNames],
    others: [
      facts.legalForm,
      facts.registerNumber,
      facts.street,
      facts.postcode,
      facts.city,
      facts.district,
      facts.email,
      facts.website.replace(/^(https?:\/\/)?(www\.)?/i, ''),
    ],
    phones: facts.phones,
  })
}

/** Key by which an organisation sorts: DIN 5007-1 of its name. */
export const organisationSortKey = (name: string): string => sortKey(name)

/** The legal form as entered, or the one that the name carries. */
export function legalFormOf(fields: Pick<OrganisationFields, 'name' | 'legalForm'>): string {
  return fields.legalForm || splitLegalForm(fields.name).legalForm || ''
}

/**
 * Equal for two records of the same company at the same door: name without legal form, postcode, street and number,
 * all folded ("Str." and "Straße" alike). Empty without a postcode or city, because a name alone never links.
 */
export function organisationMatchKey(
  facts: Pick<SearchableOrganisation, 'name' | 'street' | 'postcode' | 'city'> & {
    readonly houseNumber: string
  },
): string {
  const place = facts.postcode || foldText(facts.city)
  if (!place) return ''
  const street = foldText(facts.street).replace(/(strasse|str)( |$)/g, 'str$2')
  return `${foldName(facts.name)}|${place}|${street} ${foldText(facts.houseNumber).replaceAll(' ', '')}`.trim()
}

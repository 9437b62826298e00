import { coordinateFault } from '../../../preload/contract/coordinates.ts'
import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type OrganisationFields,
  type OrganisationStatus,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { KontorError } from '../../engine/errors.ts'
import { addMonths } from '../../text/days.ts'
import { searchText } from '../../text/match.ts'
import { foldText } from '../../text/fold.ts'
import { foldName, splitLegalForm } from '../../text/legal-forms.ts'
import { remembering } from '../../text/remembering.ts'
import { sortKey } from '../../text/sort-key.ts'

/** What of an organisation can be found by typing. */
export interface SearchableOrganisation extends Readonly<Record<PlainOrganisationField, string>> {
  readonly name: string
  readonly legalForm: string
  readonly formerNames: readonly string[]
  readonly tags: readonly string[]
  readonly ownTexts: readonly string[]
  readonly registerNumber: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  /** Streets, postcodes, cities and districts of its other establishments. */
  readonly otherPlaces: string
  readonly phone: string
}

const lines = plainFields(organisationFieldList, 'line')
const emails = plainFields(organisationFieldList, 'email')
const websites = plainFields(organisationFieldList, 'website')
const phones = plainFields(organisationFieldList, 'phone')

/** The folded words under which an organisation is found: names old and new, address, numbers. */
export function organisationSearchText(facts: SearchableOrganisation): string {
  const plain = (fields: readonly PlainOrganisationField[]): string[] => fields.map((field) => facts[field])
  return searchText({
    names: [facts.name, ...plain(lines), ...facts.formerNames],
    others: [
      facts.legalForm,
      facts.registerNumber,
      facts.street,
      facts.postcode,
      facts.city,
      facts.district,
      ...facts.tags,
      ...facts.ownTexts,
      facts.otherPlaces,
      ...plain(emails),
      ...plain(websites).map((website) => website.replace(/^(https?:\/\/)?(www\.)?/i, '')),
    ],
    phones: [facts.phone, ...plain(phones)],
  })
}

/** Key by which an organisation sorts: DIN 5007-1 of its name. */
export const organisationSortKey = (name: string): string => sortKey(name)

/** The legal form as entered, or the one that the name carries. */
export function legalFormOf(fields: Pick<OrganisationFields, 'name' | 'legalForm'>): string {
  return fields.legalForm || splitLegalForm(fields.name).legalForm || ''
}

/** Errors: VALIDATION for degrees that can be no place of a company. */
export function refuseImpossiblePlace(place: Pick<OrganisationFields, 'latitude' | 'longitude'>): void {
  const { latitude, longitude } = place
  const fault = coordinateFault(latitude, longitude)
  if (fault === null) return
  const field = fault === 'half' && longitude === null ? 'longitude' : 'latitude'
  const messageKey = `establishments.error.coordinates.${fault}`
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })
}

/** The parts of an address that tell doors apart. */
export interface DoorAddress {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}

/** A street's folded name. */
const streetKey = remembering((street) => foldText(street).replace(/(strasse|str)( |$)/g, 'str$2'))

/** Equal for two spellings of one door ("Str." and "Straße" alike); empty without a postcode or city. */
export function addressKey(address: DoorAddress): string {
  const place = address.postcode || foldText(address.city)
  if (!place) return ''
  return `${place}|${streetKey(address.street)} ${foldText(address.houseNumber).replaceAll(' ', '')}`.trim()
}

/**
 * Equal for two records of the same company at the same door: name without legal form, and the address. Empty without a
 * postcode or city, because a name alone never links.
 */
export function organisationMatchKey(
  facts: DoorAddress & { readonly name: string },
  /** Folded name without legal form, where the caller has it already. */
  core: string = foldName(facts.name),
): string {
  const door = addressKey(facts)
  // a name in signs that do not fold, say Chinese ones, is compared as it stands
  return door && `${core || facts.name.trim()}|${door}`
}

/** What the next visit depends on; days are calendar days. */
export interface VisitRhythm {
  readonly status: OrganisationStatus
  /** Months between visits; null for no rhythm. */
  readonly cadence: number | null
  readonly visitedOn: string | null
  readonly createdOn: string
}

/** The day on which the next visit is due: a rhythm after the last, else after the office came to know the company. */
export function visitDueOn({ status, cadence, visitedOn, createdOn }: VisitRhythm): string | null {
  const isGone = status === 'movedAway' || status === 'closed'
  return cadence === null || isGone ? null : addMonths(visitedOn ?? createdOn, cadence)
}

import { textFields, type PlainKind } from '../../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type OrganisationIdentifier,
  type PlainOrganisationField,
} from '../../../../preload/contract/organisations.ts'
import { readEmail } from './email.ts'
import { readBusinessId, readEuid, readLei, readVatId } from './identifiers.ts'
import { good, type Outcome } from './outcome.ts'
import { readPhone } from './phone.ts'
import { readLine } from './text.ts'
import { readWebsite } from './website.ts'

type Reader = (raw: string) => Outcome<string>

/** What a reader has read, as text; '' where the cell says nothing. */
const asText = <T>(outcome: Outcome<T | null>, textOf: (value: T) => string): Outcome<string> =>
  'value' in outcome ? good(outcome.value === null ? '' : textOf(outcome.value)) : outcome

const same = (text: string): string => text
const readPhoneText: Reader = (raw) => asText(readPhone(raw), ({ text }) => text)
const readAddress: Reader = (raw) => asText(readWebsite(raw), same)

const byKind: Readonly<Record<Exclude<PlainKind, 'identifier'>, Reader>> = {
  line: (raw) => readLine(raw),
  phone: readPhoneText,
  fax: readPhoneText,
  email: (raw) => asText(readEmail(raw), same),
  website: readAddress,
  profile: readAddress,
}
const identifiers: Readonly<Record<OrganisationIdentifier, Reader>> = {
  euid: (raw) => asText(readEuid(raw), ({ euid }) => euid),
  vatId: readVatId,
  businessId: readBusinessId,
  lei: readLei,
}

/** How each plain field is read. */
export const plainReaders = {
  ...Object.fromEntries(
    textFields(organisationFieldList).map((field) => [field, byKind[organisationFieldList[field].kind]]),
  ),
  ...identifiers,
  // one reader for each plain field
} as Readonly<Record<PlainOrganisationField, Reader>>

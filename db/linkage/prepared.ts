import { foldText } from '../text/fold.ts'
import { foldName } from '../text/legal-forms.ts'
import { prepareDoor, type PreparedDoor } from './doors.ts'
import { hashText } from './hash.ts'
import { prepareName, type PreparedName } from './names.ts'
import { domainOfAddress, domainOfPage } from './web-domains.ts'

/** What is compared of an organisation or of a row that speaks of one; '' and null say nothing. */
export interface LinkageRecord {
  readonly name: string
  /** `foldName(name)`, where the caller has it already. */
  readonly core?: string
  readonly formerNames: readonly string[]
  /** Canonical abbreviation, e.g. "GmbH & Co. KG". */
  readonly legalForm: string
  readonly registerCourt: string
  readonly registerKind: string | null
  readonly registerNumber: string
  readonly vatId: string
  readonly businessId: string
  readonly lei: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
  readonly phoneE164: string
  readonly email: string
  readonly website: string
}

/** A record with everything that comparing needs worked out once. Not for storing: its shape may change. */
export interface Prepared {
  readonly record: LinkageRecord
  readonly name: PreparedName
  readonly formerNames: readonly PreparedName[]
  readonly registerCourt: string
  readonly registerNumber: string
  readonly vatId: string
  readonly businessId: string
  readonly lei: string
  /** The nine digits that USt-IdNr and W-IdNr of one holder share, with country; '' without either. */
  readonly taxNumber: string
  readonly door: PreparedDoor
  readonly phoneHash: number
  readonly email: string
  /** Own domains of e-mail and web address, at most two. */
  readonly domains: readonly string[]
  readonly domainHashes: readonly number[]
}

const COURT_WORD = /^(?:amtsgericht|ag|registergericht)(?= )/

const code = (text: string): string => (text === '' ? '' : text.replace(/[\s.]/g, '').toUpperCase())

const court = (text: string): string => (text === '' ? '' : foldText(text).replace(COURT_WORD, '').trim())

/** "00247469 B" and "247469B" are one number. */
const number = (text: string): string => code(text).replace(/^0+(?=\d)/, '')

const businessIdLength = 'DE123456789'.length

function ownDomains(record: LinkageRecord): string[] {
  const page = record.website === '' ? '' : domainOfPage(record.website)
  const mail = record.email === '' ? '' : domainOfAddress(record.email)
  if (page === '') return mail === '' ? [] : [mail]
  return mail === '' || mail === page ? [page] : [page, mail]
}

/** Works out once what comparisons and blocking keys of a record need; about 10 µs, 5 µs with `core` given. */
export function prepare(record: LinkageRecord): Prepared {
  const domains = ownDomains(record)
  const vatId = code(record.vatId)
  const businessId = code(record.businessId)
  return {
    record,
    name: prepareName(record.core ?? foldName(record.name)),
    formerNames:
      record.formerNames.length === 0 ? [] : record.formerNames.map((name) => prepareName(foldName(name))),
    registerCourt: court(record.registerCourt),
    registerNumber: number(record.registerNumber),
    vatId,
    businessId,
    lei: code(record.lei),
    taxNumber: vatId || businessId.slice(0, businessIdLength),
    door: prepareDoor(record),
    phoneHash: record.phoneE164 === '' ? 0 : hashText(record.phoneE164, 'phone'),
    email: record.email.toLowerCase(),
    domains,
    domainHashes: domains.map((domain) => hashText(domain, 'domain')),
  }
}

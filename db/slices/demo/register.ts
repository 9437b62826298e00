import { foldName, splitLegalForm } from '../../text/legal-forms.ts'
import { foldText } from '../../text/fold.ts'
import { landline, mobile, places, type Place } from './city.ts'
import { care } from './companies/care.ts'
import { crafts } from './companies/crafts.ts'
import { hospitality } from './companies/hospitality.ts'
import { industry } from './companies/industry.ts'
import { land } from './companies/land.ts'
import { logistics } from './companies/logistics.ts'
import { retail } from './companies/retail.ts'
import { services } from './companies/services.ts'
import { knownStarts, moreFunctions, vatIds, type FunctionSeed } from './extras.ts'
import { institutions } from './institutions.ts'
import { randomOf } from './random.ts'
import {
  readCompanies,
  readInstitutions,
  readPerson,
  type OrganisationSeed,
  type PersonSeed,
} from './table.ts'

/** An organisation with all that does not depend on the day. */
export interface DemoOrganisation extends Omit<OrganisationSeed, 'people'> {
  readonly address: Place & { readonly street: string; readonly houseNumber: string }
  readonly legalForm: string
  readonly registerKind: 'HRA' | 'HRB' | 'GnR' | 'PR' | 'VR' | null
  readonly registerNumber: string
  readonly vatId: string
  readonly phone: string
  readonly email: string
  readonly website: string
  /** Domain of its addresses. */
  readonly domain: string
}

export interface DemoPerson extends PersonSeed {
  readonly email: string
  readonly phone: string
  readonly mobile: string
  /** First entry: the main function. */
  readonly functions: readonly FunctionSeed[]
}

export interface DemoRegister {
  readonly organisations: readonly DemoOrganisation[]
  readonly people: readonly DemoPerson[]
}

const registerOf: Readonly<Record<string, DemoOrganisation['registerKind']>> = {
  GmbH: 'HRB',
  gGmbH: 'HRB',
  'UG (haftungsbeschränkt)': 'HRB',
  AG: 'HRB',
  SE: 'HRB',
  'e. K.': 'HRA',
  KG: 'HRA',
  OHG: 'HRA',
  'GmbH & Co. KG': 'HRA',
  eG: 'GnR',
  'PartG mbB': 'PR',
  'e. V.': 'VR',
}

/** Register numbers begin where the court of a middling town has got to by now. */
const firstNumberOf = { HRA: 1204, HRB: 4317, GnR: 118, PR: 86, VR: 2040 } as const

const fillers = new Set(['am', 'des', 'der', 'die', 'fuer', 'und', 'von', 'zum', 'zur'])

function domainOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !fillers.has(word))
  let label = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (label.length + word.length > 36) break
    label += `-${word}`
  }
  return `${label}.example`
}

/** A number below 1000, different for each index: 387 shares no factor with 1000. */
const scattered = (index: number): number => (index * 387 + 114) % 1000

function completeOrganisation(seed: OrganisationSeed, index: number, vatId: string): DemoOrganisation {
  const random = randomOf(`organisation ${seed.name}`)
  const place = places[seed.place]
  const street = random.pick<string>(place.streets)
  const houseNumber = `${random.whole(1, 74)}${random.chance(0.12) ? random.pick(['a', 'b', 'c']) : ''}`
  const stated = splitLegalForm(seed.name).legalForm ?? ''
  const isOwnerRun = seed.people.some(({ jobTitle }) => jobTitle.startsWith('Inhaber'))
  const legalForm = stated || (isOwnerRun ? 'Einzelunternehmen' : '')
  const registerKind = registerOf[legalForm] ?? null
  const phone = landline(scattered(index))
  const domain = domainOf(seed.shortName || seed.name)
  const isTiny = seed.employees !== null && seed.employees < 4
  return {
    ...seed,
    address: { ...place, street, houseNumber },
    legalForm,
    registerKind,
    registerNumber: registerKind
      ? String(firstNumberOf[registerKind] + index * 13 + random.whole(0, 12))
      : '',
    vatId,
    phone: phone.text,
    email: isTiny
      ? `${domain.replace('.example', '')}@example.org`
      : `${random.pick(['info', 'kontakt', 'buero', 'post'])}@${domain}`,
    website: isTiny && random.chance(0.6) ? '' : `https://www.${domain}`,
    domain,
  }
}

/** Since when a person holds the function of the tables: known, after an earlier one, or by lot. */
function startOf(person: PersonSeed, earlier: readonly FunctionSeed[]): number | null {
  const known = knownStarts[person.key]
  if (known !== undefined) return known
  const before = earlier.find(({ until }) => until !== null)
  if (before?.until) return before.until - 1
  const random = randomOf(`start ${person.key}`)
  return random.chance(0.3) ? null : random.whole(930, 7400)
}

function completePerson(
  seed: PersonSeed,
  functions: readonly FunctionSeed[],
  domain: string,
  index: number,
  organisations: number,
): DemoPerson {
  const random = randomOf(`person ${seed.key}`)
  const local = `${foldText(seed.givenName).replaceAll(' ', '-')}.${foldText(seed.familyName).replaceAll(' ', '-')}`
  return {
    ...seed,
    email: random.chance(0.85) ? `${local}@${domain}` : '',
    phone: random.chance(0.6) ? landline(scattered(organisations + index)).text : '',
    mobile: index < 200 && random.chance(0.55) ? mobile((index * 77 + 31) % 200) : '',
    functions,
  }
}

function readAll(): OrganisationSeed[] {
  return [
    ...readCompanies(industry, 'industry'),
    ...readCompanies(crafts, 'crafts'),
    ...readCompanies(logistics, 'logistics'),
    ...readCompanies(retail, 'retail'),
    ...readCompanies(hospitality, 'hospitality'),
    ...readCompanies(services, 'services'),
    ...readCompanies(care, 'care'),
    ...readCompanies(land, 'land'),
    ...readInstitutions(institutions),
  ]
}

/** All organisations and people of Lindenhafen; the same on every day. */
export function demoRegister(): DemoRegister {
  const seeds = readAll()
  const largest = seeds
    .filter(({ kind, employees }) => kind === 'company' && (employees ?? 0) >= 60)
    .toSorted((a, b) => (b.employees ?? 0) - (a.employees ?? 0))
  const vatIdOf = new Map(largest.map(({ name }, index) => [name, vatIds[index] ?? '']))
  const organisations = seeds.map((seed, index) =>
    completeOrganisation(seed, index, vatIdOf.get(seed.name) ?? ''),
  )
  const domains = new Map(organisations.map(({ name, domain }) => [name, domain]))

  const further = moreFunctions.map((held) => ({ held, person: readPerson(held.person) }))
  const furtherOf = (key: string) =>
    further.filter(({ person }) => person.key === key).map(({ held }) => held)
  const main = seeds.flatMap(({ name, people }) =>
    people.map(({ person, jobTitle }) => {
      const others = furtherOf(person.key)
      const since = startOf(person, others)
      const function_ = { person: person.key, organisation: name, jobTitle, since, until: null }
      return { person, functions: [function_, ...others] }
    }),
  )
  const known = new Set(main.map(({ person }) => person.key))
  const former = further
    .filter(({ person }) => !known.has(person.key))
    .map(({ person, held }) => ({ person, functions: [held] }))
  const people = [...main, ...former].map(({ person, functions }, index) => {
    const domain = domains.get(functions[0]?.organisation ?? '') ?? 'example.org'
    return completePerson(person, functions, domain, index, organisations.length)
  })
  return { organisations, people }
}

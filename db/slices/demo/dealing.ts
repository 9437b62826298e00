import type { PlaceKey } from './city.ts'
import type { DemoEvent } from './seeds.ts'
import { contactTexts } from './notes/contacts.ts'
import { randomOf, type Random } from './random.ts'
import type { DemoOrganisation, DemoPerson } from './register.ts'
import { readContactTexts, type ContactText } from './table.ts'

const dealtContacts = 222
/** Notes reach back 30 months. */
const historyDays = 905
const daysPerMonth = 30
/** Old enough to think of jubilees and successors. */
const oldSince = 2000

const centralPlaces: readonly PlaceKey[] = ['altstadt', 'hafen']
const ownedForms = new Set(['GmbH', 'GmbH & Co. KG', 'KG', 'OHG', 'GbR', 'e. K.', 'Einzelunternehmen'])
const ownerTitles = /^(Inhaber|Gesellschafter|Geschäftsführer)/

/** „Frau Dr. Muster“, „Herr Muster“. */
const spokenName = (person: DemoPerson, ofMister: 'Herr' | 'Herrn'): string => {
  const salutation = { ms: 'Frau', mr: ofMister, '': person.givenName }[person.salutation]
  const title = person.academicTitle.includes('Dr.') ? 'Dr.' : ''
  return [salutation, title, person.familyName].filter(Boolean).join(' ')
}

/** How long before today an organisation can have been spoken with at all. */
const knownForDays = ({ founded }: DemoOrganisation): number =>
  founded !== null && founded < 0 ? -founded * daysPerMonth - 20 : historyDays

function ageOf({ founded }: DemoOrganisation): ContactText['age'] {
  if (founded === null) return 'any'
  if (founded < 0) return 'young'
  return founded < oldSince ? 'old' : 'any'
}

/** Sectors, business parks, beginnings of sector codes; only a code of three digits and more may mean an institution. */
function isMeant(wanted: string, { sector, sectorCode, place }: DemoOrganisation): boolean {
  if (wanted === sector) return true
  if (sector === 'inst') return wanted.length > 3 && sectorCode.startsWith(wanted)
  return wanted === place || sectorCode.startsWith(wanted)
}

function fits(text: ContactText, organisation: DemoOrganisation): boolean {
  const { sector, employees, place, legalForm } = organisation
  const fitsSector =
    text.sectors.length === 0
      ? sector !== 'inst'
      : text.sectors.some((wanted) => isMeant(wanted, organisation))
  return (
    fitsSector &&
    (text.employeesAtLeast === 0 || (employees ?? 0) >= text.employeesAtLeast) &&
    (text.age === 'any' || text.age === ageOf(organisation)) &&
    (!text.onlyOwners || ownedForms.has(legalForm)) &&
    (!text.themes.includes('city') || centralPlaces.includes(place))
  )
}

/** Small talk that contradicts nobody's story. */
const isHarmless = ({ themes, visibility }: ContactText): boolean =>
  themes.length === 0 && visibility !== 'confidential'

/** Organisations as often in the list as an office of this kind speaks with them. */
function byAttention(
  organisations: readonly DemoOrganisation[],
  visited: ReadonlySet<string>,
): DemoOrganisation[] {
  return organisations.flatMap((organisation) => {
    const isLarge = (organisation.employees ?? 0) >= 50
    const weight = 1 + (isLarge ? 2 : 0) + (visited.has(organisation.name) ? 1 : 0)
    return Array.from({ length: weight }, () => organisation)
  })
}

function eventOf(
  text: ContactText,
  daysAgo: number,
  organisation: DemoOrganisation,
  staff: readonly DemoPerson[],
  random: Random,
  isFirstUse: boolean,
): DemoEvent {
  const owners = staff.filter(({ functions }) => ownerTitles.test(functions[0]?.jobTitle ?? ''))
  const person = random.pick(text.onlyOwners && owners.length > 0 ? owners : staff)
  const isOver = text.followUp?.done != null && text.followUp.done < daysAgo
  return {
    kind: 'contact',
    channel: text.channel,
    daysAgo,
    subject: text.subject,
    note: text.note
      .replaceAll('{Name}', spokenName(person, 'Herr'))
      .replaceAll('{Namen}', spokenName(person, 'Herrn')),
    themes: text.themes,
    people: [person.key],
    visibility: text.visibility,
    followUp: isFirstUse && isOver ? text.followUp : null,
    organisation: organisation.name,
  }
}

export interface Dealing {
  readonly organisations: readonly DemoOrganisation[]
  readonly people: ReadonlyMap<string, readonly DemoPerson[]>
  /** Names of organisations with a visit or contact of their own. */
  readonly visited: ReadonlySet<string>
  /** Names of organisations with a story. */
  readonly told: ReadonlySet<string>
}

/**
 * Contacts whose text fits many, dealt out over the months, the recent ones denser. Each day takes the next text of a
 * shuffled deck that fits somebody; nobody gets the same text twice.
 */
export function dealContacts({ organisations, people, visited, told }: Dealing): DemoEvent[] {
  const texts = readContactTexts(contactTexts)
  const deck = [0, 1, 2].flatMap((round) => randomOf(`contact texts ${round}`).shuffled(texts))
  const pool = byAttention(organisations, visited)
  const used = new Set<string>()
  const usedTexts = new Set<ContactText>()
  return Array.from({ length: dealtContacts }, (_, index) => {
    const random = randomOf(`contact ${index}`)
    const share = ((index * 89 + 11) % dealtContacts) / dealtContacts
    const daysAgo = 1 + Math.floor((historyDays - 30) * share ** 1.3)
    for (const [position, text] of deck.entries()) {
      const candidates = pool.filter(
        (organisation) =>
          fits(text, organisation) &&
          (isHarmless(text) || !told.has(organisation.name)) &&
          daysAgo < knownForDays(organisation) &&
          !used.has(`${organisation.name} ${text.subject}`),
      )
      if (candidates.length === 0) continue
      const organisation = random.pick(candidates)
      deck.splice(position, 1)
      used.add(`${organisation.name} ${text.subject}`)
      const event = eventOf(
        text,
        daysAgo,
        organisation,
        people.get(organisation.name) ?? [],
        random,
        !usedTexts.has(text),
      )
      usedTexts.add(text)
      return event
    }
    throw new Error('the demo office has run out of texts for contacts')
  })
}

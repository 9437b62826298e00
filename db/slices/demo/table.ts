import { organisationKinds, type OrganisationKind } from '../../../preload/contract/organisations.ts'
import { visibilities } from '../../../preload/contract/common.ts'
import { contactChannels } from '../../../preload/contract/timeline.ts'
import { splitPersonName } from '../people/index.ts'
import { isPlaceKey, type PlaceKey } from './city.ts'
import type { Channel, EventSeed, FollowUpSeed, Visibility } from './seeds.ts'
import { visit } from './seeds.ts'
import { isThemeKey, type ThemeKey } from './themes.ts'

/**
 * Reading of the tables of text in this folder: one record a line, cells parted by „ | “.
 *
 * Companies: name | sector code (WZ 2008) | staff or ? | year founded, or months before today (-14), or ? | place | people.
 * Institutions have kind and short name in front. People: „Frau Dr. Anna Muster, Geschäftsführerin; …“.
 * Visits: organisation | days ago | visibility | themes or - | subject | note [| follow-up].
 * Contacts: channel | whom it fits | visibility | themes or - | subject | note [| follow-up].
 * Whom it fits: sectors, business parks or beginnings of sector codes, or any (but institutions); +20 with at least so many staff,
 * +owner where the people spoken with run their own firm, +old and +young by the year founded.
 * A follow-up is „Zusage 14/10: title“ or „Aufgabe …“: due and done so many days after.
 */
export type Sector =
  'crafts' | 'industry' | 'logistics' | 'retail' | 'hospitality' | 'services' | 'care' | 'land' | 'inst'

/** A person by name; `key` („Anna Muster“) is how texts and tables refer to them. */
export interface PersonSeed {
  readonly key: string
  readonly salutation: '' | 'ms' | 'mr'
  readonly academicTitle: string
  readonly givenName: string
  readonly familyName: string
}

export interface OrganisationSeed {
  readonly kind: OrganisationKind
  readonly sector: Sector
  readonly name: string
  readonly shortName: string
  readonly sectorCode: string
  readonly employees: number | null
  /** Year, or negative: months before today; null: not known. */
  readonly founded: number | null
  readonly place: PlaceKey
  readonly people: readonly { readonly person: PersonSeed; readonly jobTitle: string }[]
}

export interface ContactText {
  readonly channel: Channel
  /** Sectors and beginnings of sector codes; empty: all but institutions. */
  readonly sectors: readonly string[]
  readonly employeesAtLeast: number
  readonly onlyOwners: boolean
  readonly age: 'any' | 'old' | 'young'
  readonly visibility: Visibility
  readonly themes: readonly ThemeKey[]
  readonly subject: string
  readonly note: string
  readonly followUp: FollowUpSeed | null
}

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))

const broken = (cell: string, cells: readonly string[]): Error =>
  new Error(`a table of the demo office cannot be read at „${cell}“ in „${cells.join(' | ')}“`)

function member<T extends string>(list: readonly T[], cell: string, cells: readonly string[]): T {
  const found = list.find((item) => item === cell)
  if (found === undefined) throw broken(cell, cells)
  return found
}

const themesOf = (cell: string): ThemeKey[] => cell.split(',').filter(isThemeKey)

const numberOf = (cell: string): number | null => (cell === '?' ? null : Number(cell))

/** „Frau Dr. Anna Muster“ in its parts. */
export function readPerson(text: string): PersonSeed {
  const name = splitPersonName(text)
  const salutation = text.startsWith('Frau ') ? 'ms' : text.startsWith('Herr ') ? 'mr' : ''
  return { ...name, salutation, key: `${name.givenName} ${name.familyName}` }
}

function readPeople(cell: string): OrganisationSeed['people'] {
  return cell.split('; ').map((entry) => {
    const comma = entry.indexOf(', ')
    return { person: readPerson(entry.slice(0, comma)), jobTitle: entry.slice(comma + 2) }
  })
}

function readOrganisation(
  cells: readonly string[],
  head: Pick<OrganisationSeed, 'kind' | 'shortName' | 'sector'>,
): OrganisationSeed {
  const [name = '', sectorCode = '', employees = '', founded = '', place = '', people = ''] = cells
  if (!isPlaceKey(place)) throw broken(place, cells)
  return {
    ...head,
    name,
    sectorCode,
    employees: numberOf(employees),
    founded: numberOf(founded),
    place,
    people: readPeople(people),
  }
}

export const readCompanies = (table: string, sector: Sector): OrganisationSeed[] =>
  linesOf(table).map((cells) => readOrganisation(cells, { kind: 'company', shortName: '', sector }))

export const readInstitutions = (table: string): OrganisationSeed[] =>
  linesOf(table).map((cells) => {
    const [kind = '', shortName = '', ...rest] = cells
    return readOrganisation(rest, {
      kind: member(organisationKinds, kind, cells),
      shortName,
      sector: 'inst',
    })
  })

function readFollowUp(cell: string | undefined, cells: readonly string[]): FollowUpSeed | null {
  if (cell === undefined) return null
  const [, word, due, done, title = ''] = /^(Zusage|Aufgabe) (\d+)\/(\d+): (.+)$/.exec(cell) ?? []
  if (word === undefined) throw broken(cell, cells)
  return { kind: word === 'Zusage' ? 'promise' : 'task', title, due: Number(due), done: Number(done) }
}

export const readVisits = (table: string): { organisation: string; event: EventSeed }[] =>
  linesOf(table).map((cells) => {
    const [organisation = '', daysAgo = '', visibility = '', themes = '', subject = '', note = '', followUp] =
      cells
    const event = visit(Number(daysAgo), subject, note, {
      themes: themesOf(themes),
      visibility: member(visibilities, visibility, cells),
      followUp: readFollowUp(followUp, cells),
    })
    return { organisation, event }
  })

export const readContactTexts = (table: string): ContactText[] =>
  linesOf(table).map((cells) => {
    const [channel = '', fitting = '', visibility = '', themes = '', subject = '', note = '', followUp] =
      cells
    const conditions = fitting.split(',')
    const staff = conditions.find((condition) => /^\+\d+$/.test(condition))
    return {
      channel: member(contactChannels, channel, cells),
      sectors: conditions.filter((condition) => condition !== 'any' && !condition.startsWith('+')),
      employeesAtLeast: Number(staff ?? 0),
      onlyOwners: conditions.includes('+owner'),
      age: conditions.includes('+old') ? 'old' : conditions.includes('+young') ? 'young' : 'any',
      visibility: member(visibilities, visibility, cells),
      themes: themesOf(themes),
      subject,
      note,
      followUp: readFollowUp(followUp, cells),
    }
  })

import { searchText } from '../../text/match.ts'
import { sortKey } from '../../text/sort-key.ts'

/** The parts of a person's name as stored. */
export interface StoredName {
  readonly academic_title: string
  readonly given_name: string
  readonly family_name: string
}

/** A person's name as it is spoken: title, given name, family name. */
export const personName = (name: StoredName): string =>
  [name.academic_title, name.given_name, name.family_name].filter(Boolean).join(' ')

const titles = /^((?:(?:Prof|Dr|Ing|Dipl\.-\p{L}+|h\.\s?c|habil|med|jur|rer\.\s?nat|phil)\.?\s+)+)/iu
/** More is no title: what a form takes. */
const titleMaxLength = 50
const salutations = /^(?:herrn?|frau|mr|mrs|ms)\.?\s+/iu
/** Particles that belong to the family name. */
const particles = new Set([
  'von',
  'van',
  'vom',
  'zu',
  'zum',
  'zur',
  'de',
  'der',
  'den',
  'del',
  'di',
  'da',
  'ten',
  'ter',
  'el',
  'al',
])

export interface SplitName {
  readonly academicTitle: string
  readonly givenName: string
  readonly familyName: string
}

/** Splits "Dr. Anna von der Heide" or "von der Heide, Anna" into its parts; one word alone is the family name. */
export function splitPersonName(text: string): SplitName {
  let rest = text.trim().replace(/\s+/g, ' ').replace(salutations, '')
  const found = titles.exec(rest)?.[1] ?? ''
  const title = found.length <= titleMaxLength ? found : ''
  rest = rest.slice(title.length).trim()
  const academicTitle = title.trim()
  const comma = rest.indexOf(',')
  if (comma > 0)
    return { academicTitle, givenName: rest.slice(comma + 1).trim(), familyName: rest.slice(0, comma).trim() }
  const words = rest.split(' ')
  const firstParticle = words.findIndex((word, index) =>
    particles.has(index === 0 ? word : word.toLowerCase()),
  )
  const familyStart = firstParticle >= 0 ? firstParticle : Math.max(0, words.length - 1)
  return {
    academicTitle,
    givenName: words.slice(0, familyStart).join(' '),
    familyName: words.slice(familyStart).join(' '),
  }
}

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

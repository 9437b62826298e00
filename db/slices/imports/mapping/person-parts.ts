import { headingKey } from '../../../tabular/index.ts'
import { saysNothing } from '../values/index.ts'

type PersonPart = 'contactGivenName' | 'contactFamilyName' | 'contactTitle' | 'contactJobTitle'

const keys = (list: string): ReadonlySet<string> => new Set(list.split(',').map(headingKey))

/** Headings of address books and event lists over parts of a person's name; alone they say nothing of a company. */
const PARTS: readonly (readonly [PersonPart, ReadonlySet<string>])[] = [
  [
    'contactGivenName',
    keys(`Vorname, Vornamen, Rufname, First name, Given name, Forename, Weitere Vornamen, Zweiter Vorname, Middle name,
      Additional name, Vorname (Kontakt)`),
  ],
  [
    'contactFamilyName',
    keys('Nachname, Familienname, Zuname, Last name, Surname, Family name, Nachname (Kontakt)'),
  ],
  [
    'contactTitle',
    keys('Titel, Akad. Titel, Akademischer Titel, Akad. Grad, Titel/Akad. Grad, Academic title'),
  ],
  [
    'contactJobTitle',
    keys(`Position, Funktion, Stellung, Berufsbezeichnung, Job title, Role, Organization Title,
      Organization 1 - Title, Titel der Organisation, Position im Unternehmen`),
  ],
]
const SALUTATIONS = keys('Anrede, Salutation, Name Prefix, Name Suffix, Suffix, Namenszusatz Person, Title')

/** Whether a heading names a part of a person. */
export const isPersonHeading = (heading: string): boolean =>
  SALUTATIONS.has(headingKey(heading)) || PARTS.some(([, known]) => known.has(headingKey(heading)))

const SALUTATION = /^\s*(?:herrn?|frau|hr|fr|mr|mrs|ms|firma|fa|familie|fam|eheleute|divers)\b/iu
const ACADEMIC = /\b(?:Dr|Prof|Dipl|Mag|Ing|M\.?A|B\.?A|M\.?Sc|B\.?Sc|LL\.?M)\b/

/** The part of a contact person that a column holds; null for none. */
export function personPartOf(heading: string, values: readonly string[]): PersonPart | null {
  const key = headingKey(heading)
  if (key === 'anrede' || key === 'salutation') {
    const said = values.filter((value) => !saysNothing(value.trim()))
    return said.length > 0 && said.every((value) => SALUTATION.test(value)) ? 'contactTitle' : null
  }
  // in English it heads academic titles, salutations or positions
  if (key === 'title' || key === 'nameprefix' || key === 'suffix') {
    const said = values.filter((value) => !saysNothing(value.trim()))
    return said.length > 0 && said.every((value) => ACADEMIC.test(value)) ? 'contactTitle' : null
  }
  return PARTS.find(([, known]) => known.has(key))?.[0] ?? null
}

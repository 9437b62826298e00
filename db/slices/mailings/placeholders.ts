import type { LetterPlaceholder } from '../../../preload/contract/letters.ts'
import { letterOpeningOf } from '../../../preload/contract/letter-opening.ts'
import { nameOfPerson, type Addressed } from './audience.ts'
import type { PersonFacts } from './facts.ts'

/** What is the same in every letter. */
export interface LetterFrame {
  /** Calendar day. */
  readonly on: string
  readonly reference: string
  readonly subject: string
}

const letterDay = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** How a letter begins, with the person's own opening where there is one; without a comma, which belongs to the letter. */
export function openingOf(person: PersonFacts | null): string {
  if (person === null) return 'Sehr geehrte Damen und Herren'
  return person.letterOpening.replace(/[\s,]+$/, '') || letterOpeningOf(person)
}

/** In front of a name in an address, where German has "Herrn". */
const addressed = { ms: 'Frau', mr: 'Herrn', neutral: '', '': '' } as const
const spoken = { ms: 'Frau', mr: 'Herr', neutral: '', '': '' } as const

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ')

/** The lines of an address by DIN 5008: the company, the person there, street, town. */
export function addressLines({ organisation, person }: Addressed): readonly string[] {
  return [
    organisation?.name ?? '',
    person === null ? '' : joined(addressed[person.salutation], nameOfPerson(person)),
    joined(organisation?.street, organisation?.houseNumber),
    joined(organisation?.postcode, organisation?.city),
  ].filter(Boolean)
}

/** What no XML document may hold, and halves of characters. */
const unfit = /[\p{Cs}\ufffe\uffff]|(?!\n)\p{Cc}/gu
const fit = (text: string): string => text.replaceAll(unfit, '')

/** What stands in a letter in the place of each placeholder; lines are parted by line breaks. */
export function letterValues(
  one: Addressed,
  { on, reference, subject }: LetterFrame,
): Readonly<Record<LetterPlaceholder, string>> {
  const { organisation, person } = one
  const values: Record<LetterPlaceholder, string> = {
    Anschrift: addressLines(one).join('\n'),
    Firma: organisation?.name ?? '',
    Anrede: person === null ? '' : spoken[person.salutation],
    Titel: person?.academicTitle ?? '',
    Vorname: person?.givenName ?? '',
    Nachname: person?.familyName ?? '',
    Name: person === null ? '' : nameOfPerson(person),
    Funktion: one.jobTitle,
    Straße: joined(organisation?.street, organisation?.houseNumber),
    PLZ: organisation?.postcode ?? '',
    Ort: organisation?.city ?? '',
    'E-Mail': one.email,
    Briefanrede: openingOf(person),
    Datum: letterDay.format(new Date(`${on}T00:00:00Z`)),
    Zeichen: reference,
    Betreff: subject,
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, fit(text)]),
    // one text for each placeholder
  ) as Record<LetterPlaceholder, string>
}

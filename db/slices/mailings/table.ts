import type { ExportedColumn } from '../../../preload/contract/list-export.ts'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { csvOf } from '../lists/index.ts'
import { openingOf } from './placeholders.ts'
import type { Addressed } from './audience.ts'
import { nameOfPerson } from './audience.ts'

const titles = {
  organisation: 'Firma',
  salutation: 'Anrede',
  title: 'Titel',
  givenName: 'Vorname',
  familyName: 'Nachname',
  name: 'Name',
  jobTitle: 'Funktion',
  street: 'Straße',
  postcode: 'PLZ',
  city: 'Ort',
  email: 'E-Mail',
  opening: 'Briefanrede',
} as const

const columns = Object.entries(titles).map(([column, title]): ExportedColumn => ({
  column,
  title,
  kind: 'text',
  words: {},
}))

const spoken = { ms: 'Frau', mr: 'Herr', neutral: '', '': '' } as const

const rowOf = (one: Addressed, index: number): ListRow => {
  const { organisation, person } = one
  return {
    id: index + 1,
    name: one.key,
    cells: {
      organisation: organisation?.name ?? '',
      salutation: person === null ? '' : spoken[person.salutation],
      title: person?.academicTitle ?? '',
      givenName: person?.givenName ?? '',
      familyName: person?.familyName ?? '',
      name: person === null ? '' : nameOfPerson(person),
      jobTitle: one.jobTitle,
      street: [organisation?.street, organisation?.houseNumber].filter(Boolean).join(' '),
      postcode: organisation?.postcode ?? '',
      city: organisation?.city ?? '',
      email: one.email,
      opening: openingOf(person),
    },
  }
}

/** Those who are written to, for a printer or another program: a row each, as German Excel opens it. */
export const addressedAsCsv = (all: readonly Addressed[]): string => csvOf(columns, all.map(rowOf))

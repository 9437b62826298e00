import { organisationFieldList } from '../../../preload/contract/organisations.ts'
import { choiceCodes } from '../../kit/fields/field-words.ts'
import type { HistoryWords } from '../../kit/history-words.ts'

type Named = Exclude<keyof typeof organisationFieldList, 'visibility'>

// names of the list, each with its word
const names = Object.keys(organisationFieldList).filter((name) => name !== 'visibility') as Named[]
const fields = {
  ...Object.fromEntries(names.map((name) => [name, `organisations.field.${name}` as const])),
  visibility: 'app.visibility.label',
} as const

/** What the history of a company calls what it tells of. */
export const organisationsHistory = {
  organisation: {
    title: 'history.record.organisation',
    fields,
    codes: choiceCodes(organisationFieldList, 'organisations'),
  },
  organisation_name: {
    title: 'history.part.formerName',
    fields: {
      name: 'organisations.field.name',
      validFrom: 'history.field.validFrom',
      validTo: 'history.field.validTo',
    },
  },
  organisation_headcount: {
    title: 'organisations.field.employees',
    fields: {
      employees: 'organisations.headcounts.number',
      asOf: 'organisations.headcounts.asOf',
      source: 'organisations.headcounts.source',
    },
  },
  organisation_sector: {
    title: 'organisations.field.sector',
    fields: { code: 'organisations.field.sectorCode', edition: 'organisations.field.sectorEdition' },
  },
  organisation_tag: { title: 'organisations.tags.tag', fields: { tagId: 'organisations.tags.tag' } },
  organisation_theme: { title: 'history.part.theme', fields: { themeId: 'history.part.theme' } },
} as const satisfies HistoryWords

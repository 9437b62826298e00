import { markedStatuses, organisationListColumns } from '../../../preload/contract/organisations.ts'
import { companyWords } from '../../kit/fields/field-words.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { useOwnColumns } from '../../kit/own-fields/own-columns.ts'
import { isSize, sizeClassText } from './words.ts'

/** How the list of companies looks, with the office's own fields. */
export const useOrganisationFace = (): ListFace => useOwnColumns(organisationFace, 'organisation')

/** The same without them. */
export const organisationFace: ListFace = {
  columns: organisationListColumns,
  title: companyWords.title,
  choiceText: (column, value) =>
    column === 'sizeClass' && isSize(value) ? sizeClassText(value) : companyWords.choice(column, value),
  mark: ({ cells }) => {
    const status = markedStatuses.find((known) => known === cells['status'])
    return status === undefined ? '' : companyWords.choice('status', status)
  },
  shown: [
    ['name', 300],
    ['district', 140],
    ['employees', 120],
    ['lastVisitOn', 130],
    ['lastContactOn', 130],
    ['address', 190],
    ['postcode', 90],
    ['city', 130],
    ['sectorCode', 100],
  ],
}

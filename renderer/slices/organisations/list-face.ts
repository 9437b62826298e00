import {
  bulkFieldList,
  markedStatuses,
  organisationFieldList,
  organisationListColumns,
} from '../../../preload/contract/organisations.ts'
import { companyWords } from '../../kit/fields/field-words.ts'
import { lookUp } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { useOwnRecords, type RecordListDefinition } from '../lists/index.ts'
import { colleagueControl } from './colleague-field.tsx'
import { menuColumns } from './row-menu.tsx'
import { filterOf, organisationsSearch, type OrganisationsSearch } from './search.ts'
import { isSize, sizeClassText } from './words.ts'

/** How the list of companies looks. */
export const organisationFace: ListFace = {
  columns: organisationListColumns,
  title: companyWords.title,
  choiceText: (column, value) =>
    column === 'sizeClass' && isSize(value)
      ? sizeClassText(value)
      : column === 'redFlagKinds'
        ? (lookUp(`guides.flag.${value}`) ?? value)
        : companyWords.choice(column, value),
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

// one of the office is a number, which nobody copies
const { careOwnerId: _careOwner, verifiedById: _verifiedBy, ...pasted } = organisationFieldList

/** The list of companies, with the office's own fields. */
export const useOrganisationRecords = () => useOwnRecords(organisationRecords, 'organisation')

/** The same without them. */
export const organisationRecords: RecordListDefinition<OrganisationsSearch> = {
  list: 'organisation',
  path: '/organisations',
  gridId: 'organisations',
  face: organisationFace,
  read: (search) => organisationsSearch.parse(search),
  filterOf,
  needed: menuColumns,
  hasCards: true,
  many: {
    kinds: [
      'set',
      'empty',
      'addTag',
      'removeTag',
      'addTheme',
      'removeTheme',
      'addTask',
      'addToGroup',
      'addToDistributionList',
    ],
    fields: bulkFieldList,
    firstField: 'district',
    pasted,
    control: colleagueControl,
  },
}

import { personBulkFieldList, personFieldList, personListColumns } from '../../../preload/contract/people.ts'
import { personWords } from '../../kit/fields/field-words.ts'
import type { PlainMessageKey } from '../../kit/i18n/messages.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { recordFilterOf } from '../../kit/list/list-search.ts'
import { useOwnRecords, type RecordListDefinition } from '../lists/index.ts'
import { peopleSearch, type PeopleSearch } from './search.ts'

/** Columns that are no fields of a person. */
const others: Readonly<Record<string, PlainMessageKey>> = {
  name: 'people.name',
  organisation: 'people.organisation',
  jobTitle: 'people.jobTitle',
  address: 'organisations.field.address',
  postcode: 'organisations.field.postcode',
  city: 'organisations.field.city',
  organisations: 'people.column.organisations',
  functions: 'people.column.functions',
  groupNames: 'people.groups',
  groups: 'people.column.groups',
  lastContactOn: 'organisations.field.lastContactOn',
  visits: 'organisations.field.visits',
  contacts: 'organisations.field.contacts',
  openTasks: 'organisations.field.openTasks',
  createdOn: 'organisations.field.createdOn',
  updatedOn: 'organisations.field.updatedOn',
}

/** How the list of persons looks. */
export const personFace: ListFace = {
  columns: personListColumns,
  title: (column) => {
    const key = others[column]
    return key === undefined ? personWords.title(column) : t(key)
  },
  choiceText: personWords.choice,
  shown: [
    ['name', 240],
    ['organisation', 260],
    ['jobTitle', 180],
    ['phone', 150],
    ['mobile', 150],
    ['email', 220],
    ['lastContactOn', 130],
    ['groupNames', 200],
  ],
}

/** The list of persons, with the office's own fields. */
export const usePersonRecords = () => useOwnRecords(personRecords, 'person')

/** The same without them. */
export const personRecords: RecordListDefinition<PeopleSearch> = {
  list: 'person',
  path: '/people',
  gridId: 'people',
  face: personFace,
  read: (search) => peopleSearch.parse(search),
  filterOf: recordFilterOf,
  needed: ['phone', 'mobile', 'email'],
  hasCards: true,
  many: {
    kinds: ['set', 'empty', 'addTask', 'addToGroup', 'addToDistributionList'],
    fields: personBulkFieldList,
    firstField: 'salutation',
    pasted: personFieldList,
  },
}

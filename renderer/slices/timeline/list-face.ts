import {
  contactBulkFieldList,
  contactListColumns,
  visitBulkFieldList,
  visitListColumns,
} from '../../../preload/contract/timeline.ts'
import type { PlainMessageKey } from '../../kit/i18n/messages.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { recordFilterOf } from '../../kit/list/list-search.ts'
import type { RecordListDefinition } from '../lists/index.ts'
import { contactsSearch, visitsSearch, type LogListSearch } from './search.ts'

const titles: Readonly<
  Record<keyof typeof contactListColumns | keyof typeof visitListColumns, PlainMessageKey>
> = {
  occurredOn: 'timeline.column.occurredOn',
  startsAt: 'visits.startsAt',
  durationMinutes: 'visits.duration',
  establishment: 'establishments.one',
  channel: 'visits.log.channel',
  status: 'visits.status',
  guide: 'guides.one',
  questionsAnswered: 'guides.answered',
  subject: 'visits.log.subject',
  organisation: 'people.organisation',
  city: 'organisations.field.city',
  people: 'visits.log.people',
  themes: 'visits.log.themes',
  note: 'visits.log.note',
  staff: 'timeline.column.staff',
  openTasks: 'organisations.field.openTasks',
  documents: 'timeline.column.documents',
  visibility: 'app.visibility.label',
  createdOn: 'organisations.field.createdOn',
  updatedOn: 'organisations.field.updatedOn',
}
const isColumn = (name: string): name is keyof typeof titles => name in titles

const words: Pick<ListFace, 'title' | 'choiceText'> = {
  title: (column) => (isColumn(column) ? t(titles[column]) : column),
  choiceText: (column, value) =>
    lookUp(column === 'visibility' ? `app.visibility.${value}` : `visits.${column}.${value}`) ?? value,
}

const last = [
  ['organisation', 260],
  ['subject', 260],
  ['people', 220],
  ['themes', 180],
  ['staff', 160],
  ['note', 320],
] as const

const usual = {
  usualSort: '-occurredOn',
  filterOf: recordFilterOf,
  needed: [],
  hasCards: false,
} as const

/** The list of contacts. */
export const contactRecords: RecordListDefinition<LogListSearch> = {
  ...usual,
  list: 'contact',
  path: '/timeline/contacts',
  gridId: 'contacts',
  face: { ...words, columns: contactListColumns, shown: [['occurredOn', 120], ['channel', 120], ...last] },
  read: (search) => contactsSearch.parse(search),
  many: {
    kinds: ['assign', 'set'],
    fields: contactBulkFieldList,
    firstField: 'visibility',
    pasted: {},
  },
}

/** The list of visits. */
export const visitRecords: RecordListDefinition<LogListSearch> = {
  ...usual,
  list: 'visit',
  path: '/timeline/visits',
  gridId: 'visits',
  face: {
    ...words,
    columns: visitListColumns,
    shown: [['occurredOn', 120], ['startsAt', 90], ['status', 120], ...last],
  },
  read: (search) => visitsSearch.parse(search),
  many: {
    kinds: ['assign', 'set'],
    fields: visitBulkFieldList,
    firstField: 'status',
    pasted: {},
  },
}

import { taskBulkFieldList, taskListColumns } from '../../../preload/contract/tasks.ts'
import type { PlainMessageKey } from '../../kit/i18n/messages.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { recordFilterOf } from '../../kit/list/list-search.ts'
import type { RecordListDefinition } from '../lists/index.ts'
import { taskListSearch, type TaskListSearch } from './search.ts'

const titles: Readonly<Record<keyof typeof taskListColumns, PlainMessageKey>> = {
  title: 'tasks.title',
  dueOn: 'tasks.dueOn',
  status: 'tasks.status',
  kind: 'tasks.kind',
  owner: 'tasks.owner',
  organisation: 'people.organisation',
  person: 'tasks.person',
  district: 'organisations.field.district',
  note: 'tasks.note',
  answer: 'tasks.answer',
  doneOn: 'tasks.column.doneOn',
  createdOn: 'organisations.field.createdOn',
  updatedOn: 'organisations.field.updatedOn',
}
const isColumn = (name: string): name is keyof typeof titles => name in titles

/** How the list of tasks looks. */
export const taskFace: ListFace = {
  columns: taskListColumns,
  title: (column) => (isColumn(column) ? t(titles[column]) : column),
  choiceText: (column, value) => lookUp(`tasks.${column}.${value}`) ?? value,
  shown: [
    ['title', 320],
    ['dueOn', 120],
    ['status', 110],
    ['owner', 170],
    ['organisation', 260],
    ['person', 180],
    ['kind', 110],
  ],
}

/** The list of tasks. */
export const taskRecords: RecordListDefinition<TaskListSearch> = {
  list: 'task',
  path: '/tasks/list',
  gridId: 'tasks',
  face: taskFace,
  usualSort: 'status,dueOn',
  read: (search) => taskListSearch.parse(search),
  filterOf: recordFilterOf,
  needed: ['status'],
  hasCards: false,
  many: {
    kinds: ['postpone', 'complete', 'assign', 'set', 'empty'],
    fields: taskBulkFieldList,
    firstField: 'dueOn',
    pasted: {},
  },
}

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
  heldBy: 'tasks.heldBy',
  answerBy: 'tasks.answerBy.column',
  answeredOn: 'tasks.answeredOn',
  waitingFor: 'tasks.waitingFor',
  waitingSince: 'tasks.waitingSince',
  handedTo: 'tasks.handedTo',
  handedOn: 'tasks.handedOn',
  receivedOn: 'tasks.receivedOn',
  every: 'tasks.every',
  everyUnit: 'tasks.everyUnit',
  kind: 'tasks.kind',
  redFlag: 'guides.redFlag',
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
  choiceText: (column, value) =>
    lookUp(column === 'redFlag' ? `guides.flag.${value}` : `tasks.${column}.${value}`) ?? value,
  shown: [
    ['title', 320],
    ['dueOn', 120],
    ['status', 110],
    ['heldBy', 190],
    ['owner', 170],
    ['organisation', 260],
    ['answerBy', 150],
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
    kinds: ['postpone', 'complete', 'assign', 'wait', 'handOver', 'receive', 'set', 'empty'],
    fields: taskBulkFieldList,
    firstField: 'dueOn',
    pasted: {},
  },
}

import { columnName } from '../../../preload/contract/fields.ts'
import { taskListColumns } from '../../../preload/contract/tasks.ts'
import { sourcesOf, type ListDefinition, type SourceInSql } from '../../engine/lists/definition.ts'
import { plainSelection } from '../../engine/lists/filters.ts'
import { indexedText } from '../../text/match.ts'
import { heldBy } from './holder.ts'
import { tasksMany } from './many.ts'

const ofOrganisation = (column: string): string =>
  `(select ${column} from organisation where organisation.id = organisation_id)`
const ofPerson = (sql: string): string => `(select ${sql} from person where person.id = person_id)`

/** Columns that are no column of the table under their own name. */
const computed: Readonly<Record<string, SourceInSql>> = {
  owner: { sql: '(select name from staff where staff.id = owner_id)' },
  organisation: { sql: ofOrganisation('name'), orderedBy: ofOrganisation('name_sort') },
  district: { sql: ofOrganisation('seat_district') },
  person: {
    sql: ofPerson(`trim(given_name || ' ' || family_name)`),
    orderedBy: ofPerson('name_sort'),
  },
  redFlag: { sql: `nullif(red_flag, '')` },
  heldBy: { sql: heldBy },
  doneOn: { sql: 'substr(done_at, 1, 10)' },
  createdOn: { sql: 'substr(created_at, 1, 10)' },
  updatedOn: { sql: 'substr(updated_at, 1, 10)' },
}

const sources = sourcesOf(taskListColumns, (name) => computed[name] ?? { sql: columnName(name) })

/** How tasks are listed. */
export const taskList: ListDefinition = {
  table: 'task',
  name: 'title',
  column: (name) => sources.get(name),
  selection: plainSelection,
  text: { index: indexedText('task_text'), inside: ['title', 'organisation', 'person'] },
  parts: [
    { table: 'organisation', via: 'select id from task where organisation_id between ? and ?' },
    { table: 'person', via: 'select id from task where person_id between ? and ?' },
    { table: 'staff', via: 'select id from task where owner_id between ? and ?' },
  ],
  many: tasksMany,
}

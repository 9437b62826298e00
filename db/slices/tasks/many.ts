import { sql } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import type { RecordsChange } from '../../../preload/contract/list-changes.ts'
import { taskBulkFieldList } from '../../../preload/contract/tasks.ts'
import type { Deed, ManyRules } from '../../engine/lists/many.ts'
import { dayAfter } from '../../text/days.ts'
import {
  assigning,
  leftFor,
  listedIds,
  recordsOf,
  removing,
  settableOf,
  setting,
  settingColumn,
  type NamedTable,
} from '../lists/index.ts'

const tasksNamed: NamedTable = { table: 'task', name: 'title', order: 'due_on is null, due_on, title' }
const isOpen = sql`status = 'open'`

type ChangeOf<Kind extends RecordsChange['kind']> = Extract<RecordsChange, { readonly kind: Kind }>

const completing: Deed<ChangeOf<'complete'>> = {
  outcome: async ({ db }, ids) => ({
    rows: (await recordsOf(db, tasksNamed, ids, sql`''`, isOpen)).map((row) => ({ ...row, after: '' })),
    left: leftFor('closed', await recordsOf(db, tasksNamed, ids, sql`''`, sql`not (${isOpen})`)),
  }),
  apply: async (scope, rows) => {
    await sql`update task set version = version + 1, updated_at = ${scope.now}, status = 'done',
      done_at = ${scope.now} where id in (${listedIds(rows.map(({ id }) => id))})`.execute(scope.db)
  },
}

const postponing: Deed<ChangeOf<'postpone'>> = {
  outcome: async ({ db, today }, ids, { span, unit }) => {
    const open = await recordsOf(db, tasksNamed, ids, sql`due_on`, isOpen)
    return {
      rows: open.map((row) => {
        const from = typeof row.before === 'string' && row.before > today ? row.before : today
        return { ...row, after: dayAfter(from, span, unit) }
      }),
      left: leftFor('closed', await recordsOf(db, tasksNamed, ids, sql`''`, sql`not (${isOpen})`)),
    }
  },
  apply: async (scope, rows) => {
    const days = JSON.stringify(rows.map(({ id, after }) => ({ id, day: after })))
    await sql`update task set version = version + 1, updated_at = ${scope.now}, due_on = postponed.day
      from (select value ->> '$.id' as id, value ->> '$.day' as day from json_each(${days})) as postponed
      where task.id = postponed.id`.execute(scope.db)
  },
}

const fields = settableOf(taskBulkFieldList)

/** What can be done with many tasks. */
export const tasksMany: ManyRules = {
  commands: { change: 'tasks.change', remove: 'tasks.remove' },
  deeds: {
    set: setting({
      of: tasksNamed,
      fields,
      set: settingColumn('task', (name) => (fields(name) ? columnName(name) : undefined)),
    }),
    assign: assigning(tasksNamed, 'owner_id'),
    complete: completing,
    postpone: postponing,
    remove: removing(tasksNamed),
  },
}

import { sql, type RawBuilder } from 'kysely'
import { columnName } from '../../../preload/contract/fields.ts'
import type { RecordsChange } from '../../../preload/contract/list-changes.ts'
import { taskBulkFieldList } from '../../../preload/contract/tasks.ts'
import type { Deed, LeftRecords, ManyRules } from '../../engine/lists/many.ts'
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
import { followUp } from './series.ts'

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
    const recurring = await sql<{ readonly id: number }>`select id from task where every is not null
      and id in (${listedIds(rows.map(({ id }) => id))}) order by id`.execute(scope.db)
    for (const { id } of recurring.rows) await followUp(scope, id, 'open')
  },
}

interface Giving<Change> {
  /** SQL of what stood there. */
  readonly before: RawBuilder<unknown>
  readonly after: (change: Change) => string
  /** What is set. */
  readonly set: (change: Change) => RawBuilder<unknown>
  /** Which of the open ones; each condition is true or false, and said of those that meet the ones before it. */
  readonly only?: (
    change: Change,
  ) => readonly { readonly condition: RawBuilder<unknown>; readonly otherwise: LeftRecords['reason'] }[]
}

/** Open ones are given what a change says; nobody waits for those that are closed. */
const giving = <Change>({ before, after, set, only }: Giving<Change>): Deed<Change> => ({
  outcome: async ({ db }, ids, change) => {
    const left = [...leftFor('closed', await recordsOf(db, tasksNamed, ids, sql`''`, sql`not (${isOpen})`))]
    let met = isOpen
    for (const { condition, otherwise } of only?.(change) ?? []) {
      const others = await recordsOf(db, tasksNamed, ids, sql`''`, sql`${met} and not (${condition})`)
      left.push(...leftFor(otherwise, others))
      met = sql`${met} and ${condition}`
    }
    const rows = await recordsOf(db, tasksNamed, ids, before, met)
    return { rows: rows.map((row) => ({ ...row, after: after(change) })), left }
  },
  apply: async (scope, rows, change) => {
    await sql`update task set version = version + 1, updated_at = ${scope.now}, ${set(change)}
      where id in (${listedIds(rows.map(({ id }) => id))})`.execute(scope.db)
  },
})

const waiting = giving<ChangeOf<'wait'>>({
  before: sql`waiting_for`,
  after: ({ waitingFor }) => waitingFor,
  set: ({ waitingFor, waitingSince }) => sql`waiting_for = ${waitingFor}, waiting_since = ${waitingSince}`,
})

const handingOver = giving<ChangeOf<'handOver'>>({
  before: sql`handed_to`,
  after: ({ handedTo }) => handedTo,
  set: ({ handedTo, handedOn }) => sql`handed_to = ${handedTo}, handed_on = ${handedOn}, received_on = null`,
})

const receiving = giving<ChangeOf<'receive'>>({
  before: sql`''`,
  after: ({ receivedOn }) => receivedOn,
  set: ({ receivedOn }) => sql`received_on = ${receivedOn}`,
  only: ({ receivedOn }) => [
    { condition: sql`(handed_to <> '' and received_on is null)`, otherwise: 'notHandedOver' },
    { condition: sql`coalesce(handed_on <= ${receivedOn}, true)`, otherwise: 'handedOverLater' },
  ],
})

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
    wait: waiting,
    handOver: handingOver,
    receive: receiving,
    remove: removing(tasksNamed),
  },
}

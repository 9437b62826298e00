import { sql, type Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { tasks, Task } from '../../../preload/contract/tasks.ts'
import type { Schema } from '../../engine/schema/tables.ts'

type ListInput = InputOf<(typeof tasks)['list']>

function selectTasks(read: Kysely<Schema>) {
  return read
    .selectFrom('task')
    .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
    .leftJoin('staff', 'staff.id', 'task.owner_id')
    .select([
      'task.id',
      'task.version',
      'task.kind',
      'task.title',
      'task.note',
      'task.due_on as dueOn',
      'task.status',
      'task.organisation_id as organisationId',
      'organisation.name as organisationName',
      'task.owner_id as ownerId',
      'staff.name as ownerName',
    ])
}

type TaskRecord = Awaited<ReturnType<ReturnType<typeof selectTasks>['execute']>>[number]

function asTask({ organisationId, organisationName, ownerId, ownerName, ...task }: TaskRecord): Task {
  return {
    ...task,
    organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? '' },
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
  }
}

/** Tasks and promises: open ones first, then done, then dropped; each by due day, those without one last. */
export async function listTasks(
  read: Kysely<Schema>,
  { organisationId, status, limit }: ListInput,
): Promise<OutputOf<(typeof tasks)['list']>> {
  const { count: total } = await read
    .selectFrom('task')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? 0))
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'open'))
    .executeTakeFirstOrThrow()
  const rows = await selectTasks(read)
    .$if(organisationId !== undefined, (query) =>
      query.where('task.organisation_id', '=', organisationId ?? 0),
    )
    .$if(status !== undefined, (query) => query.where('task.status', '=', status ?? 'open'))
    .orderBy('task.status', 'desc')
    .orderBy(sql`task.due_on is null`)
    .orderBy('task.due_on')
    .orderBy('task.id')
    .limit(limit)
    .execute()
  return { tasks: rows.map(asTask), total }
}

const dueShownMax = 200

/** Open tasks due between two days (both included, `from` null without a lower bound), by day. */
export async function openTasksDue(
  read: Kysely<Schema>,
  span: { readonly from: string | null; readonly to: string },
): Promise<Task[]> {
  const rows = await selectTasks(read)
    .where('task.status', '=', 'open')
    .where(sql<boolean>`(task.due_on is null) = 0`)
    .$if(span.from !== null, (query) => query.where('task.due_on', '>=', span.from))
    .where('task.due_on', '<=', span.to)
    .orderBy('task.due_on')
    .orderBy('task.id')
    .limit(dueShownMax)
    .execute()
  return rows.map(asTask)
}

import type { TimelineSource } from '../../engine/slice-facts.ts'
import { localDay } from '../../text/days.ts'

const dayDone = (doneAt: string | null): string => (doneAt === null ? '' : localDay(new Date(doneAt)))

export const taskSource: TimelineSource = {
  moments: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('task')
      .select(['id', 'done_at'])
      .where('organisation_id', '=', organisationId)
      .where('status', '=', 'done')
      .execute()
    return rows
      .map(({ id, done_at }) => ({ id, on: dayDone(done_at) }))
      .filter(({ on }) => before === undefined || on < before)
  },
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('task')
      .leftJoin('staff', 'staff.id', 'task.owner_id')
      .select([
        'task.id',
        'task.done_at',
        'task.status as detail',
        'task.title',
        'task.note',
        'staff.name as staff',
      ])
      .where('task.id', 'in', [...ids])
      .execute()
    return rows.map(({ done_at, staff, ...row }) => ({
      ...row,
      kind: 'task',
      on: dayDone(done_at),
      people: [],
      themes: [],
      visibility: 'nonPublic',
      staff: staff ?? '',
    }))
  },
}

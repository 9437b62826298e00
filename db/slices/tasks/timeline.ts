import type { TimelineSource } from '../../engine/slice-facts.ts'
import { localDay } from '../../text/days.ts'

const dayDone = (doneAt: string | null): string => (doneAt === null ? '' : localDay(new Date(doneAt)))

export const taskSource: TimelineSource = {
  moments: async (read, { organisationId, personId, themeIds, before }) => {
    // a task has no themes
    if (themeIds !== undefined) return []
    const rows = await read
      .selectFrom('task')
      .select(['id', 'done_at'])
      .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? 0))
      .$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? 0))
      .where('status', '=', 'done')
      .execute()
    return rows
      .map(({ id, done_at }) => ({ id, on: dayDone(done_at) }))
      .filter(({ on }) => before === undefined || on < before)
  },
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('task')
      .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
      .leftJoin('staff', 'staff.id', 'task.owner_id')
      .select([
        'task.id',
        'task.done_at',
        'task.status as detail',
        'task.title',
        'task.note',
        'task.answer',
        'task.answered_on as answeredOn',
        'task.organisation_id as organisationId',
        'organisation.name as organisationName',
        'staff.name as staff',
      ])
      .where('task.id', 'in', [...ids])
      .execute()
    return rows.map(({ done_at, staff, organisationId, organisationName, ...row }) => ({
      ...row,
      kind: 'task',
      on: dayDone(done_at),
      at: null,
      organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? '' },
      people: [],
      themes: [],
      visibility: 'nonPublic',
      staff: staff ?? '',
    }))
  },
}

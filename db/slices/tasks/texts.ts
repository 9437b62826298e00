import { sql } from 'kysely'
import type { TextSource } from '../../engine/slice-facts.ts'

/** When it is due, or else was entered. */
const day = 'coalesce(due_on, substr(task.created_at, 1, 10))'

/** What is written about tasks; those of a company stand on its page. */
export const taskTexts: TextSource = {
  table: 'task',
  day,
  records: async (read, ids) => {
    const rows = await read
      .selectFrom('task')
      .leftJoin('organisation', 'organisation.id', 'task.organisation_id')
      .select([
        'task.id',
        'task.title',
        sql<string>`coalesce(organisation.name, '')`.as('subtitle'),
        'task.organisation_id as organisationId',
        sql<string>`${sql.raw(day)}`.as('on'),
        sql<string>`task.note || ' ' || task.answer || ' ' || task.waiting_for || ' ' || task.handed_to`.as(
          'text',
        ),
      ])
      .where('task.id', 'in', [...ids])
      .execute()
    return rows.map(({ organisationId, ...row }) => ({
      ...row,
      at: organisationId === null ? null : { entity: 'organisation', id: organisationId },
    }))
  },
}

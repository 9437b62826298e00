import { sql, type Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { start } from '../../../preload/contract/start.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'

/** For whom a member of staff stands in on a day, with how much of theirs should be done by then; by name. */
export async function standingIn(
  read: Kysely<Schema>,
  staffId: number,
  today: string,
): Promise<OutputOf<(typeof start)['overview']>['standingIn']> {
  const rows = await read
    .selectFrom('staff_absence')
    .innerJoin('staff', 'staff.id', 'staff_absence.staff_id')
    .select([
      'staff.id',
      'staff.name',
      (eb) => eb.fn.max('to_on').as('until'),
      sql<number>`(select count(*) from task where owner_id = staff.id and status = 'open'
        and (due_on is null) = 0 and due_on <= ${today})`.as('due'),
    ])
    .where('deputy_id', '=', staffId)
    .where('from_on', '<=', today)
    .where('to_on', '>=', today)
    .where('staff.active', '=', 1)
    .groupBy('staff.id')
    .execute()
  return rows.toSorted(byName).map(({ id, name, until, due }) => ({ staff: { id, name }, until, due }))
}

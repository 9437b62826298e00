import type { InputOf } from '../../../preload/contract/define.ts'
import type { staff } from '../../../preload/contract/staff.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'

type AbsenceFields = Omit<InputOf<(typeof staff)['addAbsence']>, 'staffId'>

async function refuseTakenInitials(scope: WriteScope, initials: string, ownId: number | null): Promise<void> {
  if (initials === '') return
  const holder = await scope.db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('initials', '=', initials)
    .executeTakeFirst()
  if (holder !== undefined && holder.id !== ownId)
    throw new KontorError('VALIDATION', 'staff.error.initialsTaken', { name: holder.name })
}

/** Whoever leads may not be the last to do so: nobody could name a manager then. */
async function refuseNobodyLeading(
  scope: WriteScope,
  { id, role, active }: Pick<InputOf<(typeof staff)['update']>, 'id' | 'role' | 'active'>,
): Promise<void> {
  if (role === 'manager' && active) return
  const leading = await scope.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'manager')
    .where('active', '=', 1)
    .execute()
  if (leading.length === 1 && leading[0]?.id === id)
    throw new KontorError('VALIDATION', active ? 'staff.error.lastManager' : 'staff.error.lastManagerLeaves')
}

async function refuseAbsence(scope: WriteScope, staffId: number, fields: AbsenceFields): Promise<void> {
  const { fromOn, toOn, deputyId } = fields
  if (toOn < fromOn) throw new KontorError('VALIDATION', 'staff.error.daysTurned')
  if (deputyId === staffId) throw new KontorError('VALIDATION', 'staff.error.ownDeputy')
  const present = await scope.db
    .selectFrom('staff')
    .select('id')
    .where('active', '=', 1)
    .where('id', 'in', deputyId === null ? [staffId] : [staffId, deputyId])
    .execute()
  if (present.length < (deputyId === null ? 1 : 2)) throw new KontorError('VALIDATION', 'staff.error.hasLeft')
}

const columnsOf = ({ fromOn, toOn, deputyId }: AbsenceFields) => ({
  from_on: fromOn,
  to_on: toOn,
  deputy_id: deputyId,
})

export const staffHandlers: Handlers<'staff'> = {
  add: ({ write }, { name, initials, role }) =>
    write('staff.add', async (scope) => {
      await refuseTakenInitials(scope, initials, null)
      return { id: scope.insert('staff', { name, initials, role }), version: 1 }
    }),
  update: ({ write }, { id, version, name, initials, role, active }) =>
    write('staff.update', async (scope) => {
      await refuseTakenInitials(scope, initials, id)
      await refuseNobodyLeading(scope, { id, role, active })
      const fields = { name, initials, role, active: active ? (1 as const) : (0 as const) }
      return { id, version: scope.update('staff', id, version, fields) }
    }),
  addAbsence: ({ write }, { staffId, ...fields }) =>
    write('staff.addAbsence', async (scope) => {
      await refuseAbsence(scope, staffId, fields)
      return { id: scope.insert('staff_absence', { staff_id: staffId, ...columnsOf(fields) }), version: 1 }
    }),
  changeAbsence: ({ write }, { id, version, ...fields }) =>
    write('staff.changeAbsence', async (scope) => {
      const of = await scope.db
        .selectFrom('staff_absence')
        .select('staff_id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (of === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
      await refuseAbsence(scope, of.staff_id, fields)
      return { id, version: scope.update('staff_absence', id, version, columnsOf(fields)) }
    }),
  removeAbsence: ({ write }, { id, version }) =>
    write('staff.removeAbsence', async (scope) => {
      scope.remove('staff_absence', id, version)
      return {}
    }),
}

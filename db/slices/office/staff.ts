import type { InputOf } from '../../../preload/contract/define.ts'
import type { staff } from '../../../preload/contract/staff.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import type { DataContext, Handlers } from '../../engine/context.ts'
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

/** Whoever stands in reads what is confidential: the absent person says who that is, or somebody who leads. */
async function refuseDeputy(context: DataContext, staffId: number, isNew: boolean): Promise<void> {
  const { staffId: me, role } = await context.acting()
  if (isNew && staffId !== me && role !== 'manager')
    throw new KontorError('VALIDATION', 'staff.error.deputyOfOther')
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
  addAbsence: async (context, { staffId, ...fields }) => {
    await refuseDeputy(context, staffId, fields.deputyId !== null)
    return context.write('staff.addAbsence', async (scope) => {
      await refuseAbsence(scope, staffId, fields)
      return { id: scope.insert('staff_absence', { staff_id: staffId, ...columnsOf(fields) }), version: 1 }
    })
  },
  changeAbsence: (context, { id, version, ...fields }) =>
    context.write('staff.changeAbsence', async (scope) => {
      const of = await scope.db
        .selectFrom('staff_absence')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (of === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
      const isLonger = fields.fromOn < of.from_on || fields.toOn > of.to_on
      const isNew = fields.deputyId !== null && (fields.deputyId !== of.deputy_id || isLonger)
      await refuseDeputy(context, of.staff_id, isNew)
      await refuseAbsence(scope, of.staff_id, fields)
      return { id, version: scope.update('staff_absence', id, version, columnsOf(fields)) }
    }),
  removeAbsence: ({ write }, { id, version }) =>
    write('staff.removeAbsence', async (scope) => {
      scope.remove('staff_absence', id, version)
      return {}
    }),
}

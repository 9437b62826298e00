import { suffices, type Role } from '../../preload/contract/roles.ts'
import { rolesInForce } from '../../preload/contract/staff.ts'
import type { DataContext } from './context.ts'
import { KontorError } from './errors.ts'

/** Errors: FORBIDDEN where who works here has another role, with the names of those who lead. */
export async function refuseUnless(
  { read, acting }: Pick<DataContext, 'read' | 'acting'>,
  needed: Role,
): Promise<void> {
  if (needed === 'reader') return
  const { role } = await acting()
  if (suffices(role, needed)) return
  const rows = await read
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'active'])
    .orderBy('name')
    .execute()
  const staff = rows.map(({ active, ...member }) => ({ ...member, active: active === 1 }))
  const roles = rolesInForce(staff)
  const leading = staff.filter(({ id, active }) => active && roles.get(id) === 'manager')
  throw new KontorError('FORBIDDEN', needed === 'manager' ? 'staff.error.manager' : 'staff.error.editor', {
    names: leading.map(({ name }) => name).join(', '),
  })
}

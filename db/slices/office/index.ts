import type { Kysely } from 'kysely'
import type { WriteScope } from '../../engine/connection/write.ts'
import { setStaffAtDesk } from '../../engine/connection/desk.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Handlers } from '../../engine/context.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { refusedTo } from '../../../preload/contract/refused.ts'
import { proposedInitials, rolesInForce, type StaffMember } from '../../../preload/contract/staff.ts'

/** The one office of this profile. Errors: DB_CORRUPT when the row is gone. */
export async function readOffice(read: Kysely<Schema>) {
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (!office) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  return office
}

/** Enters the office and its first member of staff. */
export function foundOffice(
  scope: WriteScope,
  office: {
    readonly name: string
    readonly municipality: string
    readonly staffName: string
    readonly demo: boolean
  },
): number {
  const staffId = scope.insert('staff', {
    name: office.staffName,
    initials: proposedInitials(office.staffName, new Set()),
    role: 'manager',
  })
  scope.insert('office', {
    id: 1,
    name: office.name,
    municipality: office.municipality,
    demo: office.demo ? 1 : 0,
  })
  return staffId
}

/** Who works in the office, by name; what each may do is what is in force. */
async function staffOf(read: Kysely<Schema>): Promise<StaffMember[]> {
  const staff = await read.selectFrom('staff').selectAll().orderBy('name').execute()
  const absences = await read.selectFrom('staff_absence').selectAll().orderBy('from_on').execute()
  const members = staff.map(({ active, ...member }) => ({ ...member, active: active === 1 }))
  const roles = rolesInForce(members)
  return members.map((member) => ({
    ...member,
    actsAs: roles.get(member.id) ?? member.role,
    absences: absences
      .filter(({ staff_id: staffId }) => staffId === member.id)
      .map(({ id, version, from_on: fromOn, to_on: toOn, deputy_id: deputyId }) => ({
        id,
        version,
        fromOn,
        toOn,
        deputyId,
      })),
  }))
}

export const officeHandlers: Handlers<'office'> = {
  get: async ({ read, acting }) => {
    const office = await readOffice(read)
    const staff = await staffOf(read)
    const { staffId, isKnown, role } = await acting()
    return {
      name: office.name,
      municipality: office.municipality,
      demo: office.demo === 1,
      currentStaffId: staffId,
      refused: refusedTo(role),
      isStaffKnown: isKnown,
      staff,
      lawfulNotifications:
        office.notifications_lawful_on === null
          ? null
          : {
              on: office.notifications_lawful_on,
              by: staff.find(({ id }) => id === office.notifications_lawful_by_id)?.name ?? '',
            },
    }
  },
  confirmNotifications: async ({ write, staffId, now }) => {
    const who = await staffId()
    await write('office.confirmNotifications', (scope) =>
      scope.update('office', 1, null, {
        notifications_lawful_on: now().slice(0, 10),
        notifications_lawful_by_id: who,
      }),
    )
    return {}
  },
  withdrawNotifications: async ({ write }) => {
    await write('office.withdrawNotifications', (scope) =>
      scope.update('office', 1, null, { notifications_lawful_on: null, notifications_lawful_by_id: null }),
    )
    return {}
  },
  update: async ({ write }, { name, municipality }) => {
    await write('office.update', (scope) => scope.update('office', 1, null, { name, municipality }))
    return {}
  },
  setCurrentStaff: async ({ read, profile, user, announce }, { id }) => {
    const known = read.selectFrom('staff').select('name').where('id', '=', id).where('active', '=', 1)
    const member = await known.executeTakeFirst()
    if (!member) throw new KontorError('NOT_FOUND', 'record.notFound')
    setStaffAtDesk(profile, id, member.name, user)
    announce({ seq: 0, changes: [{ entity: 'office', ids: [1] }] })
    return {}
  },
  lead: async () => ({}),
}

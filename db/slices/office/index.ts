import type { Kysely } from 'kysely'
import type { WriteScope } from '../../engine/connection/write.ts'
import { setStaffAtDesk } from '../../engine/connection/desk.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Handlers } from '../../engine/context.ts'
import type { Schema } from '../../engine/schema/tables.ts'

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
  const staffId = scope.insert('staff', { name: office.staffName })
  scope.insert('office', {
    id: 1,
    name: office.name,
    municipality: office.municipality,
    demo: office.demo ? 1 : 0,
  })
  return staffId
}

export const officeHandlers: Handlers<'office'> = {
  get: async ({ read, staffId }) => {
    const office = await readOffice(read)
    const staff = await read.selectFrom('staff').selectAll().orderBy('name').execute()
    return {
      name: office.name,
      municipality: office.municipality,
      demo: office.demo === 1,
      currentStaffId: await staffId(),
      staff: staff.map(({ active, ...member }) => ({ ...member, active: active === 1 })),
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
  addStaff: ({ write }, { name }) =>
    write('office.addStaff', async (scope) => ({ id: scope.insert('staff', { name }), version: 1 })),
  setCurrentStaff: async ({ read, profile, announce }, { id }) => {
    const member = await read.selectFrom('staff').select('name').where('id', '=', id).executeTakeFirst()
    if (!member) throw new KontorError('NOT_FOUND', 'record.notFound')
    setStaffAtDesk(profile, id, member.name)
    announce({ seq: 0, changes: [{ entity: 'office', ids: [1] }] })
    return {}
  },
}

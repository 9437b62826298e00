import type { Kysely } from 'kysely'
import type { WriteScope } from '../connection/write.ts'
import { KontorError } from '../errors.ts'
import type { Handlers } from '../host/context.ts'
import type { Schema } from '../schema/tables.ts'

/** The one office of this profile. Errors: DB_CORRUPT when the row is gone. */
export async function readOffice(read: Kysely<Schema>) {
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (!office) throw new KontorError('DB_CORRUPT', 'database.corrupt')
  return office
}

/** Enters the office and its first member of staff, who works here. */
export async function foundOffice(
  scope: WriteScope,
  office: {
    readonly name: string
    readonly municipality: string
    readonly staffName: string
    readonly demo: boolean
  },
): Promise<number> {
  const staffId = await scope.insert('staff', { name: office.staffName })
  await scope.insert('office', {
    id: 1,
    name: office.name,
    municipality: office.municipality,
    demo: office.demo ? 1 : 0,
    current_staff_id: staffId,
  })
  return staffId
}

export const officeHandlers: Handlers<'office'> = {
  get: async ({ read }) => {
    const office = await readOffice(read)
    const staff = await read.selectFrom('staff').selectAll().orderBy('name').execute()
    return {
      name: office.name,
      municipality: office.municipality,
      demo: office.demo === 1,
      currentStaffId: office.current_staff_id,
      staff: staff.map(({ active, ...member }) => ({ ...member, active: active === 1 })),
    }
  },
  update: async ({ write }, { name, municipality }) => {
    await write('office.update', (scope) => scope.update('office', 1, null, { name, municipality }))
    return {}
  },
  addStaff: ({ write }, { name }) =>
    write('office.addStaff', async (scope) => ({ id: await scope.insert('staff', { name }), version: 1 })),
  setCurrentStaff: async ({ write }, { id }) => {
    await write('office.setCurrentStaff', async (scope) => {
      const member = await scope.db.selectFrom('staff').select('id').where('id', '=', id).executeTakeFirst()
      if (!member) throw new KontorError('NOT_FOUND', 'record.notFound')
      await scope.update('office', 1, null, { current_staff_id: id })
    })
    return {}
  },
}

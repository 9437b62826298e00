import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { Handlers } from '../../engine/context.ts'
import { addMember, createGroup, endMembership, updateGroup } from './commands.ts'
import { groupDetail } from './detail.ts'
import { listGroups } from './list.ts'
import { createMeeting, meetingDetail, setAttendance, updateMeeting } from './meetings.ts'

export { requireLivingGroup } from './commands.ts'

export const groupHandlers: Handlers<'groups'> = {
  list: async ({ read }, { today }) => ({ groups: await listGroups(read, today) }),
  get: ({ read }, input) => groupDetail(read, input),
  create: ({ write }, { fields, own }) => write('groups.create', (scope) => createGroup(scope, fields, own)),
  update: ({ write }, { id, version, fields, own }) =>
    write('groups.update', (scope) => updateGroup(scope, id, version, fields, own)),
  remove: async ({ write }, { id, version }) => {
    await write('groups.remove', (scope) => removeWithAttached(scope, 'working_group', id, version))
    return {}
  },
  addMember: ({ write }, member) => write('groups.addMember', (scope) => addMember(scope, member)),
  endMembership: ({ write }, { id, version, validTo }) =>
    write('groups.endMembership', (scope) => endMembership(scope, id, version, validTo)),
}

export const meetingHandlers: Handlers<'meetings'> = {
  get: ({ read }, { id }) => meetingDetail(read, id),
  create: ({ write }, { fields }) => write('meetings.create', (scope) => createMeeting(scope, fields)),
  update: ({ write, today }, input) =>
    write('meetings.update', (scope) => updateMeeting(scope, input, today())),
  remove: async ({ write }, { id, version }) => {
    await write('meetings.remove', (scope) => removeWithAttached(scope, 'meeting', id, version))
    return {}
  },
  setAttendance: async ({ write }, { id, attendance }) => {
    await write('meetings.setAttendance', (scope) => setAttendance(scope, id, attendance))
    return {}
  },
}

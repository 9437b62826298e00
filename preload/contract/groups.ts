import { z } from 'zod'
import {
  clockTime,
  day,
  id,
  line,
  nothing,
  optionalLine,
  reference,
  rowVersion,
  saved,
  text,
  visibility,
} from './common.ts'
import { command, query } from './define.ts'
import { ownStored, ownValues } from './own-fields.ts'

export const groupStatuses = ['active', 'dormant', 'ended'] as const
export const membershipRoles = ['chair', 'deputy', 'coordinator', 'member', 'guest'] as const
export const membershipRole = z.enum(membershipRoles)
export const attendanceStatuses = ['invited', 'accepted', 'present', 'excused', 'absent'] as const

export const groupFields = z.strictObject({
  name: line,
  purpose: text,
  status: z.enum(groupStatuses),
  endedReason: optionalLine,
  foundedOn: day.nullable(),
  endedOn: day.nullable(),
  themeIds: z.array(id).max(50),
  visibility,
})

export const groupRow = z.strictObject({
  id,
  name: z.string(),
  status: z.enum(groupStatuses),
  members: z.int(),
  organisations: z.int(),
  meetings: z.int(),
  lastMeetingOn: day.nullable(),
  nextMeetingOn: day.nullable(),
  /** Present of expected over the last four meetings, 0–1; null before the first meeting. */
  attendanceRate: z.number().nullable(),
  themes: z.array(reference),
})
export type GroupRow = z.infer<typeof groupRow>

export const membership = z.strictObject({
  id,
  version: rowVersion,
  person: reference,
  organisation: reference.nullable(),
  role: membershipRole,
  validFrom: day,
  validTo: day.nullable(),
  attended: z.int(),
  meetings: z.int(),
  /** How many active groups this person carries; more than three is a load alert. */
  activeGroups: z.int(),
})
export type Membership = z.infer<typeof membership>

export const meetingFields = z.strictObject({
  groupId: id,
  heldOn: day,
  startsAt: clockTime.nullable(),
  title: line,
  place: optionalLine,
  hostOrganisationId: id.nullable(),
  minutes: text,
  visibility,
})

export const attendance = z.strictObject({
  personId: id,
  status: z.enum(attendanceStatuses),
  spoke: z.boolean(),
})

export const groups = {
  list: query({
    input: z.strictObject({ today: day }),
    output: z.strictObject({ groups: z.array(groupRow) }),
  }),
  get: query({
    input: z.strictObject({ id, today: day }),
    output: z.strictObject({
      id,
      version: rowVersion,
      fields: groupFields,
      own: ownStored,
      themes: z.array(reference),
      memberships: z.array(membership),
      meetings: z.array(
        z.strictObject({
          id,
          heldOn: day,
          title: z.string(),
          place: z.string(),
          host: reference.nullable(),
          present: z.int(),
          expected: z.int(),
        }),
      ),
    }),
  }),
  create: command({
    input: z.strictObject({ fields: groupFields, own: ownValues.optional() }),
    output: saved,
  }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: groupFields, own: ownValues.optional() }),
    output: saved,
  }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  addMember: command({
    input: z.strictObject({
      groupId: id,
      personId: id,
      organisationId: id.nullable(),
      role: membershipRole,
      validFrom: day,
    }),
    output: saved,
  }),
  endMembership: command({
    input: z.strictObject({ id, version: rowVersion, validTo: day }),
    output: saved,
  }),
}

export const meetings = {
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version: rowVersion,
      group: reference,
      host: reference.nullable(),
      fields: meetingFields,
      attendance: z.array(
        z.strictObject({
          person: reference,
          organisation: reference.nullable(),
          role: membershipRole,
          status: z.enum(attendanceStatuses),
          spoke: z.boolean(),
        }),
      ),
    }),
  }),
  /** Invites everyone who is a member on the day. */
  create: command({ input: z.strictObject({ fields: meetingFields }), output: saved }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: meetingFields }),
    output: saved,
  }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  setAttendance: command({
    input: z.strictObject({ id, attendance: z.array(attendance).min(1).max(200) }),
    output: z.strictObject({}),
  }),
}

import { z } from 'zod'
import { day, id, line, optionalLine, reference, rowVersion, saved, text, visibility } from './common.ts'
import { command, query } from './define.ts'

export const contactChannels = ['phone', 'email', 'letter', 'chat', 'inPerson', 'event'] as const
export const visitStatuses = ['planned', 'prepared', 'held', 'followedUp', 'cancelled'] as const

/** Follow-up written together with a contact or a visit: a task, or a promise given to the company. */
export const followUp = z.strictObject({ kind: z.enum(['task', 'promise']), title: line, dueOn: day })

export const timelineKinds = ['contact', 'visit', 'meeting', 'task'] as const

export const timelineEntry = z.strictObject({
  kind: z.enum(timelineKinds),
  id,
  on: day,
  /** Channel of a contact, status of a visit or task. */
  detail: z.string(),
  title: z.string(),
  note: z.string(),
  people: z.array(reference),
  themes: z.array(reference),
  visibility,
  staff: z.string(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

const logged = {
  organisationId: id,
  occurredOn: day,
  personIds: z.array(id).max(50),
  /** People met for the first time; they become persons with a function at the organisation. */
  newPeople: z.array(z.strictObject({ name: line, jobTitle: optionalLine })).max(20),
  subject: optionalLine,
  note: text,
  themeIds: z.array(id).max(50),
  visibility,
  followUp: followUp.nullable(),
}

export const timeline = {
  list: query({
    input: z.strictObject({
      organisationId: id,
      kinds: z.array(z.enum(timelineKinds)).max(4).optional(),
      before: day.optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ entries: z.array(timelineEntry), more: z.boolean() }),
  }),
}

export const contacts = {
  log: command({ input: z.strictObject({ ...logged, channel: z.enum(contactChannels) }), output: saved }),
}

export const visits = {
  /** A visit that took place (`held`) or is agreed (`planned`). */
  log: command({
    input: z.strictObject({ ...logged, status: z.enum(['planned', 'held']) }),
    output: saved,
  }),
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version: rowVersion,
      organisation: reference,
      status: z.enum(visitStatuses),
      occurredOn: day,
      subject: z.string(),
      note: z.string(),
      people: z.array(reference),
      themes: z.array(reference),
      visibility,
    }),
  }),
  update: command({
    input: z.strictObject({
      id,
      version: rowVersion,
      status: z.enum(visitStatuses),
      occurredOn: day,
      subject: optionalLine,
      note: text,
      personIds: z.array(id).max(50),
      themeIds: z.array(id).max(50),
      visibility,
    }),
    output: saved,
  }),
}

/** What the visit and contact dialog offers for a company: people last met first, themes in use. */
export const composer = {
  suggestions: query({
    input: z.strictObject({ organisationId: id }),
    output: z.strictObject({
      organisation: reference,
      people: z.array(z.strictObject({ id, name: z.string(), jobTitle: z.string() })),
      themes: z.array(reference),
    }),
  }),
}

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
  visibilities,
  visibility,
} from './common.ts'
import { command, query } from './define.ts'
import { fieldsOf, type FieldList } from './fields.ts'
import type { ListColumns } from './lists.ts'
import { access, readersFields, readersKinds } from './readers.ts'

export const contactChannels = ['phone', 'email', 'letter', 'chat', 'inPerson', 'event'] as const
export const visitStatuses = ['planned', 'prepared', 'held', 'followedUp', 'cancelled'] as const

/** Columns that the lists of contacts and of visits have in common. */
const logColumns = {
  subject: { kind: 'text' },
  organisation: { kind: 'text' },
  city: { kind: 'text' },
  people: { kind: 'text' },
  themes: { kind: 'text' },
  note: { kind: 'text' },
  staff: { kind: 'text' },
  openTasks: { kind: 'count' },
  documents: { kind: 'count' },
  visibility: { kind: 'choice', choices: visibilities },
  createdOn: { kind: 'day' },
  updatedOn: { kind: 'day' },
} as const satisfies ListColumns

export const contactListColumns = {
  occurredOn: { kind: 'day' },
  channel: { kind: 'choice', choices: contactChannels },
  ...logColumns,
} as const satisfies ListColumns

export const visitListColumns = {
  occurredOn: { kind: 'day' },
  startsAt: { kind: 'text' },
  durationMinutes: { kind: 'number', decimals: 0 },
  status: { kind: 'choice', choices: visitStatuses },
  guide: { kind: 'text' },
  questionsAnswered: { kind: 'count' },
  establishment: { kind: 'text' },
  ...logColumns,
} as const satisfies ListColumns

const ofContact = fieldsOf('contact')
const ofVisit = fieldsOf('visit')
/** What is confidential is so one by one: who may read it goes with it. */
const bulkVisibilities = ['public', 'nonPublic'] as const
/** Fields that many contacts, or many visits, may be given at once. */
export const contactBulkFieldList = {
  visibility: ofContact.oneOf(bulkVisibilities, 'nonPublic'),
  channel: ofContact.oneOf(contactChannels, 'phone'),
} as const satisfies FieldList
export const visitBulkFieldList = {
  status: ofVisit.oneOf(visitStatuses, 'held'),
  visibility: ofVisit.oneOf(bulkVisibilities, 'nonPublic'),
} as const satisfies FieldList

/** Follow-up written together with a contact or a visit: a task, or a promise given to the company. */
export const followUp = z.strictObject({ kind: z.enum(['task', 'promise']), title: line, dueOn: day })

export const timelineKinds = ['contact', 'visit', 'meeting', 'task', 'notification'] as const

export const timelineEntry = z.strictObject({
  kind: z.enum(timelineKinds),
  id,
  on: day,
  /** Time of day at which a meeting or a visit begins, `14:30`; null where it is not known. */
  at: z.string().nullable(),
  /** Channel of a contact, status of a visit or task, kind, reason and weight of a notification (`change.moved.small`). */
  detail: z.string(),
  title: z.string(),
  note: z.string(),
  /** What came of a task. */
  answer: z.string(),
  /** When the company heard back of it. */
  answeredOn: day.nullable().optional(),
  /** With which company; null for a meeting and for a task of the office itself. */
  organisation: reference.nullable(),
  people: z.array(reference),
  themes: z.array(reference),
  visibility,
  /** Of a confidential one: why it is shown, or that it is not. */
  access: access.optional(),
  staff: z.string(),
  /** Of a letter or mail that went out with a mailing. */
  mailingId: id.optional(),
  /** Of a visit recorded with a guide: how many questions were asked and answered, and how many red flags are open. */
  guide: z
    .strictObject({ name: z.string(), asked: z.int(), answered: z.int(), redFlags: z.int() })
    .optional(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>

/** What a person says of a contact or a visit. */
const written = {
  organisationId: id,
  occurredOn: day,
  personIds: z.array(id).max(50),
  /** People met for the first time; they become persons with a function at the organisation. */
  newPeople: z.array(z.strictObject({ name: line, jobTitle: optionalLine })).max(20),
  subject: optionalLine,
  note: text,
  themeIds: z.array(id).max(50),
  visibility,
  ...readersFields,
}
/** When a visit begins, how long it takes, where it is, and who does it. */
const appointment = {
  startsAt: clockTime.nullable(),
  durationMinutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .nullable(),
  /** One of the company's establishments; null where nobody has said which. */
  establishmentId: id.nullable(),
  staffId: id,
}
const logged = { ...written, followUp: followUp.nullable() }
const versioned = { id, version: rowVersion }

/** A contact or a visit as it was written down. */
const shown = {
  ...versioned,
  organisation: reference,
  occurredOn: day,
  subject: z.string(),
  note: z.string(),
  people: z.array(reference),
  themes: z.array(reference),
  visibility,
  readers: z.enum(readersKinds),
  /** Those who are named, by name. */
  readerList: z.array(reference),
  /** Null of one that is not confidential. */
  access: access.nullable(),
  staff: reference,
}

export const timeline = {
  list: query({
    input: z.strictObject({
      /**
       * Of a company, of a person, under a theme; of the whole office where none is said. Notifications are those of a
       * company: the office has not made them, and the month of the city tells the others.
       */
      organisationId: id.optional(),
      personId: id.optional(),
      themeId: id.optional(),
      kinds: z.array(z.enum(timelineKinds)).max(timelineKinds.length).optional(),
      before: day.optional(),
      limit: z.int().min(1).max(1000),
    }),
    output: z.strictObject({ entries: z.array(timelineEntry), more: z.boolean() }),
  }),
}

export const contacts = {
  log: command({ input: z.strictObject({ ...logged, channel: z.enum(contactChannels) }), output: saved }),
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({ ...shown, channel: z.enum(contactChannels) }),
  }),
  /** Another organisation than before: the contact moves there, and with it what is still to do because of it. */
  update: command({
    input: z.strictObject({ ...versioned, ...written, channel: z.enum(contactChannels) }),
    output: saved,
  }),
  /** Follow-ups stay, as tasks of their own. */
  remove: command({ input: z.strictObject(versioned), output: nothing }),
}

export const visits = {
  /** A visit that took place (`held`) or is agreed (`planned`); by whoever works at this desk unless it says by whom. */
  log: command({
    input: z.strictObject({
      ...logged,
      ...z.object(appointment).partial().shape,
      status: z.enum(['planned', 'held']),
    }),
    output: saved,
  }),
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({ ...shown, ...appointment, status: z.enum(visitStatuses) }),
  }),
  /** As `contacts.update`; a visit that moves to another company loses its establishment unless that is one of its own. */
  update: command({
    input: z.strictObject({ ...versioned, ...written, ...appointment, status: z.enum(visitStatuses) }),
    output: saved,
  }),
  /** As `contacts.remove`. */
  remove: command({ input: z.strictObject(versioned), output: nothing }),
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

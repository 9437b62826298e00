import { z } from 'zod'
import { clockTime, day, fileToken, id, reference, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'

export const calendarKinds = ['visit', 'meeting', 'task', 'absence'] as const

/** The most entries that a span shows. */
export const calendarEntriesMax = 2000

/** Days from `from` to `to`, both included; of one member of staff, or of all where it is left out. */
export const calendarSpan = z.strictObject({ from: day, to: day, staffId: id.optional() })

export const calendarEntry = z.strictObject({
  kind: z.enum(calendarKinds),
  /** Of the visit, the meeting, the task, the absence. */
  id,
  version: rowVersion,
  on: day,
  /** The last day, included; the same unless it lasts longer. */
  until: day,
  /** Time of day, `14:30`; null where it is not known, or lasts all day. */
  startsAt: clockTime.nullable(),
  minutes: z.int().nullable(),
  /** Subject, title or name; empty where there is none, and of what is confidential. */
  title: z.string(),
  organisation: reference.nullable(),
  group: reference.nullable(),
  /** Whose it is; null for nobody, and for a meeting, which is everybody's. */
  staff: reference.nullable(),
  isPromise: z.boolean(),
  isConfidential: z.boolean(),
  /** Whether it can still be put on another day. */
  isMovable: z.boolean(),
})
export type CalendarEntry = z.infer<typeof calendarEntry>

/** A month on a page, or the days of a week below each other. */
export const calendarViews = ['month', 'week'] as const
export type CalendarView = (typeof calendarViews)[number]

export const calendar = {
  /** By day and time; without a time first. */
  entries: query({
    input: calendarSpan,
    output: z.strictObject({ entries: z.array(calendarEntry), isCut: z.boolean() }),
  }),
  /** Puts a visit that has not taken place on another day. Errors: NOT_FOUND, CONFLICT, VALIDATION for one that has. */
  moveVisit: command({ input: z.strictObject({ id, version: rowVersion, on: day }), output: saved }),
  /** Saves the entries as an iCalendar file, without what is confidential. Errors: READONLY, DISK_FULL */
  export: command({
    input: calendarSpan.extend({ file: fileToken, language: z.enum(['de', 'en']) }),
    output: z.strictObject({ entries: z.int() }),
    needs: 'reader',
  }),
}

import { z } from 'zod'
import { day, id, instant, reference } from './common.ts'
import { query } from './define.ts'
import { task } from './tasks.ts'

/** Whose day: that of whoever works at this desk, or the whole office's. */
export const startScopes = ['mine', 'office'] as const

const visit = z.strictObject({
  id,
  on: day,
  /** Time of day, `14:30`; null where none is agreed. */
  startsAt: z.string().nullable(),
  organisation: reference,
  subject: z.string(),
  /** Where it is, `Marktstraße 4, Altstadt`; '' where nothing is known. */
  place: z.string(),
  people: z.array(reference),
  staff: reference,
})

const meeting = z.strictObject({
  id,
  on: day,
  /** Time of day, `14:30`. */
  startsAt: z.string().nullable(),
  group: reference,
  title: z.string(),
})

export const start = {
  /** What the day asks for, as of `today` (the workstation's calendar day). */
  overview: query({
    input: z.strictObject({ today: day, of: z.enum(startScopes) }),
    output: z.strictObject({
      overdue: z.array(task),
      dueToday: z.array(task),
      dueThisWeek: z.array(task),
      /** Companies that should have heard back by now, offices that have confirmed no receipt; none of those above. */
      toFollowUp: z.array(task),
      /** Colleagues who are away today and for whom one stands in, with how many of their tasks should be done by today. */
      standingIn: z.array(z.strictObject({ staff: reference, until: day, due: z.int() })),
      visits: z.array(visit),
      meetings: z.array(meeting),
      /** What others and imports have done to companies in one's care; null where none is in it. */
      inCare: z
        .strictObject({
          /** The first of the days that are looked at. */
          since: day,
          companies: z.int(),
          changed: z.array(
            z.strictObject({
              organisation: reference,
              at: instant,
              /** '' for what the machine has done. */
              staff: z.string(),
              /** Name of the newest command. */
              command: z.string(),
              /** The file of an import; '' for everything else. */
              source: z.string(),
              /** How often it was changed. */
              changes: z.int(),
            }),
          ),
          /** How many companies were changed, those that are not listed among them. */
          total: z.int(),
        })
        .nullable(),
      recent: z.array(z.strictObject({ id, name: z.string(), lastContactOn: day })),
      lastImport: z
        .strictObject({
          id,
          /** What the source is called, or else the file. */
          name: z.string(),
          finishedAt: instant,
          created: z.int(),
          updated: z.int(),
          vanished: z.int(),
          rejected: z.int(),
        })
        .nullable(),
      lastBackup: z.strictObject({ verifiedAt: z.string(), file: z.string() }).nullable(),
      counts: z.strictObject({
        organisations: z.int(),
        neverVisited: z.int(),
        openTasks: z.int(),
        /** Open tasks that nobody has and that should be done by today. */
        nobodysDue: z.int(),
      }),
    }),
  }),
}

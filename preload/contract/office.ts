import { z } from 'zod'
import { day, id, line, nothing, optionalLine } from './common.ts'
import { command, query } from './define.ts'
import { roles } from './roles.ts'
import { staffMember } from './staff.ts'

export const office = {
  get: query({
    input: z.strictObject({}),
    output: z.strictObject({
      name: z.string(),
      municipality: z.string(),
      demo: z.boolean(),
      /** Who works here; where nobody has said so, who most likely does. */
      currentStaffId: id,
      /** False where whoever has signed in to this computer has not said yet who that is. */
      isStaffKnown: z.boolean(),
      staff: z.array(staffMember),
      /** The calls that are refused to who works here whatever is asked, with the role that each needs: `visits.log`. */
      refused: z.record(z.string(), z.enum(roles)),
      /** Who has confirmed that trade notifications may be used here (§ 14 GewO), and when; null while nobody has. */
      lawfulNotifications: z.strictObject({ on: day, by: z.string() }).nullable(),
    }),
  }),
  /** Without it no trade notification is taken into the office's data. */
  confirmNotifications: command({ input: nothing, output: nothing, needs: 'manager' }),
  withdrawNotifications: command({ input: nothing, output: nothing, needs: 'manager' }),
  update: command({
    input: z.strictObject({ name: line, municipality: optionalLine }),
    output: nothing,
    needs: 'manager',
  }),
  /** Who works here from now on, whenever the same person has signed in to this computer. Errors: NOT_FOUND. */
  setCurrentStaff: command({ input: z.strictObject({ id }), output: nothing, needs: 'reader' }),
  /** Does nothing, and is refused to whoever does not lead: what the main process asks before it does something. */
  lead: command({ input: nothing, output: nothing, needs: 'manager' }),
}

export const doctor = {
  /** Health of the database, for people who must trust it. */
  run: query({
    input: z.strictObject({}),
    output: z.strictObject({
      integrity: z.array(z.string()),
      foreignKeyProblems: z.int(),
      searchIndexOk: z.boolean(),
      /** Tables, indexes, triggers and views that are not those of the version, e.g. `trigger x`. */
      schemaProblems: z.array(z.string()),
      /** Small files of the profile that could not be read and were kept aside, as paths within it. */
      keptAside: z.array(z.string()),
      schemaVersion: z.int(),
      sqliteVersion: z.string(),
      fileBytes: z.int(),
      /** Of the drive that the data lie on; Kontor itself does not encrypt the open database. */
      driveEncryption: z.enum(['encrypted', 'notEncrypted', 'unknown']),
      rows: z.record(z.string(), z.int()),
      /** Plain copies of the data in the profile beside the database in use, relative to it. */
      plainCopies: z.array(z.string()),
      slowCalls: z.array(z.strictObject({ channel: z.string(), milliseconds: z.number(), at: z.string() })),
    }),
  }),
}

import { z } from 'zod'
import { day, id, instant, nothing, page } from './common.ts'
import { command, query } from './define.ts'
import { historyEntities } from './history.ts'

/** For so many days what was deleted lies in the bin. */
export const binDays = 30

/** How many rows of a table go along, or went. */
const attached = z.array(z.strictObject({ entity: z.string(), count: z.int() }))
export type Attached = z.infer<typeof attached>

const binRow = z.strictObject({
  /** The change set that deleted it. */
  changeSetId: id,
  /** Its table. */
  entity: z.string(),
  name: z.string(),
  /** Further records of the kind that were deleted with it. */
  others: z.int(),
  at: instant,
  staff: z.string(),
  /** The last day on which it can be had back. */
  keptUntil: day,
  attached,
})
export type BinRow = z.infer<typeof binRow>

export const bin = {
  /** What was deleted and can be had back, newest first. */
  list: query({
    input: z.strictObject(page),
    output: z.strictObject({ rows: z.array(binRow), total: z.int() }),
  }),
  /** What would go along if a record were deleted. */
  attached: query({
    input: z.strictObject({ entity: z.enum(historyEntities), id }),
    output: z.strictObject({ attached }),
  }),
  /** Brings back what one deletion removed, with everything attached, whatever else has happened since. */
  restore: command({ input: z.strictObject({ changeSetId: id }), output: nothing }),
  /** Deletes for good: what was in the records is then nowhere in the office's data any more. */
  purge: command({
    input: z.strictObject({
      changeSetIds: z.array(id).min(1).max(200),
      /** Somebody has a right to it (Art. 17 GDPR): it must not come back with a restored backup either. */
      isRequested: z.boolean(),
    }),
    output: nothing,
    needs: 'manager',
  }),
}

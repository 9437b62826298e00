import { z } from 'zod'
import { id, nothing, rowVersion, saved, shortLine } from './common.ts'
import { command, query } from './define.ts'

/** A word of the office's own by which it finds organisations again. */
export const tagName = shortLine(60).min(1)
/** The most that one organisation can have. */
export const tagsMax = 50

export const tag = z.strictObject({
  id,
  version: rowVersion,
  name: z.string(),
  /** How many organisations have it. */
  organisations: z.int(),
})
export type Tag = z.infer<typeof tag>

export const tags = {
  list: query({ input: nothing, output: z.strictObject({ tags: z.array(tag) }) }),
  /** Makes the tags of an organisation exactly these; one that is not known, however it is written, is made. */
  setOf: command({
    input: z.strictObject({ organisationId: id, names: z.array(tagName).max(tagsMax) }),
    output: nothing,
  }),
  /** Calls it by another name; with the name of another tag, the two become one. */
  update: command({ input: z.strictObject({ id, version: rowVersion, name: tagName }), output: saved }),
  /** Takes it from all organisations. */
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
}

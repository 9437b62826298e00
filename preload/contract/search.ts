import { z } from 'zod'
import { id } from './common.ts'
import { query } from './define.ts'

export const searchEntities = ['organisation', 'person', 'group', 'theme'] as const

export const searchHit = z.strictObject({
  entity: z.enum(searchEntities),
  id,
  title: z.string(),
  subtitle: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

export const search = {
  /** Finds by the beginning of words; umlauts, ß, legal forms and former names are folded. */
  find: query({
    input: z.strictObject({
      text: z.string().max(200),
      entities: z.array(z.enum(searchEntities)).max(4).optional(),
      limit: z.int().min(1).max(50),
    }),
    /** `areSimilar`: nothing goes with what was typed, so these go with words like it. */
    output: z.strictObject({ hits: z.array(searchHit), areSimilar: z.boolean() }),
  }),
  /** The records with these ids, in this order; those that are no longer there are left out. */
  recall: query({
    input: z.strictObject({ records: z.array(searchHit.pick({ entity: true, id: true })).max(20) }),
    output: z.strictObject({ hits: z.array(searchHit) }),
  }),
}

import { z } from 'zod'
import { day, id } from './common.ts'
import { query } from './define.ts'
import { markedStatuses } from './organisations.ts'

/** Records that are found by their names. */
export const searchEntities = ['organisation', 'person', 'group', 'theme', 'distributionList'] as const

export const searchHit = z.strictObject({
  entity: z.enum(searchEntities),
  id,
  title: z.string(),
  subtitle: z.string(),
  /** Of a company that cannot be dealt with as usual. */
  status: z.enum(markedStatuses).optional(),
})
export type SearchHit = z.infer<typeof searchHit>

/** Records that are found by what is written in them: notes, subjects, minutes. */
export const textEntities = [
  'organisation',
  'person',
  'visit',
  'contact',
  'meeting',
  'document',
  'task',
] as const
export type TextEntity = (typeof textEntities)[number]

/** Everything that can be found, in the order in which it is shown. */
export const foundKinds = [
  'organisation',
  'person',
  'group',
  'visit',
  'contact',
  'meeting',
  'document',
  'task',
  'theme',
  'distributionList',
] as const
export type FoundKind = (typeof foundKinds)[number]

export const foundRecord = z.strictObject({
  kind: z.enum(foundKinds),
  id,
  title: z.string(),
  subtitle: z.string(),
  /** The passage in which what was typed stands, plain text; empty where the name says it. */
  passage: z.string(),
  /** When it was, or is due; null for what has no day. */
  on: day.nullable(),
  /** The record on whose page it stands, where it has no page of its own. */
  at: searchHit.pick({ entity: true, id: true }).nullable(),
})
export type FoundRecord = z.infer<typeof foundRecord>

/** So many records of a kind are counted and shown at most. */
export const foundMax = 1000

const asked = z.strictObject({
  text: z.string().max(200),
  /** First and last day of the period, each null for open; with one of them only what has a day is found. */
  from: day.nullable(),
  to: day.nullable(),
})

export const search = {
  /** Finds by the beginning of words; umlauts, ß, legal forms and former names are folded. */
  find: query({
    input: z.strictObject({
      text: z.string().max(200),
      entities: z.array(z.enum(searchEntities)).max(searchEntities.length).optional(),
      limit: z.int().min(1).max(50),
      /** So many records are looked for by what is written in them; left out: none. */
      textsMax: z.int().min(1).max(50).optional(),
    }),
    /** `areSimilar`: no name goes with what was typed, so these hits go with words like it. */
    output: z.strictObject({
      hits: z.array(searchHit),
      areSimilar: z.boolean(),
      texts: z.array(foundRecord),
    }),
  }),
  /** Everything found, the first of each kind. Kinds of which nothing is found are left out. */
  groups: query({
    input: asked.extend({ hitsMax: z.int().min(1).max(50) }),
    output: z.strictObject({
      groups: z.array(
        z.strictObject({
          kind: z.enum(foundKinds),
          /** At most `foundMax`. */
          count: z.int().min(0),
          isMore: z.boolean(),
          hits: z.array(foundRecord),
        }),
      ),
      areSimilar: z.boolean(),
    }),
  }),
  /** A page of what is found of one kind. */
  page: query({
    input: asked.extend({
      kind: z.enum(foundKinds),
      offset: z.int().min(0).max(foundMax),
      limit: z.int().min(1).max(100),
    }),
    output: z.strictObject({ hits: z.array(foundRecord), total: z.int().min(0), isMore: z.boolean() }),
  }),
  /** The records with these ids, in this order; those that are no longer there are left out. */
  recall: query({
    input: z.strictObject({ records: z.array(searchHit.pick({ entity: true, id: true })).max(20) }),
    output: z.strictObject({ hits: z.array(searchHit) }),
  }),
}

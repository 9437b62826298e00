import type { QueryChannel } from './api.ts'
import { company, entities, timelineEntities, type Entity } from './entities.ts'

/** Which records answers are made of: a change of one of them makes the answer stale. None: by their own events only. */
export type Dependencies = Readonly<Partial<Record<QueryChannel, readonly Entity[]>>>

const found = [
  ...company,
  'person',
  'affiliation',
  'working_group',
  'theme',
  'distribution_list',
  ...timelineEntities,
  'document',
] as const

/** Of the queries that belong to no slice. */
const ofTheKit = {
  'desktop.info': [],
  'desktop.openedUnasked': [],
  'desktop.preferences': [],
  'doctor.run': entities,
  'drafts.list': [],
  'jobs.list': [],
  'search.find': found,
  'search.groups': found,
  'search.page': found,
  'search.recall': [...company, 'person', 'affiliation', 'working_group', 'theme', 'distribution_list'],
} as const satisfies Dependencies

type SliceQuery = Exclude<QueryChannel, keyof typeof ofTheKit>

const joined = new Map<string, readonly Entity[]>(Object.entries(ofTheKit))

/** `Answered`: the queries that the slices name; while one of the contract is missing, the call does not compile. */
export function registerDependencies<Answered>(
  ofSlices: readonly Dependencies[],
  ..._missing: SliceQuery extends Answered ? [] : [Exclude<SliceQuery, Answered>]
): void {
  for (const part of ofSlices)
    for (const [channel, needed] of Object.entries(part)) joined.set(channel, needed)
}

/** What the answers of each query are made of. */
export const dependencies: ReadonlyMap<string, readonly Entity[]> = joined

const known: ReadonlySet<string> = new Set(entities)

/** Channels whose answers a change of these kinds of records makes stale; a kind that is not known concerns all. */
export function channelsTouchedBy(changed: readonly string[]): readonly string[] {
  const all = changed.some((entity) => !known.has(entity))
  const touched = new Set(changed)
  return [...joined].flatMap(([channel, needed]) =>
    needed.length > 0 && (all || needed.some((entity) => touched.has(entity))) ? [channel] : [],
  )
}

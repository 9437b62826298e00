import type { TimelineKind } from '../../engine/slice-facts.ts'

/** Enough of an entry to place it on the timeline. */
export interface Moment {
  readonly kind: TimelineKind
  readonly id: number
  readonly on: string
}

const kindOrder: Readonly<Record<TimelineKind, number>> = {
  visit: 0,
  meeting: 1,
  contact: 2,
  task: 3,
  notification: 4,
}

/** Newest day first; on one day visits before meetings, contacts and tasks, and what a desk has entered later first. */
export const newestFirst = (a: Moment, b: Moment): number =>
  a.on !== b.on ? (a.on < b.on ? 1 : -1) : kindOrder[a.kind] - kindOrder[b.kind] || b.id - a.id

/**
 * One page: the newest `limit` moments and all others of the last of their days, because the next page begins before
 * a day. `more` says that earlier days follow.
 */
export function pageOf<M extends Moment>(
  moments: readonly M[],
  limit: number,
): { readonly page: readonly M[]; readonly more: boolean } {
  const sorted = moments.toSorted(newestFirst)
  const lastDay = sorted[Math.min(limit, sorted.length) - 1]?.on
  const page = lastDay === undefined ? sorted : sorted.filter(({ on }) => on >= lastDay)
  return { page, more: page.length < sorted.length }
}

import { engagementParts, type Engagement } from '../../../preload/contract/engagement.ts'
import { addMonths, daysBetween } from '../../text/days.ts'

export type EngagementPart = (typeof engagementParts)[number]

/** One thing an organisation's people did, on one day. */
export interface Participation {
  readonly part: EngagementPart
  /** The day it happened; for a membership its last day, null while it lasts. */
  readonly on: string | null
}

/** How far back participation counts. */
export const engagementMonths = 24

/**
 * Points of one fresh participation, and the most a part can give; the maxima make up 100.
 *
 * Taking part in meetings weighs most, because the network lives from it. Hosting and speaking are single efforts of
 * more weight. A visit is the office's own initiative and gives least. An office's choice, not a standard: shown with
 * every figure.
 */
export const engagementWeights: Readonly<
  Record<EngagementPart, { readonly each: number; readonly maximum: number }>
> = {
  attended: { each: 5, maximum: 40 },
  hosted: { each: 10, maximum: 20 },
  spoke: { each: 5, maximum: 15 },
  member: { each: 7.5, maximum: 15 },
  visited: { each: 5, maximum: 10 },
}

/** The first day that still counts as of `today`. */
export const engagementSince = (today: string): string => addMonths(today, -engagementMonths)

/** 1 on the day itself, falling evenly to 0 after 24 months; 0 for a day still to come. */
export function freshness(on: string, today: string): number {
  const horizon = daysBetween(engagementSince(today), today)
  const age = daysBetween(on, today)
  return age < 0 || age >= horizon ? 0 : 1 - age / horizon
}

/**
 * Engagement as of a calendar day: each part's points fade with their age, are capped at the part's maximum and
 * rounded to whole points, so that the parts shown add up to the score exactly.
 */
export function engagementOf(participations: readonly Participation[], today: string): Engagement {
  const parts = engagementParts.map((part) => {
    const { each, maximum } = engagementWeights[part]
    const weights = participations
      .filter((participation) => participation.part === part)
      .map(({ on }) => (on === null ? 1 : freshness(on, today)))
      .filter((weight) => weight > 0)
    const points = Math.round(each * weights.reduce((sum, weight) => sum + weight, 0))
    return { part, count: weights.length, points: Math.min(maximum, points), maximum }
  })
  return { score: parts.reduce((sum, { points }) => sum + points, 0), asOf: today, parts }
}

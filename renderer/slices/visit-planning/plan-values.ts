import type { Reference } from '../../../preload/contract/common.ts'
import type { InputOf } from '../../../preload/contract/define.ts'
import type { SpreadInput, SpreadVisit, visitPlan } from '../../../preload/contract/visit-planning.ts'
import { addDays, weekdayOf } from '../../kit/i18n/calendar.ts'

/** What somebody has changed about one of the visits that were spread. */
interface Edit {
  readonly on?: string
  readonly startsAt?: string
  readonly staffId?: number
  readonly isLeftOut?: boolean
}

/** What the dialog holds while visits are spread. */
export interface PlanValues {
  readonly from: string
  readonly perWeek: number | null
  readonly weekdays: readonly number[]
  readonly firstTime: string | null
  readonly secondTime: string | null
  readonly thirdTime: string | null
  readonly minutes: number | null
  readonly staffIds: readonly number[]
  readonly assign: SpreadInput['assign']
  /** By the company's number. */
  readonly edits: Readonly<Record<string, Edit>>
}

/** Two visits a week on Tuesdays to Thursdays, from the next Monday on, by whoever works here. */
export function emptyPlan(today: string, me: number | undefined): PlanValues {
  return {
    from: addDays(today, 8 - weekdayOf(today)),
    perWeek: 2,
    weekdays: [2, 3, 4],
    firstTime: '10:00',
    secondTime: '14:00',
    thirdTime: null,
    minutes: 60,
    staffIds: me === undefined ? [] : [me],
    assign: 'evenly',
    edits: {},
  }
}

/** What is asked of the data process; null while something is missing. */
export function wishOf(values: PlanValues, companies: readonly Reference[]): SpreadInput | null {
  const { from, perWeek, minutes, weekdays, staffIds, assign } = values
  const times = [values.firstTime, values.secondTime, values.thirdTime].filter((time) => time !== null)
  if (perWeek === null || minutes === null || from === '') return null
  if (companies.length === 0 || weekdays.length === 0 || times.length === 0 || staffIds.length === 0)
    return null
  return {
    organisationIds: companies.map(({ id }) => id),
    from,
    perWeek,
    weekdays: [...weekdays],
    times,
    minutes,
    staffIds: [...staffIds],
    assign,
  }
}

/** The visits as they were spread, with what somebody has changed about them; without those left out. */
export const withEdits = (
  visits: readonly SpreadVisit[],
  edits: PlanValues['edits'],
): readonly SpreadVisit[] =>
  visits.flatMap((visit) => {
    const { isLeftOut = false, ...edit } = edits[visit.organisationId] ?? {}
    return isLeftOut ? [] : [{ ...visit, ...edit }]
  })

/** Companies for whose visits no slot was found. */
export const withoutSlot = (
  companies: readonly Reference[],
  visits: readonly SpreadVisit[],
): readonly Reference[] => {
  const found = new Set(visits.map(({ organisationId }) => organisationId))
  return companies.filter(({ id }) => !found.has(id))
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The numbers of companies whose visits fall together with another one of the same colleague. */
export function clashing(visits: readonly SpreadVisit[]): ReadonlySet<number> {
  const isAtOnce = (one: SpreadVisit, other: SpreadVisit): boolean =>
    one.on === other.on &&
    one.staffId === other.staffId &&
    minuteOf(one.startsAt) < minuteOf(other.startsAt) + other.minutes &&
    minuteOf(other.startsAt) < minuteOf(one.startsAt) + one.minutes
  return new Set(
    visits
      .filter((one) => visits.some((other) => other !== one && isAtOnce(one, other)))
      .map(({ organisationId }) => organisationId),
  )
}

export const planInput = (visits: readonly SpreadVisit[]): InputOf<typeof visitPlan.plan> => ({
  visits: visits.map(({ organisationId, on, startsAt, minutes, staffId }) => ({
    organisationId,
    on,
    startsAt,
    minutes,
    staffId,
  })),
})

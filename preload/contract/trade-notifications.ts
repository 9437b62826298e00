import { z } from 'zod'
import { sectorEdition } from './code-lists.ts'
import { day, id, line, nothing, page, reference } from './common.ts'
import { command, query } from './define.ts'
import { taskStatuses } from './tasks.ts'

/** What the trade office was told of a business: it begins, changes, or ends (§ 14 GewO). */
export const notificationKinds = ['registration', 'change', 'deregistration'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Why, by the forms of the GewAnzV. */
export const notificationReasons = {
  registration: ['founded', 'movedIn', 'conversion', 'legalForm', 'partnerJoined', 'takenOver', 'other'],
  change: ['moved', 'activityChanged', 'activityExtended', 'renamed', 'other'],
  deregistration: ['closed', 'movedAway', 'conversion', 'legalForm', 'partnerLeft', 'handedOver', 'other'],
} as const satisfies Record<NotificationKind, readonly string[]>
export type NotificationReason = (typeof notificationReasons)[NotificationKind][number]

/**
 * Weight of a foundation or closing, as official statistics tell them apart: `business` is a head office in a register, with a
 * craft card or with staff; `small` is another one; `sideline` is run beside a job.
 */
export const notificationScales = ['business', 'small', 'sideline'] as const
export type NotificationScale = (typeof notificationScales)[number]

export const notificationSites = ['main', 'branch', 'outlet'] as const
export type NotificationSite = (typeof notificationSites)[number]

/** What happened, as the month of the city tells it, in its order. */
export const monthGroups = [
  'founded',
  'movedIn',
  'takenOver',
  'registered',
  'moved',
  'changed',
  'handedOver',
  'movedAway',
  'closed',
  'deregistered',
] as const
const monthGroup = z.enum(monthGroups)
export type MonthGroup = z.infer<typeof monthGroup>

/** Whom the office may welcome. */
export const arrivals = [
  'founded',
  'movedIn',
  'takenOver',
  'registered',
] as const satisfies readonly MonthGroup[]
/** Whose going away may be a loss. */
export const departures = [
  'closed',
  'movedAway',
  'handedOver',
  'deregistered',
] as const satisfies readonly MonthGroup[]

/** Scales as the month tells them apart: a branch or an outlet is no business of its own; `unknown` where not enough is said. */
export const monthWeights = ['business', 'branch', 'small', 'sideline', 'unknown'] as const
const monthWeight = z.enum(monthWeights)
export type MonthWeight = z.infer<typeof monthWeight>

/** `2026-03` */
export const calendarMonth = z.string().regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/)

const groupCounts = z.record(monthGroup, z.int())
export type GroupCounts = z.infer<typeof groupCounts>
const cell = z.strictObject({ group: monthGroup, weight: monthWeight, count: z.int() })
export type MonthCell = z.infer<typeof cell>

/** Section of the classification; code '' where the notification names no sector. */
const section = z.strictObject({ code: z.string(), title: z.string(), titleEn: z.string() })

const ofSome = {
  counts: groupCounts,
  /** Foundations of businesses, which `counts.founded` holds with the small ones. */
  businessesFounded: z.int(),
}
const monthOverview = z.strictObject({
  month: calendarMonth,
  cells: z.array(cell),
  /** Of the month before and of the same month a year ago; null where no notification is that old. */
  before: z.array(cell).nullable(),
  yearBefore: z.array(cell).nullable(),
  /** '' where no district is known. */
  districts: z.array(z.strictObject({ district: z.string(), ...ofSome })),
  sections: z.array(z.strictObject({ section, ...ofSome })),
})
export type MonthOverview = z.infer<typeof monthOverview>

const notification = z.strictObject({
  id,
  kind: z.enum(notificationKinds),
  group: monthGroup,
  weight: monthWeight,
  reason: z.string(),
  reasonText: z.string(),
  validFrom: day,
  notifiedOn: day.nullable(),
  /** As it was notified. */
  name: z.string(),
  organisation: reference.nullable(),
  city: z.string(),
  district: z.string(),
  otherPlace: z.string(),
  /** '' where none is notified; title '' where the lists do not know the code. */
  sector: section,
  sectorEdition,
  activity: z.string(),
  fullTime: z.int().nullable(),
  partTime: z.int().nullable(),
  task: z
    .strictObject({ id, status: z.enum(taskStatuses), owner: z.string(), dueOn: day.nullable() })
    .nullable(),
})
export type Notification = z.infer<typeof notification>

/** A company that goes, and what ties the office to it. */
const knownDeparture = z.strictObject({
  id,
  group: monthGroup,
  weight: monthWeight,
  reason: z.string(),
  reasonText: z.string(),
  otherPlace: z.string(),
  validFrom: day,
  organisation: reference,
  district: z.string(),
  groups: z.array(reference),
  lastVisitOn: day.nullable(),
  lastContactOn: day.nullable(),
  openTasks: z.int(),
  openPromises: z.int(),
  careOwner: z.string(),
})
export type KnownDeparture = z.infer<typeof knownDeparture>

/** Which notifications of a month; what is left out is no condition. */
export const notificationFilter = z.strictObject({
  month: calendarMonth,
  groups: z.array(monthGroup).min(1).max(monthGroups.length).optional(),
  weights: z.array(monthWeight).min(1).max(monthWeights.length).optional(),
  /** '' for those without. */
  district: z.string().max(200).optional(),
  /** German title of the section; '' for those without. */
  section: z.string().max(200).optional(),
})

/** The most notifications that are welcomed at once. */
export const welcomesMax = 500

export const tradeNotifications = {
  /** Months of which anything is known, newest first. */
  months: query({ input: nothing, output: z.strictObject({ months: z.array(calendarMonth) }) }),
  month: query({ input: z.strictObject({ month: calendarMonth }), output: monthOverview }),
  /** Businesses first, then by day. */
  list: query({
    input: notificationFilter.extend(page),
    output: z.strictObject({ notifications: z.array(notification), total: z.int() }),
  }),
  /** Companies of a month's departures that the office has had to do with, those with the most ties first. */
  knownDepartures: query({
    input: z.strictObject({ month: calendarMonth }),
    output: z.strictObject({ departures: z.array(knownDeparture), unknown: z.int() }),
  }),
  /**
   * Makes a task for each notification that has none, one where several are of the same company. Errors: NOT_FOUND,
   * VALIDATION for a notification of something else than an arrival.
   */
  welcome: command({
    input: z.strictObject({
      ids: z.array(id).min(1).max(welcomesMax),
      title: line,
      ownerId: id.nullable(),
      dueOn: day.nullable(),
    }),
    output: z.strictObject({ tasks: z.int(), before: z.int() }),
  }),
}

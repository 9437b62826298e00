import { z } from 'zod'
import { clockTime, day, fileToken, id, page, rowVersion, saved } from './common.ts'
import { command, query } from './define.ts'
import { recordSelection } from './lists.ts'
import { sizeClass, sizeClasses } from './organisations.ts'

/** Why a company is to be visited. */
export const visitReasons = [
  'redFlag',
  'overdue',
  'leaseEnds',
  'staffChange',
  'neverVisited',
  'focusTheme',
  'coverage',
] as const
export const visitReason = z.enum(visitReasons)
export type VisitReason = z.infer<typeof visitReason>

export const weightMax = 10
const weight = z.int().min(0).max(weightMax)
const percent = z.int().min(0).max(100)
const months = z.int().min(1).max(120)

/** By which rules it is proposed whom to visit. A reason that weighs nothing is none. */
export const planRuleFields = z.strictObject({
  weightRedFlag: weight,
  weightOverdue: weight,
  weightLeaseEnds: weight,
  weightStaffChange: weight,
  weightNeverVisited: weight,
  weightFocusTheme: weight,
  weightCoverage: weight,
  /** A lease that ends within so many months is a reason. */
  leaseMonths: months,
  /** So many per cent and so many people more or fewer than the time before. */
  staffPercent: z.int().min(1).max(1000),
  staffPeople: z.int().min(1).max(100_000),
  /** Whoever was visited within so many months is left alone; 0 for nobody. */
  restMonths: z.int().min(0).max(120),
  /** The period of coverage, back from today. */
  periodMonths: months,
  visitsPerYear: z.int().min(0).max(100_000),
  /** How many companies of a size are to be reached within the period, per cent. */
  targetMicro: percent,
  targetSmall: percent,
  targetMedium: percent,
  targetLarge: percent,
  targetUnknown: percent,
})
export type PlanRuleFields = z.infer<typeof planRuleFields>

/** Which of the stock are asked about. */
export const planFilter = z.strictObject({
  districts: z.array(z.string().max(200)).max(200).optional(),
  sizeClasses: z.array(sizeClass).max(sizeClasses.length).optional(),
  /** The beginning of a sector's code. */
  sector: z.string().max(10).optional(),
  /** Any of these. */
  reasons: z.array(visitReason).max(visitReasons.length).optional(),
  /** Names of those who look after them; '' for nobody. */
  careOwners: z.array(z.string().max(200)).max(200).optional(),
})
export type PlanFilter = z.infer<typeof planFilter>

/** One size class in one district, or their sums. `wanted`: how many are to be reached, by the target of each size. */
const coverageCell = z.strictObject({ companies: z.int(), visited: z.int(), wanted: z.int() })
export type CoverageCell = z.infer<typeof coverageCell>

export const proposal = z.strictObject({
  id,
  name: z.string(),
  address: z.string(),
  district: z.string(),
  sizeClass,
  employees: z.int().nullable(),
  lastVisitOn: day.nullable(),
  /** '' for nobody. */
  careOwner: z.string(),
  /** The sum of all points. */
  score: z.number(),
  reasons: z.array(z.strictObject({ reason: visitReason, points: z.number() })),
  /** What the reasons rest on. */
  redFlags: z.int(),
  visitDueOn: day.nullable(),
  leaseEndsOn: day.nullable(),
  /** People more than the time before, or fewer, and the same in per cent; null where there is no time before. */
  staffChange: z.int().nullable(),
  staffChangePercent: z.number().nullable(),
  focusThemes: z.string(),
  coverage: coverageCell,
})
export type Proposal = z.infer<typeof proposal>

/** The most visits that are planned at once. */
export const plannedAtOnceMax = 200
/** The most visits that one calendar file holds. */
export const calendarVisitsMax = 300

export const weekdays = [1, 2, 3, 4, 5] as const

export const spreadInput = z.strictObject({
  organisationIds: z.array(id).min(1).max(plannedAtOnceMax),
  /** The first day that comes into question. */
  from: day,
  perWeek: z.int().min(1).max(50),
  /** Monday is 1. */
  weekdays: z.array(z.int().min(1).max(5)).min(1).max(5),
  /** When visits begin on a day. */
  times: z.array(clockTime).min(1).max(8),
  /** How long each takes. */
  minutes: z.int().min(5).max(600),
  /** Who visits; `caretaker`: whoever looks after the company, the others where nobody does. */
  staffIds: z.array(id).min(1).max(50),
  assign: z.enum(['evenly', 'caretaker']),
})
export type SpreadInput = z.infer<typeof spreadInput>

const spreadVisit = z.strictObject({
  organisationId: id,
  name: z.string(),
  district: z.string(),
  on: day,
  startsAt: clockTime,
  minutes: z.int(),
  staffId: id,
})
export type SpreadVisit = z.infer<typeof spreadVisit>

const plannedVisit = z.strictObject({
  organisationId: id,
  on: day,
  startsAt: clockTime.nullable(),
  minutes: z.int().min(1).max(1440).nullable(),
  staffId: id,
})

/** A visit that lies ahead, as a stop of a tour. */
export const tourStop = z.strictObject({
  id,
  on: day,
  startsAt: z.string().nullable(),
  minutes: z.int().nullable(),
  staffId: id,
  staff: z.string(),
  organisationId: id,
  name: z.string(),
  district: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  subject: z.string(),
})
export type TourStop = z.infer<typeof tourStop>

export const visitPlan = {
  rule: query({
    input: z.strictObject({}),
    output: z.strictObject({ version: rowVersion, fields: planRuleFields }),
  }),
  /** Errors: CONFLICT. */
  setRule: command({
    input: z.strictObject({ version: rowVersion, fields: planRuleFields }),
    output: saved,
  }),
  /** Whom to visit: most points first, of equals the larger ones. Errors: VALIDATION. */
  proposals: query({
    input: z.strictObject({ filter: planFilter, ...page }),
    output: z.strictObject({
      rows: z.array(proposal),
      total: z.int(),
      /** Divisions of sectors in the stock, with their titles where a list of codes is there. */
      sectors: z.array(z.strictObject({ code: z.string(), title: z.string() })),
      /** How many have each reason, among all that the filter means apart from its reasons. */
      reasons: z.record(visitReason, z.int()),
      /** Who has reasons and is not proposed: a visit is planned, was held of late, they are not here, or want no contact. */
      leftOut: z.strictObject({ planned: z.int(), recent: z.int(), away: z.int(), blocked: z.int() }),
    }),
  }),
  /** How many of the stock were visited within the period, by district and size. */
  coverage: query({
    input: z.strictObject({}),
    output: z.strictObject({
      months: z.int(),
      districts: z.array(
        z.strictObject({ district: z.string(), sizes: z.record(sizeClass, coverageCell), all: coverageCell }),
      ),
      sizes: z.record(sizeClass, coverageCell),
      all: coverageCell,
      visitsThisYear: z.int(),
      visitsPerYear: z.int(),
    }),
  }),
  /** Who visits whom when, without saving it: never two at once for anybody. Errors: NOT_FOUND. */
  spread: query({ input: spreadInput, output: z.strictObject({ visits: z.array(spreadVisit) }) }),
  /** Enters planned visits as one change. Companies for which one is planned already are left out and named. Errors: NOT_FOUND. */
  plan: command({
    input: z.strictObject({ visits: z.array(plannedVisit).min(1).max(plannedAtOnceMax) }),
    output: z.strictObject({ planned: z.int(), leftOut: z.array(z.string()) }),
  }),
  /** Visits that are planned or prepared, of all or of one company, from a day to another, in the order of a tour: by day and colleague, then by district and the shortest way. */
  tour: query({
    input: z.strictObject({ from: day, to: day, staffId: id.optional(), organisationId: id.optional() }),
    output: z.strictObject({ stops: z.array(tourStop) }),
  }),
  /**
   * Writes visits into a file that calendars read. Those that were cancelled are taken out of the calendars again; those that have
   * taken place are left out. Errors: NOT_FOUND, VALIDATION for none or for more than a file holds, DISK_FULL, READONLY.
   */
  saveCalendar: command({
    input: z.strictObject({ records: recordSelection, file: fileToken }),
    output: z.strictObject({ visits: z.int(), leftOut: z.int() }),
  }),
}

import type { Period } from './period.ts'

/** Size classes by staff total, in the order they are printed; `unknown` = no staff total on record. */
export const sizeClasses = ['0-9', '10-49', '50-249', '250+', 'unknown'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** The key figures of the report, in the order they are printed. */
export const keyFigureKeys = [
  'companiesInStock',
  'visitsHeld',
  'companiesReached',
  'contacts',
  'promisesKept',
  'promisesOpen',
  'groupsActive',
  'meetingsHeld',
  'attendanceRate',
] as const
export type KeyFigureKey = (typeof keyFigureKeys)[number]

/**
 * Counts of one period, unsuppressed; the same query runs for the period and for the one before.
 *
 * Totals must agree with `visitCells`, `groups` and `unlistedGroups` of the same report: the renderer refuses a
 * report whose totals contradict its tables.
 */
export interface PeriodCounts {
  /** Companies that were active on at least one day of the period. */
  readonly companiesInStock: number
  /** Visits to companies with status held (or followed up) and `heldOn` in the period. */
  readonly visitsHeld: number
  /** Distinct companies among those visits. */
  readonly companiesReached: number
  /** Most visits that any single company had in the period; 0 without visits. */
  readonly mostVisitsToOneCompany: number
  /** Logged contacts with companies (calls, mails, letters, chats) in the period. */
  readonly contacts: number
  /** Distinct companies among those contacts. */
  readonly companiesContacted: number
  /** Promises still open on the last day of the period. */
  readonly promisesOpen: number
  /** Promises fulfilled within the period. */
  readonly promisesKept: number
  /** Groups with status active on the last day of the period. */
  readonly groupsActive: number
  /** Meetings of groups held in the period. */
  readonly meetingsHeld: number
  /** Over all those meetings: members at that date, the persons one could expect. */
  readonly attendancesExpected: number
  /** Of those expected, the ones who came. */
  readonly attendancesGiven: number
}

/** Visits and stock of one district × size class; every company belongs to exactly one cell. */
export interface VisitCell {
  /** Name of the district of the head office; null = no district on record. */
  readonly district: string | null
  readonly sizeClass: SizeClass
  readonly companiesInStock: number
  readonly visitsHeld: number
  readonly companiesReached: number
  readonly mostVisitsToOneCompany: number
}

export type GroupStatus = 'active' | 'dormant' | 'ended'

export interface ReportGroup {
  readonly name: string
  /** Status on the last day of the period. */
  readonly status: GroupStatus
  readonly meetingsHeld: number
  /** Members on the last day of the period. */
  readonly members: number
  /** Distinct organisations these members represent. */
  readonly organisationsRepresented: number
  readonly attendancesExpected: number
  readonly attendancesGiven: number
}

/** Groups that the public version counts but must not name, added up. */
export interface UnlistedGroups extends Omit<ReportGroup, 'name' | 'status'> {
  readonly groups: number
}

export interface ReportTheme {
  readonly name: string
  /** Visits in the period that name this theme; a visit may name several. */
  readonly visitsHeld: number
  /** Distinct companies among those visits. */
  readonly companiesVisited: number
  readonly mostVisitsToOneCompany: number
  /** Groups that work on this theme. */
  readonly groups: number
  /** Companies linked to this theme. */
  readonly companies: number
}

/** One row of the visit list; only the internal version has it. */
export interface HeldVisit {
  readonly heldOn: string
  readonly organisationName: string
  readonly district: string | null
  readonly sizeClass: SizeClass
  readonly occasion: string | null
  readonly themes: readonly string[]
}

export interface Consultation {
  readonly body: string
  readonly heldOn: string
  readonly kind: 'hearing' | 'preliminary' | 'decision' | 'information'
}

/** The paper that carries the report into the council. */
export interface CouncilPaper {
  /** Betreff */
  readonly subject: string
  /** Vorlage; null while the office for council affairs has not given one. */
  readonly paperNumber: string | null
  /** Beratungsfolge */
  readonly consultations: readonly Consultation[]
  /** Beschlussvorschlag; paragraphs parted by blank lines. */
  readonly proposedDecision: string | null
  /** Sachverhalt; paragraphs parted by blank lines. */
  readonly facts: string | null
  /** Anlagen */
  readonly attachments: readonly string[]
}

interface CouncilReportBody {
  readonly office: { readonly name: string; readonly city: string | null }
  readonly period: Period
  readonly previousPeriod: Period
  /** UTC instant at which the counts were read. */
  readonly dataAsOf: string
  readonly paper: CouncilPaper
  readonly current: PeriodCounts
  readonly previous: PeriodCounts
  /** Targets set by the office: counts, or percent for companiesReached and attendanceRate. */
  readonly targets: Readonly<Partial<Record<KeyFigureKey, number>>>
  readonly visitCells: readonly VisitCell[]
  readonly groups: readonly ReportGroup[]
  readonly themes: readonly ReportTheme[]
}

/** The public version: holds no entry that is not public, only counts over all of them. */
export interface PublicCouncilReport extends CouncilReportBody {
  readonly version: 'public'
  readonly unlistedGroups: UnlistedGroups | null
}

/** The internal version: names every group and lists the visits. */
export interface InternalCouncilReport extends CouncilReportBody {
  readonly version: 'internal'
  readonly heldVisits: readonly HeldVisit[]
}

/** The council report as the queries deliver it: plain counts, nothing suppressed yet. */
export type CouncilReportData = PublicCouncilReport | InternalCouncilReport

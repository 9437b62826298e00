import type { CouncilReportData, GroupStatus, HeldVisit, KeyFigureKey, SizeClass } from './council-report.ts'

/** A figure as it may be printed. */
export type Figure =
  | { readonly kind: 'shown'; readonly value: number }
  /** Confidential, or it would give a confidential figure away. */
  | { readonly kind: 'hidden' }
  /** There is nothing it could be a share of. */
  | { readonly kind: 'notMeaningful' }

export const hiddenFigure: Figure = { kind: 'hidden' }
export const notMeaningful: Figure = { kind: 'notMeaningful' }

export function shown(value: number): Figure {
  return { kind: 'shown', value }
}

export function shownUnless(hidden: boolean, value: number): Figure {
  return hidden ? hiddenFigure : shown(value)
}

/** The share of two figures, 0 to 1; hidden as soon as one of them is. */
export function shareOf(part: Figure, whole: Figure): Figure {
  if (part.kind !== 'shown' || whole.kind !== 'shown') return hiddenFigure
  return whole.value === 0 ? notMeaningful : shown(part.value / whole.value)
}

export interface ProtectedKeyFigure {
  readonly key: KeyFigureKey
  readonly unit: 'count' | 'share'
  readonly value: Figure
  readonly previous: Figure
  /** In the figure's own unit: a count, or a share from 0 to 1; null = no target set. */
  readonly target: number | null
}

export interface VisitFigures {
  readonly companiesInStock: Figure
  readonly visitsHeld: Figure
  readonly companiesReached: Figure
  /** companiesReached ÷ companiesInStock */
  readonly coverage: Figure
}

export interface DistrictVisits extends VisitFigures {
  readonly district: string | null
}

export interface SizeClassVisits extends VisitFigures {
  readonly sizeClass: SizeClass
}

/** Visits by district and size class at once; its margins are those of the two tables. */
export interface VisitGrid {
  readonly sizeClasses: readonly SizeClass[]
  readonly rows: readonly {
    readonly district: string | null
    readonly cells: readonly Figure[]
    readonly total: Figure
  }[]
  readonly columnTotals: readonly Figure[]
  readonly total: Figure
}

/** One way to break a total down; `withheld` = so few cases that no part of it is printed. */
export type Breakdown<Row> =
  { readonly kind: 'printed'; readonly rows: readonly Row[] } | { readonly kind: 'withheld' }

export interface ProtectedVisits {
  readonly total: VisitFigures
  readonly byDistrict: Breakdown<DistrictVisits>
  readonly bySizeClass: Breakdown<SizeClassVisits>
  /** null = would be mostly gaps, or has only one row or column. */
  readonly grid: VisitGrid | null
}

export interface ProtectedGroup {
  /** null = the groups that the public version counts but does not name. */
  readonly name: string | null
  /** Number of groups in this row; 1 for a named one. */
  readonly groups: number
  readonly status: GroupStatus | null
  /** A figure about the office's own work, never hidden. */
  readonly meetingsHeld: number
  readonly members: Figure
  readonly organisationsRepresented: Figure
  readonly attendanceRate: Figure
}

export interface ProtectedTheme {
  readonly name: string
  readonly visitsHeld: Figure
  /** A figure about the office's own work, never hidden. */
  readonly groups: number
  readonly companies: Figure
}

/** What the renderer gets: no figure in it is confidential, none gives a confidential one away. */
export interface ProtectedReport {
  readonly office: CouncilReportData['office']
  readonly period: CouncilReportData['period']
  readonly previousPeriod: CouncilReportData['previousPeriod']
  readonly version: CouncilReportData['version']
  readonly dataAsOf: string
  readonly paper: CouncilReportData['paper']
  readonly keyFigures: readonly ProtectedKeyFigure[]
  readonly visits: ProtectedVisits
  readonly groups: readonly ProtectedGroup[]
  readonly themes: readonly ProtectedTheme[]
  /** null = public version. */
  readonly heldVisits: readonly HeldVisit[] | null
}

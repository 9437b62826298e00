import {
  type CouncilReportData,
  type PeriodCounts,
  type ReportGroup,
  type ReportTheme,
} from './council-report.ts'
import { byGermanName } from './german-order.ts'
import { protectVisits } from './protect-visits.ts'
import {
  hiddenFigure,
  notMeaningful,
  shareOf,
  shown,
  shownUnless,
  type Figure,
  type ProtectedGroup,
  type ProtectedKeyFigure,
  type ProtectedReport,
  type ProtectedTheme,
  type ProtectedVisits,
} from './protected-report.ts'
import { isConfidential, suppressColumn, unitTally, type ColumnMask, type Tally } from './suppression.ts'

/**
 * Removes every figure from a report that is confidential or would give a confidential one away.
 *
 * The public and the internal version go through the same rules, so that comparing them reveals nothing. Throws when
 * the totals contradict the tables, since such a report must not reach a council.
 */
export function protectCouncilReport(data: CouncilReportData): ProtectedReport {
  assertAgreement(data)
  const visits = protectVisits(data)
  const groupRows = groupRowsOf(data)
  const attendanceMask = suppressColumn(groupRows.map((row) => attendanceTally(row)))
  return {
    office: data.office,
    period: data.period,
    previousPeriod: data.previousPeriod,
    version: data.version,
    dataAsOf: data.dataAsOf,
    paper: data.paper,
    keyFigures: protectKeyFigures(data, visits, attendanceMask),
    visits,
    groups: groupRows.map((row, index) => protectGroup(row, isRateHidden(attendanceMask, index))),
    themes: [...data.themes].sort((a, b) => byGermanName(a.name, b.name)).map(protectTheme),
    heldVisits: data.version === 'internal' ? data.heldVisits : null,
  }
}

/** Throws when totals and tables of a report do not agree. */
function assertAgreement(data: CouncilReportData): void {
  const { current, visitCells } = data
  const groups = [
    ...data.groups,
    ...(data.version === 'public' && data.unlistedGroups ? [data.unlistedGroups] : []),
  ]
  const add = <Row>(rows: readonly Row[], count: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + count(row), 0)
  const pairs = [
    ['companiesInStock', current.companiesInStock, add(visitCells, (cell) => cell.companiesInStock)],
    ['visitsHeld', current.visitsHeld, add(visitCells, (cell) => cell.visitsHeld)],
    ['companiesReached', current.companiesReached, add(visitCells, (cell) => cell.companiesReached)],
    ['meetingsHeld', current.meetingsHeld, add(groups, (group) => group.meetingsHeld)],
    ['attendancesExpected', current.attendancesExpected, add(groups, (group) => group.attendancesExpected)],
    ['attendancesGiven', current.attendancesGiven, add(groups, (group) => group.attendancesGiven)],
  ] as const
  for (const [name, total, sum] of pairs) {
    if (total !== sum) throw new Error(`council report contradicts itself: ${name} ${total}, table ${sum}`)
  }
  for (const cell of visitCells) {
    if (cell.companiesReached > Math.min(cell.visitsHeld, cell.companiesInStock)) {
      throw new Error('council report contradicts itself: more companies reached than visits or stock')
    }
  }
}

type GroupRow = Omit<ReportGroup, 'name' | 'status'> & Pick<ProtectedGroup, 'name' | 'status' | 'groups'>

function groupRowsOf(data: CouncilReportData): readonly GroupRow[] {
  const named = [...data.groups].sort((a, b) => byGermanName(a.name, b.name))
  const rows: readonly GroupRow[] = named.map((group) => ({ ...group, groups: 1 }))
  return data.version === 'public' && data.unlistedGroups
    ? [...rows, { ...data.unlistedGroups, name: null, status: null }]
    : rows
}

/** The rates of all groups and the total rate give the rate of a group left out, so they are masked as one column. */
function attendanceTally(group: GroupRow): Tally {
  const units = Math.min(group.members, group.attendancesExpected)
  return { value: group.attendancesExpected, units, largest: 0, floor: 0, ceiling: null }
}

function isRateHidden(mask: ColumnMask, index: number): boolean {
  return mask.withheld || (mask.rows[index] ?? true)
}

function protectGroup(row: GroupRow, rateHidden: boolean): ProtectedGroup {
  return {
    name: row.name,
    groups: row.groups,
    status: row.status,
    meetingsHeld: row.meetingsHeld,
    members: countOf(row.members),
    organisationsRepresented: countOf(row.organisationsRepresented),
    attendanceRate:
      row.attendancesExpected === 0
        ? notMeaningful
        : rateHidden
          ? hiddenFigure
          : shown(row.attendancesGiven / row.attendancesExpected),
  }
}

/** Themes are not added up (a visit may serve several), so no total could give a hidden figure back. */
function protectTheme(theme: ReportTheme): ProtectedTheme {
  return {
    name: theme.name,
    visitsHeld: shownUnless(
      isConfidential({
        value: theme.visitsHeld,
        units: theme.companiesVisited,
        largest: theme.mostVisitsToOneCompany,
        floor: 0,
        ceiling: null,
      }),
      theme.visitsHeld,
    ),
    groups: theme.groups,
    companies: countOf(theme.companies),
  }
}

function protectKeyFigures(
  data: CouncilReportData,
  visits: ProtectedVisits,
  attendanceMask: ColumnMask,
): readonly ProtectedKeyFigure[] {
  const { current, previous, targets } = data
  const count = (
    key: ProtectedKeyFigure['key'],
    figureOf: (counts: PeriodCounts) => Figure,
    value = figureOf(current),
  ): ProtectedKeyFigure => ({
    key,
    unit: 'count',
    value,
    previous: figureOf(previous),
    target: targets[key] ?? null,
  })
  const share = (key: ProtectedKeyFigure['key'], value: Figure, before: Figure): ProtectedKeyFigure => {
    const percent = targets[key]
    return {
      key,
      unit: 'share',
      value,
      previous: before,
      target: percent === undefined ? null : percent / 100,
    }
  }
  return [
    count('companiesInStock', (counts) => countOf(counts.companiesInStock)),
    count('visitsHeld', (counts) => visitsOf(counts), visits.total.visitsHeld),
    share('companiesReached', visits.total.coverage, coverageOf(previous)),
    count('contacts', (counts) =>
      shownUnless(counts.contacts > 0 && isFew(counts.companiesContacted), counts.contacts),
    ),
    count('promisesKept', (counts) => countOf(counts.promisesKept)),
    count('promisesOpen', (counts) => countOf(counts.promisesOpen)),
    count('groupsActive', (counts) => shown(counts.groupsActive)),
    count('meetingsHeld', (counts) => shown(counts.meetingsHeld)),
    share(
      'attendanceRate',
      attendanceMask.total ? hiddenFigure : rateOf(current),
      isFew(previous.attendancesExpected) && previous.attendancesExpected > 0
        ? hiddenFigure
        : rateOf(previous),
    ),
  ]
}

function visitsOf(counts: PeriodCounts): Figure {
  const hidden = isConfidential({
    value: counts.visitsHeld,
    units: counts.companiesReached,
    largest: counts.mostVisitsToOneCompany,
    floor: 0,
    ceiling: null,
  })
  return shownUnless(hidden, counts.visitsHeld)
}

function coverageOf(counts: PeriodCounts): Figure {
  return visitsOf(counts).kind === 'hidden'
    ? hiddenFigure
    : shareOf(countOf(counts.companiesReached), countOf(counts.companiesInStock))
}

function rateOf(counts: PeriodCounts): Figure {
  return shareOf(shown(counts.attendancesGiven), shown(counts.attendancesExpected))
}

function countOf(units: number): Figure {
  return shownUnless(isConfidential(unitTally(units)), units)
}

function isFew(units: number): boolean {
  return isConfidential(unitTally(units)) || units === 0
}

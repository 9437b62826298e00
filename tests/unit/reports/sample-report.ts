import type {
  PeriodCounts,
  PublicCouncilReport,
  ReportGroup,
  VisitCell,
} from '../../../db/slices/reports/council-report.ts'

const sum = <Row>(rows: readonly Row[], count: (row: Row) => number) =>
  rows.reduce((total, row) => total + count(row), 0)

export const noCounts: PeriodCounts = {
  companiesInStock: 0,
  visitsHeld: 0,
  companiesReached: 0,
  mostVisitsToOneCompany: 0,
  contacts: 0,
  companiesContacted: 0,
  promisesOpen: 0,
  promisesKept: 0,
  groupsActive: 0,
  meetingsHeld: 0,
  attendancesExpected: 0,
  attendancesGiven: 0,
}

/** A public report of the first quarter with these visits and groups; its totals agree with them. */
export function reportOf(
  visitCells: readonly VisitCell[],
  groups: readonly ReportGroup[] = [],
): PublicCouncilReport {
  return {
    version: 'public',
    office: { name: 'Amt für Wirtschaftsförderung', city: 'Stadt Lindenbrück' },
    period: { from: '2026-01-01', to: '2026-03-31' },
    previousPeriod: { from: '2025-10-01', to: '2025-12-31' },
    dataAsOf: '2026-04-02T10:00:00.000Z',
    paper: {
      subject: 'Quartalsbericht',
      paperNumber: null,
      consultations: [],
      proposedDecision: null,
      facts: null,
      attachments: [],
    },
    current: {
      ...noCounts,
      companiesInStock: sum(visitCells, (cell) => cell.companiesInStock),
      visitsHeld: sum(visitCells, (cell) => cell.visitsHeld),
      companiesReached: sum(visitCells, (cell) => cell.companiesReached),
      mostVisitsToOneCompany: Math.max(0, ...visitCells.map((cell) => cell.mostVisitsToOneCompany)),
      groupsActive: groups.filter((group) => group.status === 'active').length,
      meetingsHeld: sum(groups, (group) => group.meetingsHeld),
      attendancesExpected: sum(groups, (group) => group.attendancesExpected),
      attendancesGiven: sum(groups, (group) => group.attendancesGiven),
    },
    previous: noCounts,
    targets: {},
    visitCells,
    groups,
    unlistedGroups: null,
    themes: [],
  }
}

/** A cell in which no company was visited more often than need be. */
export function visitCell(
  district: string | null,
  [companiesInStock, visitsHeld, companiesReached]: readonly [number, number, number],
  sizeClass: VisitCell['sizeClass'] = '0-9',
): VisitCell {
  return {
    district,
    sizeClass,
    companiesInStock,
    visitsHeld,
    companiesReached,
    mostVisitsToOneCompany: companiesReached === 0 ? 0 : Math.ceil(visitsHeld / companiesReached),
  }
}

export function reportGroup(
  name: string,
  members: number,
  attendances: readonly [number, number],
): ReportGroup {
  const [attendancesExpected, attendancesGiven] = attendances
  return {
    name,
    status: 'active',
    meetingsHeld: attendancesExpected === 0 ? 0 : 2,
    members,
    organisationsRepresented: members,
    attendancesExpected,
    attendancesGiven,
  }
}

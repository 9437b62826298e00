import type { PeriodCounts, PublicCouncilReport } from '../../../db/slices/reports/council-report.ts'

const nothing: PeriodCounts = {
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

/** The first day of an office: no company, no visit, no group. */
export const emptyReport: PublicCouncilReport = {
  version: 'public',
  office: { name: 'Stabsstelle Wirtschaft', city: null },
  period: { from: '2026-03-03', to: '2026-03-16' },
  previousPeriod: { from: '2026-02-17', to: '2026-03-02' },
  dataAsOf: '2026-03-17T08:00:00.000Z',
  paper: {
    subject: 'Bericht der Wirtschaftsförderung',
    paperNumber: null,
    consultations: [],
    proposedDecision: null,
    facts: ' ',
    attachments: [],
  },
  current: nothing,
  previous: nothing,
  targets: {},
  visitCells: [],
  groups: [],
  unlistedGroups: null,
  themes: [],
}

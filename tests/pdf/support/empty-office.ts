import type { PublicCouncilReport } from '../../../db/slices/reports/council-report.ts'
import { noCounts } from '../../unit/reports/sample-report.ts'

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
  current: noCounts,
  previous: noCounts,
  targets: {},
  visitCells: [],
  groups: [],
  unlistedGroups: null,
  themes: [],
}

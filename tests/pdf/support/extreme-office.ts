import type { InternalCouncilReport, VisitCell } from '../../../db/slices/reports/council-report.ts'

/** Text that must come out as text: markup, style and template syntax, quotes, a fake page number mark. */
export const hostileName = `<script>alert(1)</script></style><img src=x onerror=alert(2)> "';}--{{\${7*7}}}<!--page-of:methode--> & Söhne`

/** 300 letters without a place to break. */
export const endlessName = `Unternehmens${'bestandspflege'.repeat(20)}gesellschaft`
  .slice(0, 300)
  .padEnd(300, 'x')

/** Combining marks and rare letters of DIN 91379, a direction override, a lone surrogate, a pictograph. */
export const rareLetters = 'M̂ C̕ K̲ S̛̄ Ḍạ ẞ ǆ Œ Ț Ḥ \u202egnurehcis\u202c \ud800 🏭 Ω Ж'

const largest = 1_234_567_890

const manyDistricts: readonly VisitCell[] = Array.from({ length: 34 }, (_, index) => ({
  district: index === 0 ? hostileName : index === 1 ? endlessName : `Bezirk ${index} ${rareLetters}`,
  sizeClass: 'unknown' as const,
  companiesInStock: index === 2 ? largest : 50 + index,
  visitsHeld: index === 2 ? 987_654_321 : index % 7,
  companiesReached: index === 2 ? 987_654_321 : index % 7,
  mostVisitsToOneCompany: index === 2 || index % 7 > 0 ? 1 : 0,
}))

const sum = (count: (cell: VisitCell) => number) =>
  manyDistricts.reduce((total, cell) => total + count(cell), 0)

/** Names that attack the page, numbers that fill their column, more rows than a page holds. */
export const extremeReport: InternalCouncilReport = {
  version: 'internal',
  office: { name: `${hostileName} ${endlessName}`, city: endlessName },
  period: { from: '2024-02-29', to: '2025-11-07' },
  previousPeriod: { from: '2022-06-21', to: '2024-02-28' },
  dataAsOf: '2025-11-08T23:30:00.000Z',
  paper: {
    subject: `${hostileName} ${rareLetters}`,
    paperNumber: endlessName.slice(0, 50),
    consultations: [{ body: endlessName, heldOn: '2025-12-01', kind: 'information' }],
    proposedDecision: `${hostileName}\n\n${endlessName}\n${endlessName}`,
    facts: Array.from({ length: 40 }, () => `${hostileName} ${rareLetters} ${endlessName}`).join('\n\n\n'),
    attachments: Array.from({ length: 30 }, (_, index) => `Anlage ${index + 1}: ${endlessName}`),
  },
  current: {
    companiesInStock: sum((cell) => cell.companiesInStock),
    visitsHeld: sum((cell) => cell.visitsHeld),
    companiesReached: sum((cell) => cell.companiesReached),
    mostVisitsToOneCompany: 1,
    contacts: largest,
    companiesContacted: largest,
    promisesOpen: largest,
    promisesKept: 1,
    groupsActive: 2,
    meetingsHeld: 1_000_001,
    attendancesExpected: largest,
    attendancesGiven: largest,
  },
  previous: {
    companiesInStock: 2,
    visitsHeld: 1,
    companiesReached: 1,
    mostVisitsToOneCompany: 1,
    contacts: 3,
    companiesContacted: 2,
    promisesOpen: 1,
    promisesKept: 2,
    groupsActive: 0,
    meetingsHeld: 0,
    attendancesExpected: 0,
    attendancesGiven: 0,
  },
  targets: { visitsHeld: largest, attendanceRate: 100 },
  visitCells: manyDistricts,
  groups: [
    {
      name: endlessName,
      status: 'active',
      meetingsHeld: 1_000_000,
      members: largest,
      organisationsRepresented: largest,
      attendancesExpected: largest,
      attendancesGiven: largest,
    },
    {
      name: hostileName,
      status: 'dormant',
      meetingsHeld: 1,
      members: 1,
      organisationsRepresented: 1,
      attendancesExpected: 0,
      attendancesGiven: 0,
    },
  ],
  themes: Array.from({ length: 45 }, (_, index) => ({
    name: index === 0 ? endlessName : `${hostileName} ${index}`,
    visitsHeld: index * 1_000_000,
    companiesVisited: index * 1_000_000,
    mostVisitsToOneCompany: Math.min(index, 1),
    groups: index,
    companies: index * 1_000_000,
  })),
  heldVisits: Array.from({ length: 120 }, (_, index) => ({
    heldOn: '2025-01-31',
    organisationName: index % 3 === 0 ? endlessName : index % 3 === 1 ? hostileName : rareLetters,
    district: index % 2 === 0 ? null : endlessName,
    sizeClass: 'unknown',
    occasion: endlessName,
    themes: [hostileName, rareLetters],
  })),
}

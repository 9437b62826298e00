import {
  sizeClasses,
  type CouncilReportData,
  type HeldVisit,
  type InternalCouncilReport,
  type PeriodCounts,
  type PublicCouncilReport,
  type ReportGroup,
  type ReportTheme,
  type SizeClass,
  type VisitCell,
} from '../../../db/slices/reports/council-report.ts'

/** Names that only the internal version may print. */
export const internalNames = {
  group: 'Runder Tisch Standortverlagerung',
  organisation: 'Köhler Feinmechanik GmbH',
  occasion: 'Vertrauliches Gespräch zur Nachfolge',
} as const

const districts = [
  'Altstadt',
  'Auenviertel',
  'Gewerbepark Ost',
  'Hafen',
  'Herrenwiese',
  'Lindenau',
  'Neustadt',
  'Nordstadt',
  'Öhringsberg',
  'Südvorstadt',
  'Universitätsviertel',
  'Weststadt',
  null,
] as const

/** Companies in stock and visits held per district, by size class as in `sizeClasses`. */
const stockAndVisits: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [412, 96, 14, 4, 31],
    [4, 6, 4, 3, 0],
  ],
  [
    [128, 22, 3, 0, 9],
    [3, 1, 0, 0, 0],
  ],
  [
    [64, 88, 41, 11, 4],
    [4, 6, 9, 5, 0],
  ],
  [
    [37, 29, 17, 6, 3],
    [0, 4, 4, 4, 0],
  ],
  [
    [91, 12, 0, 0, 6],
    [0, 0, 0, 0, 0],
  ],
  [
    [203, 34, 6, 3, 12],
    [4, 3, 0, 0, 0],
  ],
  [
    [377, 71, 9, 3, 28],
    [6, 4, 3, 2, 0],
  ],
  [
    [241, 58, 22, 5, 17],
    [5, 4, 4, 0, 0],
  ],
  [
    [54, 7, 0, 0, 2],
    [2, 0, 0, 0, 0],
  ],
  [
    [188, 43, 8, 0, 10],
    [4, 3, 3, 0, 0],
  ],
  [
    [96, 39, 12, 4, 8],
    [4, 4, 3, 3, 0],
  ],
  [
    [219, 61, 19, 6, 15],
    [5, 4, 4, 3, 0],
  ],
  [
    [7, 0, 0, 0, 19],
    [0, 0, 0, 0, 3],
  ],
]

const visitCells: readonly VisitCell[] = districts.flatMap((district, row) =>
  sizeClasses.map((sizeClass, column): VisitCell => {
    const [stock, visits] = stockAndVisits[row] ?? [[], []]
    const visitsHeld = visits[column] ?? 0
    // Every fourth visit goes to a company that was visited before.
    const companiesReached = visitsHeld - Math.floor(visitsHeld / 4)
    return {
      district,
      sizeClass,
      companiesInStock: stock[column] ?? 0,
      visitsHeld,
      companiesReached,
      mostVisitsToOneCompany: Math.min(2, visitsHeld),
    }
  }),
)

const groups: readonly ReportGroup[] = [
  group('Fachkräfte und Ausbildung', 'active', [5, 34, 27, 168, 121]),
  group('Energie und Klimaschutz im Gewerbe', 'active', [4, 22, 19, 86, 70]),
  group('Digitale Verwaltung für Unternehmen', 'active', [3, 18, 15, 54, 39]),
  group('Innenstadt und Handel', 'active', [6, 41, 38, 243, 141]),
  group('Gewerbeflächenentwicklung und Konversion', 'active', [3, 16, 12, 47, 36]),
  group('Gründung und Nachfolge', 'active', [4, 19, 16, 75, 52]),
  group('Gesundheitswirtschaft', 'dormant', [0, 12, 10, 0, 0]),
  group('Hafen und Logistik', 'active', [4, 14, 13, 55, 47]),
  group('Wissenschaft trifft Mittelstand', 'active', [2, 26, 21, 51, 33]),
  group('Breitbandausbau', 'ended', [1, 2, 2, 2, 2]),
]

const confidentialGroup = group(internalNames.group, 'active', [2, 6, 5, 12, 10])

function group(
  name: string,
  status: ReportGroup['status'],
  [meetingsHeld, members, organisationsRepresented, attendancesExpected, attendancesGiven]: readonly [
    number,
    number,
    number,
    number,
    number,
  ],
): ReportGroup {
  return {
    name,
    status,
    meetingsHeld,
    members,
    organisationsRepresented,
    attendancesExpected,
    attendancesGiven,
  }
}

const themes: readonly ReportTheme[] = [
  theme('Fachkräftesicherung und Qualifizierung', 68, 51, 2, 214),
  theme('Energie- und Klimawende in den Betrieben', 47, 39, 1, 133),
  theme('Flächen und Standortentwicklung', 39, 33, 2, 96),
  theme('Digitalisierung und künstliche Intelligenz', 31, 27, 1, 88),
  theme('Unternehmensnachfolge', 22, 20, 1, 57),
  theme('Innenstadt und Nahversorgung', 19, 17, 1, 121),
  theme('Mobilität und Erreichbarkeit', 14, 12, 0, 42),
  theme('Internationale Beziehungen', 2, 2, 0, 9),
  theme('Kreislaufwirtschaft', 0, 0, 0, 2),
]

function theme(
  name: string,
  visitsHeld: number,
  companiesVisited: number,
  groupCount: number,
  companies: number,
): ReportTheme {
  return { name, visitsHeld, companiesVisited, mostVisitsToOneCompany: 2, groups: groupCount, companies }
}

const sum = <Row>(rows: readonly Row[], count: (row: Row) => number) =>
  rows.reduce((total, row) => total + count(row), 0)

const allGroups = [...groups, confidentialGroup]

const current: PeriodCounts = {
  companiesInStock: sum(visitCells, (cell) => cell.companiesInStock),
  visitsHeld: sum(visitCells, (cell) => cell.visitsHeld),
  companiesReached: sum(visitCells, (cell) => cell.companiesReached),
  mostVisitsToOneCompany: 2,
  contacts: 1_284,
  companiesContacted: 617,
  promisesOpen: 23,
  promisesKept: 71,
  groupsActive: 9,
  meetingsHeld: sum(allGroups, (row) => row.meetingsHeld),
  attendancesExpected: sum(allGroups, (row) => row.attendancesExpected),
  attendancesGiven: sum(allGroups, (row) => row.attendancesGiven),
}

const body = {
  office: { name: 'Amt für Wirtschaftsförderung', city: 'Stadt Lindenbrück' },
  period: { from: '2026-01-01', to: '2026-06-30' },
  previousPeriod: { from: '2025-07-01', to: '2025-12-31' },
  dataAsOf: '2026-07-14T07:32:00.000Z',
  paper: {
    subject:
      'Halbjahresbericht der Wirtschaftsförderung: Unternehmensbesuche, Arbeitskreise, Themenschwerpunkte',
    paperNumber: '2026/0815',
    consultations: [
      { body: 'Ausschuss für Wirtschaft und Stadtentwicklung', heldOn: '2026-09-08', kind: 'preliminary' },
      { body: 'Bezirksbeirat Hafen', heldOn: '2026-09-15', kind: 'hearing' },
      { body: 'Rat der Stadt', heldOn: '2026-09-24', kind: 'decision' },
    ],
    proposedDecision:
      'Der Rat nimmt den Halbjahresbericht der Wirtschaftsförderung zur Kenntnis.\n\nDie Verwaltung wird beauftragt, die Unternehmensbesuche in den Stadtteilen mit geringer Erreichbarkeit zu verstärken und im nächsten Halbjahr darüber zu berichten.',
    facts:
      'Die Wirtschaftsförderung berichtet dem Rat zweimal im Jahr über ihre Arbeit. Der Bericht folgt dem Ratsbeschluss zur Unternehmensbestandspflege: Besuche in allen Stadtteilen und Größenklassen, feste Arbeitskreise mit Unternehmen, Verbänden und Wissenschaft, gemeinsame Themenschwerpunkte.\n\nIm ersten Halbjahr stand die Fachkräftesicherung im Vordergrund. Mit der Gewerbeflächenvermarktung im Gewerbepark Ost und der Erweiterung des Hafens sind zwei Vorhaben hinzugekommen, über die die Verwaltung gesondert berichtet. Finanzielle Auswirkungen ergeben sich aus diesem Bericht nicht.',
    attachments: [
      'Leitbild der Unternehmensbestandspflege (Beschluss vom 12. März 2024)',
      'Gliederung der Stadtteile',
    ],
  },
  current,
  previous: {
    companiesInStock: 2_984,
    visitsHeld: 121,
    companiesReached: 98,
    mostVisitsToOneCompany: 3,
    contacts: 1_310,
    companiesContacted: 588,
    promisesOpen: 31,
    promisesKept: 54,
    groupsActive: 8,
    meetingsHeld: 31,
    attendancesExpected: 702,
    attendancesGiven: 459,
  },
  targets: { visitsHeld: 120, companiesReached: 5, promisesOpen: 20, attendanceRate: 70 },
  visitCells,
  themes,
} as const satisfies Partial<CouncilReportData>

const companyNames = [
  internalNames.organisation,
  'Yılmaz & Söhne OHG',
  'Grünwald Donaudampfschifffahrtsbedarf e. K.',
  'Bäckerei Weiß KG',
  'Łukasz Nowak Metallbau',
  'Țiriac Logistik SE',
  'Medizintechnik am Universitätsklinikum GmbH & Co. KG',
  'Öztürk Haustechnik GmbH',
  'Gärtnerei Müller-Lüdenscheidt',
  'Präzisionswerkzeuge Čapek GmbH',
  'Energiegenossenschaft Auenviertel eG',
  'Buchhandlung am Markt',
  'Nordlicht Softwareentwicklung UG (haftungsbeschränkt)',
  'Hafenspedition Petersen & Sohn GmbH',
] as const
const occasions = ['Antrittsbesuch', 'Erweiterung', 'Fördermittelberatung', 'Standortsuche', null] as const

/** One row per visit counted in the cells, spread over the half-year; the same for every run. */
const heldVisits: readonly HeldVisit[] = visitCells
  .flatMap(({ district, sizeClass, visitsHeld }) =>
    Array.from({ length: visitsHeld }, () => ({ district, sizeClass: sizeClass satisfies SizeClass })),
  )
  .map((place, index) => ({
    ...place,
    heldOn: dayOfHalfYear((index * 37) % 181),
    organisationName: companyNames[(index * 5) % companyNames.length] ?? '',
    occasion: index === 3 ? internalNames.occasion : (occasions[(index * 3) % occasions.length] ?? null),
    themes: [
      themes[(index * 7) % 6]?.name ?? '',
      ...(index % 5 === 0 ? [themes[index % 5]?.name ?? ''] : []),
    ].filter((name, at, all) => all.indexOf(name) === at),
  }))

function dayOfHalfYear(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
}

/** A rich half-year of a city that does not exist. */
export const internalReport: InternalCouncilReport = {
  ...body,
  version: 'internal',
  groups: allGroups,
  heldVisits,
}

export const publicReport: PublicCouncilReport = {
  ...body,
  version: 'public',
  groups,
  unlistedGroups: { ...confidentialGroup, groups: 1 },
}

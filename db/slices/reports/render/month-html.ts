import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import {
  arrivals,
  departures,
  monthGroups,
  monthWeights,
  type GroupCounts,
  type MonthCell,
  type MonthGroup,
  type MonthOverview,
  type MonthWeight,
} from '../../../../preload/contract/trade-notifications.ts'
import { daysOf, type NamedNotification } from '../../trade-notifications/index.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable, type Column, type Row } from './data-table.ts'
import { formatCount, formatDate, nameOfPeriod, signs } from './german.ts'
import { printedDocument } from './document.ts'
import { html, properName, prose, shorten, type Html } from './html.ts'
import { groupDeeds, groupNames, weightNames } from './month-words.ts'
import { Numbering } from './section.ts'

export interface PrintedMonth {
  readonly officeName: string
  readonly municipality: string
  readonly overview: MonthOverview
  readonly named: readonly NamedNotification[]
  readonly names: 'registered' | 'all'
  /** The day on which it is printed. */
  readonly day: string
}

const countOf = (cells: readonly MonthCell[], group?: MonthGroup, weight?: MonthWeight): number =>
  cells.reduce(
    (sum, cell) =>
      (group === undefined || cell.group === group) && (weight === undefined || cell.weight === weight)
        ? sum + cell.count
        : sum,
    0,
  )

const balance = (count: (group: MonthGroup) => number): number =>
  count('founded') + count('movedIn') - count('closed') - count('movedAway')

const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formatCount(Math.abs(value))}`

/** Nothing is a dash (DIN 55301). */
const printed = (value: number): string => (value === 0 ? signs.nothing : formatCount(value))

const figures = [
  ['founded', 'Betriebsgründungen'],
  ['movedIn', 'Zugezogene Betriebe'],
  ['takenOver', 'Übernommene Betriebe'],
  ['closed', 'Geschlossene Betriebe'],
  ['movedAway', 'Fortgezogene Betriebe'],
] as const satisfies readonly (readonly [MonthGroup, string])[]

function cards({ cells, before, yearBefore }: MonthOverview): Html {
  const compared = (count: (cells: readonly MonthCell[]) => string): string =>
    [
      ...(before === null ? [] : [`Vormonat ${count(before)}`]),
      ...(yearBefore === null ? [] : [`Vorjahresmonat ${count(yearBefore)}`]),
    ].join(' · ')
  const card = (label: string, count: (cells: readonly MonthCell[]) => string): Html =>
    html`<div class="card">
      <p class="label">${prose(label)}</p>
      <p class="value">${count(cells)}</p>
      <p class="before">${compared(count)}</p>
    </div>`
  return html`<div class="cards">
    ${figures.map(([group, label]) => card(label, (of) => formatCount(countOf(of, group, 'business'))))}
    ${card('Saldo der Betriebe', (of) => signed(balance((group) => countOf(of, group, 'business'))))}
  </div>`
}

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const countColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'count' })

const weightWidths = { business: 14, branch: 19, small: 20, sideline: 19, unknown: 13 } as const

function notifiedTable({ cells, before, yearBefore }: MonthOverview, numbering: Numbering): Html {
  const shown = monthGroups.filter((group) =>
    [cells, before, yearBefore].some((of) => countOf(of ?? [], group) > 0),
  )
  const earlier = (of: readonly MonthCell[] | null, count: (of: readonly MonthCell[]) => string): string =>
    of === null ? 'k. A.' : count(of)
  const rowOf = (group: MonthGroup): Row => ({
    heading: groupNames[group],
    cells: [
      ...monthWeights.map((weight) => printed(countOf(cells, group, weight))),
      printed(countOf(cells, group)),
      earlier(before, (of) => printed(countOf(of, group))),
      earlier(yearBefore, (of) => printed(countOf(of, group))),
    ],
  })
  const balances = (of: readonly MonthCell[], weight?: MonthWeight): string =>
    signed(balance((group) => countOf(of, group, weight)))
  return dataTable({
    caption: numbering.table('Gewerbemeldungen nach Art und Gewicht'),
    columns: [
      textColumn('Meldung', 36),
      ...monthWeights.map((weight) => countColumn(weightNames[weight], weightWidths[weight])),
      countColumn('Zusammen', 17),
      countColumn('Vormonat', 15),
      countColumn('Vorjahr', 13),
    ],
    rows: shown.map(rowOf),
    total: {
      heading: 'Saldo',
      cells: [
        ...monthWeights.map((weight) => balances(cells, weight)),
        balances(cells),
        earlier(before, balances),
        earlier(yearBefore, balances),
      ],
    },
  })
}

interface Part {
  readonly name: string
  readonly counts: GroupCounts
  readonly businessesFounded: number
}

const ofParts = ['founded', 'movedIn', 'takenOver', 'closed', 'movedAway'] as const
/** In millimetres, so that each heading stands in one line. */
const partWidths = { founded: 19, movedIn: 14, takenOver: 20, closed: 20, movedAway: 15 } as const

function partsTable(caption: Html, heading: string, parts: readonly Part[], isDense = false): Html {
  return dataTable({
    caption,
    columns: [
      textColumn(heading, 48),
      countColumn('Betriebe gegründet', 17),
      ...ofParts.map((group) => countColumn(groupNames[group], partWidths[group])),
      countColumn('Saldo', 12),
    ],
    isDense,
    rows: parts.map(({ name, counts, businessesFounded }) => ({
      heading: properName(name),
      cells: [
        printed(businessesFounded),
        ...ofParts.map((group) => printed(counts[group])),
        signed(balance((group) => counts[group])),
      ],
    })),
  })
}

/** Names of those who came, or of those who went. */
function namesTable(
  { named, names }: PrintedMonth,
  title: string,
  groups: readonly MonthGroup[],
  numbering: Numbering,
): Html | null {
  const those = named.filter(({ group }) => groups.includes(group))
  const shown = those.filter((one) => !one.isConfidential && (names === 'all' || one.isRegistered))
  if (shown.length === 0) return null
  const left = those.length - shown.length
  return dataTable({
    caption: numbering.table(title),
    columns: [
      textColumn('Name', 62),
      textColumn('Meldung', 24),
      textColumn('Gilt ab', 20),
      textColumn('Ortsteil', 24),
      textColumn('Tätigkeit', 35),
    ],
    isDense: true,
    rows: shown.map((one) => ({
      heading: properName(one.name),
      cells: [
        groupDeeds[one.group],
        formatDate(one.validFrom),
        properName(one.district),
        properName(one.activity),
      ],
    })),
    ...(left > 0 && {
      note: `${formatCount(left)} weitere sind nicht genannt, weil sie in keinem Register stehen oder vertraulich sind; gezählt sind sie.`,
    }),
  })
}

const methodText =
  'Gezählt sind die Meldungen beim Gewerbeamt nach dem Tag, ab dem sie gelten; berichtigte zählen einmal. Betriebe sind Hauptniederlassungen, die im Register oder in der Handwerksrolle stehen oder Beschäftigte haben; nur ihre Gründung zählt als Betriebsgründung. Kleingewerbe und Nebenerwerb stehen daneben; wo die Meldung zu wenig sagt, steht „ohne Angabe“. Saldo: Gründungen und Zuzüge weniger Schließungen und Fortzüge.'

const monthRules = `
.month h1{font-size:27pt;line-height:1.12;font-weight:600;letter-spacing:-.01em;margin:0 0 1mm}
.month .period{font-size:15pt;color:#0d4b5e;margin:0 0 7mm;max-width:none}
.month .office{font-size:10.5pt;font-weight:600;margin:0 0 9mm;max-width:none}
.month h2{font-size:12pt;margin:8mm 0 1mm}
.month .cards{gap:7mm 7.5mm;margin-bottom:9mm}
.month .block{margin-top:7mm}
.month .dense.short{break-inside:auto}
.month tbody th,.month tbody td{padding-top:.8mm;padding-bottom:.8mm}`

/** Renders the month of the city as one self-contained German HTML document, ready for the printer. */
export function renderMonth(month: PrintedMonth, fonts: ReportFonts): ReportHtml {
  const { overview, officeName, municipality, names, day } = month
  const numbering = new Numbering()
  const period = nameOfPeriod(daysOf(overview.month))
  const office = shorten(officeName, 60)
  const isInternal = names === 'all'
  const title = `Der Monat der Stadt – ${period}`
  const footer = `${office} · ${period} · ${isInternal ? 'Nichtöffentlich' : `Stand ${formatDate(day)}`}`
  const isRunning = overview.month === day.slice(0, 7)
  return printedDocument({
    kind: 'month',
    title,
    subject: title,
    officeName,
    footer,
    rules: monthRules,
    fonts,
    body: html`<p class="office">
        ${properName(officeName)}${municipality === '' ? null : html` · ${properName(municipality)}`}
      </p>
      <h1>Der Monat der Stadt</h1>
      <p class="period">${period}${isRunning ? `, bis ${formatDate(day)}` : null}</p>
      ${cards(overview)} ${notifiedTable(overview, numbering)}
      ${partsTable(
        numbering.table('Meldungen nach Ortsteil'),
        'Ortsteil',
        overview.districts.map(({ district, ...part }) => ({ name: district || 'Ohne Ortsteil', ...part })),
      )}
      ${partsTable(
        numbering.table('Meldungen nach Wirtschaftszweig'),
        'Wirtschaftszweig',
        overview.sections.map(({ section, ...part }) => ({
          name: section.title || 'Ohne Wirtschaftszweig',
          ...part,
        })),
        true,
      )}
      ${namesTable(month, isInternal ? 'Wer dazukam' : 'Wer dazukam, soweit im Register', arrivals, numbering)}
      ${namesTable(month, isInternal ? 'Wer ging' : 'Wer ging, soweit im Register', departures, numbering)}
      <h2>Wie gezählt wurde</h2>
      <p class="note">${prose(methodText)}</p>`,
  })
}

import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { Proposal, TourStop, VisitReason } from '../../../../preload/contract/visit-planning.ts'
import type { ReportFonts } from '../fonts.ts'
import { printedDocument } from './document.ts'
import { formatDate, formatLongDate } from './german.ts'
import { html, prose, shorten, type Html } from './html.ts'

export interface PrintedTour {
  readonly officeName: string
  readonly from: string
  readonly to: string
  readonly today: string
  /** In the order of the tour. */
  readonly stops: readonly TourStop[]
  /** Why each company is visited, by its number. */
  readonly reasons: ReadonlyMap<number, Proposal>
}

const reasonWords: Readonly<Record<VisitReason, (of: Proposal) => string>> = {
  redFlag: ({ redFlags }) => (redFlags === 1 ? 'ein Warnzeichen offen' : `${redFlags} Warnzeichen offen`),
  overdue: ({ visitDueOn }) =>
    `Besuch fällig seit ${visitDueOn === null ? 'längerem' : formatDate(visitDueOn)}`,
  leaseEnds: ({ leaseEndsOn }) =>
    `Mietende ${leaseEndsOn === null ? 'in Sicht' : `am ${formatDate(leaseEndsOn)}`}`,
  staffChange: ({ staffChange }) =>
    `Beschäftigte ${(staffChange ?? 0) > 0 ? 'mehr' : 'weniger'}: ${Math.abs(staffChange ?? 0)}`,
  neverVisited: () => 'nie besucht',
  focusTheme: ({ focusThemes }) => `Thema: ${focusThemes}`,
  coverage: ({ coverage: { visited, companies } }) => `Abdeckung: ${visited} von ${companies} besucht`,
}

const reasonsText = (of: Proposal | undefined): string =>
  of === undefined ? '' : of.reasons.map(({ reason }) => reasonWords[reason](of)).join('; ')

const tourRules = `
.tour h1{font-size:19pt;line-height:1.2;font-weight:600;margin-bottom:1.5mm}
.tour h2{font-size:13pt;margin:6mm 0 1mm;break-after:avoid}
.tour p.who{margin:0 0 1.5mm;font-size:9.5pt;break-after:avoid}
.tour table{font-size:9.5pt;line-height:1.35}
.tour tr{break-inside:avoid}
.tour td.time{white-space:nowrap}
.tour td.notes{border-left:0.2mm solid #80898e}
@page{margin:18mm 15mm 24mm 18mm}`

const timeText = ({ startsAt, minutes }: TourStop): string =>
  startsAt === null ? 'offen' : minutes === null ? startsAt : `${startsAt} (${minutes} Min.)`

function table(stops: readonly TourStop[], reasons: PrintedTour['reasons']): Html {
  return html`<table>
    <colgroup>
      <col style="width:17%" />
      <col style="width:34%" />
      <col style="width:29%" />
      <col style="width:20%" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">Zeit</th>
        <th scope="col">Unternehmen</th>
        <th scope="col">Warum</th>
        <th scope="col">Notiz</th>
      </tr>
    </thead>
    <tbody>
      ${stops.map(
        (stop) =>
          html`<tr>
            <td class="time">${timeText(stop)}</td>
            <th scope="row">
              ${prose(stop.name)}${[stop.address, stop.district, stop.phone && `Tel. ${stop.phone}`]
                .filter(Boolean)
                .map((line) => html`<br /><span style="font-weight:400">${prose(line)}</span>`)}
            </th>
            <td>
              ${prose(shorten([stop.subject, reasonsText(reasons.get(stop.organisationId))].filter(Boolean).join(' – '), 400))}
            </td>
            <td class="notes">&#160;</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The visits of some days as a paper to take along: per day and colleague, with address, phone, time and reasons. */
export function renderTour(tour: PrintedTour, fonts: ReportFonts): ReportHtml {
  const { stops, officeName, from, to, today, reasons } = tour
  const title = `Besuche ${formatDate(from)} bis ${formatDate(to)}`
  const days = [...new Set(stops.map(({ on }) => on))]
  return printedDocument({
    kind: 'tour',
    title,
    subject: title,
    officeName,
    footer: shorten(`${officeName} · ${formatDate(today)} · nur für den Dienstgebrauch`, 120),
    rules: tourRules,
    fonts,
    body: html`<h1>${title}</h1>
      ${stops.length === 0 ? html`<p>In diesen Tagen sind keine Besuche vereinbart.</p>` : null}
      ${days.map((on) => {
        const ofDay = stops.filter((stop) => stop.on === on)
        const colleagues = [...new Set(ofDay.map(({ staffId }) => staffId))]
        return colleagues.map((staffId) => {
          const own = ofDay.filter((stop) => stop.staffId === staffId)
          const districts = [...new Set(own.map(({ district }) => district).filter(Boolean))].join(', ')
          return html`<h2>${formatLongDate(on)} · ${prose(own[0]?.staff ?? '')}</h2>
            ${districts === '' ? null : html`<p class="who">${prose(districts)}</p>`} ${table(own, reasons)}`
        })
      })}`,
  })
}

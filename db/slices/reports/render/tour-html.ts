import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { Proposal, TourStop } from '../../../../preload/contract/visit-planning.ts'
import type { ReportFonts } from '../fonts.ts'
import { printedDocument } from './document.ts'
import { html, prose, shorten, type Html } from './html.ts'
import { tourWords, type TourWords } from './tour-words.ts'

export interface PrintedTour {
  readonly officeName: string
  readonly from: string
  readonly to: string
  readonly today: string
  /** In the order of the tour. */
  readonly stops: readonly TourStop[]
  /** Why each company is visited, by its number. */
  readonly reasons: ReadonlyMap<number, Proposal>
  readonly language: 'de' | 'en'
}

const reasonsText = (of: Proposal | undefined, words: TourWords): string =>
  of === undefined ? '' : of.reasons.map(({ reason }) => words.reasons[reason](of)).join('; ')

const tourRules = `
.tour h1{font-size:19pt;line-height:1.2;font-weight:600;margin-bottom:1.5mm}
.tour h2{font-size:13pt;margin:6mm 0 1mm;break-after:avoid}
.tour p.who{margin:0 0 1.5mm;font-size:9.5pt;break-after:avoid}
.tour table{font-size:9.5pt;line-height:1.35}
.tour tr{break-inside:avoid}
.tour td.time{white-space:nowrap}
.tour td.notes{border-left:0.2mm solid #80898e}
@page{margin:18mm 15mm 24mm 18mm}`

const timeText = ({ startsAt, minutes }: TourStop, words: TourWords): string =>
  startsAt === null ? words.noTime : minutes === null ? startsAt : `${startsAt} (${words.minutes(minutes)})`

function table(stops: readonly TourStop[], reasons: PrintedTour['reasons'], words: TourWords): Html {
  return html`<table>
    <colgroup>
      <col style="width:17%" />
      <col style="width:34%" />
      <col style="width:29%" />
      <col style="width:20%" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${words.time}</th>
        <th scope="col">${words.company}</th>
        <th scope="col">${words.why}</th>
        <th scope="col">${words.note}</th>
      </tr>
    </thead>
    <tbody>
      ${stops.map(
        (stop) =>
          html`<tr>
            <td class="time">${timeText(stop, words)}</td>
            <th scope="row">
              ${prose(stop.name)}${[stop.address, stop.district, stop.phone && words.phone(stop.phone)]
                .filter(Boolean)
                .map((line) => html`<br /><span style="font-weight:400">${prose(line)}</span>`)}
            </th>
            <td>
              ${prose(shorten([stop.subject, reasonsText(reasons.get(stop.organisationId), words)].filter(Boolean).join(' – '), 400))}
            </td>
            <td class="notes">&#160;</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The visits of some days as a paper to take along: per day and colleague, with address, phone, time and reasons. */
export function renderTour(tour: PrintedTour, fonts: ReportFonts): ReportHtml {
  const { stops, officeName, from, to, today, reasons, language } = tour
  const words = tourWords[language]
  const title = words.title(from, to)
  const days = [...new Set(stops.map(({ on }) => on))]
  return printedDocument({
    kind: 'tour',
    title,
    subject: title,
    officeName,
    footer: shorten(words.footer(officeName, today), 120),
    rules: tourRules,
    fonts,
    language,
    body: html`<h1>${title}</h1>
      ${stops.length === 0 ? html`<p>${words.none}</p>` : null}
      ${days.map((on) => {
        const ofDay = stops.filter((stop) => stop.on === on)
        const colleagues = [...new Set(ofDay.map(({ staffId }) => staffId))]
        return colleagues.map((staffId) => {
          const own = ofDay.filter((stop) => stop.staffId === staffId)
          const districts = [...new Set(own.map(({ district }) => district).filter(Boolean))].join(', ')
          return html`<h2>${words.longDay(on)} · ${prose(own[0]?.staff ?? '')}</h2>
            ${districts === '' ? null : html`<p class="who">${prose(districts)}</p>`}
            ${table(own, reasons, words)}`
        })
      })}`,
  })
}

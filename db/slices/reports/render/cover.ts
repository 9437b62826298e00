import type { ProtectedReport } from '../protected-report.ts'
import { formatInstant, formatPeriod, nameOfPeriod } from './german.ts'
import { html, properName, prose, type Html } from './html.ts'

export const reportTitle = 'Bericht der Wirtschaftsförderung'

const versionNames = {
  public: 'Öffentliche Fassung',
  internal: 'Nichtöffentliche Fassung, nur für den Dienstgebrauch',
} as const

/** How the version is called in the foot of every page. */
export const shortVersionNames = { public: 'Öffentliche Fassung', internal: 'Nichtöffentlich' } as const

/** The first page: who reports what about which time, to whom it may be shown. */
export function renderCover(report: ProtectedReport): Html {
  const { office, paper, period, previousPeriod } = report
  const facts: readonly (readonly [string, string])[] = [
    ...(paper.paperNumber === null ? [] : [['Vorlage', paper.paperNumber] as const]),
    ['Betreff', paper.subject],
    ['Berichtszeitraum', formatPeriod(period)],
    ['Vergleichszeitraum', formatPeriod(previousPeriod)],
    ['Datenstand', formatInstant(report.dataAsOf)],
  ]
  return html`<section class="cover">
    <p class="office">${properName(office.name)}</p>
    ${office.city === null ? null : html`<p class="city">${properName(office.city)}</p>`}
    <div class="title">
      <div class="rule"></div>
      <h1>${reportTitle}</h1>
      <p class="period">${nameOfPeriod(period)}</p>
    </div>
    <table class="facts">
      <tbody>
        ${facts.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${prose(value)}</td>
            </tr>`,
        )}
        <tr class="version">
          <th scope="row">Fassung</th>
          <td>${versionNames[report.version]}</td>
        </tr>
      </tbody>
    </table>
  </section>`
}

import type { HeldVisit } from '../council-report.ts'
import type { ProtectedReport } from '../protected-report.ts'
import { dataTable } from './data-table.ts'
import { formatCount, formatDate, noDistrict, shortSizeClassNames } from './german.ts'
import { html, properName, prose } from './html.ts'
import type { Chapter, Numbering } from './section.ts'

/** Longer lists are for a spreadsheet, not for paper. */
const mostPrintedVisits = 1000

/** The list of visits; null in the public version. */
export function heldVisitChapter({ heldVisits }: ProtectedReport, numbering: Numbering): Chapter | null {
  if (heldVisits === null) return null
  const chapter = { id: 'besuchsliste', title: 'Liste der Besuche', isNumbered: true, parts: [] }
  const inOrder = [...heldVisits].sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
  if (inOrder.length === 0) {
    return {
      ...chapter,
      isEmpty: true,
      body: html`<p class="lead">${prose('Für diese Liste liegt kein Besuch vor.')}</p>`,
    }
  }
  const left = inOrder.length - mostPrintedVisits
  return {
    ...chapter,
    body: html`<p class="lead">
        ${prose(
          'Diese Liste nennt einzelne Unternehmen und steht nur in der nichtöffentlichen Fassung. Besuche, die als vertraulich eingestuft sind, zählen in den Tabellen mit, stehen aber nicht in der Liste.',
        )}
      </p>
      ${dataTable({
        caption: numbering.table('Besuche in zeitlicher Folge'),
        columns: [
          { heading: 'Datum', width: 18, kind: 'text' },
          { heading: 'Unternehmen', width: 43, kind: 'text' },
          { heading: 'Stadtteil', width: 27, kind: 'text' },
          { heading: 'Beschäftigte', width: 20, kind: 'text' },
          { heading: 'Anlass und Themen', width: 57, kind: 'text' },
        ],
        isDense: true,
        rows: inOrder.slice(0, mostPrintedVisits).map(visitRow),
        ...(left > 0
          ? {
              note: `Abgedruckt sind die ersten ${formatCount(mostPrintedVisits)} Besuche; ${formatCount(left)} weitere stehen in Kontor.`,
            }
          : {}),
      })}`,
  }
}

function visitRow(visit: HeldVisit) {
  const about = [...(visit.occasion === null ? [] : [visit.occasion]), ...visit.themes]
  return {
    heading: formatDate(visit.heldOn),
    cells: [
      properName(visit.organisationName),
      properName(visit.district ?? noDistrict),
      shortSizeClassNames[visit.sizeClass],
      html`${about.map((text, index) => html`${index > 0 ? ' · ' : null}${properName(text)}`)}`,
    ],
  }
}

import type { ProtectedReport } from '../protected-report.ts'
import { chartWithTable } from './bar-chart.ts'
import { dataTable } from './data-table.ts'
import { formatCount, signs } from './german.ts'
import { html, properName, prose } from './html.ts'
import type { Chapter, Numbering } from './section.ts'

/** The chapter on themes: what the visits were about, and who works on it. */
export function themeChapter({ themes }: ProtectedReport, numbering: Numbering): Chapter {
  const chapter = { id: 'themen', title: 'Themenschwerpunkte', isNumbered: true, parts: [] }
  if (themes.length === 0) {
    return {
      ...chapter,
      isEmpty: true,
      body: html`<p class="lead">${prose('Themenschwerpunkte sind noch nicht festgelegt.')}</p>`,
    }
  }
  const bars = themes.map((theme) => ({ label: theme.name, figure: theme.visitsHeld }))
  return {
    ...chapter,
    body: html`<p class="lead">
        ${prose(
          'Themenschwerpunkte verbinden Besuche, Arbeitskreise und Unternehmen. Sie zeigen, was die Betriebe beschäftigt und wo daran gearbeitet wird.',
        )}
      </p>
      ${chartWithTable(
        { id: 'diagramm-themen', title: 'Unternehmensbesuche nach Themenschwerpunkt', unit: 'count', bars },
        dataTable({
          caption: numbering.table('Themenschwerpunkte'),
          columns: [
            { heading: 'Thema', width: 84, kind: 'text' },
            { heading: 'Besuche', width: 27, kind: 'count' },
            { heading: 'Arbeitskreise', width: 27, kind: 'count' },
            { heading: 'Unternehmen', width: 27, kind: 'count' },
          ],
          rows: themes.map((theme) => ({
            heading: properName(theme.name),
            cells: [
              theme.visitsHeld,
              theme.groups === 0 ? signs.nothing : formatCount(theme.groups),
              theme.companies,
            ],
          })),
          note: 'Ein Besuch, ein Arbeitskreis oder ein Unternehmen kann mehreren Themen dienen; deshalb gibt es hier keine Summe.',
        }),
        numbering,
      )}`,
  }
}

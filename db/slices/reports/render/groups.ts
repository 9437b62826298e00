import type { GroupStatus } from '../council-report.ts'
import type { ProtectedGroup, ProtectedReport } from '../protected-report.ts'
import { chartWithTable } from './bar-chart.ts'
import { dataTable } from './data-table.ts'
import { duringPeriod, formatCount, formatFigure, signs } from './german.ts'
import { html, properName, prose } from './html.ts'
import type { Chapter, Numbering } from './section.ts'

const statusNames: Readonly<Record<GroupStatus, string>> = {
  active: 'aktiv',
  dormant: 'ruht',
  ended: 'beendet',
}

/** The chapter on working groups: attendance as chart, life and load of each group as table. */
export function groupChapter({ groups, keyFigures, period }: ProtectedReport, numbering: Numbering): Chapter {
  const chapter = { id: 'arbeitskreise', title: 'Arbeitskreise', isNumbered: true, parts: [] }
  if (groups.length === 0) {
    return {
      ...chapter,
      isEmpty: true,
      body: html`<p class="lead">${prose(`Arbeitskreise sind ${duringPeriod(period)} nicht erfasst.`)}</p>`,
    }
  }
  const attendanceRate = keyFigures.find((figure) => figure.key === 'attendanceRate')?.value
  const bars = groups
    .filter((group) => group.attendanceRate.kind !== 'notMeaningful')
    .map((group) => ({ label: group.name ?? nameOfUnlisted(group), figure: group.attendanceRate }))
  return {
    ...chapter,
    body: html`<p class="lead">
        ${prose(
          'In den Arbeitskreisen arbeiten Unternehmen, Verbände, Wissenschaft und Verwaltung an gemeinsamen Themen. Die Teilnahmequote zeigt, ob die Sitzungen tragen oder überlasten.',
        )}
      </p>
      ${chartWithTable(
        {
          id: 'diagramm-teilnahme',
          title: 'Teilnahmequote der Arbeitskreise',
          unit: 'share',
          bars,
          ...(attendanceRate ? { reference: { label: 'Alle Sitzungen', figure: attendanceRate } } : {}),
        },
        dataTable({
          caption: numbering.table('Arbeitskreise, Sitzungen und Teilnahme'),
          columns: [
            { heading: 'Arbeitskreis', width: 58, kind: 'text' },
            { heading: 'Stand', width: 18, kind: 'text' },
            { heading: 'Sitzungen', width: 18, kind: 'count' },
            { heading: 'Mitglieder', width: 19, kind: 'count' },
            { heading: 'Vertretene Organisationen', width: 27, kind: 'count' },
            { heading: 'Teilnahmequote', width: 25, kind: 'share' },
          ],
          rows: groups.map((group) => ({
            heading: properName(group.name ?? nameOfUnlisted(group)),
            cells: [
              group.status === null ? 'k. A.' : statusNames[group.status],
              group.meetingsHeld === 0 ? signs.nothing : formatCount(group.meetingsHeld),
              group.members,
              group.organisationsRepresented,
              formatFigure(group.attendanceRate, 'share'),
            ],
          })),
          note: 'Stand, Mitglieder und vertretene Organisationen am letzten Tag des Berichtszeitraums. Eine Person kann mehreren Arbeitskreisen angehören; deshalb gibt es hier keine Summe.',
        }),
        numbering,
      )}`,
  }
}

function nameOfUnlisted({ groups }: ProtectedGroup): string {
  return groups === 1
    ? 'Ein weiterer, nicht öffentlicher Arbeitskreis'
    : `${formatCount(groups)} weitere, nicht öffentliche Arbeitskreise`
}

import type {
  Figure,
  ProtectedReport,
  ProtectedVisits,
  VisitFigures,
  VisitGrid,
} from '../protected-report.ts'
import { chartWithTable } from './bar-chart.ts'
import { dataTable, type Column } from './data-table.ts'
import { duringPeriod, noDistrict, shortSizeClassNames, sizeClassNames } from './german.ts'
import { html, properName, prose, type Html } from './html.ts'
import type { Chapter, Numbering, Part } from './section.ts'

const figureColumns: readonly Column[] = [
  { heading: 'Bestand', width: 24, kind: 'count' },
  { heading: 'Besuche', width: 24, kind: 'count' },
  { heading: 'Besuchte Unternehmen', width: 29, kind: 'count' },
  { heading: 'Erreichter Bestand', width: 26, kind: 'share' },
]

/** The chapter on visits: by district, by size class, by both. */
export function visitChapter({ visits, period }: ProtectedReport, numbering: Numbering): Chapter {
  const chapter = { id: 'besuche', title: 'Unternehmensbesuche', isNumbered: true }
  const { companiesInStock, visitsHeld } = visits.total
  if (isZero(companiesInStock)) {
    const body = html`<p class="lead">${prose('Im Bestand ist noch kein Unternehmen erfasst.')}</p>`
    return { ...chapter, isEmpty: true, body, parts: [] }
  }
  const lead = isZero(visitsHeld)
    ? `Unternehmensbesuche sind ${duringPeriod(period)} nicht erfasst.`
    : 'Besuche zeigen, wie breit die Wirtschaftsförderung den Bestand erreicht: in jedem Stadtteil und in Betrieben jeder Größe.'
  return {
    ...chapter,
    body: html`<p class="lead">${prose(lead)}</p>`,
    parts: [
      districtPart(visits, numbering),
      sizeClassPart(visits, numbering),
      ...(visits.grid ? [gridPart(visits.grid, numbering)] : []),
    ],
  }
}

function isZero(figure: Figure): boolean {
  return figure.kind === 'shown' && figure.value === 0
}

function districtPart({ byDistrict, total }: ProtectedVisits, numbering: Numbering): Part {
  const part = { id: 'besuche-stadtteile', title: 'Besuche nach Stadtteil' }
  if (byDistrict.kind === 'withheld') return { ...part, body: withheldNotice() }
  const bars = byDistrict.rows.map((row) => ({ label: row.district ?? noDistrict, figure: row.visitsHeld }))
  return {
    ...part,
    body: chartWithTable(
      { id: 'diagramm-stadtteile', title: 'Besuche nach Stadtteil', unit: 'count', bars },
      dataTable({
        caption: numbering.table('Bestand, Besuche und erreichter Bestand nach Stadtteil'),
        columns: [{ heading: 'Stadtteil', width: 62, kind: 'text' }, ...figureColumns],
        rows: byDistrict.rows.map((row) => ({
          heading: properName(row.district ?? noDistrict),
          cells: figureCells(row),
        })),
        total: { heading: 'Stadt insgesamt', cells: figureCells(total) },
      }),
      numbering,
    ),
  }
}

function sizeClassPart({ bySizeClass, total }: ProtectedVisits, numbering: Numbering): Part {
  const part = { id: 'besuche-groessenklassen', title: 'Besuche nach Größenklasse' }
  if (bySizeClass.kind === 'withheld') return { ...part, body: withheldNotice() }
  const bars = bySizeClass.rows.map((row) => ({ label: sizeClassNames[row.sizeClass], figure: row.coverage }))
  return {
    ...part,
    body: chartWithTable(
      {
        id: 'diagramm-groessenklassen',
        title: 'Erreichter Bestand nach Größenklasse',
        unit: 'share',
        bars,
        reference: { label: 'Stadt insgesamt', figure: total.coverage },
      },
      dataTable({
        caption: numbering.table('Bestand, Besuche und erreichter Bestand nach Größenklasse'),
        columns: [{ heading: 'Größenklasse', width: 62, kind: 'text' }, ...figureColumns],
        rows: bySizeClass.rows.map((row) => ({
          heading: sizeClassNames[row.sizeClass],
          cells: figureCells(row),
        })),
        total: { heading: 'Stadt insgesamt', cells: figureCells(total) },
      }),
      numbering,
    ),
  }
}

function gridPart(grid: VisitGrid, numbering: Numbering): Part {
  const sizeColumn = 96 / grid.sizeClasses.length
  return {
    id: 'besuche-stadtteile-groessenklassen',
    title: 'Besuche nach Stadtteil und Größenklasse',
    body: dataTable({
      isDense: true,
      caption: numbering.table('Besuche nach Stadtteil und Zahl der Beschäftigten'),
      columns: [
        { heading: 'Stadtteil', width: 49, kind: 'text' },
        ...grid.sizeClasses.map(
          (sizeClass) =>
            ({ heading: shortSizeClassNames[sizeClass], width: sizeColumn, kind: 'count' }) as const,
        ),
        { heading: 'Insgesamt', width: 20, kind: 'count' },
      ],
      rows: grid.rows.map((row) => ({
        heading: properName(row.district ?? noDistrict),
        cells: [...row.cells, row.total],
      })),
      total: { heading: 'Stadt insgesamt', cells: [...grid.columnTotals, grid.total] },
    }),
  }
}

function figureCells(row: VisitFigures): readonly Figure[] {
  return [row.companiesInStock, row.visitsHeld, row.companiesReached, row.coverage]
}

function withheldNotice(): Html {
  return html`<p>
    ${prose(
      'Bei so wenigen Fällen ließe jede Aufteilung auf einzelne Unternehmen schließen; deshalb ist sie nicht abgedruckt.',
    )}
  </p>`
}

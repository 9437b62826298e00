import type { Figure } from '../protected-report.ts'
import { formatFigure, signs } from './german.ts'
import { html, proseIn, type Html } from './html.ts'

export interface Column {
  readonly heading: string
  /** Share of the table's width; the columns of a table add up to 165 (millimetres). */
  readonly width: number
  readonly kind: 'text' | 'count' | 'share'
}

export type Cell = Figure | string | Html

export interface Row {
  readonly heading: string | Html
  readonly cells: readonly Cell[]
}

export interface DataTable {
  readonly caption: Html
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly total?: Row
  readonly note?: string
  /** Smaller type for long lists. */
  readonly isDense?: boolean
  /** German unless said otherwise. */
  readonly language?: 'de' | 'en'
}

/** Up to so many rows a table is kept on one page. */
const mostRowsKeptTogether = 18

/** A table with repeated head, caption, header scopes, and under it the signs it uses. */
export function dataTable({
  caption,
  columns,
  rows,
  total,
  note,
  isDense,
  language = 'de',
}: DataTable): Html {
  const legend = legendOf([...rows, ...(total ? [total] : [])], language)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  return html`<div class="${blockClass(rows, isDense)}">
    <table>
      <caption>
        ${caption}
      </caption>
      <colgroup>
        ${columns.map((column) => html`<col style="width:${((column.width / width) * 100).toFixed(3)}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map(
            (column) => html`<th scope="col" class="${alignment(column)}">${column.heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, columns, language))}
      </tbody>
      ${
        total
          ? html`<tfoot>
              ${tableRow(total, columns, language)}
            </tfoot>`
          : null
      }
    </table>
    ${legend ? html`<p class="note">${legend}</p>` : null}
    ${note ? html`<p class="note">${proseIn(language)(note)}</p>` : null}
  </div>`
}

function blockClass(rows: readonly Row[], isDense = false): string {
  return [
    'block',
    ...(rows.length <= mostRowsKeptTogether ? ['short'] : []),
    ...(isDense ? ['dense'] : []),
  ].join(' ')
}

function tableRow({ heading, cells }: Row, columns: readonly Column[], language: 'de' | 'en'): Html {
  return html`<tr>
    <th scope="row">${typeof heading === 'string' ? proseIn(language)(heading) : heading}</th>
    ${cells.map((cell, index) => {
      const column = columns[index + 1]
      return html`<td class="${column ? alignment(column) : ''}">${cellContent(cell, column, language)}</td>`
    })}
  </tr>`
}

function cellContent(cell: Cell, column: Column | undefined, language: 'de' | 'en'): Html | string {
  if (typeof cell === 'string') return column?.kind === 'text' ? proseIn(language)(cell) : cell
  if (!isFigure(cell)) return cell
  return formatFigure(cell, column?.kind === 'share' ? 'share' : 'count', language)
}

function isFigure(cell: Figure | Html): cell is Figure {
  return 'kind' in cell
}

function alignment(column: Column): string {
  return column.kind === 'text' ? '' : 'number-cell'
}

const signMeanings = {
  de: [
    [signs.nothing, 'nichts vorhanden (genau null)'],
    [signs.hidden, 'geheim zu halten (siehe Methode)'],
    [signs.notMeaningful, 'Angabe nicht sinnvoll'],
  ],
  en: [
    [signs.nothing, 'none (exactly zero)'],
    [signs.hidden, 'to be kept secret (see Method)'],
    [signs.notMeaningful, 'not meaningful'],
  ],
} as const

/** Explains the signs that stand in these rows, e.g. "– nichts vorhanden (genau null)". */
function legendOf(rows: readonly Row[], language: 'de' | 'en'): Html | null {
  const texts = rows.flatMap((row) =>
    row.cells.map((cell) => (typeof cell === 'string' ? cell : isFigure(cell) ? formatFigure(cell) : '')),
  )
  const used = signMeanings[language].filter(([sign]) => texts.includes(sign))
  if (used.length === 0) return null
  return html`${used.map(([sign, meaning], index) => html`${index > 0 ? ' · ' : ''}${sign} ${meaning}`)}`
}

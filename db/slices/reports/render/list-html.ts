import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { ReportFonts } from '../fonts.ts'
import { html, prose, shorten, trustedHtml } from './html.ts'
import { styleSheet } from './styles.ts'

export interface PrintedList {
  readonly officeName: string
  readonly title: string
  readonly note: string
  /** "29. November 2026" */
  readonly day: string
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** Longer cells are cut: a note is no part of a list. */
const cellCharactersMax = 300
/** More characters in a row than these want a page on its side. */
const uprightCharactersMax = 100
const leastWidth = 6
const greatestWidth = 38

/** How wide each column wants to be, in characters: by its heading and most of its cells. */
function widthsOf({ columns, rows }: PrintedList): readonly number[] {
  return columns.map(({ title }, place) => {
    const lengths = rows.map((cells) => (cells[place] ?? '').length).toSorted((a, b) => a - b)
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    const longestWord = Math.max(...title.split(/[\s-]/).map((word) => word.length))
    return Math.min(greatestWidth, Math.max(leastWidth, longestWord + 1, usual))
  })
}

const listRules = `
.list h1{font-size:19pt;line-height:1.2;font-weight:600;margin-bottom:1.5mm}
.list p.note{margin:0 0 5mm;font-size:9.5pt}
.list table{font-size:8.5pt;line-height:1.3}`

/** Renders a list as one self-contained HTML document, ready for the printer; on its side where it is wide. */
export function renderList(list: PrintedList, fonts: ReportFonts): ReportHtml {
  const widths = widthsOf(list)
  const sum = widths.reduce((total, width) => total + width, 0)
  const isWide = sum > uprightCharactersMax
  const footer = shorten(`${list.officeName} · ${list.day}`, 120)
  const side = isWide
    ? '@page{size:A4 landscape;margin:15mm 15mm 22mm 15mm}'
    : '@page{margin:18mm 15mm 24mm 18mm}'
  const document = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <title>${list.title}</title>
        ${styleSheet(fonts, footer)} ${trustedHtml(`<style>${listRules}${side}</style>`)}
      </head>
      <body class="list">
        <h1>${prose(list.title)}</h1>
        <p class="note">${prose(list.note)}</p>
        <table>
          <colgroup>
            ${widths.map((width) => html`<col style="width:${((width / sum) * 100).toFixed(3)}%" />`)}
          </colgroup>
          <thead>
            <tr>
              ${list.columns.map(
                ({ title, isNumber }) =>
                  html`<th scope="col" class="${isNumber ? 'number-cell' : ''}">${prose(title)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${list.rows.map(
              (cells) =>
                html`<tr>
                  ${cells.map((cell, place) => {
                    const text = prose(shorten(cell, cellCharactersMax))
                    if (place === 0) return html`<th scope="row">${text}</th>`
                    return html`<td class="${list.columns[place]?.isNumber === true ? 'number-cell' : ''}">
                      ${text}
                    </td>`
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </body>
    </html>`
  return {
    html: document.toString(),
    title: list.title,
    author: shorten(list.officeName, 200) || list.title,
    subject: shorten(list.note, 500) || list.title,
    language: 'de-DE',
    footer,
  }
}

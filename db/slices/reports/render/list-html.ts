import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { ReportFonts } from '../fonts.ts'
import { printedDocument } from './document.ts'
import { html, prose, shorten } from './html.ts'

export interface PrintedColumn {
  readonly title: string
  readonly isNumber: boolean
  /** Its cells stand in one line: days and numbers. */
  readonly isUnbroken: boolean
}

export interface PrintedList {
  readonly officeName: string
  readonly title: string
  readonly note: string
  /** "29. November 2026" */
  readonly day: string
  readonly columns: readonly PrintedColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** Longer cells are cut: a note is no part of a list. */
const cellCharactersMax = 300
/** A column is no wider than this by its usual cells, nor by its longest word, in characters. */
const usualMax = 38
const wordMax = 26
/** Characters between two columns. */
const gap = 2
/** Characters of the list's type that stand in a row of an upright page, and of one on its side. */
const rowOf = { upright: 108, side: 162 } as const
const typeSize = 8.5
const leastTypeSize = 6

interface Width {
  /** Room for its longest word: what is narrower breaks words. */
  readonly least: number
  /** Room for most of its cells in one line. */
  readonly wanted: number
}

/** How wide each column is, in characters: by its heading and its cells. */
function widthsOf({ columns, rows }: PrintedList): readonly Width[] {
  return columns.map(({ title, isUnbroken }, place) => {
    const cells = rows.map((row) => row[place] ?? '')
    const lengths = cells.map((cell) => cell.length).toSorted((a, b) => a - b)
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    const word = isUnbroken ? (lengths.at(-1) ?? 0) : longestOf(cells)
    const least = Math.max(Math.min(word, wordMax), longestOf([title]) + 1) + gap
    return { least, wanted: Math.max(least, Math.min(usual, usualMax) + gap) }
  })
}

/** A number in digits, of a telephone say, is read as one word. */
const isNumberInDigits = (text: string): boolean => text.length <= wordMax && /^\+?\d[\d\s()/.-]*$/.test(text)

const wordsOf = (text: string): readonly string[] =>
  isNumberInDigits(text) ? [text] : text.split(/(?<=-)|\s/)

const longestOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => wordsOf(text).map((word) => word.length)))

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** The page's side, the size of its type in points, and the share of each column. */
function layoutOf(list: PrintedList) {
  const widths = widthsOf(list)
  const least = sumOf(widths.map((width) => width.least))
  const wanted = sumOf(widths.map((width) => width.wanted))
  const isOnSide = wanted > rowOf.upright
  const room = Math.max(isOnSide ? rowOf.side : rowOf.upright, least)
  const size = isOnSide ? Math.max(leastTypeSize, typeSize * Math.min(1, rowOf.side / room)) : typeSize
  // what is left after the longest words goes to those that want more
  const spare = wanted === least ? 0 : (room - least) / (wanted - least)
  const shares = widths.map((width) => width.least + (width.wanted - width.least) * spare)
  const total = sumOf(shares)
  return { isOnSide, size, shares: shares.map((share) => (share / total) * 100) }
}

const listRules = `
.list h1{font-size:19pt;line-height:1.2;font-weight:600;margin-bottom:1.5mm}
.list p.note{margin:0 0 5mm;font-size:9.5pt}
.list table{line-height:1.3}
.list td.unbroken{white-space:nowrap}`

function classOf(column: PrintedColumn | undefined, cell: string): string {
  const isUnbroken = column?.isUnbroken === true || isNumberInDigits(cell)
  return [column?.isNumber === true ? 'number-cell' : '', isUnbroken ? 'unbroken' : '']
    .filter(Boolean)
    .join(' ')
}

/** Renders a list as one self-contained HTML document, ready for the printer; on its side where it is wide. */
export function renderList(list: PrintedList, fonts: ReportFonts): ReportHtml {
  const { isOnSide, size, shares } = layoutOf(list)
  const footer = shorten(`${list.officeName} · ${list.day}`, 120)
  const side = isOnSide
    ? '@page{size:A4 landscape;margin:15mm 15mm 22mm 15mm}'
    : '@page{margin:18mm 15mm 24mm 18mm}'
  return printedDocument({
    kind: 'list',
    title: list.title,
    subject: shorten(list.note, 500) || list.title,
    officeName: list.officeName,
    footer,
    rules: `${listRules}.list table{font-size:${size.toFixed(2)}pt}${side}`,
    fonts,
    body: html`<h1>${prose(list.title)}</h1>
      <p class="note">${prose(list.note)}</p>
      <table>
        <colgroup>
          ${shares.map((share) => html`<col style="width:${share.toFixed(3)}%" />`)}
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
                  return html`<td class="${classOf(list.columns[place], cell)}">${text}</td>`
                })}
              </tr>`,
          )}
        </tbody>
      </table>`,
  })
}

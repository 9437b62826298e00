import {
  labelSheets,
  labelsOn,
  type LabelSheet,
  type LabelSheetName,
} from '../../../../preload/contract/labels.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { ReportFonts } from '../fonts.ts'
import { printedDocument } from './document.ts'
import { html, type Html } from './html.ts'

export interface PrintedLabels {
  readonly officeName: string
  readonly title: string
  readonly sheet: LabelSheetName
  /** The first free field, from 1. */
  readonly start: number
  readonly hasGrid: boolean
  /** The lines of each address. */
  readonly addresses: readonly (readonly string[])[]
}

const millimetresOfPoint = 25.4 / 72
/** Half of a letter's size is its width on average, and somewhat more to be safe. */
const letterWidth = 0.56
const lineHeight = 1.15
/** Free on each side of a label, where printers do not print exactly. */
const padding = 4
const largestType = 11
export const leastLabelType = 5

/** The largest type in points in which an address fits on a label; the least one where none does. */
export function labelType(
  lines: readonly string[],
  { width, height }: Pick<LabelSheet, 'width' | 'height'>,
): number {
  const room = { width: width - 2 * padding, height: height - 2 * padding }
  for (let size = largestType; size > leastLabelType; size -= 0.5) {
    const letters = Math.floor(room.width / (size * millimetresOfPoint * letterWidth))
    const needed = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
    if (needed * size * millimetresOfPoint * lineHeight <= room.height) return size
  }
  return leastLabelType
}

const rulesOf = ({ columns, width, height, left, top, gap }: LabelSheet, hasGrid: boolean): string => `
@page{size:210mm 297mm;margin:0;@bottom-left{content:none}@bottom-right{content:none}}
body.labels .sheet{list-style:none;margin:0;padding:${top}mm 0 0 ${left}mm;width:210mm;height:296mm;overflow:hidden;
  display:grid;grid-template-columns:repeat(${columns},${width}mm);grid-auto-rows:${height}mm;column-gap:${gap}mm;break-after:page}
body.labels .sheet:last-child{break-after:auto}
body.labels .label{padding:${padding}mm;line-height:${lineHeight};overflow:hidden${hasGrid ? ';outline:0.2mm solid #8a949c;outline-offset:-0.2mm' : ''}}
body.labels .label div{overflow-wrap:anywhere}`

/** Addresses on sheets of labels, from the first free field on. */
export function renderLabels(labels: PrintedLabels, fonts: ReportFonts): ReportHtml {
  const { officeName, title, start, hasGrid, addresses } = labels
  const sheet = labelSheets[labels.sheet]
  const perPage = labelsOn(labels.sheet)
  const empty: readonly string[] = []
  const fields = [...Array.from({ length: start - 1 }, () => empty), ...addresses]
  const pages = Array.from({ length: Math.ceil(fields.length / perPage) }, (_, page) =>
    fields.slice(page * perPage, (page + 1) * perPage),
  )
  return printedDocument({
    kind: 'labels',
    title,
    subject: `Etiketten ${sheet.name}`,
    officeName,
    footer: '',
    rules: rulesOf(sheet, hasGrid),
    fonts,
    body: html`${pages.map(
      (page) =>
        html`<ol class="sheet">
          ${page.map((lines) => labelOf(lines, sheet))}
        </ol>`,
    )}`,
  })
}

const labelOf = (lines: readonly string[], sheet: LabelSheet): Html =>
  html`<li class="label" style="font-size:${labelType(lines, sheet)}pt">
    ${lines.map((line) => html`<div>${line}</div>`)}
  </li>`

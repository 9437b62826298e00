import type { Figure } from '../protected-report.ts'
import { formatFigure, signs } from './german.ts'
import { graphemesOf, html, type Html } from './html.ts'
import type { Numbering } from './section.ts'
import { printTokens } from './styles.ts'

export interface Bar {
  readonly label: string
  readonly figure: Figure
}

export interface BarChart {
  /** Unique in the document, for the chart's accessible name. */
  readonly id: string
  readonly title: string
  readonly unit: 'count' | 'share'
  readonly bars: readonly Bar[]
  /** A value to compare all bars with, drawn as a dashed line with its label. */
  readonly reference?: { readonly label: string; readonly figure: Figure }
  /** German unless said otherwise. */
  readonly language?: 'de' | 'en'
}

/** One unit of the drawing is a quarter of a millimetre: 660 = the width of the text. */
const width = 660
const labelWidth = 236
const barStart = 248
const longestBar = 330
const barHeight = 13
const rowHeight = 21
const lineHeight = 15.5
const fontSize = 14
/** A taller chart would not fit on a page together with its title. */
const mostBars = 30
/** A chart of few bars is kept on one page with its table; a larger one would leave half a page empty before it. */
const mostBarsBesideTable = 8

/** A chart above the table of its values, on one page if there is room; the table alone where a chart says no more. */
export function chartWithTable(chart: BarChart, table: Html, numbering: Numbering): Html {
  if (!isWorthDrawing(chart.bars)) return table
  const keptTogether = chart.bars.length <= mostBarsBesideTable ? 'together' : ''
  return html`<div class="${keptTogether}">${barChart(chart, numbering.figure(chart.title))}${table}</div>`
}

function isWorthDrawing(bars: readonly Bar[]): boolean {
  return bars.length >= 2 && bars.length <= mostBars && bars.some((bar) => lengthOf(bar.figure) > 0)
}

interface PlacedBar extends Bar {
  readonly labelLines: readonly string[]
  readonly y: number
  readonly height: number
  readonly length: number
}

/** A horizontal bar chart as vector drawing; every value is written beside its bar, so nothing hangs on colour. */
function barChart(chart: BarChart, caption: Html): Html {
  const reference = chart.reference && lengthOf(chart.reference.figure) > 0 ? chart.reference : undefined
  const figures = [...chart.bars.map((bar) => bar.figure), ...(reference ? [reference.figure] : [])]
  const largest = Math.max(...figures.map(lengthOf))
  const scale = largest > 0 ? longestBar / largest : 0
  const top = reference ? 26 : 4
  const bars = placeBars(chart.bars, top, scale)
  const lastBar = bars.at(-1)
  const bottom = lastBar ? lastBar.y + lastBar.height : top
  return html`<div class="chart">
    <p>${caption}</p>
    <svg
      role="img"
      aria-labelledby="${chart.id}-title ${chart.id}-description"
      viewBox="0 0 ${width} ${bottom + 4}"
      font-size="${fontSize}"
      fill="${printTokens.ink}"
    >
      <title id="${chart.id}-title">${chart.title}.</title>
      <desc id="${chart.id}-description">${describe(chart)}</desc>
      ${bars.map(drawBar)} ${reference ? drawReference(reference, chart.unit, bottom, scale) : null}
      ${bars.map((bar) => drawTexts(bar, chart.unit, chart.language))}
      <path
        d="M${barStart} ${top - 3}V${bottom}"
        stroke="${printTokens.ink}"
        stroke-width="1.2"
        fill="none"
      />
    </svg>
  </div>`
}

function placeBars(bars: readonly Bar[], top: number, scale: number): readonly PlacedBar[] {
  let y = top
  return bars.map((bar) => {
    const labelLines = fitLabel(bar.label)
    const height = rowHeight + (labelLines.length - 1) * lineHeight
    const placed = { ...bar, labelLines, y, height, length: round(lengthOf(bar.figure) * scale) }
    y += height
    return placed
  })
}

function middleOf({ y, height }: PlacedBar): number {
  return y + (height - (rowHeight - barHeight)) / 2
}

function drawBar(bar: PlacedBar): Html {
  if (bar.length === 0) return html``
  return html`<rect
    x="${barStart}"
    y="${middleOf(bar) - barHeight / 2}"
    width="${Math.max(1, bar.length)}"
    height="${barHeight}"
    fill="${printTokens.accent}"
  />`
}

/** The value stands on white, so that the line of the reference never runs through a number. */
function drawTexts(bar: PlacedBar, unit: BarChart['unit'], language: BarChart['language']): Html {
  const baseline = middleOf(bar) + 5
  const firstLine = baseline - ((bar.labelLines.length - 1) * lineHeight) / 2
  const value = formatFigure(bar.figure, unit, language)
  const x = barStart + bar.length + 8
  return html`${bar.labelLines.map(
      (line, index) => html`<text x="0" y="${firstLine + index * lineHeight}">${line}</text>`,
    )}
    <rect
      x="${x - 4}"
      y="${middleOf(bar) - rowHeight / 2}"
      width="${round(textWidth(value)) + 6}"
      height="${rowHeight}"
      fill="#ffffff"
    />
    <text x="${x}" y="${baseline}" font-weight="600">${value}</text>`
}

function drawReference(
  { label, figure }: NonNullable<BarChart['reference']>,
  unit: BarChart['unit'],
  bottom: number,
  scale: number,
): Html {
  const x = round(barStart + lengthOf(figure) * scale)
  const line = (color: string, strokeWidth: number, dashes: string) =>
    html`<path
      d="M${x} 19V${bottom}"
      stroke="${color}"
      stroke-width="${strokeWidth}"
      stroke-dasharray="${dashes}"
      fill="none"
    />`
  const anchor = x > width - 160 ? 'end' : 'start'
  return html`${line('#ffffff', 3.2, 'none')}${line(printTokens.ink, 1.2, '4 3')}
    <text x="${x}" y="13" font-size="12.5" text-anchor="${anchor}"
      >${label} ${formatFigure(figure, unit)}</text
    >`
}

const words = {
  de: {
    hidden: 'geheim zu halten',
    chart: 'Balkendiagramm.',
    table: 'Dieselben Werte stehen in der Tabelle darunter.',
  },
  en: {
    hidden: 'to be kept secret',
    chart: 'Bar chart.',
    table: 'The table below has the same values.',
  },
} as const

function describe({ bars, unit, reference, language = 'de' }: BarChart): string {
  const said = words[language]
  const say = (figure: Figure) =>
    figure.kind === 'hidden' ? said.hidden : formatFigure(figure, unit, language).replace(signs.nothing, '0')
  const values = bars.map((bar) => `${bar.label}: ${say(bar.figure)}`).join('; ')
  const comparison = reference ? ` ${reference.label}: ${say(reference.figure)}.` : ''
  return `${said.chart} ${values}.${comparison} ${said.table}`
}

function lengthOf(figure: Figure): number {
  return figure.kind === 'shown' ? figure.value : 0
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Breaks a label into at most two lines, since text in a drawing does not wrap; the table has the whole name. */
function fitLabel(label: string): readonly string[] {
  const [first, rest] = splitAtWidth(label, false)
  if (rest === '') return [first]
  return [first, splitAtWidth(rest, true)[0]]
}

/** The part of a text that fits into a line, and what is left; the last line ends in an ellipsis instead. */
function splitAtWidth(text: string, isLast: boolean): readonly [string, string] {
  const characters = graphemesOf(text)
  let used = 0
  const fitting = characters.findIndex((character) => (used += characterWidth(character)) > labelWidth)
  if (fitting < 0) return [characters.join(''), '']
  const space = characters.lastIndexOf(' ', fitting)
  const dash = characters.lastIndexOf('-', fitting - 1)
  const breakAt = space > 0 || dash > 0 ? Math.max(space, dash + 1) : fitting
  if (isLast)
    return [
      `${characters
        .slice(0, fitting - 1)
        .join('')
        .trimEnd()}…`,
      '',
    ]
  return [characters.slice(0, breakAt).join('').trimEnd(), characters.slice(breakAt).join('').trimStart()]
}

function textWidth(text: string): number {
  return graphemesOf(text).reduce((sum, character) => sum + characterWidth(character), 0)
}

/** Advance of a character in Source Sans, rounded up by class; no font is at hand where this runs. */
function characterWidth(character: string): number {
  if (/^[ijltfrI.,:;|'()\s-]/u.test(character)) return fontSize * 0.32
  if (/^[mwMW@%—]/u.test(character)) return fontSize * 0.86
  if (/^[\p{Lu}\p{N}]/u.test(character)) return fontSize * 0.6
  return /^\p{Ll}/u.test(character) ? fontSize * 0.54 : fontSize
}

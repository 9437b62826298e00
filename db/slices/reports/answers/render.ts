import {
  factorChart,
  placeFactors,
  xOf,
  yOf,
  type PlacedFactor,
} from '../../../../preload/contract/factor-chart.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type {
  AnsweredFactor,
  AnsweredQuestion,
  AnswersFilter,
  AnswersOverview,
} from '../../../../preload/contract/visit-answers.ts'
import type { ReportFonts } from '../fonts.ts'
import { chartWithTable } from '../render/bar-chart.ts'
import { dataTable, type Column } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { countOf, formatDate, formatPeriod } from '../render/german.ts'
import { html, prose, shorten, type Html } from '../render/html.ts'
import { Numbering } from '../render/section.ts'
import { printTokens } from '../render/styles.ts'
import { minimumUnits } from '../suppression.ts'
import { publicQuestions } from './csv.ts'
import { medianUnits, quartileUnits } from './figures.ts'
import {
  answerText,
  decimalOf,
  figureOf,
  formatMean,
  formatNumber,
  periodName,
  shareOfAll,
  type Version,
} from './shown.ts'

export interface PrintedAnswers {
  readonly officeName: string
  readonly overview: AnswersOverview
  readonly filter: AnswersFilter
  /** What was chosen besides the period, in words; '' where all was. */
  readonly chosen: string
  readonly version: Version
  /** The day on which it is printed. */
  readonly day: string
}

interface Paper {
  readonly version: Version
  readonly numbering: Numbering
}

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const countColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'count' })
const shareColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'share' })

function choicePart(question: AnsweredQuestion, at: number, { version, numbering }: Paper): Html {
  const { choices, visits } = question
  const table = dataTable({
    caption: numbering.table(question.text),
    columns: [textColumn('Antwort', 105), countColumn('Besuche', 30), shareColumn('Anteil', 30)],
    rows: choices.map((choice) => ({
      heading: answerText(question, choice),
      cells: [
        figureOf(choice.visits, choice.isHidden, version),
        shareOfAll(choice.visits, visits, choice.isHidden, version),
      ],
    })),
    ...(question.kind !== 'several' && {
      total: { heading: 'Zusammen', cells: [figureOf(visits, question.isHidden, version), ''] },
    }),
    ...(question.mean !== null && {
      note: `Mittelwert: ${wordsOf(decimalOf(question.mean, question.isMeanHidden, version))}`,
    }),
  })
  // of two bars the table says as much
  if (question.kind === 'yesNo') return table
  const bars = choices.map((choice) => ({
    label: answerText(question, choice),
    figure: shareOfAll(choice.visits, visits, choice.isHidden, version),
  }))
  return chartWithTable(
    { id: `antworten-${at}`, title: question.text, unit: 'share', bars },
    table,
    numbering,
  )
}

const wordsOf = (figure: ReturnType<typeof decimalOf>): string =>
  typeof figure === 'string' ? figure : figure.kind === 'hidden' ? 'geheim zu halten' : 'keine Angabe'

function numberPart({ text, unit, number }: AnsweredQuestion, { version, numbering }: Paper): Html {
  if (number === null) return html``
  const rows = [
    ['Unteres Quartil', number.lowerQuartile, number.areQuartilesHidden],
    ['Median', number.median, number.isMedianHidden],
    ['Oberes Quartil', number.upperQuartile, number.areQuartilesHidden],
  ] as const
  return dataTable({
    caption: numbering.table(text),
    columns: [textColumn('Kennzahl', 105), countColumn(unit === '' ? 'Wert' : unit, 60)],
    rows: rows.map(([heading, value, isHidden]) => ({
      heading,
      cells: [decimalOf(value, isHidden, version, formatNumber)],
    })),
  })
}

const isRated = (factor: AnsweredFactor, version: Version): boolean =>
  factor.importance !== null && factor.satisfaction !== null && !(version === 'public' && factor.isHidden)

/** Names of the four fields, in their corners. */
const fields = [
  { text: 'Handlungsbedarf', x: 'end', y: 'low' },
  { text: 'Stärken', x: 'end', y: 'high' },
  { text: 'Nachrangig', x: 'start', y: 'high' },
  { text: 'Beobachten', x: 'start', y: 'low' },
] as const

function drawField({ text, x, y }: (typeof fields)[number]): Html {
  const { plot } = factorChart
  const left = x === 'end' ? plot.x + plot.width - 6 : plot.x + 6
  const top = y === 'high' ? plot.y + 18 : plot.y + plot.height - 8
  return html`<text x="${left}" y="${top}" text-anchor="${x}" font-size="12" fill="${printTokens.muted}"
    >${text}</text
  >`
}

function drawFactor({ x, y, label, hasLeader }: PlacedFactor): Html {
  const middle = label.y + label.height / 2
  return html`${
      hasLeader
        ? html`<path
            d="M${x.toFixed(1)} ${y.toFixed(1)}L${(label.x + label.width / 2).toFixed(1)} ${middle.toFixed(1)}"
            stroke="${printTokens.muted}"
            stroke-width="0.8"
            fill="none"
          />`
        : null
    }<circle
      cx="${x.toFixed(1)}"
      cy="${y.toFixed(1)}"
      r="${factorChart.pointRadius}"
      fill="${printTokens.accent}"
      stroke="#ffffff"
    />`
}

function drawLabel({ label }: PlacedFactor): Html | null {
  if (label.text === '') return null
  const { x, y, width, height, text } = label
  return html`<rect
      x="${x.toFixed(1)}"
      y="${y.toFixed(1)}"
      width="${width}"
      height="${height}"
      fill="#ffffff"
      fill-opacity="0.85"
    /><text
      x="${(x + width / 2).toFixed(1)}"
      y="${(y + height - 4).toFixed(1)}"
      text-anchor="middle"
      font-size="${factorChart.fontSize}"
      >${text}</text
    >`
}

/** Importance by satisfaction as vector drawing; the table below has the same values. */
function quadrants(factors: readonly AnsweredFactor[], at: number, caption: Html): Html {
  const { width, height, plot, steps } = factorChart
  const placed = placeFactors(
    factors.map(({ key, text, importance, satisfaction }) => ({
      key,
      text,
      importance: importance ?? 1,
      satisfaction: satisfaction ?? 1,
    })),
  )
  const said = placed
    .map(
      ({ text, importance, satisfaction }) =>
        `${text}: Wichtigkeit ${formatMean(importance)}, Zufriedenheit ${formatMean(satisfaction)}`,
    )
    .join('; ')
  const line = (path: string, strokeWidth: number): Html =>
    html`<path d="${path}" stroke="${printTokens.line}" stroke-width="${strokeWidth}" fill="none" />`
  const [left, right, top, bottom] = [plot.x, plot.x + plot.width, plot.y, plot.y + plot.height]
  return html`<div class="chart">
    <p>${caption}</p>
    <svg
      role="img"
      aria-labelledby="faktoren-${at}-titel faktoren-${at}-werte"
      viewBox="0 0 ${width} ${height}"
      font-size="13"
      fill="${printTokens.ink}"
    >
      <title id="faktoren-${at}-titel">Standortfaktoren nach Wichtigkeit und Zufriedenheit.</title>
      <desc id="faktoren-${at}-werte">
        ${`Punktdiagramm. ${said}. Dieselben Werte stehen in der Tabelle darunter.`}
      </desc>
      ${steps.map(
        (step) =>
          html`${line(`M${xOf(step)} ${top}V${bottom}M${left} ${yOf(step)}H${right}`, step === 3 ? 1.6 : 0.6)}
            <text x="${xOf(step)}" y="${bottom + 18}" text-anchor="middle">${step}</text>
            <text x="${left - 10}" y="${yOf(step) + 4}" text-anchor="end">${step}</text>`,
      )}
      ${fields.map(drawField)} ${placed.map(drawFactor)} ${placed.map(drawLabel)}
      <text x="${right}" y="${height - 14}" text-anchor="end" font-weight="600">
        Wichtigkeit (5 = sehr wichtig)
      </text>
      <text transform="translate(14 ${top}) rotate(-90)" text-anchor="end" font-weight="600">
        Zufriedenheit (5 = sehr zufrieden)
      </text>
    </svg>
  </div>`
}

function ratingPart({ text, factors }: AnsweredQuestion, at: number, { version, numbering }: Paper): Html {
  const rated = factors.filter((factor) => isRated(factor, version))
  const chart = rated.length === 0 ? null : quadrants(rated, at, numbering.figure(text))
  const means = dataTable({
    caption: numbering.table(text),
    columns: [
      textColumn('Standortfaktor', 60),
      countColumn('Besuche', 22),
      countColumn('Wichtigkeit', 25),
      countColumn('Zufriedenheit', 27),
      countColumn('Wichtig, nicht zufriedenstellend', 31),
    ],
    rows: factors.map((factor) => ({
      heading: factor.text,
      cells: [
        figureOf(factor.visits, factor.isHidden, version),
        decimalOf(factor.importance, factor.isHidden, version),
        decimalOf(factor.satisfaction, factor.isHidden, version),
        figureOf(factor.pressing, factor.isPressingHidden, version),
      ],
    })),
  })
  const periods = factors.filter((factor) => factor.periods.length > 1)
  const overTime =
    periods.length === 0
      ? null
      : dataTable({
          isDense: true,
          caption: numbering.table(`${text} im Verlauf`),
          columns: [
            textColumn('Standortfaktor', 60),
            textColumn('Zeitraum', 33),
            countColumn('Besuche', 22),
            countColumn('Wichtigkeit', 25),
            countColumn('Zufriedenheit', 25),
          ],
          rows: periods.flatMap((factor) =>
            factor.periods.map((period) => ({
              heading: factor.text,
              cells: [
                periodName(period.period),
                figureOf(period.visits, period.isHidden, version),
                decimalOf(period.importance, period.isHidden, version),
                decimalOf(period.satisfaction, period.isHidden, version),
              ],
            })),
          ),
        })
  return html`${chart}${means}${overTime}`
}

function questionPart(question: AnsweredQuestion, at: number, paper: Paper): Html {
  const { version } = paper
  const figure = figureOf(question.visits, question.isHidden, version)
  const answered =
    figure.kind === 'shown'
      ? `Beantwortet bei ${countOf(question.visits, 'Besuch', 'Besuchen')}.`
      : 'Zu wenige Antworten: Die Zahlen sind geheim zu halten.'
  const isWithheld = figure.kind !== 'shown' || question.visits === 0
  const body = (): Html => {
    if (question.kind === 'rating') return ratingPart(question, at, paper)
    if (question.kind === 'number') return numberPart(question, paper)
    return question.kind === 'text' ? html`` : choicePart(question, at, paper)
  }
  return html`<h3>${prose(question.text)}</h3>
    <p>${prose(answered)}</p>
    ${isWithheld ? null : body()}`
}

function method({ version }: Paper): Html {
  return html`<section>
    <h2>Methode</h2>
    <p>
      ${prose('Gezählt sind Besuche, die stattgefunden haben und mit dem genannten Leitfaden festgehalten wurden. Fragen verschiedener Ausgaben gehören zusammen, wo sie denselben Schlüssel haben. Antworten auf Fragen, die nach einer anderen Antwort nicht mehr gestellt wurden, zählen nicht. Ein Standortfaktor zählt, wo Wichtigkeit und Zufriedenheit genannt sind.')}
    </p>
    <p>
      ${prose(
        version === 'public'
          ? `Damit niemand auf ein einzelnes Unternehmen schließen kann, stehen Zahlen, hinter denen weniger als ${minimumUnits} Unternehmen stehen oder die zu mehr als 85 % auf eines entfallen, nicht in dieser Fassung; ebenso weitere, aus denen sie sich errechnen ließen, und Fragen, die nur nach einer solchen Antwort gestellt werden. Ein Median steht hier ab ${medianUnits}, Quartile stehen ab ${quartileUnits} Unternehmen. Freie Antworten und Fragen, die nur dem Amt dienen, fehlen.`
          : `Diese Fassung enthält nichtöffentliche Angaben und darf nur dienstlich verwendet werden: Auch Zahlen, hinter denen weniger als ${minimumUnits} Unternehmen stehen, sind gedruckt. Für andere gibt es die öffentliche Fassung.`,
      )}
    </p>
    <p>
      ${prose('Wer mehrere Auswertungen mit verschiedenen Bedingungen nebeneinander hält, kann aus den Unterschieden schließen. Geben Sie nicht mehrere Fassungen desselben Zeitraums heraus.')}
    </p>
  </section>`
}

const rules = `
.answers h1{font-size:22pt;line-height:1.2;font-weight:600;margin-bottom:2mm}
.answers section{break-before:auto;margin-top:9mm}
.answers h3+p{break-after:avoid}
.answers .chart svg{width:165mm}`

/** Renders an analysis as one self-contained HTML document, ready for the printer. */
export function renderAnswers(printed: PrintedAnswers, fonts: ReportFonts): ReportHtml {
  const { officeName, overview, filter, chosen, version, day } = printed
  const paper: Paper = { version, numbering: new Numbering() }
  const questions = version === 'public' ? publicQuestions(overview.questions) : overview.questions
  const sections = [...new Set(questions.map(({ section }) => section))]
  const title = 'Auswertung der Unternehmensbesuche'
  const mark = version === 'public' ? 'Öffentliche Fassung' : 'Nichtöffentlich'
  const isTold = !(version === 'public' && overview.isHidden)
  return printedDocument({
    kind: 'answers',
    title,
    subject: `${formatPeriod(filter)}, ${mark}`,
    officeName,
    footer: shorten(`${officeName} · ${mark} · ${formatDate(day)}`, 120),
    rules,
    fonts,
    body: html`<h1>${title}</h1>
      <p class="lead">
        ${prose([`${formatPeriod(filter)}`, overview.guide?.name ?? '', chosen].filter(Boolean).join(' · '))}
      </p>
      <p>
        ${prose(mark)}.
        ${
          isTold
            ? prose(
                `${countOf(overview.visits, 'Besuch', 'Besuche')} bei ${countOf(overview.companies, 'Unternehmen', 'Unternehmen')}.`,
              )
            : prose('Zu wenige Besuche: Die Zahlen sind geheim zu halten.')
        }
      </p>
      ${
        isTold
          ? sections.map(
              (section) =>
                html`<section>
                  <h2>${prose(section)}</h2>
                  ${questions.map((question, at) => (question.section === section ? questionPart(question, at, paper) : null))}
                </section>`,
            )
          : null
      }
      ${method(paper)}`,
  })
}

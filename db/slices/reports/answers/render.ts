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
import { html, proseIn, shorten, type Html } from '../render/html.ts'
import { Numbering } from '../render/section.ts'
import { printTokens } from '../render/styles.ts'
import type { Figure } from '../protected-report.ts'
import { publicQuestions } from './csv.ts'
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
import { answersWords, type AnswersLanguage, type AnswersWords } from './words.ts'

export interface PrintedAnswers {
  readonly officeName: string
  readonly overview: AnswersOverview
  readonly filter: AnswersFilter
  /** What was chosen besides the period, in words; '' where all was. */
  readonly chosen: string
  readonly version: Version
  readonly language: AnswersLanguage
  /** The day on which it is printed. */
  readonly day: string
}

interface Paper {
  readonly version: Version
  readonly numbering: Numbering
  readonly language: AnswersLanguage
  readonly said: AnswersWords
  /** Running text. */
  readonly text: (text: string) => Html
}

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const countColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'count' })
const shareColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'share' })

function choicePart(question: AnsweredQuestion, at: number, paper: Paper): Html {
  const { version, numbering, language, said } = paper
  const { choices, visits } = question
  const table = dataTable({
    language,
    caption: numbering.table(question.text),
    columns: [textColumn(said.answer, 105), countColumn(said.visits, 30), shareColumn(said.share, 30)],
    rows: choices.map((choice) => ({
      heading: answerText(question, choice, said),
      cells: [
        figureOf(choice.visits, choice.isHidden, version),
        shareOfAll(choice.visits, visits, choice.isHidden, version),
      ],
    })),
    ...(question.kind !== 'several' && {
      total: { heading: said.total, cells: [figureOf(visits, question.isHidden, version), ''] },
    }),
    ...(question.mean !== null && {
      note: `${said.mean}: ${wordsOf(decimalOf(question.mean, question.isMeanHidden, version, formatMean(language)), said)}`,
    }),
  })
  // of two bars the table says as much
  if (question.kind === 'yesNo') return table
  const bars = choices.map((choice) => ({
    label: answerText(question, choice, said),
    figure: shareOfAll(choice.visits, visits, choice.isHidden, version),
  }))
  return chartWithTable(
    { id: `antworten-${at}`, title: question.text, unit: 'share', bars, language },
    table,
    numbering,
  )
}

const wordsOf = (figure: ReturnType<typeof decimalOf>, { withheld, notSaid }: AnswersWords): string =>
  typeof figure === 'string' ? figure : figure.kind === 'hidden' ? withheld : notSaid

function numberPart({ text, unit, number }: AnsweredQuestion, paper: Paper): Html {
  const { version, numbering, language, said } = paper
  if (number === null) return html``
  const rows = [
    [said.lowerQuartile, number.lowerQuartile, number.areQuartilesHidden],
    [said.median, number.median, number.isMedianHidden],
    [said.upperQuartile, number.upperQuartile, number.areQuartilesHidden],
  ] as const
  return dataTable({
    language,
    caption: numbering.table(text),
    columns: [textColumn(said.figure, 105), countColumn(unit === '' ? said.value : unit, 60)],
    rows: rows.map(([heading, value, isHidden]) => ({
      heading,
      cells: [decimalOf(value, isHidden, version, formatNumber(language))],
    })),
  })
}

const isRated = (factor: AnsweredFactor, version: Version): boolean =>
  factor.importance !== null && factor.satisfaction !== null && !(version === 'public' && factor.isHidden)

/** Names of the four fields, in their corners. */
const fields = [
  { name: 'act', x: 'end', y: 'low' },
  { name: 'strong', x: 'end', y: 'high' },
  { name: 'minor', x: 'start', y: 'high' },
  { name: 'watch', x: 'start', y: 'low' },
] as const

const drawField =
  (said: AnswersWords) =>
  ({ name, x, y }: (typeof fields)[number]): Html => {
    const { plot } = factorChart
    const left = x === 'end' ? plot.x + plot.width - 6 : plot.x + 6
    const top = y === 'high' ? plot.y + 18 : plot.y + plot.height - 8
    return html`<text x="${left}" y="${top}" text-anchor="${x}" font-size="12" fill="${printTokens.muted}"
      >${said.fields[name]}</text
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
function quadrants(
  factors: readonly AnsweredFactor[],
  at: number,
  caption: Html,
  { language, said: words }: Paper,
): Html {
  const shown = formatMean(language)
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
    .map(({ text, importance, satisfaction }) => words.rated(text, shown(importance), shown(satisfaction)))
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
      <title id="faktoren-${at}-titel">${words.chart}</title>
      <desc id="faktoren-${at}-werte">${words.chartSays(said)}</desc>
      ${steps.map(
        (step) =>
          html`${line(`M${xOf(step)} ${top}V${bottom}M${left} ${yOf(step)}H${right}`, step === 3 ? 1.6 : 0.6)}
            <text x="${xOf(step)}" y="${bottom + 18}" text-anchor="middle">${step}</text>
            <text x="${left - 10}" y="${yOf(step) + 4}" text-anchor="end">${step}</text>`,
      )}
      ${fields.map(drawField(words))} ${placed.map(drawFactor)} ${placed.map(drawLabel)}
      <text x="${right}" y="${height - 14}" text-anchor="end" font-weight="600">${words.importanceAxis}</text>
      <text transform="translate(14 ${top}) rotate(-90)" text-anchor="end" font-weight="600">
        ${words.satisfactionAxis}
      </text>
    </svg>
  </div>`
}

function ratingPart({ text, factors }: AnsweredQuestion, at: number, paper: Paper): Html {
  const { version, numbering, language, said } = paper
  const shown = formatMean(language)
  const rated = factors.filter((factor) => isRated(factor, version))
  const chart = rated.length === 0 ? null : quadrants(rated, at, numbering.figure(text), paper)
  const means = dataTable({
    language,
    caption: numbering.table(text),
    columns: [
      textColumn(said.factor, 60),
      countColumn(said.visits, 22),
      countColumn(said.importance, 25),
      countColumn(said.satisfaction, 27),
      countColumn(said.pressing, 31),
    ],
    rows: factors.map((factor) => ({
      heading: factor.text,
      cells: [
        figureOf(factor.visits, factor.isHidden, version),
        decimalOf(factor.importance, factor.isHidden, version, shown),
        decimalOf(factor.satisfaction, factor.isHidden, version, shown),
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
          language,
          caption: numbering.table(said.overTime(text)),
          columns: [
            textColumn(said.factor, 60),
            textColumn(said.span, 33),
            countColumn(said.visits, 22),
            countColumn(said.importance, 25),
            countColumn(said.satisfaction, 25),
          ],
          rows: periods.flatMap((factor) =>
            factor.periods.map((period) => ({
              heading: factor.text,
              cells: [
                periodName(period.period, said),
                figureOf(period.visits, period.isHidden, version),
                decimalOf(period.importance, period.isHidden, version, shown),
                decimalOf(period.satisfaction, period.isHidden, version, shown),
              ],
            })),
          ),
        })
  return html`${chart}${means}${overTime}`
}

const visitsTold = ({ visits, isHidden }: AnsweredQuestion, { version }: Paper): Figure =>
  figureOf(visits, isHidden, version)

const isUnanswered = (question: AnsweredQuestion, paper: Paper): boolean =>
  question.visits === 0 && visitsTold(question, paper).kind === 'shown'

function questionPart(question: AnsweredQuestion, at: number, paper: Paper): Html {
  const { said, text } = paper
  const isWithheld = visitsTold(question, paper).kind !== 'shown'
  const body = (): Html | null => {
    if (isWithheld || question.kind === 'text') return null
    if (question.kind === 'rating') return ratingPart(question, at, paper)
    return question.kind === 'number' ? numberPart(question, paper) : choicePart(question, at, paper)
  }
  const figures = body()
  return html`<h3>${text(question.text)}</h3>
    <p class="${figures === null ? '' : 'before'}">
      ${text(isWithheld ? said.tooFewAnswers : said.answered(question.visits))}
    </p>
    ${figures}`
}

/** What was answered to the questions of a section; those that nobody has answered are named in a line. */
function sectionPart(section: string, questions: readonly AnsweredQuestion[], paper: Paper): Html {
  const { said, text } = paper
  const own = questions.filter((question) => question.section === section)
  const unanswered = own.filter((question) => isUnanswered(question, paper))
  return html`<section>
    <h2>${text(section)}</h2>
    ${own.filter((question) => !unanswered.includes(question)).map((question) => questionPart(question, questions.indexOf(question), paper))}
    ${
      unanswered.length === 0
        ? null
        : html`<p class="unanswered">
            ${text(said.unanswered(unanswered.map((question) => question.text).join(' · ')))}
          </p>`
    }
  </section>`
}

const method = ({ version, said, text }: Paper): Html =>
  html`<section>
    <h2>${said.method}</h2>
    <p>${text(said.howCounted)}</p>
    <p>${text(version === 'public' ? said.whatIsPublic : said.whatIsInternal)}</p>
    <p>${text(said.manyVersions)}</p>
  </section>`

const rules = `
.answers h1{font-size:22pt;line-height:1.2;font-weight:600;margin-bottom:2mm}
.answers section{break-before:auto;margin-top:9mm}
.answers p.before{break-after:avoid}
.answers p.unanswered{margin-top:5mm;color:${printTokens.muted}}
.answers .chart svg{width:165mm}`

/** Renders an analysis as one self-contained HTML document, ready for the printer. */
export function renderAnswers(printed: PrintedAnswers, fonts: ReportFonts): ReportHtml {
  const { officeName, overview, filter, chosen, version, language, day } = printed
  const said = answersWords[language]
  const text = proseIn(language)
  const paper: Paper = { version, numbering: new Numbering(language), language, said, text }
  const questions = version === 'public' ? publicQuestions(overview.questions) : overview.questions
  const sections = [...new Set(questions.map(({ section }) => section))]
  const mark = said[version]
  const isTold = !(version === 'public' && overview.isHidden)
  return printedDocument({
    kind: 'answers',
    title: said.title,
    subject: `${said.period(filter)}, ${mark}`,
    officeName,
    footer: shorten(`${officeName} · ${mark} · ${said.date(day)}`, 120),
    rules,
    fonts,
    language,
    body: html`<h1>${said.title}</h1>
      <p class="lead">
        ${text([said.period(filter), overview.guide?.name ?? '', chosen].filter(Boolean).join(' · '))}
      </p>
      <p>
        ${text(mark)}.
        ${text(isTold ? said.visitsAt(overview.visits, overview.companies) : said.tooFewVisits)}
      </p>
      ${isTold ? sections.map((section) => sectionPart(section, questions, paper)) : null} ${method(paper)}`,
  })
}

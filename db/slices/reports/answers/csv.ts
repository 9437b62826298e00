import type { AnsweredQuestion, AnswersOverview } from '../../../../preload/contract/visit-answers.ts'
import { quotedCell } from '../../../tabular/index.ts'
import { neutraliseFormula } from '../../../text/formula.ts'
import { signs } from '../render/german.ts'
import { answerText, type Version } from './shown.ts'

const headings = [
  'Abschnitt',
  'Frage',
  'Antwort',
  'Zeitraum',
  'Besuche',
  'Anteil in Prozent',
  'Wichtigkeit',
  'Zufriedenheit',
  'Kennzahl',
  'Wert',
  'Geheim zu halten',
] as const
type Heading = (typeof headings)[number]
type Row = Readonly<Partial<Record<Heading, string | number | null>>>

const rounded = (value: number): number => Math.round(value * 100) / 100
const cellOf = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? String(rounded(value)).replace('.', ',') : neutraliseFormula(value)
}

/** What of a figure is written: all of it within the office, a sign for the public where it is to be kept secret. */
const kept = (isHidden: boolean, version: Version, row: Row): Row => {
  const figures: readonly Heading[] = ['Besuche', 'Anteil in Prozent', 'Wichtigkeit', 'Zufriedenheit', 'Wert']
  if (version === 'internal') return { ...row, 'Geheim zu halten': isHidden ? 'ja' : '' }
  if (!isHidden) return row
  return {
    ...row,
    ...Object.fromEntries(
      figures.filter((name) => row[name] !== undefined).map((name) => [name, signs.hidden]),
    ),
  }
}

function rowsOf(question: AnsweredQuestion, version: Version): readonly Row[] {
  const { section, text, unit, visits } = question
  const head: Row = { Abschnitt: section, Frage: unit === '' ? text : `${text} (${unit})` }
  const isWithheld = version === 'public' && question.isHidden
  const total = kept(question.isHidden, version, { ...head, Kennzahl: 'Beantwortet', Besuche: visits })
  if (isWithheld) return [total]
  const choices = question.choices.map((choice) =>
    kept(choice.isHidden, version, {
      ...head,
      Antwort: answerText(question, choice),
      Besuche: choice.visits,
      'Anteil in Prozent': visits === 0 ? null : (choice.visits / visits) * 100,
    }),
  )
  const means =
    question.mean === null
      ? []
      : [kept(question.isMeanHidden, version, { ...head, Kennzahl: 'Mittelwert', Wert: question.mean })]
  const factors = question.factors.flatMap((factor): readonly Row[] => {
    const named: Row = { ...head, Antwort: factor.text }
    const rated = (isHidden: boolean, of: typeof factor | (typeof factor.periods)[number], more: Row): Row =>
      kept(isHidden, version, {
        ...named,
        ...more,
        Besuche: of.visits,
        Wichtigkeit: of.importance,
        Zufriedenheit: of.satisfaction,
      })
    return [
      rated(factor.isHidden, factor, {}),
      kept(factor.isPressingHidden, version, {
        ...named,
        Kennzahl: 'Wichtig und nicht zufriedenstellend',
        Besuche: factor.pressing,
      }),
      ...factor.periods.map((period) => rated(period.isHidden, period, { Zeitraum: period.period })),
    ]
  })
  const { number } = question
  const numbers =
    number === null
      ? []
      : (
          [
            ['Median', number.median, number.isMedianHidden],
            ['Unteres Quartil', number.lowerQuartile, number.areQuartilesHidden],
            ['Oberes Quartil', number.upperQuartile, number.areQuartilesHidden],
            // the least and the most are those of one company each
            ['Kleinster Wert', number.least, true],
            ['Größter Wert', number.most, true],
          ] as const
        ).map(([name, value, isHidden]) => kept(isHidden, version, { ...head, Kennzahl: name, Wert: value }))
  return [total, ...choices, ...means, ...factors, ...numbers]
}

/** Questions that leave the office: not those that are for it alone, nor what was said in words. */
export const publicQuestions = (questions: readonly AnsweredQuestion[]): readonly AnsweredQuestion[] =>
  questions.filter(({ kind, isInternal }) => kind !== 'text' && !isInternal)

/** Every figure as a row of a text that a double click opens in German Excel. */
export function answersCsv(
  { questions, visits, companies, isHidden }: AnswersOverview,
  version: Version,
): { readonly text: string; readonly rows: number } {
  const shown = version === 'public' ? publicQuestions(questions) : questions
  const rows = [
    kept(isHidden, version, { Kennzahl: 'Besuche', Besuche: visits }),
    kept(isHidden, version, { Kennzahl: 'Besuchte Unternehmen', Wert: companies }),
    ...shown.flatMap((question) => rowsOf(question, version)),
  ]
  const wanted = headings.filter((heading) => version === 'internal' || heading !== 'Geheim zu halten')
  const lines = [wanted, ...rows.map((row) => wanted.map((heading) => cellOf(row[heading])))]
  const quoted = (text: string): string => quotedCell(text, { delimiter: ';', quote: '"' })
  return {
    text: `\ufeff${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`,
    rows: rows.length,
  }
}

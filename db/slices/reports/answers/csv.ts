import type { AnsweredQuestion, AnswersOverview } from '../../../../preload/contract/visit-answers.ts'
import { quotedCell } from '../../../tabular/index.ts'
import { neutraliseFormula } from '../../../text/formula.ts'
import { signs } from '../render/german.ts'
import { answerText, type Version } from './shown.ts'
import { answersWords, type AnswersLanguage, type AnswersWords } from './words.ts'

/** The columns and what each is called. */
const columns = {
  section: 'section',
  question: 'question',
  answer: 'answer',
  period: 'span',
  visits: 'visits',
  share: 'sharePercent',
  importance: 'importance',
  satisfaction: 'satisfaction',
  figure: 'figure',
  value: 'value',
  secret: 'isSecret',
} as const satisfies Record<string, keyof AnswersWords>
type Column = keyof typeof columns
const names = Object.keys(columns) as readonly Column[]
type Row = Readonly<Partial<Record<Column, string | number | null>>>

const rounded = (value: number): number => Math.round(value * 100) / 100
const cellOf = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? String(rounded(value)).replace('.', ',') : neutraliseFormula(value)
}

const figures: readonly Column[] = ['visits', 'share', 'importance', 'satisfaction', 'value']

interface Wanted {
  readonly version: Version
  readonly said: AnswersWords
}

/** What of a figure is written: all of it within the office, a sign for the public where it is to be kept secret. */
const kept = (isHidden: boolean, { version, said }: Wanted, row: Row): Row => {
  if (version === 'internal') return { ...row, secret: isHidden ? said.yes.toLowerCase() : '' }
  if (!isHidden) return row
  return {
    ...row,
    ...Object.fromEntries(
      figures.filter((name) => row[name] !== undefined).map((name) => [name, signs.hidden]),
    ),
  }
}

function rowsOf(question: AnsweredQuestion, wanted: Wanted): readonly Row[] {
  const { version, said } = wanted
  const { section, text, unit, visits } = question
  const head: Row = { section, question: unit === '' ? text : `${text} (${unit})` }
  const isWithheld = version === 'public' && question.isHidden
  const total = kept(question.isHidden, wanted, { ...head, figure: said.wasAnswered, visits })
  if (isWithheld) return [total]
  const choices = question.choices.map((choice) =>
    kept(choice.isHidden, wanted, {
      ...head,
      answer: answerText(question, choice, said),
      visits: choice.visits,
      share: visits === 0 ? null : (choice.visits / visits) * 100,
    }),
  )
  const means =
    question.mean === null
      ? []
      : [kept(question.isMeanHidden, wanted, { ...head, figure: said.mean, value: question.mean })]
  const factors = question.factors.flatMap((factor): readonly Row[] => {
    const named: Row = { ...head, answer: factor.text }
    const rated = (isHidden: boolean, of: typeof factor | (typeof factor.periods)[number], more: Row): Row =>
      kept(isHidden, wanted, {
        ...named,
        ...more,
        visits: of.visits,
        importance: of.importance,
        satisfaction: of.satisfaction,
      })
    return [
      rated(factor.isHidden, factor, {}),
      kept(factor.isPressingHidden, wanted, { ...named, figure: said.pressing, visits: factor.pressing }),
      ...factor.periods.map(({ period, ...of }) => rated(of.isHidden, { period, ...of }, { period })),
    ]
  })
  const { number } = question
  const numbers =
    number === null
      ? []
      : (
          [
            [said.median, number.median, number.isMedianHidden],
            [said.lowerQuartile, number.lowerQuartile, number.areQuartilesHidden],
            [said.upperQuartile, number.upperQuartile, number.areQuartilesHidden],
            // the least and the most are those of one company each
            [said.least, number.least, true],
            [said.most, number.most, true],
          ] as const
        ).map(([figure, value, isHidden]) => kept(isHidden, wanted, { ...head, figure, value }))
  return [total, ...choices, ...means, ...factors, ...numbers]
}

/** Questions that leave the office: not those that are for it alone, nor what was said in words. */
export const publicQuestions = (questions: readonly AnsweredQuestion[]): readonly AnsweredQuestion[] =>
  questions.filter(({ kind, isInternal }) => kind !== 'text' && !isInternal)

/** Every figure as a row of a text that a double click opens in German Excel, in the words of a language. */
export function answersCsv(
  { questions, visits, companies, isHidden }: AnswersOverview,
  version: Version,
  language: AnswersLanguage,
): { readonly text: string; readonly rows: number } {
  const said = answersWords[language]
  const wanted = { version, said }
  const shown = version === 'public' ? publicQuestions(questions) : questions
  const rows = [
    kept(isHidden, wanted, { figure: said.visits, visits }),
    kept(isHidden, wanted, { figure: said.companiesVisited, value: companies }),
    ...shown.flatMap((question) => rowsOf(question, wanted)),
  ]
  const written = names.filter((name) => version === 'internal' || name !== 'secret')
  const lines = [
    written.map((name) => said[columns[name]]),
    ...rows.map((row) => written.map((name) => cellOf(row[name]))),
  ]
  const quoted = (text: string): string => quotedCell(text, { delimiter: ';', quote: '"' })
  return {
    text: `\ufeff${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`,
    rows: rows.length,
  }
}

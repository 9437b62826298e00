import type {
  AnsweredChoice,
  AnsweredQuestion,
  printedAnswers,
} from '../../../../preload/contract/visit-answers.ts'
import type { z } from 'zod'
import type { AnswersLanguage, AnswersWords } from './words.ts'
import { hiddenFigure, notMeaningful, shown, type Figure } from '../protected-report.ts'

export type Version = z.infer<typeof printedAnswers>['version']

const numbers = (options: Intl.NumberFormatOptions) => {
  const formats = {
    de: new Intl.NumberFormat('de-DE', options),
    en: new Intl.NumberFormat('en-GB', options),
  }
  return (language: AnswersLanguage) => (value: number) => formats[language].format(value)
}

/** 3.6666 → "3,7", "3.7" */
export const formatMean = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** As it was said, and halves between two: "1.204,5", "1,204.5" */
export const formatNumber = numbers({ maximumFractionDigits: 2 })

/** A count as it stands on paper: all within the office, a sign for the public where it is to be kept secret. */
export const figureOf = (value: number, isHidden: boolean, version: Version): Figure =>
  version === 'public' && isHidden ? hiddenFigure : shown(value)

/** The same of a share. */
export function shareOfAll(part: number, whole: number, isHidden: boolean, version: Version): Figure {
  if (version === 'public' && isHidden) return hiddenFigure
  return whole === 0 ? notMeaningful : shown(part / whole)
}

/** The same of a mean, or another figure with decimals. */
export function decimalOf(
  value: number | null,
  isHidden: boolean,
  version: Version,
  format: (value: number) => string,
): Figure | string {
  if (version === 'public' && isHidden) return hiddenFigure
  return value === null ? notMeaningful : format(value)
}

/** What an answer is called on paper. */
export function answerText(
  { kind }: Pick<AnsweredQuestion, 'kind'>,
  { key, text }: AnsweredChoice,
  said: AnswersWords,
): string {
  if (kind === 'yesNo') return key === 'yes' ? said.yes : said.no
  return text
}

/** "1. Quartal 2026", "2026" */
export function periodName(period: string, said: AnswersWords): string {
  const [year = '', quarter] = period.split('-Q')
  return quarter === undefined ? year : said.quarter(quarter, year)
}

import type {
  AnsweredChoice,
  AnsweredQuestion,
  printedAnswers,
} from '../../../../preload/contract/visit-answers.ts'
import type { z } from 'zod'
import { hiddenFigure, notMeaningful, shown, type Figure } from '../protected-report.ts'

export type Version = z.infer<typeof printedAnswers>['version']

const oneDecimal = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const upToTwo = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })

/** 3.6666 → "3,7" */
export const formatMean = (value: number): string => oneDecimal.format(value)
/** As it was said, and halves between two: "1.204,5" */
export const formatNumber = (value: number): string => upToTwo.format(value)

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
  format: (value: number) => string = formatMean,
): Figure | string {
  if (version === 'public' && isHidden) return hiddenFigure
  return value === null ? notMeaningful : format(value)
}

/** What an answer is called on paper. */
export function answerText({ kind }: Pick<AnsweredQuestion, 'kind'>, { key, text }: AnsweredChoice): string {
  if (kind === 'yesNo') return key === 'yes' ? 'Ja' : 'Nein'
  return text
}

/** "1. Quartal 2026", "2026" */
export function periodName(period: string): string {
  const [year = '', quarter] = period.split('-Q')
  return quarter === undefined ? year : `${quarter}.\u00a0Quartal ${year}`
}

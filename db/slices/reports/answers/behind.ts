import type { Kysely } from 'kysely'
import { isPressing } from '../../../../preload/contract/guide-rules.ts'
import type { GuideLanguage } from '../../../../preload/contract/guides.ts'
import type { OutputOf } from '../../../../preload/contract/define.ts'
import {
  answersListedMax,
  type AnswersFigure,
  type AnswersFilter,
  type visitAnswers,
} from '../../../../preload/contract/visit-answers.ts'
import type { Schema } from '../../../engine/schema/tables.ts'
import { answerInWords } from '../../guides/index.ts'
import { countAnswers, partOf, periodOf, wholeRating, type CountedQuestion, type Places } from './count.ts'
import { readAnswers, type AnsweredVisit, type AnswersRead } from './read.ts'

/** The visits of a figure. */
function placesOf(
  counted: CountedQuestion,
  { part, period, isPressing: onlyPressing }: AnswersFigure,
  { step }: Pick<AnswersFilter, 'step'>,
  visits: readonly AnsweredVisit[],
): Places {
  if (part === undefined) return counted.answered
  const isRating = counted.question.kind === 'rating'
  const said = counted.said.filter(
    (one) =>
      partOf(counted.question, one) === part &&
      (!isRating || wholeRating(one.value) !== null) &&
      (onlyPressing !== true || isPressing(one.value)),
  )
  const places = said.flatMap((one) => [...one.places])
  return period === undefined
    ? places
    : places.filter((place) => periodOf(visits[place]?.on ?? '', step) === period)
}

/** What was said to a question at some visits, in words. */
async function saidAt(
  read: Kysely<Schema>,
  { question }: CountedQuestion,
  visits: readonly AnsweredVisit[],
  language: GuideLanguage,
  part: string | undefined,
): Promise<ReadonlyMap<number, string>> {
  const rows = await read
    .selectFrom('visit_answer')
    .select(['visit_id as visitId', 'part', 'value'])
    .where('question', '=', question.key)
    .where(
      'visit_id',
      'in',
      visits.map(({ id }) => id),
    )
    .orderBy('id')
    .execute()
  const isParted = question.kind === 'several' || question.kind === 'rating'
  const said = new Map<number, string>()
  for (const row of rows) {
    if (isParted && part !== undefined && row.part !== part) continue
    const option = question.options.find(({ key }) => key === row.part)?.text ?? row.part
    const words = question.kind === 'several' ? option : answerInWords(question, row, language)
    const named = question.kind === 'rating' && part === undefined ? `${option}: ${words}` : words
    const before = said.get(row.visitId)
    said.set(row.visitId, before === undefined ? named : `${before}; ${named}`)
  }
  return said
}

async function languageOf(read: Kysely<Schema>, { guide }: AnswersRead): Promise<GuideLanguage> {
  const row = await read
    .selectFrom('guide')
    .select('language')
    .where('id', '=', guide?.id ?? 0)
    .executeTakeFirst()
  return row?.language ?? 'de'
}

/** The visits behind a figure, the newest first. What was said in confidence is left out. */
export async function visitsBehind(
  read: Kysely<Schema>,
  filter: AnswersFilter,
  figure: AnswersFigure,
): Promise<OutputOf<(typeof visitAnswers)['behind']>> {
  const answers = await readAnswers(read, filter)
  const counted = countAnswers(answers.visits, answers.editions).find(
    ({ question }) => question.key === figure.question,
  )
  if (counted === undefined) return { visits: [], total: 0, confidential: 0 }
  const places = [...placesOf(counted, figure, filter, answers.visits)].toSorted((one, other) => one - other)
  const found = places.flatMap((place) => answers.visits.slice(place, place + 1))
  const isInWords = counted.question.kind === 'text'
  const listed = found
    .filter(({ isConfidential }) => !isInWords || !isConfidential)
    .slice(0, answersListedMax)
  const language = await languageOf(read, answers)
  const open = listed.filter(({ isConfidential }) => !isConfidential)
  const said = await saidAt(read, counted, open, language, figure.part)
  return {
    total: found.length,
    confidential: found.filter(({ isConfidential }) => isConfidential).length,
    visits: listed.map(({ id, on, organisation }) => ({
      visitId: id,
      on,
      organisation,
      said: said.get(id) ?? '',
    })),
  }
}

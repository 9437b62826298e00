import type { AnswersFilter, AnswersOverview } from '../../../../preload/contract/visit-answers.ts'
import type { CallContext, Handlers } from '../../../engine/context.ts'
import { savedFileMode } from '../../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../../engine/files/saved-file.ts'
import { visitsBehind } from './behind.ts'
import { answersCsv } from './csv.ts'
import { figuresOfAnswers } from './figures.ts'
import { answersChoices, readAnswers } from './read.ts'

/** Every figure of an analysis, as it is at one moment. Errors: NOT_FOUND, VALIDATION. */
export async function answersOverviewOf(
  { read }: Pick<CallContext, 'read'>,
  filter: AnswersFilter,
): Promise<AnswersOverview> {
  const { guide, visits, editions } = await read
    .transaction()
    .execute((moment) => readAnswers(moment, filter))
  return { guide, ...figuresOfAnswers(visits, editions, filter.step) }
}

export const visitAnswerHandlers: Handlers<'visitAnswers'> = {
  choices: ({ read }) => answersChoices(read),
  overview: (context, filter) => answersOverviewOf(context, filter),
  behind: ({ read }, { filter, figure }) =>
    read.transaction().execute((moment) => visitsBehind(moment, filter, figure)),
  export: async (context, { filter, version, language, file }) => {
    const { text, rows } = answersCsv(await answersOverviewOf(context, filter), version, language)
    try {
      writeSavedFile(context.pathOf(file), text, savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { rows }
  },
}

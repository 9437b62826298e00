import type { InputOf, OutputOf } from '../../../../preload/contract/define.ts'
import type { reportDocuments } from '../../../../preload/contract/reports.ts'
import type { AnswersFilter } from '../../../../preload/contract/visit-answers.ts'
import type { CallContext } from '../../../engine/context.ts'
import { readOffice } from '../../office/index.ts'
import { readReportFonts } from '../fonts.ts'
import { answersOverviewOf } from './handlers.ts'
import { answersChoices } from './read.ts'
import { renderAnswers } from './render.ts'
import { answersWords, type AnswersWords } from './words.ts'

/** Conditions in words: "10–49 Beschäftigte · Stadtteil Nord, Süd". */
async function chosenInWords(
  { read }: Pick<CallContext, 'read'>,
  { sizeClasses, districts, sections, editionIds }: AnswersFilter,
  said: AnswersWords,
): Promise<string> {
  const { guides, sections: known } = await answersChoices(read)
  const numbers = guides
    .flatMap(({ editions }) => editions)
    .filter(({ id }) => editionIds.includes(id))
    .map(({ number }) => number)
  const of = (names: readonly (string | number)[], inWords: (names: string) => string): readonly string[] =>
    names.length === 0 ? [] : [inWords(names.join(', '))]
  const chosen = known.filter(({ key }) => sections.includes(key))
  return [
    ...of(numbers, said.edition),
    ...of(
      sizeClasses.map((size) => said.sizes[size]),
      (names) => names,
    ),
    ...of(
      chosen.map(({ code, title }) => `${code} ${title}`),
      said.sections,
    ),
    ...of(
      districts.map((district) => district || said.noDistrict),
      said.districts,
    ),
  ].join(' · ')
}

/** An analysis ready for the printer. Errors: NOT_FOUND, VALIDATION. */
export async function answersDocument(
  context: CallContext,
  { filter, version, language }: InputOf<(typeof reportDocuments)['answers']>,
): Promise<OutputOf<(typeof reportDocuments)['answers']>> {
  const { name: officeName } = await readOffice(context.read)
  const document = renderAnswers(
    {
      officeName,
      overview: await answersOverviewOf(context, filter),
      filter,
      chosen: await chosenInWords(context, filter, answersWords[language]),
      version,
      language,
      day: context.today(),
    },
    await readReportFonts(context.reportFontDirectory),
  )
  return { ...document, fileName: answersWords[language].fileName(filter, version === 'public'), version }
}

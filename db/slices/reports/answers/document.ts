import type { SizeClass } from '../../../../preload/contract/organisations.ts'
import type { InputOf, OutputOf } from '../../../../preload/contract/define.ts'
import type { reportDocuments } from '../../../../preload/contract/reports.ts'
import type { AnswersFilter } from '../../../../preload/contract/visit-answers.ts'
import type { CallContext } from '../../../engine/context.ts'
import { readOffice } from '../../office/index.ts'
import { readReportFonts } from '../fonts.ts'
import { noDistrict, sizeClassNames } from '../render/german.ts'
import { answersOverviewOf } from './handlers.ts'
import { answersChoices } from './read.ts'
import { renderAnswers } from './render.ts'

const sizes: Readonly<Record<SizeClass, string>> = {
  micro: sizeClassNames['0-9'],
  small: sizeClassNames['10-49'],
  medium: sizeClassNames['50-249'],
  large: sizeClassNames['250+'],
  unknown: sizeClassNames.unknown,
}

/** Conditions in words: "nur 10–49 Beschäftigte; Stadtteil Nord, Süd". */
async function chosenInWords(
  { read }: Pick<CallContext, 'read'>,
  { sizeClasses, districts, sections, editionIds }: AnswersFilter,
): Promise<string> {
  const { guides, sections: known } = await answersChoices(read)
  const numbers = guides
    .flatMap(({ editions }) => editions)
    .filter(({ id }) => editionIds.includes(id))
    .map(({ number }) => number)
  const of = (heading: string, names: readonly (string | number)[]): readonly string[] =>
    names.length === 0 ? [] : [`${heading}${names.join(', ')}`]
  return [
    ...of('Ausgabe ', numbers),
    ...of(
      '',
      sizeClasses.map((size) => sizes[size]),
    ),
    ...of(
      'Wirtschaftsabschnitt ',
      known.filter(({ key }) => sections.includes(key)).map(({ code, title }) => `${code} ${title}`),
    ),
    ...of(
      'Stadtteil ',
      districts.map((district) => district || noDistrict),
    ),
  ].join(' · ')
}

/** An analysis ready for the printer. Errors: NOT_FOUND, VALIDATION. */
export async function answersDocument(
  context: CallContext,
  { filter, version }: InputOf<(typeof reportDocuments)['answers']>,
): Promise<OutputOf<(typeof reportDocuments)['answers']>> {
  const { name: officeName } = await readOffice(context.read)
  const document = renderAnswers(
    {
      officeName,
      overview: await answersOverviewOf(context, filter),
      filter,
      chosen: await chosenInWords(context, filter),
      version,
      day: context.today(),
    },
    await readReportFonts(context.reportFontDirectory),
  )
  const suffix = version === 'public' ? 'oeffentlich' : 'nichtoeffentlich'
  return {
    ...document,
    fileName: `auswertung-besuche-${filter.from}-bis-${filter.to}-${suffix}.pdf`,
    version,
  }
}

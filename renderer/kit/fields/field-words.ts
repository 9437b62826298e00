import { splitChoices, saysNothing, type Field, type FieldList } from '../../../preload/contract/fields.ts'
import { organisationFieldList, type OrganisationFields } from '../../../preload/contract/organisations.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'
import { lookUp } from '../i18n/translate.ts'

/** What the fields of a record are called, wherever they stand, and what their choices are. */
export interface FieldWords {
  readonly title: (field: string) => string
  readonly help: (field: string) => string | undefined
  readonly choice: (field: string, value: string) => string
}

/** Words that are in the catalogue: `organisations.field.legalForm`, `organisations.kind.company`. */
const wordsOf = (room: string): FieldWords => ({
  title: (field) =>
    (field === 'visibility' ? lookUp('app.visibility.label') : lookUp(`${room}.field.${field}`)) ?? field,
  help: (field) => lookUp(`${room}.field.${field}.help`),
  choice: (field, value) =>
    lookUp(
      field === 'visibility'
        ? `app.visibility.${value}`
        : `${room}.${field}.${value === '' ? 'none' : value}`,
    ) ??
    lookUp(`field.${value}`) ??
    value,
})

export const companyWords = wordsOf('organisations')
export const personWords = wordsOf('people')

export const isCompanyField = (name: string): name is keyof OrganisationFields =>
  name in organisationFieldList

/** A value of a field in words, on one line; '' for none. */
export function valueText(
  { kind, number }: Pick<Field, 'kind' | 'number'>,
  value: unknown,
  choiceText: (value: string) => string,
): string {
  if (saysNothing(value)) return ''
  const text = String(value)
  switch (kind) {
    case 'number':
      return [formatNumber(Number(value)), number?.unit ?? ''].filter(Boolean).join('\u00a0')
    case 'day':
    case 'partialDay':
      return formatDay(text)
    case 'choice':
    case 'yesNo':
    case 'choices':
      return splitChoices(text).map(choiceText).join(', ')
    default:
      return text
  }
}

/** A value of a company's field in words. */
export const companyValueText = (name: keyof OrganisationFields, value: unknown): string =>
  valueText(organisationFieldList[name], value, (one) => companyWords.choice(name, one))

/** How the words of choices begin in the catalogue, by field, as the history of records wants them. */
export const choiceCodes = (list: FieldList, room: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(list).flatMap(([name, { kind }]): (readonly [string, string])[] => {
      if (name === 'visibility') return [[name, 'app.visibility.']]
      if (kind === 'yesNo') return [[name, 'field.']]
      return kind === 'choice' || kind === 'choices' ? [[name, `${room}.${name}.`]] : []
    }),
  )

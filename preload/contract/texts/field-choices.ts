import type { FieldList } from '../fields.ts'
import type { organisationFieldList } from '../organisations.ts'
import type { personFieldList } from '../people.ts'

/** Choices whose words stand elsewhere, or that are words themselves. */
type Elsewhere = 'visibility' | 'registerKind'

/** `organisations.kind.company`; `none` for the choice that says nothing. */
type ChoiceKey<Room extends string, List extends FieldList> = {
  [Name in Exclude<keyof List & string, Elsewhere>]: List[Name]['kind'] extends 'choice' | 'choices'
    ? `${Room}.${Name}.${OrNone<NonNullable<List[Name]['choices']>[number]>}`
    : never
}[Exclude<keyof List & string, Elsewhere>]
type OrNone<Choice extends string> = Choice extends '' ? 'none' : Choice

type FieldChoiceKey =
  | ChoiceKey<'organisations', typeof organisationFieldList>
  | ChoiceKey<'people', typeof personFieldList>
  | 'field.yes'
  | 'field.no'

/** What the choices of fields are called, in the window and in the cells of files. */
export const fieldChoiceTexts = {
  de: {
    'field.yes': 'Ja',
    'field.no': 'Nein',
    'organisations.kind.company': 'Unternehmen',
    'organisations.kind.institution': 'Institution',
    'organisations.kind.politics': 'Politik',
    'organisations.kind.association': 'Verein oder Verband',
    'organisations.kind.science': 'Wissenschaft',
    'organisations.kind.other': 'Sonstige',
    'people.salutation.none': 'keine Angabe',
    'people.salutation.ms': 'Frau',
    'people.salutation.mr': 'Herr',
    'people.salutation.neutral': 'neutral',
  },
  en: {
    'field.yes': 'Yes',
    'field.no': 'No',
    'organisations.kind.company': 'Company',
    'organisations.kind.institution': 'Institution',
    'organisations.kind.politics': 'Politics',
    'organisations.kind.association': 'Association',
    'organisations.kind.science': 'Science',
    'organisations.kind.other': 'Other',
    'people.salutation.none': 'not specified',
    'people.salutation.ms': 'Ms',
    'people.salutation.mr': 'Mr',
    'people.salutation.neutral': 'neutral',
  },
} as const satisfies Record<'de' | 'en', Record<FieldChoiceKey, string>>

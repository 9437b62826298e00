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
    'organisations.status.prospect': 'Interessent',
    'organisations.status.resident': 'ansässig',
    'organisations.status.movedAway': 'weggezogen',
    'organisations.status.insolvent': 'insolvent',
    'organisations.status.closed': 'erloschen',
    'organisations.abcClass.A': 'A',
    'organisations.abcClass.B': 'B',
    'organisations.abcClass.C': 'C',
    'organisations.contactBlock.noLetters': 'keine Briefe',
    'organisations.contactBlock.noEmails': 'keine E-Mails',
    'organisations.contactBlock.noMail': 'nicht anschreiben',
    'organisations.contactBlock.noContact': 'nicht ansprechen',
    'organisations.statedSize.micro': '0–9 Beschäftigte',
    'organisations.statedSize.small': '10–49 Beschäftigte',
    'organisations.statedSize.medium': '50–249 Beschäftigte',
    'organisations.statedSize.large': '250 und mehr Beschäftigte',
    'organisations.revenueClass.upTo2': 'bis 2 Mio. €',
    'organisations.revenueClass.upTo10': '2 bis 10 Mio. €',
    'organisations.revenueClass.upTo50': '10 bis 50 Mio. €',
    'organisations.revenueClass.over50': 'über 50 Mio. €',
    'organisations.chambers.industry': 'IHK',
    'organisations.chambers.crafts': 'HWK',
    'organisations.chambers.agriculture': 'Landwirtschaftskammer',
    'organisations.chambers.architects': 'Architektenkammer',
    'organisations.chambers.engineers': 'Ingenieurkammer',
    'organisations.chambers.lawyers': 'Rechtsanwaltskammer',
    'organisations.chambers.taxAdvisers': 'Steuerberaterkammer',
    'organisations.chambers.physicians': 'Ärztekammer',
    'organisations.chambers.pharmacists': 'Apothekerkammer',
    'organisations.chambers.other': 'andere Kammer',
    'people.salutation.none': 'keine Angabe',
    'people.salutation.ms': 'Frau',
    'people.salutation.mr': 'Herr',
    'people.salutation.neutral': 'neutral',
    'people.contactBlock.noLetters': 'keine Briefe',
    'people.contactBlock.noEmails': 'keine E-Mails',
    'people.contactBlock.noMail': 'nicht anschreiben',
    'people.contactBlock.noContact': 'nicht ansprechen',
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
    'organisations.status.prospect': 'Prospect',
    'organisations.status.resident': 'Resident',
    'organisations.status.movedAway': 'Moved away',
    'organisations.status.insolvent': 'Insolvent',
    'organisations.status.closed': 'Closed',
    'organisations.abcClass.A': 'A',
    'organisations.abcClass.B': 'B',
    'organisations.abcClass.C': 'C',
    'organisations.contactBlock.noLetters': 'no letters',
    'organisations.contactBlock.noEmails': 'no e-mails',
    'organisations.contactBlock.noMail': 'do not write to',
    'organisations.contactBlock.noContact': 'do not approach',
    'organisations.statedSize.micro': '0–9 employees',
    'organisations.statedSize.small': '10–49 employees',
    'organisations.statedSize.medium': '50–249 employees',
    'organisations.statedSize.large': '250 employees and more',
    'organisations.revenueClass.upTo2': 'up to €2m',
    'organisations.revenueClass.upTo10': '€2m to €10m',
    'organisations.revenueClass.upTo50': '€10m to €50m',
    'organisations.revenueClass.over50': 'over €50m',
    'organisations.chambers.industry': 'Chamber of commerce and industry',
    'organisations.chambers.crafts': 'Chamber of crafts',
    'organisations.chambers.agriculture': 'Chamber of agriculture',
    'organisations.chambers.architects': 'Chamber of architects',
    'organisations.chambers.engineers': 'Chamber of engineers',
    'organisations.chambers.lawyers': 'Bar association',
    'organisations.chambers.taxAdvisers': 'Chamber of tax advisers',
    'organisations.chambers.physicians': 'Medical association',
    'organisations.chambers.pharmacists': 'Chamber of pharmacists',
    'organisations.chambers.other': 'Other chamber',
    'people.salutation.none': 'not specified',
    'people.salutation.ms': 'Ms',
    'people.salutation.mr': 'Mr',
    'people.salutation.neutral': 'neutral',
    'people.contactBlock.noLetters': 'no letters',
    'people.contactBlock.noEmails': 'no e-mails',
    'people.contactBlock.noMail': 'do not write to',
    'people.contactBlock.noContact': 'do not approach',
  },
} as const satisfies Record<'de' | 'en', Record<FieldChoiceKey, string>>

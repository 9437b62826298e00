export type LegalFormAgreement = 'equal' | 'compatible' | 'contradicting' | 'missing'

/**
 * Families of forms that registers write for one another: the general word for the special form, the column "KG" for a
 * "GmbH & Co. KG", a sole trader with and without entry. Within a family the first member is the general word, which
 * agrees with every other; two special members contradict each other.
 */
const FAMILIES: readonly (readonly [general: string, ...special: readonly string[]])[] = [
  ['GmbH', 'gGmbH'],
  ['UG (haftungsbeschränkt)', 'gUG (haftungsbeschränkt)'],
  ['AG', 'gAG', 'REIT-AG', 'InvAG'],
  [
    'KG',
    'GmbH & Co. KG',
    'UG (haftungsbeschränkt) & Co. KG',
    'AG & Co. KG',
    'SE & Co. KG',
    'KGaA & Co. KG',
    'Stiftung & Co. KG',
    'Limited & Co. KG',
  ],
  ['KGaA', 'GmbH & Co. KGaA', 'AG & Co. KGaA', 'SE & Co. KGaA', 'Stiftung & Co. KGaA'],
  ['OHG', 'GmbH & Co. OHG', 'AG & Co. OHG'],
  ['Einzelunternehmen', 'e. K.', 'Kleingewerbe', 'Freiberufler'],
  ['GbR', 'eGbR'],
  ['PartG', 'PartG mbB'],
  ['Genossenschaft', 'eG', 'SCE'],
  ['Verein', 'e. V.', 'Nicht eingetragener Verein', 'Wirtschaftlicher Verein', 'Verein alten Rechts', 'VVaG'],
  ['Stiftung', 'Stiftung d. ö. R.', 'Stiftung d. p. R.', 'Kirchliche Stiftung d. ö. R.'],
]

const generalOf = new Map(FAMILIES.flatMap(([general, ...rest]) => rest.map((form) => [form, general])))

/** Whether two legal forms, as canonical abbreviations, can be one company's; '' says nothing. Symmetric. */
export function legalFormAgreement(left: string, right: string): LegalFormAgreement {
  if (left === '' || right === '') return 'missing'
  if (left === right) return 'equal'
  return generalOf.get(left) === right || generalOf.get(right) === left ? 'compatible' : 'contradicting'
}

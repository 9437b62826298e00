import {
  sharedFields,
  type KnownImportField as ImportField,
} from '../../../../preload/contract/import-fields.ts'
import { splitLegalForm } from '../../../text/legal-forms.ts'
import { foldText } from '../../../text/fold.ts'
import { fieldOfHeading, headingKey } from '../../../tabular/index.ts'
import { isSpelledOut, readChangeFlag, saysNothing } from '../values/index.ts'
import { readHeading } from './heading-readings.ts'
import { isPersonHeading, personPartOf } from './person-parts.ts'
import { valueFit } from './value-fit.ts'

export interface FoundColumn {
  readonly column: number
  readonly field: ImportField
  readonly confidence: number
  readonly reason: 'partOfHeading' | 'values'
}

/** A file's columns, and what has been found for them so far. */
export interface FoundSoFar {
  readonly columns: readonly string[]
  readonly valuesOf: (column: number) => readonly string[]
  readonly byColumn: ReadonlyMap<number, { readonly column: number; readonly field: string }>
}

type Finder = (found: FoundSoFar) => readonly FoundColumn[]

const MANY: ReadonlySet<ImportField> = new Set(
  sharedFields.filter((field) => field !== 'name' && field !== 'contactGivenName'),
)
const FITS = 0.2
const SURE = 0.7
const LIKELY = 0.55

const columnOf = ({ byColumn }: FoundSoFar, field: ImportField): number | undefined =>
  [...byColumn.values()].find((each) => each.field === field)?.column

const openColumns = ({ columns, byColumn }: FoundSoFar): number[] =>
  [...columns.keys()].filter((column) => !byColumn.has(column) && columns[column] !== '')

const said = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => !saysNothing(value))

/** "Telefon geschäftlich 2" beside "Telefon geschäftlich", "E-Mail 2: Adresse", "Name 2" behind "Name 1". */
const columnsOfOneKind: Finder = (found) => {
  const taken = new Set([...found.byColumn.values()].map(({ field }) => field))
  return openColumns(found).flatMap((column): FoundColumn[] => {
    const heading = found.columns[column] ?? ''
    const reading = readHeading(heading)
    if (reading === null || isPersonHeading(heading)) return []
    // DATEV has one for each kind of owner, and one of them is filled
    const isNamePart = reading.field === 'name' && (reading.place > 1 || /adressattyp/i.test(heading))
    if (!taken.has(reading.field) || (!isNamePart && !MANY.has(reading.field))) return []
    if ((valueFit(reading.field, found.valuesOf(column)) ?? 1) < FITS) return []
    const isSecondEmail = reading.field === 'email' && !taken.has('secondEmail')
    const field = isSecondEmail ? 'secondEmail' : reading.field
    taken.add(field)
    return [{ column, field, confidence: SURE, reason: 'partOfHeading' }]
  })
}

/** First names, family name, title and position of the person that a row names besides its company. */
const personColumns: Finder = (found) => {
  const parts = openColumns(found).flatMap((column) => {
    const part = personPartOf(found.columns[column] ?? '', found.valuesOf(column))
    return part === null ? [] : [{ column, field: part }]
  })
  const hasGivenName = parts.some(({ field }) => field === 'contactGivenName')
  const familyName =
    parts.find(({ field }) => field === 'contactFamilyName')?.column ??
    (hasGivenName
      ? openColumns(found).find((column) => headingKey(found.columns[column] ?? '') === 'name')
      : undefined)
  const isKnown = columnOf(found, 'contactFamilyName') !== undefined
  const hasPerson = isKnown || familyName !== undefined || columnOf(found, 'contactPerson') !== undefined
  if (!hasPerson) return wholePersons(found)
  const named = isKnown ? undefined : familyName
  return [
    ...parts.filter(
      ({ field }) =>
        field !== 'contactFamilyName' &&
        (field !== 'contactGivenName' || columnOf(found, field) === undefined),
    ),
    ...(named === undefined ? [] : [{ column: named, field: 'contactFamilyName' as const }]),
  ].map((each) => ({ ...each, confidence: SURE, reason: 'partOfHeading' as const }))
}

const LOOKS_LIKE_PERSON = 0.8

/** "Name" beside "Firma", with the names of persons in it. */
function wholePersons(found: FoundSoFar): readonly FoundColumn[] {
  if (columnOf(found, 'contactPerson') !== undefined) return []
  const column = openColumns(found).find((each) => headingKey(found.columns[each] ?? '') === 'name')
  if (column === undefined) return []
  const values = said(found.valuesOf(column))
  const persons = values.filter((value) => {
    const words = value.split(/\s+/).length
    return words >= 2 && words <= 4 && !/\d/.test(value) && splitLegalForm(value).legalForm === null
  })
  if (values.length === 0 || persons.length < values.length * LOOKS_LIKE_PERSON) return []
  return [{ column, field: 'contactPerson', confidence: LIKELY, reason: 'values' }]
}

const NAMES_A_KEY =
  /(?:nr|nummer|number|id|key|schluessel|kennung|kennzeichen|konto|account|code|debitor|kreditor|customer|kunde|mitglied|ident|uid)$|^(?:no|az|aktenzeichen)$/
const NAMES_NO_KEY =
  /telefon|^tel|fax|mobil|handy|funk|hausn|postleit|plz|zip|postcode|postalcode|register|hrb|hra|steuer|ust|vat|iban|bic|blz|bank|stand|halle|tisch|platz|seite|flur|raum|zimmer|wz|nace|branch|sector|umsatz|betrag|anzahl|zahl|menge|jahr|year|datum|date|rechnung|invoice|postfach|koord|gemeinde|ags|kreis|bezirk|county|country|land|versicher|preis|price|flaeche|mitarbeiter|employee|person|kontaktgruppe|kontengruppe/
const NO_KEY_SHAPE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}-\d{2}-\d{2}|^\d+,\d+$|@|:\/\/|^www\.|^\+|^0\d+[\s/-]/
const FILLED = 0.95
const FEWEST_KEYS = 3
const LONGEST_KEY = 40

/** A column of short, different, always filled numbers is the source's key, whatever it is headed. */
const keyColumn: Finder = (found) => {
  if (columnOf(found, 'sourceKey') !== undefined) return []
  const likely = openColumns(found).flatMap((column): FoundColumn[] => {
    const heading = found.columns[column] ?? ''
    const words = foldText(heading).split(' ')
    const key = words.join('')
    if (NAMES_NO_KEY.test(key) || fieldOfHeading(heading) !== null || isPersonHeading(heading)) return []
    const all = found.valuesOf(column)
    const values = said(all)
    const areKeys =
      values.length >= FEWEST_KEYS &&
      values.length >= all.length * FILLED &&
      new Set(values).size === values.length &&
      values.every((value) => /\d/.test(value) && value.length <= LONGEST_KEY && !/\s\S+\s/.test(value)) &&
      !values.some((value) => NO_KEY_SHAPE.test(value))
    if (!areKeys) return []
    const isNamed = words.some((word) => NAMES_A_KEY.test(word)) || NAMES_A_KEY.test(key)
    if (isNamed) return [{ column, field: 'sourceKey', confidence: SURE, reason: 'values' }]
    const lengths = values.map((value) => value.length)
    const isUniform = Math.max(...lengths) - Math.min(...lengths) <= 1 && Math.min(...lengths) >= 3
    return column === 0 && isUniform
      ? [{ column, field: 'sourceKey', confidence: 0.5, reason: 'values' }]
      : []
  })
  const [best] = likely.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column)
  return best === undefined ? [] : [best]
}

const FEW_FORMS = 0.2

/** Where no heading names the company: the column in which legal forms stand most often. */
const nameColumn: Finder = (found) => {
  if (columnOf(found, 'name') !== undefined) return []
  const shares = openColumns(found).map((column) => {
    const values = said(found.valuesOf(column)).filter((value) => /\p{L}{2}/u.test(value))
    const withForm = values.filter((value) => {
      const { core, legalForm } = splitLegalForm(value)
      return legalForm !== null && core !== ''
    })
    return { column, share: withForm.length < 2 ? 0 : withForm.length / values.length }
  })
  const [best] = shares.toSorted((a, b) => b.share - a.share || a.column - b.column)
  if (best === undefined || best.share < FEW_FORMS) return []
  return [{ column: best.column, field: 'name', confidence: LIKELY, reason: 'values' }]
}

const MAY_FLAG =
  /^(?:status|kennzeichen|kz|flag|vorgang|vorgangsart|satzart|record ?status|operation|op|aenderung|change|transaction)$/
/** Letters that go together; others under such a heading are classes of something. */
const LETTERS: readonly ReadonlySet<string>[] = [
  'n ae l',
  'n g l',
  'n ae d',
  'a m d',
  'a c d',
  'i u d',
  'n c d',
].map((list) => new Set(list.split(' ')))

/** New, changed or gone: told by words, or by letters under a heading that may mean them. */
const flagColumn: Finder = (found) => {
  if (columnOf(found, 'changeFlag') !== undefined) return []
  const column = openColumns(found).find((each) => {
    const values = said(found.valuesOf(each))
    const all = values.length > 1 && values.every((value) => readChangeFlag(value) !== null)
    if (!all) return false
    const isTold = values.every(isSpelledOut) && new Set(values).size > 1
    if (isTold) return true
    const isOneSet = LETTERS.some((letters) => values.every((value) => letters.has(foldText(value))))
    const areLetters = isOneSet || values.every(isSpelledOut)
    return areLetters && MAY_FLAG.test(foldText(found.columns[each] ?? ''))
  })
  return column === undefined ? [] : [{ column, field: 'changeFlag', confidence: LIKELY, reason: 'values' }]
}

/** In this order: which column is the name decides what "Name" means beside it. */
export const furtherColumns: readonly Finder[] = [
  nameColumn,
  personColumns,
  columnsOfOneKind,
  flagColumn,
  keyColumn,
]

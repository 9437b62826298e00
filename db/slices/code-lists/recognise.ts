import type { CodeList } from '../../../preload/contract/code-lists.ts'
import { foldText } from '../../text/fold.ts'
import { sectorKey, sectorLevel } from './sector-codes.ts'

/** Columns by their place in the file; -1 for one that the file does not have. */
export interface ListColumns {
  readonly code: number
  readonly title: number
  readonly titleEn: number
  readonly target: number
  readonly note: number
  readonly parent: number
  readonly level: number
  readonly country: number
}

/** Which list a file holds by its headings and first rows; a classification's edition shows in its codes only. */
export interface Recognised {
  readonly list: Exclude<CodeList, 'WZ2008' | 'WZ2025'> | 'sectors'
  readonly columns: ListColumns
}

const none: ListColumns = {
  code: -1,
  title: -1,
  titleEn: -1,
  target: -1,
  note: -1,
  parent: -1,
  level: -1,
  country: -1,
}

const codeHeading =
  /^(?:wz ?(?:20)?\d{2} )?(?:code|kode|schluessel|nummer|nr|key|codierung|id|kennung|xjustiz.*)$/
const titleHeading =
  /^(?:wz ?(?:20)?\d{2} )?(?:titel|title|bezeichnung|name|text|beschreibung|label)(?: de| deutsch)?$/
const titleEnHeading = /^(?:title|titel|bezeichnung|name|label) ?(?:en|english|englisch)$/
/** Headings of lists of companies: such a file has postcodes and courts as well, but is no list of them. */
const registerHeading =
  /^(?:firma|firmenname|unternehmen|name der firma|company|strasse.*|hausnummer|telefon|e ?mail|rechtsform|ust.*|registernummer)$/

type Samples = readonly (readonly string[])[]

/** Whether nearly all filled cells of a column look as they should. */
function mostly(samples: Samples, column: number, fits: (value: string) => boolean): boolean {
  const values = samples.map((row) => row[column]?.trim() ?? '').filter(Boolean)
  return values.length > 0 && values.filter(fits).length >= values.length * 0.9
}

type Spec = (headings: readonly string[], samples: Samples) => Recognised | null

const at = (headings: readonly string[], pattern: RegExp, ...but: readonly number[]): number =>
  headings.findIndex((heading, column) => pattern.test(heading) && !but.includes(column))

const conversionSpec: Spec = (headings, samples) => {
  const isSector = (column: number) => mostly(samples, column, (value) => sectorLevel(value) > 1)
  const withYear = (year: RegExp) =>
    headings.findIndex((heading, column) => year.test(heading) && isSector(column))
  const code = withYear(/2025/)
  const target = withYear(/2008/)
  if (code < 0 || target < 0 || code === target) return null
  const title = headings.findIndex((heading) => /2008/.test(heading) && /titel|bezeichnung/.test(heading))
  return { list: 'sectorConversion', columns: { ...none, code, target, title } }
}

const legalFormSpec: Spec = (headings, samples) => {
  const code = at(headings, /^(?:elf|elf code|entity legal form code|entity legal form id)$/)
  const title = at(headings, /^(?:name|bezeichnung|rechtsform|entity legal form name.*|local name)$/)
  if (code < 0 || title < 0 || !mostly(samples, code, (value) => /^[A-Z0-9]{4}$/.test(value))) return null
  const note = at(headings, /^(?:abk.*|abbrev.*)$/)
  const country = at(headings, /^country code.*$/)
  return { list: 'legalForms', columns: { ...none, code, title, note, country } }
}

const postcodeSpec: Spec = (headings, samples) => {
  const code = at(headings, /^(?:plz|postleitzahl|postcode|postal code|zip|zip ?code)$/)
  const title = at(headings, /^(?:ort|ortsname|ort name|gemeinde|gemeindename|stadt|place|place ?name|city)$/)
  if (code < 0 || title < 0 || !mostly(samples, code, (value) => /^\d{4,5}$/.test(value))) return null
  return { list: 'postcodes', columns: { ...none, code, title } }
}

const courtSpec: Spec = (headings, samples) => {
  const named = at(
    headings,
    /^(?:register ?gerichte?|amtsgerichte?|gerichte?|gerichtsname|court|register court)$/,
  )
  const generic = at(headings, titleHeading)
  const code = at(headings, codeHeading, named, generic)
  if (named >= 0) return { list: 'registerCourts', columns: { ...none, code, title: named } }
  const isCourts = mostly(samples, generic, (value) => /gericht|^AG\s/i.test(value))
  return generic >= 0 && isCourts
    ? { list: 'registerCourts', columns: { ...none, code, title: generic } }
    : null
}

const districtSpec: Spec = (headings) => {
  const parent = at(headings, /^(?:stadtbezirk|bezirk)$/)
  const title = at(headings, /^(?:name|stadtteil|ortsteil)$/)
  const level = at(headings, /^ebene$/)
  return parent < 0 || title < 0
    ? null
    : { list: 'districts', columns: { ...none, code: title, title, parent, level } }
}

const sectorSpec: Spec = (headings, samples) => {
  const isSector = (column: number) => mostly(samples, column, (value) => sectorKey(value) !== '')
  const code = headings.findIndex((heading, column) => codeHeading.test(heading) && isSector(column))
  const title = at(headings, titleHeading, code)
  if (code < 0 || title < 0) return null
  return { list: 'sectors', columns: { ...none, code, title, titleEn: at(headings, titleEnHeading) } }
}

/** Recognises a code list by its headings (as written) and first rows; null for a file that is none Kontor knows. */
export function recogniseList(columns: readonly string[], samples: Samples): Recognised | null {
  const headings = columns.map((heading) => foldText(heading))
  const isRegister = headings.some((heading) => registerHeading.test(heading))
  const specs = [
    conversionSpec,
    legalFormSpec,
    districtSpec,
    ...(isRegister ? [] : [postcodeSpec, courtSpec, sectorSpec]),
  ]
  for (const spec of specs) {
    const recognised = spec(headings, samples)
    if (recognised) return recognised
  }
  return null
}

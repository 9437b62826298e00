import { posix } from 'node:path'
import { XmlDamage, XmlReader } from './xml-reader.ts'

/** A sheet of a workbook and the part of the archive that holds it. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isVisible: boolean
}

/** What a workbook says of its parts. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPart[]
  /** Parts of the texts and of the formats that cells refer to; null where the workbook has none. */
  readonly sharedStrings: string | null
  readonly styles: string | null
  /** True where days are counted from 1904, as Excel for Mac did. */
  readonly countsFrom1904: boolean
}

/** Far more than anybody looks through. */
const SHEETS_MAX = 1000

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Elements of this name, one after the other, while the reader stands at each. */
function* elements(xml: Buffer, ...names: readonly string[]): Generator<XmlReader> {
  const reader = new XmlReader(xml)
  for (let part = reader.next(); part !== null; part = reader.next())
    if (part === 'open' && names.includes(reader.name)) yield reader
}

function* relationsIn(xml: Buffer): Generator<Relation> {
  for (const element of elements(xml, 'Relationship'))
    yield {
      id: element.attribute('Id') ?? '',
      type: element.attribute('Type') ?? '',
      target: element.attribute('Target') ?? '',
    }
}

/**
 * Sheets and parts of a workbook; null where its parts do not name any sheet. Throws XmlDamage.
 *
 * Source: ECMA-376 Part 1, 12.3.23 (workbook part), 18.2.19 (sheet), 18.2.28 (date1904), Part 2, 6.5 (relationships).
 */
export function workbookPlan(contentOf: (part: string) => Buffer | null): WorkbookPlan | null {
  const root = contentOf('_rels/.rels')
  let workbookPart = 'xl/workbook.xml'
  for (const { type, target } of root === null ? [] : relationsIn(root)) {
    if (!type.endsWith('/officeDocument')) continue
    workbookPart = target.replace(/^\//, '')
    break
  }
  const folder = posix.dirname(workbookPart)
  const workbook = contentOf(workbookPart)
  const relations = contentOf(posix.join(folder, '_rels', `${posix.basename(workbookPart)}.rels`))
  if (workbook === null || relations === null) return null
  const partOf = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
  // sheets of charts and dialogs are sheets too, but hold no cells
  const worksheets = new Map<string, string>()
  let sharedStrings: string | null = null
  let styles: string | null = null
  for (const { id, type, target } of relationsIn(relations)) {
    if (type.endsWith('/worksheet')) worksheets.set(id, partOf(target))
    else if (type.endsWith('/sharedStrings')) sharedStrings ??= partOf(target)
    else if (type.endsWith('/styles')) styles ??= partOf(target)
  }
  const sheets: SheetPart[] = []
  let countsFrom1904 = false
  for (const element of elements(workbook, 'workbookPr', 'sheet')) {
    if (element.name === 'workbookPr') {
      countsFrom1904 = ['1', 'true'].includes(element.attribute('date1904') ?? '')
      continue
    }
    const name = element.attribute('name')
    const part = worksheets.get(element.attribute('id') ?? '')
    if (name === null || part === undefined) continue
    if (sheets.length === SHEETS_MAX) throw new XmlDamage('too many sheets')
    sheets.push({
      name: unescapeControls(name),
      part,
      isVisible: (element.attribute('state') ?? 'visible') === 'visible',
    })
  }
  return sheets.length === 0 ? null : { sheets, sharedStrings, styles, countsFrom1904 }
}

/** Resolves the format's own way to write characters that XML does not allow, `_x000D_` (ECMA-376 Part 1, 22.9.2.19). */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Reads the text of a string item up to its end: that of its runs, without hints how it is spoken (18.4.8, 18.4.6). */
export function readStringItem(reader: XmlReader, end: string): string {
  let text = ''
  let hints = 0
  let isText = false
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (part === 'text') {
      if (isText && hints === 0) text += reader.text
    } else if (part === 'close' && reader.name === end) break
    else if (reader.name === 't') isText = part === 'open'
    else if (reader.name === 'rPh') hints += part === 'open' ? 1 : -1
  }
  return unescapeControls(text)
}

/** The texts that cells refer to by number. Throws XmlDamage. */
export function sharedStringsIn(xml: Buffer): readonly string[] {
  const texts: string[] = []
  for (const element of elements(xml, 'si')) texts.push(readStringItem(element, 'si'))
  return texts
}

/** Formats of days and times that need no definition, with those of the East (ECMA-376 Part 1, 18.8.30). */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 58 && format !== 49)

/** What stands in a format without being a sign of it: quoted, escaped, spaced, and in brackets but elapsed times. */
const NO_SIGNS = /"[^"]*"|[\\_*].|\[(?!h{1,4}\]|m{1,4}\]|s{1,4}\])[^\]]*\]/gi
const LONGEST_FORMAT = 255

/** Whether a format writes a number as a day or a time. */
export function isDateFormat(code: string): boolean {
  const signs = code.slice(0, LONGEST_FORMAT).replace(NO_SIGNS, '')
  const [first = ''] = signs.split(';')
  return /[dmyhs]/i.test(first) && !/^(?:general|standard)$/i.test(first.trim())
}

/** How a cell's number is shown: as a day or time, with so many digits at least, or as it is. */
export type CellStyle = 'date' | number

/** Digits that a format of zeros alone shows: 00000 for postcodes and keys. */
function digitsOf(code: string): number {
  const [first = ''] = code
    .slice(0, LONGEST_FORMAT)
    .replace(/\[[^\]]*\]/g, '')
    .split(';')
  return /^0{2,20}$/.test(first.trim()) ? first.trim().length : 0
}

/** For each cell format by its number how it shows numbers. Throws XmlDamage. */
export function cellStylesIn(xml: Buffer): readonly CellStyle[] {
  const own = new Map<number, CellStyle>()
  const styles: CellStyle[] = []
  let isInCells = false
  const reader = new XmlReader(xml)
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (part !== 'text' && reader.name === 'cellXfs') isInCells = part === 'open'
    if (part !== 'open') continue
    if (reader.name === 'numFmt') {
      const code = reader.attribute('formatCode') ?? ''
      own.set(Number(reader.attribute('numFmtId')), isDateFormat(code) ? 'date' : digitsOf(code))
    } else if (reader.name === 'xf' && isInCells) {
      const format = Number(reader.attribute('numFmtId') ?? 0)
      styles.push(own.get(format) ?? (isBuiltInDate(format) ? 'date' : 0))
    }
  }
  return styles
}

import { dayNumberText, numberText, storedDateText } from './workbook-cells.ts'
import { readStringItem, unescapeControls, type CellStyle } from './workbook-parts.ts'
import { XmlDamage, XmlReader } from './xml-reader.ts'

/** What cells refer to by number, and how they count days. */
export interface CellTables {
  readonly sharedStrings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly countsFrom1904: boolean
}

/** A cell that holds something; rows and columns count from 1. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** The largest sheet there is: 1,048,576 rows of 16,384 columns (XFD). */
const ROWS_MAX = 1_048_576
const COLUMNS_MAX = 16_384
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/

function columnNumber(letters: string): number {
  let number = 0
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64
  return number
}

/** A whole number of an attribute. Throws XmlDamage for one that is none, or beyond the largest. */
function numberWithin(text: string, largest: number): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > largest) throw new XmlDamage('a place that no sheet has')
  return number
}

/**
 * The filled cells of a sheet in their order, read one by one: nothing is built for the space between them. Throws
 * XmlDamage for what is no sheet, and for places that no sheet has.
 *
 * Source: ECMA-376 Part 1, 18.3.1.73 (row), 18.3.1.4 (cell), 18.18.11 (types of cells).
 */
export function* cellsIn(xml: Buffer, tables: CellTables): Generator<SheetCell> {
  const reader = new XmlReader(xml)
  let row = 0
  let column = 0
  let isInside = false
  for (let part = reader.next(); part !== null; part = reader.next()) {
    // anchors of drawings behind the cells have rows as well
    if (reader.name === 'sheetData' && part !== 'text') isInside = part === 'open'
    if (part !== 'open' || !isInside) continue
    if (reader.name === 'row') {
      const named = reader.attribute('r')
      const next = named === null ? row + 1 : numberWithin(named, ROWS_MAX)
      if (next <= row || next > ROWS_MAX) throw new XmlDamage('rows out of order')
      row = next
      column = 0
    } else if (reader.name === 'c') {
      const reference = reader.attribute('r')
      const [, letters, number = ''] = (reference !== null && REFERENCE.exec(reference)) || []
      if (reference !== null && letters === undefined) throw new XmlDamage('a place that no sheet has')
      // a row without a number has the one of its cells
      if (letters !== undefined && numberWithin(number, ROWS_MAX) > row) row = Number(number)
      column = letters === undefined ? column + 1 : columnNumber(letters)
      if (column > COLUMNS_MAX) throw new XmlDamage('a place that no sheet has')
      const text = readCell(reader, tables)
      // blanks are nothing: somebody has touched the key far out
      if (text.trim() !== '') yield { row, column, text }
    }
  }
}

/** Reads a cell to its end; '' for one that holds nothing, an error, or a formula without a result. */
function readCell(reader: XmlReader, tables: CellTables): string {
  const type = reader.attribute('t') ?? 'n'
  const style = reader.attribute('s')
  let value = ''
  let inline = ''
  let isValue = false
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (part === 'text') {
      if (isValue) value += reader.text
    } else if (reader.name === 'c') break
    else if (reader.name === 'v') isValue = part === 'open'
    else if (reader.name === 'is' && part === 'open') inline = readStringItem(reader, 'is')
  }
  return type === 'inlineStr' ? inline : valueText(type, style, value, tables)
}

function valueText(type: string, style: string | null, value: string, tables: CellTables): string {
  switch (type) {
    case 's': {
      if (value === '') return ''
      const text = tables.sharedStrings[Number(value)]
      if (text === undefined) throw new XmlDamage('a text that the workbook does not have')
      return text
    }
    case 'str':
      return unescapeControls(value)
    case 'b':
      return value === '' ? '' : value === '1' || value === 'true' ? 'wahr' : 'falsch'
    case 'e':
      return ''
    case 'd':
      return storedDateText(value)
    case 'n': {
      if (value === '' || style === null) return numberText(value)
      const shown = tables.styles[Number(style)]
      if (shown === undefined) throw new XmlDamage('a format that the workbook does not have')
      if (shown === 'date') return dayNumberText(value, tables.countsFrom1904)
      const text = numberText(value)
      return shown > 0 && /^\d+$/.test(text) ? text.padStart(shown, '0') : text
    }
    default:
      throw new XmlDamage('a kind of cell that there is not')
  }
}

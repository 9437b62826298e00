import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

export type SectorEdition = 'WZ2008' | 'WZ2025'

/** A code and what else stands in its cell: its title, or further codes. */
export interface SectorCell {
  readonly code: string
  readonly more: string
}

/**
 * Reads a cell with a code as `readSectorCode` does; two digits and a comma are a number of a spreadsheet (62,01), one digit
 * in front of the dot has lost its zero (1.11). Problems: as there.
 */
export function readSectorCell(raw: string): Outcome<SectorCell | null> {
  const text = cleanLine(raw)
    .replace(/^(\d{1,2}),(\d{1,2})(?=$|\s)/, '$1.$2')
    .replace(/^(\d)(?=\.\d{1,2}(?:\.\d)?(?:\s|$))/, '0$1')
  const parted = /^(\S*\d)\s*[;,/|]\s*(?=\S)(.+)$/.exec(text) ?? /^((?:[A-Z]\s?)?\d\S*)\s+(.+)$/i.exec(text)
  const read = readSectorCode(parted?.[1] ?? text)
  if (!('value' in read)) return read
  if (read.value === '') return good(null)
  const more = (parted?.[2] ?? '').replace(/^[\s–:-]+/, '')
  return good({ code: read.value, more })
}

/**
 * Reads a code of the classification of economic activities (WZ) in its dotted form: "62", "62.0", "62.01", "62.01.0",
 * or a section letter. Whether the code exists is a question for the code list.
 *
 * '' where the cell says nothing. Problems: excelScientific, sectorCodeShape.
 */
export function readSectorCode(raw: string): Outcome<string> {
  const text = cleanLine(raw)
  if (saysNothing(text)) return good('')
  if (isExcelScientific(text)) return bad('excelScientific')
  const code = text.replace(/^WZ(?:\s?(?:20)?\d{2})?[\s:-]+/i, '').replace(/^([A-Z])[\s.-]*(?=\d)/i, '')
  if (/^[A-V]$/i.test(code)) return good(code.toUpperCase())
  const digits = /^(\d{2})(?:\.?(\d))?(?:(\d))?(?:\.?(\d))?(?:\s.*)?$/.exec(code)
  if (digits === null) return bad('sectorCodeShape')
  const [, division = '', group = '', classDigit = '', subclass = ''] = digits
  if (division === '00') return bad('sectorCodeShape')
  const dotted = group === '' ? division : `${division}.${group}${classDigit}`
  return good(subclass === '' ? dotted : `${dotted}.${subclass}`)
}

/** The edition a heading names ("WZ 2025"); the office's default where it names none. */
export function sectorEditionOf(heading: string): SectorEdition {
  return /2025|\b25\b|rev\.? ?2\.1/i.test(heading) ? 'WZ2025' : 'WZ2008'
}

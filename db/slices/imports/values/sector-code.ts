import { isExcelScientific } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, saysNothing } from './text.ts'

export type SectorEdition = 'WZ2008' | 'WZ2025'

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

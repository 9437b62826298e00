/** Months as Excel writes them in German and English, small. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'jan',
    'feb',
    'mär|mrz|mar',
    'apr',
    'mai|may',
    'jun',
    'jul',
    'aug',
    'sep',
    'okt|oct',
    'nov',
    'dez|dec',
  ].flatMap((names, place) => names.split('|').map((name) => [name, place + 1] as const)),
)
const dayAndMonth = /^(\d{1,2})[.-]\s?(\p{L}{3})\p{L}*\.?$/u
const monthAndYear = /^(\p{L}{3})\p{L}*\.?[\s-](\d{2})$/u
const german = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\s0?0:00(?::00)?)?$/
const iso = /^((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T\s]00:00(?::00(?:\.0+)?)?Z?)?$/

/** Two numbers of which Excel has made a date; null for its first and for what stood there where that is not certain. */
export type ExcelDate = { readonly from: number; readonly to: number } | 'uncertain'

/**
 * What stood in a cell before Excel took it for a date: "03. Mai" was 3-5, "Okt 49" was 10-49. A whole date does not tell
 * whether the year was typed. Null for any other text.
 */
export function excelDate(text: string): ExcelDate | null {
  if (!/\p{L}{3}|^\d{1,2}\.\d{1,2}\.\d{4}|^\d{4}-/u.test(text)) return null
  const named = dayAndMonth.exec(text)
  const month = months.get((named?.[2] ?? '').toLowerCase())
  if (named !== null && month !== undefined) return { from: Number(named[1]), to: month }
  const dated = monthAndYear.exec(text)
  const first = months.get((dated?.[1] ?? '').toLowerCase())
  if (dated !== null && first !== undefined) return { from: first, to: Number(dated[2]) }
  const day = german.exec(text)
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? []
  const parts = day === null ? [isoDay, isoMonth, isoYear] : [day[1], day[2], day[3]]
  const [date = 0, inMonth = 0, year = 0] = parts.map(Number)
  if (!(date > 0 && date <= 31 && inMonth > 0 && inMonth <= 12)) return null
  // the first of a month may have been "10-49" or "1-10"
  if (date > 1) return { from: date, to: inMonth }
  return year < 2000 ? { from: inMonth, to: year % 100 } : 'uncertain'
}

import { coversWholeMonths, monthsBetween, parseDay, type Period } from '../period.ts'
import type { Figure } from '../protected-report.ts'
import type { SizeClass } from '../council-report.ts'

const narrowSpace = '\u202f'
const fixedSpace = '\u00a0'

const integer = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const instant = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

/** Signs in place of a figure (DIN 55301 section 10.6; the dot is set bold enough to be seen on paper). */
export const signs = { nothing: '–', hidden: '•', notMeaningful: 'x' } as const

/** 12345 → "12.345" */
export function formatCount(value: number): string {
  return integer.format(value)
}

/** 0.1234 → "12,3 %" */
export function formatShare(share: number): string {
  return `${oneDecimal.format(share * 100)}${narrowSpace}%`
}

const english = {
  count: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
  share: new Intl.NumberFormat('en-GB', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }),
}

/** A figure as it stands in a table: zero, hidden and pointless figures as signs. */
export function formatFigure(
  figure: Figure,
  unit: 'count' | 'share' = 'count',
  language: 'de' | 'en' = 'de',
): string {
  if (figure.kind === 'hidden') return signs.hidden
  if (figure.kind === 'notMeaningful') return signs.notMeaningful
  if (figure.value === 0) return signs.nothing
  if (language === 'en') return english[unit].format(figure.value)
  return unit === 'share' ? formatShare(figure.value) : formatCount(figure.value)
}

/** The change between two figures, with sign and percent; shares change by percentage points. */
export function formatChange(value: Figure, previous: Figure, unit: 'count' | 'share'): string {
  if (value.kind === 'hidden' || previous.kind === 'hidden') return signs.hidden
  if (value.kind === 'notMeaningful' || previous.kind === 'notMeaningful') return signs.notMeaningful
  const difference = value.value - previous.value
  if (unit === 'share') {
    const points = Math.round(difference * 1000) / 10
    return points === 0 ? '±0' : `${signed(points, oneDecimal)}${fixedSpace}Prozentpunkte`
  }
  if (difference === 0) return '±0'
  const percent =
    previous.value === 0 ? '' : ` (${signed((difference / previous.value) * 100, integer)}${narrowSpace}%)`
  return `${signed(difference, integer)}${percent}`
}

function signed(value: number, format: Intl.NumberFormat): string {
  const text = format.format(Math.abs(value))
  return value < 0 ? `−${text}` : `+${text}`
}

/** 2026-03-01 → "01.03.2026" */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-')
  return `${day}.${month}.${year}`
}

/** 2026-03-01 → "1. März 2026" */
export function formatLongDate(isoDate: string): string {
  const { year, month, day } = parseDay(isoDate)
  return `${day}.${fixedSpace}${monthNames[month - 1]} ${year}`
}

/** A UTC instant as German local time: "23.11.2026, 14:05 Uhr" */
export function formatInstant(utcInstant: string): string {
  return `${instant.format(new Date(utcInstant))}${fixedSpace}Uhr`
}

/** "1. Januar bis 30. Juni 2026" */
export function formatPeriod({ from, to }: Period): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const start = sameYear ? formatLongDate(from).slice(0, -5) : formatLongDate(from)
  return `${start} bis ${formatLongDate(to)}`
}

/** "Jahr 2026", "1. Halbjahr 2026", "3. Quartal 2026", "März 2026", else the two dates. */
export function nameOfPeriod(period: Period): string {
  const from = parseDay(period.from)
  const to = parseDay(period.to)
  if (!coversWholeMonths(period) || from.year !== to.year) return formatPeriod(period)
  const months = monthsBetween(from, to)
  const isAligned = (from.month - 1) % months === 0
  if (months === 12) return `Jahr ${from.year}`
  if (months === 6 && isAligned) return `${(from.month + 5) / 6}.${fixedSpace}Halbjahr ${from.year}`
  if (months === 3 && isAligned) return `${(from.month + 2) / 3}.${fixedSpace}Quartal ${from.year}`
  if (months === 1) return `${monthNames[from.month - 1]} ${from.year}`
  return formatPeriod(period)
}

/** "im Jahr 2026", "im 1. Halbjahr 2026", "vom 3. bis 9. März 2026" */
export function duringPeriod(period: Period): string {
  const name = nameOfPeriod(period)
  return name === formatPeriod(period) ? `vom ${name}` : `im ${name}`
}

const numberWords = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')

/** A count that opens a sentence: words up to twelve, with the noun; "Ein Arbeitskreis", "Neun Arbeitskreise". */
export function countAtStart(count: number, one: string, many: string): string {
  const word = numberWords[count]
  if (word === undefined || count === 0) return countOf(count, one, many)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${fixedSpace}${count === 1 ? one : many}`
}

/** "1 Besuch", "12 Besuche" */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)}${fixedSpace}${count === 1 ? one : many}`
}

export const sizeClassNames: Readonly<Record<SizeClass, string>> = {
  '0-9': '0–9 Beschäftigte',
  '10-49': '10–49 Beschäftigte',
  '50-249': '50–249 Beschäftigte',
  '250+': '250 und mehr Beschäftigte',
  unknown: 'Größe unbekannt',
}

/** For columns whose heading says that they count employees. */
export const shortSizeClassNames: Readonly<Record<SizeClass, string>> = {
  '0-9': '0–9',
  '10-49': '10–49',
  '50-249': '50–249',
  '250+': 'ab 250',
  unknown: 'unbekannt',
}

export const noDistrict = 'Ohne Stadtteil'

import type { Language } from '../../../preload/contract/desktop.ts'
import { today } from './calendar.ts'

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }
let locale = locales.de
const known = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat>()

export function setFormatLanguage(language: Language): void {
  locale = locales[language]
  known.clear()
}

/** BCP 47 tag for Intl and for React Aria. */
export function formatLocale(): string {
  return locale
}

function dates(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = known.get(name)
  if (format instanceof Intl.DateTimeFormat) return format
  const made = new Intl.DateTimeFormat(locale, options)
  known.set(name, made)
  return made
}

function numbers(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const format = known.get(name)
  if (format instanceof Intl.NumberFormat) return format
  const made = new Intl.NumberFormat(locale, options)
  known.set(name, made)
  return made
}

/** A calendar day has no time zone: it is read and shown as UTC. */
const atNoon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`)

/** "März 2026", "2026": as much of a day as is known; null where the day is. */
function formatPartial(day: string): string | null {
  if (day.length > 7) return null
  if (day.length === 4) return day
  return dates('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(atNoon(`${day}-01`))
}

/** "5.3.2026", of a day that is known in part "März 2026" or "2026" */
export function formatDay(day: string): string {
  const partial = formatPartial(day)
  if (partial !== null) return partial
  return dates('day', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(
    atNoon(day),
  )
}

/** "5. März 2026", of a day that is known in part "März 2026" or "2026" */
export function formatDayLong(day: string): string {
  const partial = formatPartial(day)
  if (partial !== null) return partial
  return dates('dayLong', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    atNoon(day),
  )
}

/** "Do., 5. März"; with the year where it is another than this one: "Mi., 5. März 2025". */
export function formatDayInWeek(day: string): string {
  const isOfThisYear = day.slice(0, 4) === today().slice(0, 4)
  return dates(isOfThisYear ? 'dayInWeek' : 'dayInWeekOfYear', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(!isOfThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(atNoon(day))
}

/** A day in the week with the time of day where it is known: "Do., 5. März, 14:30". */
export const formatDayAndTime = (day: string, time: string | null): string =>
  time === null ? formatDayInWeek(day) : `${formatDayInWeek(day)}, ${time}`

/** "Donnerstag, 5. März 2026" */
export function formatDayFull(day: string): string {
  return dates('dayFull', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(atNoon(day))
}

/** "5. März 2026, 14:30", in the workstation's time zone. */
export function formatInstant(instant: string): string {
  return dates('instant', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** "14:30", in the workstation's time zone. */
export function formatTime(instant: string): string {
  return dates('time', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
}

/** "5.3.2026, 14:30", for lists */
export function formatInstantShort(instant: string): string {
  return dates('instantShort', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

/** "1.204" */
export function formatNumber(value: number, decimals = 2): string {
  return numbers(`number-${String(decimals)}`, { maximumFractionDigits: decimals }).format(value)
}

/** A number as a person types it in the window's language ("1.204", "3,5"); null for anything else. */
export function readNumber(text: string): number | null {
  const parts = numbers('number-2', { maximumFractionDigits: 2 }).formatToParts(1234.5)
  const signOf = (type: 'group' | 'decimal'): string => parts.find((part) => part.type === type)?.value ?? ''
  const plain = text.trim().replaceAll(signOf('group'), '').replace(signOf('decimal'), '.')
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null
}

/** "42 %"; `share` is 0–1. */
export function formatShare(share: number): string {
  return numbers('share', { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** "3,4 MB" */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const unit = units[step] ?? 'byte'
  return numbers(`bytes-${unit}`, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step)
}

function relative(): Intl.RelativeTimeFormat {
  const format = known.get('relative')
  if (format instanceof Intl.RelativeTimeFormat) return format
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  known.set('relative', made)
  return made
}

/** "morgen", "vor 3 Tagen", from a difference in days. */
export function formatRelativeDays(days: number): string {
  return relative().format(days, 'day')
}

const minuteMilliseconds = 60_000
const hourMinutes = 60
const hoursInWords = 48

/** "vor 20 Minuten", "vor 26 Stunden", "vor 4 Tagen", from an age in milliseconds. */
export function formatAge(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / minuteMilliseconds)
  if (minutes < hourMinutes) return relative().format(-minutes, 'minute')
  const hours = Math.floor(minutes / hourMinutes)
  return hours < hoursInWords
    ? relative().format(-hours, 'hour')
    : relative().format(-Math.floor(hours / 24), 'day')
}

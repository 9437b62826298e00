import { addDays, addMonths, dayOf, lastDayOfMonth, mondayOfWeek, weekdayOf } from './calendar.ts'

/**
 * Where a day without a year, or a bare weekday, is looked for. `history`: in the past, and a year of two digits is over
 * or the present one.
 */
export type Leaning = 'history' | 'past' | 'nearest' | 'future'

const looksBack = (leaning: Leaning): boolean => leaning === 'past' || leaning === 'history'

const fixedWords: Readonly<Record<string, number>> = {
  heute: 0,
  jetzt: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  übermorgen: 2,
  uebermorgen: 2,
  gestern: -1,
  yesterday: -1,
  vorgestern: -2,
}

const numberWords: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  a: 1,
  an: 1,
  one: 1,
  zwei: 2,
  two: 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  fünf: 5,
  fuenf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  neun: 9,
  nine: 9,
  zehn: 10,
  ten: 10,
  elf: 11,
  eleven: 11,
  zwölf: 12,
  zwoelf: 12,
  twelve: 12,
}

/** Weekdays by their first letters; 1 is Monday. */
const weekdays: readonly (readonly [RegExp, number])[] = [
  [/^(mo|montag|mon|monday)$/, 1],
  [/^(di|dienstag|tue|tuesday)$/, 2],
  [/^(mi|mittwoch|wed|wednesday)$/, 3],
  [/^(do|donnerstag|thu|thursday)$/, 4],
  [/^(fr|freitag|fri|friday)$/, 5],
  [/^(sa|samstag|sonnabend|sat|saturday)$/, 6],
  [/^(so|sonntag|sun|sunday)$/, 7],
]

const months: readonly RegExp[] = [
  /^(jan|januar|january|jänner)$/,
  /^(feb|februar|february)$/,
  /^(mär|mrz|märz|maerz|mar|march)$/,
  /^(apr|april)$/,
  /^(mai|may)$/,
  /^(jun|juni|june)$/,
  /^(jul|juli|july)$/,
  /^(aug|august)$/,
  /^(sep|sept|september)$/,
  /^(okt|oktober|oct|october)$/,
  /^(nov|november)$/,
  /^(dez|dezember|dec|december)$/,
]

/**
 * Reads a day as a German clerk types it: `5.3.26`, `5.3.`, `050326`, `5. März`, `heute`, `in 2 Wochen`, `Freitag`,
 * `Monatsende`, `KW 12`. Returns `YYYY-MM-DD`, or null when it cannot be a day.
 */
export function readDay(typed: string, today: string, leaning: Leaning = 'nearest'): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return null
  const words = fixedWords[text]
  if (words !== undefined) return addDays(today, words)
  return (
    readNumeric(text, today, leaning) ??
    readSpan(text, today) ??
    readNamedMonth(text, today, leaning) ??
    readWeekday(text, today, leaning) ??
    readLandmark(text, today)
  )
}

/**
 * The same, and a month or a year alone, which stays what it is: `1987`, `4/1987`, `April 1987`, `1987-04`. Returns
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function readPartialDay(typed: string, today: string, leaning: Leaning): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  const [, year, month] = /^([12]\d{3})(?:-(\d{1,2}))?$/.exec(text) ?? []
  if (year !== undefined) return month === undefined ? year : monthOf(year, Number(month))
  const [, number, name, ofYear] = /^(?:(\d{1,2})[./-] ?|([a-zäöü]+)\.? )([12]\d{3})$/.exec(text) ?? []
  if (ofYear === undefined) return readDay(typed, today, leaning)
  return monthOf(ofYear, name === undefined ? Number(number) : monthNamed(name))
}

const monthOf = (year: string, month: number): string | null =>
  dayOf(Number(year), month, 1)?.slice(0, 7) ?? null

/** 1 to 12; 0 for none. */
const monthNamed = (name: string): number => months.findIndex((pattern) => pattern.test(name)) + 1

function fullYear(digits: string, today: string, leaning: Leaning): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  const thisYear = Number(today.slice(0, 4))
  const inThisCentury = Math.floor(thisYear / 100) * 100 + year
  const ahead = leaning === 'history' ? 0 : 20
  return inThisCentury > thisYear + ahead ? inThisCentury - 100 : inThisCentury
}

/** The year in which day and month lie as wished. */
function withoutYear(month: number, day: number, today: string, leaning: Leaning): string | null {
  const thisYear = Number(today.slice(0, 4))
  const candidates = [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => dayOf(year, month, day))
    .filter((candidate) => candidate !== null)
  if (looksBack(leaning)) return candidates.findLast((candidate) => candidate <= today) ?? null
  if (leaning === 'future') return candidates.find((candidate) => candidate >= today) ?? null
  const distance = (candidate: string): number => Math.abs(Date.parse(candidate) - Date.parse(today))
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function readNumeric(text: string, today: string, leaning: Leaning): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const solid = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text)
  if (solid) return dayOf(fullYear(solid[3] ?? '', today, leaning), Number(solid[2]), Number(solid[1]))
  const parted = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?(?:[./-] ?(\d{4}|\d{2})?)?$/.exec(text)
  if (!parted) return null
  const [day, month, year] = [Number(parted[1]), Number(parted[2]), parted[3]]
  return year === undefined
    ? withoutYear(month, day, today, leaning)
    : dayOf(fullYear(year, today, leaning), month, day)
}

function readSpan(text: string, today: string): string | null {
  const found =
    /^(in|vor|nach|\+|-)? ?(\d{1,4}|[a-zäöü]+) ?(t|tag|tage|tagen|d|day|days|w|woche|wochen|week|weeks|m|monat|monate|monaten|month|months|j|jahr|jahre|jahren|year|years)( ago)?$/.exec(
      text,
    )
  if (!found) return readBareSpan(text, today)
  const amount = /^\d+$/.test(found[2] ?? '') ? Number(found[2]) : numberWords[found[2] ?? '']
  if (amount === undefined) return null
  const signed = found[1] === 'vor' || found[1] === '-' || found[4] !== undefined ? -amount : amount
  switch (found[3]?.charAt(0)) {
    case 'w':
      return addDays(today, 7 * signed)
    case 'm':
      return addMonths(today, signed)
    case 'j':
    case 'y':
      return addMonths(today, 12 * signed)
    default:
      return addDays(today, signed)
  }
}

/** `+14` */
function readBareSpan(text: string, today: string): string | null {
  const found = /^([+-])(\d{1,4})$/.exec(text)
  if (!found) return null
  return addDays(today, Number(`${found[1]}${found[2]}`))
}

function readNamedMonth(text: string, today: string, leaning: Leaning): string | null {
  const found = /^(\d{1,2})\.? ?([a-zäöü]+)\.?(?: (\d{4}|\d{2}))?$/.exec(text)
  const ending = /^(?:ende|end of) ([a-zäöü]+)(?: (\d{4}))?$/.exec(text)
  const name = found?.[2] ?? ending?.[1]
  if (name === undefined) return null
  const month = monthNamed(name)
  if (month === 0) return null
  if (found) {
    const day = Number(found[1])
    return found[3] === undefined
      ? withoutYear(month, day, today, leaning)
      : dayOf(fullYear(found[3], today, leaning), month, day)
  }
  const year = ending?.[2]
  const first = year === undefined ? withoutYear(month, 28, today, leaning) : dayOf(Number(year), month, 1)
  return first && lastDayOfMonth(first)
}

function readWeekday(text: string, today: string, leaning: Leaning): string | null {
  const found =
    /^(?:(am|nächste[rn]?|naechste[rn]?|kommende[rn]?|next|letzte[rn]?|last) )?([a-zä]+)\.?$/.exec(text)
  if (!found) return null
  const wanted = weekdays.find(([pattern]) => pattern.test(found[2] ?? ''))?.[1]
  if (wanted === undefined) return null
  const ahead = (wanted - weekdayOf(today) + 7) % 7
  const saysPast = found[1]?.startsWith('l') ?? false
  const saysNext = found[1]?.startsWith('n') ?? false
  if (saysPast || (looksBack(leaning) && !saysNext))
    return addDays(today, ahead === 0 ? (saysPast ? -7 : 0) : ahead - 7)
  return addDays(today, ahead === 0 && saysNext ? 7 : ahead)
}

function readLandmark(text: string, today: string): string | null {
  if (/^(monatsende|ende des monats|end of month)$/.test(text)) return lastDayOfMonth(today)
  if (/^(jahresende|ende des jahres|end of year)$/.test(text)) return `${today.slice(0, 4)}-12-31`
  if (/^(nächste|naechste|kommende|next) (woche|week)$/.test(text))
    return addDays(today, 8 - weekdayOf(today))
  if (/^(nächsten|naechsten|kommenden|next) (monat|month)$/.test(text)) return addMonths(today, 1)
  const week = /^(?:kw|week) ?(\d{1,2})(?:[/ ](\d{4}))?$/.exec(text)
  if (!week) return null
  if (week[2] !== undefined) return mondayOfWeek(Number(week[2]), Number(week[1]))
  const thisYear = Number(today.slice(0, 4))
  const monday = mondayOfWeek(thisYear, Number(week[1]))
  return monday !== null && addDays(monday, 6) < today ? mondayOfWeek(thisYear + 1, Number(week[1])) : monday
}

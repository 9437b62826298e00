const fixedSpace = '\u00a0'

const integer = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** 12345 → "12,345" */
export const englishCount = (value: number): string => integer.format(value)

/** 2026-03-01 → "1 Mar 2026" */
export const englishDate = (day: string): string => short.format(noonOf(day)).replaceAll(' ', fixedSpace)

/** 2026-03-01 → "1 March 2026" */
export const englishLongDate = (day: string): string => long.format(noonOf(day))

/** "1 visit", "12 visits" */
export const englishCountOf = (count: number, one: string, many: string): string =>
  `${englishCount(count)}${fixedSpace}${count === 1 ? one : many}`

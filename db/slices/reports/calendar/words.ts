import { englishDate } from '../render/english.ts'
import { formatDate } from '../render/german.ts'

const names = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (day: string): string => format.format(new Date(`${day}T12:00:00Z`))
}

const german = {
  title: 'Kalender',
  month: names('de-DE', { month: 'long', year: 'numeric' }),
  weekday: names('de-DE', { weekday: 'long' }),
  longDay: names('de-DE', { weekday: 'long', day: 'numeric', month: 'long' }),
  week: (from: string, to: string) => `Woche vom ${formatDate(from)} bis ${formatDate(to)}`,
  of: (name: string) => `Termine von ${name}`,
  ofAll: 'Termine aller',
  asOf: (day: string) => `Stand ${formatDate(day)}`,
  footer: 'Nur für den Dienstgebrauch',
  more: (count: number) => `und ${count}\u00a0weitere`,
  time: 'Zeit',
  what: 'Termin',
  who: 'Wer',
  day: 'Tag',
  deadline: 'Frist',
  allDay: 'ganztägig',
  entries: 'Termine und Fristen',
  nothing: 'Keine Termine und keine Fristen.',
  note: 'Vertrauliche Inhalte stehen nicht im Kalender.',
}

export type CalendarWords = typeof german

const english: CalendarWords = {
  title: 'Calendar',
  month: names('en-GB', { month: 'long', year: 'numeric' }),
  weekday: names('en-GB', { weekday: 'long' }),
  longDay: names('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
  week: (from, to) => `Week from ${englishDate(from)} to ${englishDate(to)}`,
  of: (name) => `Entries of ${name}`,
  ofAll: 'Entries of all',
  asOf: (day) => `As of ${englishDate(day)}`,
  footer: 'For internal use only',
  more: (count) => `and ${count}\u00a0more`,
  time: 'Time',
  what: 'Entry',
  who: 'Who',
  day: 'Day',
  deadline: 'deadline',
  allDay: 'all day',
  entries: 'Appointments and deadlines',
  nothing: 'No appointments and no deadlines.',
  note: 'Confidential contents are not part of the calendar.',
}

export const calendarWords: Readonly<Record<'de' | 'en', CalendarWords>> = { de: german, en: english }

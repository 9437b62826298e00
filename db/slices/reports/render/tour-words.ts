import type { Proposal, VisitReason } from '../../../../preload/contract/visit-planning.ts'
import { englishDate } from './english.ts'
import { formatDate, formatLongDate } from './german.ts'

const english = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day: string): string => format.format(new Date(`${day}T12:00:00Z`))
}

export interface TourWords {
  readonly title: (from: string, to: string) => string
  readonly fileName: (from: string, to: string) => string
  readonly footer: (officeName: string, today: string) => string
  readonly none: string
  readonly longDay: (day: string) => string
  readonly time: string
  readonly noTime: string
  readonly minutes: (count: number) => string
  readonly company: string
  readonly why: string
  readonly note: string
  readonly phone: (number: string) => string
  readonly reasons: Readonly<Record<VisitReason, (of: Proposal) => string>>
}

const german: TourWords = {
  title: (from, to) => `Besuche ${formatDate(from)} bis ${formatDate(to)}`,
  fileName: (from, to) => `Tour ${from} bis ${to}`,
  footer: (officeName, today) => `${officeName} · ${formatDate(today)} · nur für den Dienstgebrauch`,
  none: 'In diesen Tagen sind keine Besuche vereinbart.',
  longDay: formatLongDate,
  time: 'Zeit',
  noTime: 'offen',
  minutes: (count) => `${count}\u00a0Min.`,
  company: 'Unternehmen',
  why: 'Warum',
  note: 'Notiz',
  phone: (number) => `Tel. ${number}`,
  reasons: {
    redFlag: ({ redFlags }) => (redFlags === 1 ? 'ein Warnzeichen offen' : `${redFlags} Warnzeichen offen`),
    overdue: ({ visitDueOn }) =>
      `Besuch fällig seit ${visitDueOn === null ? 'längerem' : formatDate(visitDueOn)}`,
    leaseEnds: ({ leaseEndsOn }) =>
      `Mietende ${leaseEndsOn === null ? 'in Sicht' : `am ${formatDate(leaseEndsOn)}`}`,
    staffChange: ({ staffChange }) =>
      `Beschäftigte ${(staffChange ?? 0) > 0 ? 'mehr' : 'weniger'}: ${Math.abs(staffChange ?? 0)}`,
    neverVisited: () => 'nie besucht',
    focusTheme: ({ focusThemes }) => `Thema: ${focusThemes}`,
    coverage: ({ coverage: { visited, companies } }) => `Abdeckung: ${visited} von ${companies} besucht`,
  },
}

const englishWords: TourWords = {
  title: (from, to) => `Visits from ${englishDate(from)} to ${englishDate(to)}`,
  fileName: (from, to) => `Tour ${from} to ${to}`,
  footer: (officeName, today) => `${officeName} · ${englishDate(today)} · for internal use only`,
  none: 'No visits are agreed for these days.',
  longDay: english({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  time: 'Time',
  noTime: 'open',
  minutes: (count) => `${count}\u00a0min`,
  company: 'Company',
  why: 'Why',
  note: 'Note',
  phone: (number) => `Phone ${number}`,
  reasons: {
    redFlag: ({ redFlags }) => (redFlags === 1 ? 'one red flag open' : `${redFlags} red flags open`),
    overdue: ({ visitDueOn }) =>
      visitDueOn === null ? 'visit overdue' : `visit due since ${englishDate(visitDueOn)}`,
    leaseEnds: ({ leaseEndsOn }) =>
      leaseEndsOn === null ? 'lease about to end' : `lease ends on ${englishDate(leaseEndsOn)}`,
    staffChange: ({ staffChange }) =>
      `${Math.abs(staffChange ?? 0)} employees ${(staffChange ?? 0) > 0 ? 'more' : 'fewer'}`,
    neverVisited: () => 'never visited',
    focusTheme: ({ focusThemes }) => `Theme: ${focusThemes}`,
    coverage: ({ coverage: { visited, companies } }) => `Coverage: ${visited} of ${companies} visited`,
  },
}

export const tourWords: Readonly<Record<'de' | 'en', TourWords>> = { de: german, en: englishWords }

import type { CalendarEntry } from '../../../preload/contract/calendar.ts'

type Language = 'de' | 'en'

const kinds = {
  de: {
    visit: 'Besuch',
    meeting: 'Sitzung',
    task: 'Aufgabe',
    absence: 'Abwesend',
    promise: 'Zusage',
    confidential: 'vertraulich',
  },
  en: {
    visit: 'Visit',
    meeting: 'Meeting',
    task: 'Task',
    absence: 'Away',
    promise: 'Promise',
    confidential: 'confidential',
  },
} as const

/** What an entry is called outside of Kontor: "Besuch: Hafenlogistik GmbH"; of what is confidential its kind alone. */
export function entryTitle(entry: CalendarEntry, language: Language): string {
  const words = kinds[language]
  const kind = words[entry.kind === 'task' && entry.isPromise ? 'promise' : entry.kind]
  if (entry.isConfidential) return `${kind} (${words.confidential})`
  const what =
    entry.kind === 'task'
      ? [entry.title, entry.organisation?.name]
      : entry.kind === 'absence'
        ? [entry.staff?.name]
        : [entry.organisation?.name ?? entry.group?.name, entry.title]
  const said = what.filter(Boolean).join(' – ')
  return said === '' ? kind : `${kind}: ${said}`
}

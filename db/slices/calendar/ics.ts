import type { CalendarEntry } from '../../../preload/contract/calendar.ts'
import { calendarFile, uidOf } from '../../text/calendar-file.ts'
import { entryTitle } from './words.ts'

/** How long an appointment lasts of which only the beginning is known. */
const usualMinutes = 60

/** Entries as one iCalendar file (RFC 5545); importing one again changes it instead of doubling it. */
export const calendarFileOf = (entries: readonly CalendarEntry[], language: 'de' | 'en'): string =>
  calendarFile(
    entries.map((entry) => ({
      uid: uidOf(entry.kind, entry.id),
      sequence: entry.version,
      day: entry.on,
      until: entry.until,
      startsAt: entry.startsAt,
      minutes: entry.minutes ?? usualMinutes,
      title: entryTitle(entry, language),
      description: entry.staff?.name ?? '',
      location: '',
      isCancelled: false,
    })),
  )

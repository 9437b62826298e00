import { calendarFile, uidOf } from '../../text/calendar-file.ts'
import type { visitsForCalendar } from './tour.ts'
import { usualMinutes } from './spread.ts'

type Visit = Awaited<ReturnType<typeof visitsForCalendar>>[number]

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

/** The calendar file of visits. Only what whoever is visited may know: no notes, no reasons. */
export function visitsCalendar(visits: readonly Visit[], officeName: string): string {
  return calendarFile(
    visits.map((visit) => ({
      uid: uidOf('visit', visit.id),
      sequence: visit.version,
      day: visit.on,
      startsAt: visit.startsAt,
      minutes: visit.minutes ?? usualMinutes,
      title: `Unternehmensbesuch: ${visit.name}`,
      description: lines([
        `${visit.staff}, ${officeName}`,
        visit.phone === '' ? '' : `Telefon: ${visit.phone}`,
      ]),
      location: visit.address,
      isCancelled: visit.status === 'cancelled',
    })),
    visits.every(({ status }) => status === 'cancelled'),
  )
}

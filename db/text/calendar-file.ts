import { createEvents, type DateArray, type EventAttributes } from 'ics'

/** One entry of a calendar. */
export interface CalendarEntry {
  /** The same for one thing for ever, so that calendars know it again. */
  readonly uid: string
  /** Grows with each change; calendars keep the highest. */
  readonly sequence: number
  /** Calendar day at this workstation. */
  readonly day: string
  /** Time of day at this workstation, `14:30`; null: the whole day. */
  readonly startsAt: string | null
  readonly minutes: number
  readonly title: string
  readonly description: string
  readonly location: string
  readonly isCancelled: boolean
}

const numbersOf = (text: string): number[] => text.split(/[-:]/).map(Number)

/** Local times are written in UTC by the rules of this workstation's time zone on that day. */
function whenOf({ day, startsAt, minutes }: CalendarEntry): Pick<
  EventAttributes,
  'start' | 'startInputType' | 'startOutputType'
> & {
  duration: { minutes: number } | { days: number }
} {
  const [year = 0, month = 1, date = 1] = numbersOf(day)
  if (startsAt === null) return { start: [year, month, date], duration: { days: 1 } }
  const [hours = 0, minute = 0] = numbersOf(startsAt)
  const start: DateArray = [year, month, date, hours, minute]
  return { start, startInputType: 'local', startOutputType: 'utc', duration: { minutes } }
}

/**
 * A calendar file (RFC 5545) of entries that are published, or, where `isCancellation`, taken back. Errors: throws for what
 * is no entry, e.g. without a title.
 */
export function calendarFile(entries: readonly CalendarEntry[], isCancellation = false): string {
  const { error, value } = createEvents(
    entries.map(({ uid, sequence, title, description, location, isCancelled, ...rest }) => ({
      ...whenOf({ uid, sequence, title, description, location, isCancelled, ...rest }),
      uid,
      sequence,
      title,
      description,
      location,
      status: isCancelled ? ('CANCELLED' as const) : ('CONFIRMED' as const),
      busyStatus: isCancelled ? ('FREE' as const) : ('BUSY' as const),
    })),
    { productId: 'kontor/calendar', method: isCancellation ? 'CANCEL' : 'PUBLISH' },
  )
  if (error) throw error
  return value ?? ''
}

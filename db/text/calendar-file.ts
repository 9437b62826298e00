import { createEvents, type DateArray, type EventAttributes } from 'ics'
import { addDays } from './days.ts'

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
  /** Of what lasts all day: its last day, included; left out: the same day. */
  readonly until?: string
  readonly title: string
  readonly description: string
  readonly location: string
  readonly isCancelled: boolean
}

/**
 * What a calendar knows a record by: an id is unique in the office, at all desks that share its stock, and never given twice. So the
 * same record is the same entry in every file.
 */
export const uidOf = (kind: string, id: number): string => `${kind}-${String(id)}@kontor`

const numbersOf = (text: string): number[] => text.split(/[-:]/).map(Number)

const dateOf = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = numbersOf(day)
  return [year, month, date]
}

/** Local times are written in UTC by the rules of this workstation's time zone on that day; what lasts all day ends with the day after. */
function whenOf({
  day,
  startsAt,
  minutes,
  until = day,
}: CalendarEntry): Pick<EventAttributes, 'start' | 'startInputType' | 'startOutputType'> &
  ({ readonly end: DateArray } | { readonly duration: { readonly minutes: number } }) {
  if (startsAt === null) return { start: dateOf(day), end: dateOf(addDays(until, 1)) }
  const [hours = 0, minute = 0] = numbersOf(startsAt)
  const start: DateArray = [...dateOf(day), hours, minute]
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

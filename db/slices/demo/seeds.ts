import type { ThemeKey } from './themes.ts'

export type Visibility = 'public' | 'nonPublic' | 'confidential'
export type Channel = 'phone' | 'email' | 'letter' | 'chat' | 'inPerson' | 'event'
export type TaskKind = 'task' | 'promise'

/** A meeting of a working group; minutes in Markdown. */
export interface MeetingSeed {
  /** Days before today; for one to come, days ahead, or a working day of next week. */
  readonly when: { readonly past: number } | { readonly ahead: number } | 'nextWeek'
  readonly startsAt: string
  readonly title: string
  readonly place: string
  readonly host?: string
  readonly minutes?: string
  readonly visibility?: 'public'
}

/** What was agreed at a visit or contact and has been dealt with since; open ones stand in `agenda.ts`. */
export interface FollowUpSeed {
  readonly kind: TaskKind
  readonly title: string
  /** Days after the visit or contact. */
  readonly due: number
  /** Days after the visit or contact; null when it was dropped. */
  readonly done: number | null
}

/** A visit or contact as written down; a note's „{Frau}“ stands for the person met. */
export interface EventSeed {
  readonly kind: 'visit' | 'contact'
  readonly channel: Channel
  readonly daysAgo: number
  readonly subject: string
  readonly note: string
  readonly themes: readonly ThemeKey[]
  /** Full names; empty: the first person of the organisation. */
  readonly people: readonly string[]
  readonly visibility: Visibility
  readonly followUp: FollowUpSeed | null
}

/** A visit or contact with an organisation; slots of the note (`{Monat}` …) are still open. */
export interface DemoEvent extends EventSeed {
  readonly organisation: string
}

/** The history of one organisation, told in its own words. */
export interface StorySeed {
  readonly organisation: string
  readonly events: readonly EventSeed[]
}

type EventDetails = Partial<Pick<EventSeed, 'themes' | 'people' | 'visibility' | 'followUp'>>

const event = (
  kind: EventSeed['kind'],
  channel: Channel,
  daysAgo: number,
  subject: string,
  note: string,
  details: EventDetails,
): EventSeed => ({
  kind,
  channel,
  daysAgo,
  subject,
  note,
  themes: [],
  people: [],
  visibility: 'nonPublic',
  followUp: null,
  ...details,
})

/** A visit that took place. */
export const visit = (
  daysAgo: number,
  subject: string,
  note: string,
  details: EventDetails = {},
): EventSeed => event('visit', 'inPerson', daysAgo, subject, note, details)

/** A call, mail, letter, chat or talk. */
export const contact = (
  channel: Channel,
  daysAgo: number,
  subject: string,
  note: string,
  details: EventDetails = {},
): EventSeed => event('contact', channel, daysAgo, subject, note, details)

/** A promise to the company that has been kept. */
export const kept = (title: string, due: number, done: number): FollowUpSeed => ({
  kind: 'promise',
  title,
  due,
  done,
})

/** A task of the office's own that has been done. */
export const did = (title: string, due: number, done: number): FollowUpSeed => ({
  kind: 'task',
  title,
  due,
  done,
})

/** A task that came to nothing and was dropped. */
export const dropped = (title: string, due: number): FollowUpSeed => ({
  kind: 'task',
  title,
  due,
  done: null,
})

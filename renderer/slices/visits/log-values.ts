import type { InputOf } from '../../../preload/contract/define.ts'
import type { contactChannels, contacts, visits } from '../../../preload/contract/timeline.ts'
import type { Reference } from '../../../preload/contract/common.ts'
import type { AccessValues } from './access-field.tsx'
import type { AppointmentValues } from './appointment-fields.tsx'
import { addDays, addMonths } from '../../kit/i18n/calendar.ts'

export type LogKind = 'visit' | 'contact'

export const followUpChoices = ['none', 'twoWeeks', 'threeMonths', 'other'] as const

/** What the dialog holds while it is written. */
export interface LogValues extends AppointmentValues, AccessValues {
  readonly organisation: Reference | null
  readonly occurredOn: string
  readonly channel: (typeof contactChannels)[number]
  readonly personIds: readonly number[]
  readonly newPeople: readonly string[]
  readonly subject: string
  readonly note: string
  readonly themeIds: readonly number[]
  readonly followUp: (typeof followUpChoices)[number]
  readonly followUpOn: string | null
  readonly followUpTitle: string
  readonly isPromise: boolean
}

/** `person`: who was there, where that is clear already. */
export function emptyLog(
  organisation: LogValues['organisation'],
  today: string,
  person: Reference | null = null,
): LogValues {
  return {
    organisation,
    occurredOn: today,
    channel: 'phone',
    personIds: person === null ? [] : [person.id],
    newPeople: [],
    subject: '',
    note: '',
    themeIds: [],
    visibility: 'nonPublic',
    readers: 'named',
    readerIds: [],
    followUp: 'none',
    followUpOn: null,
    followUpTitle: '',
    isPromise: false,
    startsAt: null,
    durationMinutes: null,
    establishmentId: null,
    staffId: null,
  }
}

/** Day on which to come back to it; null for not at all, or while it is not said. */
export function followUpDay(values: LogValues, today: string): string | null {
  switch (values.followUp) {
    case 'none':
      return null
    case 'twoWeeks':
      return addDays(today, 14)
    case 'threeMonths':
      return addMonths(today, 3)
    case 'other':
      return values.followUpOn
  }
}

type Missing = 'organisation' | 'occurredOn' | 'note' | 'followUpOn'

/** A contact of which nothing is said, not even with whom. */
const isEmpty = ({ note, subject, personIds, newPeople }: LogValues): boolean =>
  note.trim() === '' && subject.trim() === '' && personIds.length + newPeople.length === 0

/** Fields that must still be filled in, or otherwise. */
export function missingFields(values: LogValues, kind: LogKind, today: string): readonly Missing[] {
  return [
    ...(values.organisation === null ? (['organisation'] as const) : []),
    ...(kind === 'contact' && values.occurredOn > today ? (['occurredOn'] as const) : []),
    ...(kind === 'contact' && isEmpty(values) ? (['note'] as const) : []),
    ...(values.followUp === 'other' && values.followUpOn === null ? (['followUpOn'] as const) : []),
  ]
}

type VisitInput = InputOf<typeof visits.log>
type ContactInput = InputOf<typeof contacts.log>
type Logged = Omit<VisitInput, 'status' | keyof AppointmentValues>

function logged(values: LogValues, organisationId: number, today: string, usualTitle: string): Logged {
  const dueOn = followUpDay(values, today)
  return {
    organisationId,
    occurredOn: values.occurredOn,
    personIds: [...values.personIds],
    newPeople: values.newPeople.map((name) => ({ name, jobTitle: '' })),
    subject: values.subject,
    note: values.note,
    themeIds: [...values.themeIds],
    visibility: values.visibility,
    readers: values.readers,
    readerIds: [...values.readerIds],
    followUp:
      dueOn === null
        ? null
        : {
            kind: values.isPromise ? 'promise' : 'task',
            title: values.followUpTitle.trim() === '' ? usualTitle : values.followUpTitle,
            dueOn,
          },
  }
}

/** The command for a visit; one that lies ahead is a planned one. */
export function visitInput(
  values: LogValues,
  organisationId: number,
  today: string,
  usualTitle: string,
): VisitInput {
  const { startsAt, durationMinutes, establishmentId, staffId } = values
  return {
    ...logged(values, organisationId, today, usualTitle),
    startsAt,
    durationMinutes,
    establishmentId,
    ...(staffId !== null && { staffId }),
    status: values.occurredOn > today ? 'planned' : 'held',
  }
}

export function contactInput(
  values: LogValues,
  organisationId: number,
  today: string,
  usualTitle: string,
): ContactInput {
  return { ...logged(values, organisationId, today, usualTitle), channel: values.channel }
}

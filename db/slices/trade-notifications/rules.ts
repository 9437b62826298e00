import {
  monthGroups,
  type MonthGroup,
  type GroupCounts,
  type NotificationKind,
  type NotificationReason,
} from '../../../preload/contract/trade-notifications.ts'
import { addDays, addMonths } from '../../text/days.ts'

interface Told {
  readonly kind: NotificationKind
  /** '' where the source says none. */
  readonly reasons: readonly (NotificationReason | '')[]
}

/** A business that goes on under another form or with other partners has been taken over; the old one was handed over. */
const goesOn = ['conversion', 'legalForm'] as const

/** What is told as which group, by kind and reason of the notification. */
export const toldAs: Readonly<Record<MonthGroup, Told>> = {
  founded: { kind: 'registration', reasons: ['founded'] },
  movedIn: { kind: 'registration', reasons: ['movedIn'] },
  takenOver: { kind: 'registration', reasons: ['takenOver', 'partnerJoined', ...goesOn] },
  registered: { kind: 'registration', reasons: ['other', ''] },
  moved: { kind: 'change', reasons: ['moved'] },
  changed: { kind: 'change', reasons: ['activityChanged', 'activityExtended', 'renamed', 'other', ''] },
  handedOver: { kind: 'deregistration', reasons: ['handedOver', 'partnerLeft', ...goesOn] },
  movedAway: { kind: 'deregistration', reasons: ['movedAway'] },
  closed: { kind: 'deregistration', reasons: ['closed'] },
  deregistered: { kind: 'deregistration', reasons: ['other', ''] },
}

/** A reason that does not go with its kind counts as none. */
const withoutReason = {
  registration: 'registered',
  change: 'changed',
  deregistration: 'deregistered',
} as const

/** Which group a notification is told in. */
export const groupOf = (kind: NotificationKind, reason: NotificationReason | ''): MonthGroup =>
  monthGroups.find((group) => toldAs[group].kind === kind && toldAs[group].reasons.includes(reason)) ??
  withoutReason[kind]

export const noCounts = (): GroupCounts =>
  Object.fromEntries(monthGroups.map((group) => [group, 0])) as GroupCounts

/** First and last day of a calendar month (`2026-03`). */
export function daysOf(month: string): { readonly from: string; readonly to: string } {
  const from = `${month}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** The calendar month so many months later. */
export const monthAfter = (month: string, months: number): string =>
  addMonths(`${month}-01`, months).slice(0, 7)

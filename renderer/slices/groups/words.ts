import type { GroupRow, Membership } from '../../../preload/contract/groups.ts'
import { formatDay, formatDayFull } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { Tone } from '../../kit/ui/tone.tsx'

/** A group's state as a mark: the word says it, the tone helps. */
export const statusTones: Readonly<Record<GroupRow['status'], Tone>> = {
  active: 'success',
  dormant: 'warning',
  ended: 'neutral',
}

/** "seit 1.1.2022", "1.1.2020 – 30.6.2024", "ab 1.9.2026" */
export function membershipSpanText(
  { validFrom, validTo }: Pick<Membership, 'validFrom' | 'validTo'>,
  today: string,
): string {
  if (validTo !== null)
    return t('organisations.span.fromTo', { from: formatDay(validFrom), to: formatDay(validTo) })
  return validFrom > today
    ? t('groups.members.future', { day: formatDay(validFrom) })
    : t('organisations.span.from', { from: formatDay(validFrom) })
}

/** "Donnerstag, 5. März 2026, 14:30 Uhr" */
export function meetingTimeText(heldOn: string, startsAt: string | null): string {
  const day = formatDayFull(heldOn)
  return startsAt === null ? day : t('groups.meeting.at', { day, time: startsAt })
}

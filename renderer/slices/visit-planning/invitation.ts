import type { TourStop } from '../../../preload/contract/visit-planning.ts'
import { formatDayFull } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

/** The text of a mail that tells a company of a visit. */
export function invitationText({ on, startsAt, address, staff }: TourStop): string {
  const where = address === '' ? '' : `: ${address}`
  return [
    t('visitPlan.invitation.hello'),
    startsAt === null
      ? t('visitPlan.invitation.day', { day: formatDayFull(on), where })
      : t('visitPlan.invitation.time', { day: formatDayFull(on), time: startsAt, where }),
    t('visitPlan.invitation.reply'),
    `${t('visitPlan.invitation.bye')}\n${staff}`,
  ].join('\n\n')
}

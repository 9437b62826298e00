import type { TourStop } from '../../../preload/contract/visit-planning.ts'
import { formatDayFull } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

/** The text of a mail that tells a company of a visit. */
export const invitationText = ({ on, startsAt, address, staff }: TourStop): string =>
  [
    t('visitPlan.invitation.hello'),
    startsAt === null
      ? t('visitPlan.invitation.day', { day: formatDayFull(on), address })
      : t('visitPlan.invitation.time', { day: formatDayFull(on), time: startsAt, address }),
    t('visitPlan.invitation.reply'),
    `${t('visitPlan.invitation.bye')}\n${staff}`,
  ].join('\n\n')

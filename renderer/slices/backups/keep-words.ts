import type { KeepReason, Snapshot } from '../../../preload/contract/backups.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

/** From the one that keeps a snapshot for the shortest time to the longest. */
const periods: readonly KeepReason[] = ['hourly', 'daily', 'weekly', 'monthly', 'yearly']

/** Of several periods the longest says it all. */
function telling(kept: readonly KeepReason[]): readonly KeepReason[] {
  const longest = periods.findLast((period) => kept.includes(period))
  return kept.filter((reason) => reason === longest || !periods.includes(reason))
}

/** Why a snapshot stays, in words; what tidying up would take says so. */
export function keepWords({ kept, pin }: Pick<Snapshot, 'kept' | 'pin'>): string {
  if (pin) return t('backups.pinned', { reason: t(`backups.pin.${pin.reason}`), day: formatDay(pin.at) })
  return kept.length === 0
    ? t('backups.goes')
    : telling(kept)
        .map((reason) => t(`backups.kept.${reason}`))
        .join(', ')
}

/** Which keys open a snapshot besides the workstation's own. */
export function opensWords({ opensWith }: Pick<Snapshot, 'opensWith'>): string {
  if (opensWith.length === 0) return '–'
  return opensWith
    .map(({ key, since }) =>
      since === null ? t(`backups.opens.${key}`) : t('backups.opens.sheet', { day: formatDay(since) }),
    )
    .join(', ')
}

import type { ReactNode } from 'react'
import { backupIntervals, type BackupSchedule, type BackupStatus } from '../../../preload/contract/backups.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatBytes, formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'

/** When backups are made by themselves, what is next, and what waits for the folder. */
export function ScheduleCard({ status }: { readonly status: BackupStatus }): ReactNode {
  const { schedule, waiting, trouble } = status
  const change = async (changed: Partial<BackupSchedule>): Promise<void> => {
    await send(api.backups.setSchedule, { ...schedule, ...changed }, { done: t('backups.schedule.saved') })
    renew(api.backups.status)
  }
  return (
    <Card title={t('backups.schedule')}>
      <div className="backups-schedule">
        {trouble && (
          <Notice tone="warning" title={t('backups.trouble', { since: formatInstant(trouble.since) })}>
            {failureText(trouble.failure)}
          </Notice>
        )}
        {waiting && (
          <Notice tone="info">
            {t('backups.waiting', {
              count: waiting.count,
              size: formatBytes(waiting.bytes),
              when: formatInstant(waiting.newestAt),
            })}
          </Notice>
        )}
        <Select
          label={t('backups.interval')}
          help={t('backups.interval.help')}
          className="backups-interval"
          choices={backupIntervals.map((value) => ({ value, label: t(`backups.interval.${value}`) }))}
          value={schedule.interval}
          onChange={(interval) => void change({ interval })}
        />
        <Checkbox isSelected={schedule.atQuit} onChange={(atQuit) => void change({ atQuit })}>
          {t('backups.atQuit')}
        </Checkbox>
        <p className="backups-next">{nextWords(status)}</p>
      </div>
    </Card>
  )
}

function nextWords({ isUnchanged, nextAt, schedule, waiting, trouble }: BackupStatus): string {
  if (trouble || waiting)
    return nextAt === null
      ? t('backups.next.byHand')
      : t('backups.next.retry', { when: formatInstant(nextAt) })
  if (schedule.interval === 'byHand' || nextAt === null) return t('backups.next.byHand')
  if (isUnchanged) return t('backups.next.unchanged', { when: formatInstant(nextAt) })
  return t('backups.next.at', { when: formatInstant(nextAt) })
}

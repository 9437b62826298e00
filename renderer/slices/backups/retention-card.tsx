import type { ReactNode } from 'react'
import type { backups, RetentionLimits, TrashedSnapshot } from '../../../preload/contract/backups.ts'
import type { OutputOf } from '../../../preload/contract/define.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { formatBytes, formatDay, formatInstant, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'

type Folder = OutputOf<(typeof backups)['list']>

/** What is offered for each period; one that was chosen otherwise is offered too. */
const offered = {
  hourly: [12, 24, 48, 72],
  daily: [7, 14, 30, 60],
  weekly: [4, 8, 26, 52],
  monthly: [6, 12, 24, 36],
  yearly: [1, 3, 5, 10],
} as const satisfies Record<keyof RetentionLimits, readonly number[]>
const periods = ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const

/** How long backups are kept, and what waits in the trash. */
export function RetentionCard({ folder }: { readonly folder: Folder }): ReactNode {
  const { limits, stopped, trash } = folder
  const change = async (changed: Partial<RetentionLimits>): Promise<void> => {
    await send(api.backups.setLimits, { ...limits, ...changed }, { done: t('backups.schedule.saved') })
    renew(api.backups.list)
  }
  return (
    <>
      <Card title={t('backups.limits')}>
        <p className="backups-retention">{t('backups.limits.lead')}</p>
        {stopped && <Notice tone="warning">{t(`backups.retention.${stopped}`)}</Notice>}
        <div className="backups-limits">
          {periods.map((period) => (
            <Select
              key={period}
              label={t(`backups.limits.${period}`)}
              choices={choicesOf(period, limits[period])}
              value={String(limits[period])}
              onChange={(count) => void change({ [period]: Number(count) })}
            />
          ))}
        </div>
        <p className="backups-retention">{t('backups.limits.always')}</p>
      </Card>
      {trash.length > 0 && <Trash trash={trash} />}
    </>
  )
}

function choicesOf(period: keyof RetentionLimits, chosen: number) {
  const counts = [...new Set<number>([...offered[period], chosen])].sort((a, b) => a - b)
  return counts.map((count) => ({ value: String(count), label: formatNumber(count) }))
}

function Trash({ trash }: { readonly trash: readonly TrashedSnapshot[] }): ReactNode {
  const bringBack = async (file: string): Promise<void> => {
    await send(api.backups.bringBack, { file }, { done: t('backups.trash.broughtBack') })
    renew(api.backups.list)
  }
  return (
    <Card title={t('backups.trash')} count={trash.length}>
      <Table
        label={t('backups.trash')}
        rows={trash}
        rowKey={({ file, trashedOn }) => `${file} ${trashedOn}`}
        columns={[
          {
            id: 'when',
            title: t('backups.column.when'),
            cell: ({ createdAt }) => (createdAt === null ? '–' : formatInstant(createdAt)),
          },
          {
            id: 'size',
            title: t('backups.column.size'),
            cell: ({ bytes }) => formatBytes(bytes),
            isNumber: true,
          },
          {
            id: 'trashed',
            title: t('backups.trash.since'),
            cell: ({ trashedOn }) => formatDay(trashedOn),
          },
          { id: 'goes', title: t('backups.trash.goesOn'), cell: ({ goesOn }) => formatDay(goesOn) },
          {
            id: 'actions',
            title: t('backups.column.actions'),
            cell: ({ file }) => (
              <Button does={api.backups.bringBack} size="small" onPress={() => void bringBack(file)}>
                {t('backups.trash.bringBack')}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  )
}

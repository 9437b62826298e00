import type { ReactNode } from 'react'
import type { Snapshot } from '../../../preload/contract/backups.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatBytes, formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Badge, Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import type { Tone } from '../../kit/ui/tone.tsx'

const stateTones = {
  verified: 'success',
  unverified: 'neutral',
  damaged: 'danger',
  unknownSigner: 'warning',
  notSigned: 'warning',
} as const satisfies Record<Snapshot['state'], Tone>

interface SnapshotListProps {
  readonly isBusy: boolean
  readonly onVerify: (file: string) => void
}

/** What lies in the chosen folder; each can be checked from there. */
export function SnapshotList({ isBusy, onVerify }: SnapshotListProps): ReactNode {
  const query = useData(api.backups.list, {})
  return (
    <Card title={t('backups.list')} {...(query.data && { count: query.data.snapshots.length })}>
      <QueryView query={query}>
        {({ snapshots }) =>
          snapshots.length === 0 ? (
            <EmptyState>{t('backups.list.empty')}</EmptyState>
          ) : (
            <Table
              label={t('backups.list')}
              rows={snapshots.toReversed()}
              rowKey={(snapshot) => `${snapshot.workstation} ${snapshot.file}`}
              columns={[
                {
                  id: 'when',
                  title: t('backups.column.when'),
                  cell: (snapshot) => (snapshot.createdAt === '' ? '–' : formatInstant(snapshot.createdAt)),
                },
                {
                  id: 'size',
                  title: t('backups.column.size'),
                  cell: (snapshot) => formatBytes(snapshot.bytes),
                  isNumber: true,
                },
                {
                  id: 'workstation',
                  title: t('backups.column.workstation'),
                  cell: (snapshot) => snapshot.workstation,
                },
                {
                  id: 'state',
                  title: t('backups.column.state'),
                  cell: (snapshot) => (
                    <Badge tone={stateTones[snapshot.state]}>{t(`backups.state.${snapshot.state}`)}</Badge>
                  ),
                },
                {
                  id: 'actions',
                  title: t('backups.column.actions'),
                  cell: (snapshot) => (
                    <Button size="small" isDisabled={isBusy} onPress={() => onVerify(snapshot.file)}>
                      {t('backups.check')}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Card>
  )
}

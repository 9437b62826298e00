import type { ReactNode } from 'react'
import { pinReasons, type PinReason, type Snapshot } from '../../../preload/contract/backups.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { formatBytes, formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Card, EmptyState, Notice } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import type { Tone } from '../../kit/ui/tone.tsx'
import { keepWords, opensWords } from './keep-words.ts'
import { RetentionCard } from './retention-card.tsx'

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

/** What lies in the chosen folder; each can be checked from there and pinned, and it is said what tidying up would do. */
export function SnapshotList({ isBusy, onVerify }: SnapshotListProps): ReactNode {
  const query = useData(api.backups.list, {})
  return (
    <>
      <Card title={t('backups.list')} {...(query.data && { count: query.data.snapshots.length })}>
        <QueryView query={query}>
          {({ snapshots }) =>
            snapshots.length === 0 ? (
              <EmptyState>{t('backups.list.empty')}</EmptyState>
            ) : (
              <Rows snapshots={snapshots} isBusy={isBusy} onVerify={onVerify} />
            )
          }
        </QueryView>
      </Card>
      {query.data && <RetentionCard folder={query.data} />}
    </>
  )
}

interface RowsProps extends SnapshotListProps {
  readonly snapshots: readonly Snapshot[]
}

function Rows({ snapshots, isBusy, onVerify }: RowsProps): ReactNode {
  const going = snapshots.filter(({ kept }) => kept.length === 0).length
  return (
    <>
      {going > 0 && <Notice tone="info">{t('backups.going', { count: going })}</Notice>}
      <Table
        label={t('backups.list')}
        rows={snapshots}
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
          { id: 'kept', title: t('backups.column.kept'), cell: keepWords },
          { id: 'opens', title: t('backups.column.opens'), cell: opensWords },
          {
            id: 'actions',
            title: t('backups.column.actions'),
            cell: (snapshot) => (
              <span className="backups-actions">
                <Button size="small" isDisabled={isBusy} onPress={() => onVerify(snapshot.file)}>
                  {t('backups.check')}
                </Button>
                <PinButton snapshot={snapshot} />
              </span>
            ),
          },
        ]}
      />
    </>
  )
}

/** Keeps a snapshot for good, with why, or lets it go its way again. */
function PinButton({ snapshot }: { readonly snapshot: Snapshot }): ReactNode {
  const { workstation, file, pin } = snapshot
  const done = (): void => renew(api.backups.list)
  if (pin) {
    const unpin = async () => {
      await send(api.backups.unpin, { workstation, file }, { done: t('backups.unpin.done') })
      done()
    }
    return (
      <Button does={api.backups.unpin} size="small" onPress={() => void unpin()}>
        {t('backups.unpin')}
      </Button>
    )
  }
  const keep = async (reason: PinReason): Promise<void> => {
    await send(api.backups.pin, { workstation, file, reason }, { done: t('backups.pin.done') })
    done()
  }
  const entries = pinReasons
    .filter((reason) => reason !== 'fromTrash')
    .map((reason) => ({
      id: reason,
      label: t(`backups.pin.${reason}`),
      does: api.backups.pin,
      run: () => void keep(reason),
    }))
  return (
    <MenuButton label={t('backups.pin.why')} groups={[{ title: t('backups.pin.why'), entries }]}>
      <Button size="small">{t('backups.pin')}</Button>
    </MenuButton>
  )
}

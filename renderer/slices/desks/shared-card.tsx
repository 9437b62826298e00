import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DeskStatus } from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { Badge, Card, Notice } from '../../kit/ui/page.tsx'
import type { Tone } from '../../kit/ui/tone.tsx'
import type { AnewReason } from './anew-dialog.tsx'
import { MoveProgress } from './move-progress.tsx'
import { DeskWarnings } from './desk-warnings.tsx'
import { PlaceDialog } from './place-dialog.tsx'

type Shared = NonNullable<DeskStatus['shared']>

const tones = {
  current: 'success',
  working: 'info',
  waiting: 'warning',
  stopped: 'danger',
} as const satisfies Record<Shared['state'], Tone>

interface SharedCardProps {
  readonly shared: Shared
  readonly openConflicts: number
  readonly onJoinAnew: (reason: AnewReason) => void
}

/** How far this desk is with the shared stock, and where that lies. */
export function SharedCard({ shared, openConflicts, onJoinAnew }: SharedCardProps): ReactNode {
  const { state, problem, anew, pending, lastSyncedAt, place, movedTo } = shared
  const [isLeaving, setLeaving] = useState(false)
  // what keeps it from it stands on the page
  const sync = useCommand(api.desks.syncNow, { done: t('desks.sync.done'), failures: 'caller' })
  const leave = useCommand(api.desks.leave, { done: t('desks.leave.done') })
  const [asking, setAsking] = useState<'change' | 'move' | null>(null)
  const move = useCommand(api.desks.move, { failures: 'caller' })
  const changePlace = useCommand(api.desks.changePlace, { done: t('desks.change.done'), failures: 'caller' })
  const renewAll = (): void => renew(api.desks.status, api.desks.list)
  return (
    <Card
      title={t('desks.shared')}
      actions={
        <span className="desks-actions">
          <Button
            size="small"
            isDisabled={sync.isRunning}
            onPress={() => void sync.run({}).finally(renewAll)}
          >
            {t('desks.sync')}
          </Button>
          <Button does={api.desks.changePlace} size="small" onPress={() => setAsking('change')}>
            {t('desks.change')}
          </Button>
          <Button
            does={api.desks.move}
            size="small"
            isDisabled={movedTo !== null}
            onPress={() => setAsking('move')}
          >
            {t('desks.move')}
          </Button>
          <Button
            does={api.desks.leave}
            size="small"
            isDisabled={leave.isRunning}
            onPress={() => setLeaving(true)}
          >
            {t('desks.leave')}
          </Button>
        </span>
      }
    >
      {problem !== null && (
        <Notice
          tone={state === 'stopped' ? 'danger' : 'warning'}
          title={movedTo === null ? t(`desks.problem.${state}`) : t('desks.moved')}
          actions={
            <>
              {anew !== null && <Button onPress={() => onJoinAnew(anew)}>{t('desks.anew')}</Button>}
              {movedTo !== null && (
                <Button does={api.desks.changePlace} onPress={() => setAsking('change')}>
                  {t('desks.moved.go')}
                </Button>
              )}
            </>
          }
        >
          {failureText(problem)}
        </Notice>
      )}
      <MoveProgress />
      <DeskWarnings shared={shared} onJoinAnew={onJoinAnew} />
      <dl className="desks-facts">
        <dt>{t('desks.state')}</dt>
        <dd>
          <Badge tone={tones[state]}>{t(`desks.state.${state}`)}</Badge>
        </dd>
        <dt>{t('desks.pending')}</dt>
        <dd>{pending === 0 ? t('desks.pending.none') : t('desks.pending.some', { count: pending })}</dd>
        <dt>{t('desks.synced')}</dt>
        <dd>{lastSyncedAt === null ? t('desks.synced.never') : formatInstant(lastSyncedAt)}</dd>
        {openConflicts > 0 && (
          <>
            <dt>{t('desks.conflicts')}</dt>
            <dd>
              <Link to="/conflicts">{t('desks.conflicts.open', { count: openConflicts })}</Link>
            </dd>
          </>
        )}
        <dt>{t('desks.place')}</dt>
        <dd>
          {place.kind === 'folder'
            ? place.folder || t('desks.place.unknown')
            : t('desks.place.database', { host: place.host, database: place.database })}
        </dd>
      </dl>
      {asking === 'change' && (
        <PlaceDialog
          purpose="change"
          place={movedTo ?? place}
          run={(wish) => changePlace.run(wish)}
          onClose={() => setAsking(null)}
        >
          {movedTo === null && <p>{t('desks.change.what')}</p>}
        </PlaceDialog>
      )}
      {asking === 'move' && (
        <PlaceDialog
          purpose="move"
          place={null}
          run={(wish) => move.run(wish)}
          onClose={() => setAsking(null)}
        >
          <p>{t('desks.move.all')}</p>
          <p>{t('desks.move.stays')}</p>
        </PlaceDialog>
      )}
      <Confirmation
        title={t('desks.leave.title')}
        confirmLabel={t('desks.leave.go')}
        isDanger
        isOpen={isLeaving}
        onClose={() => setLeaving(false)}
        onConfirm={() => void leave.run({}).finally(renewAll)}
      >
        <p>{t('desks.leave.keeps')}</p>
        <p>{t('desks.leave.apart')}</p>
        <p>{t('desks.leave.gone')}</p>
        <p>{t(`desks.leave.stays.${place.kind}`)}</p>
      </Confirmation>
    </Card>
  )
}

import './imports.css'
import './comparison.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import type { Move } from '../../../preload/contract/moves.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { AddIcon, ImportIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { ProgressBar, Spinner } from '../../kit/ui/progress-bar.tsx'
import { addToMove, chooseForMove, useAdding } from './add-to-move.ts'
import { useImportProgress } from './job-words.ts'
import { MovePreview } from './move-preview.tsx'
import { MoveResult } from './move-result.tsx'
import { MoveTables } from './move-tables.tsx'

/** Several files that an office brings along: chosen, put in order, looked at, taken as one. */
export function MoveScreen(): ReactNode {
  const search = useSearch({ from: '/imports/move' })
  const navigate = useNavigate({ from: '/imports/move' })
  const adding = useAdding()
  const moveId = search.move ?? null
  const add = async (): Promise<void> => {
    const files = await chooseForMove()
    if (files.length === 0) return
    const begun = await addToMove(files, moveId)
    if (begun !== null) void navigate({ search: { move: begun } })
  }
  useCommandHandler('record.new', () => void add(), {
    label: t('moves.choose'),
    does: api.moves.add,
  })
  const isRunning = search.isApplied === true
  return (
    <Page className="imports-wizard">
      <PageHeader
        title={t('moves.title')}
        note={t('moves.lead')}
        actions={
          moveId !== null &&
          !isRunning && (
            <>
              <Discard moveId={moveId} />
              <Button
                does={api.moves.add}
                icon={<AddIcon />}
                isDisabled={adding !== null}
                onPress={() => void add()}
              >
                {t('moves.add')}
              </Button>
            </>
          )
        }
      />
      {adding !== null && <Spinner label={t('moves.adding', { ...adding, file: adding.name })} />}
      {isRunning && search.job !== undefined ? (
        <MoveResult jobId={search.job} moveId={moveId} />
      ) : moveId === null ? (
        adding === null && <Nothing onChoose={() => void add()} />
      ) : (
        <Begun moveId={moveId} jobId={search.job ?? null} isBusy={adding !== null} />
      )}
    </Page>
  )
}

function Nothing({ onChoose }: { readonly onChoose: () => void }): ReactNode {
  return (
    <EmptyState
      icon={<ImportIcon />}
      title={t('moves.empty.title')}
      actions={
        <Button variant="primary" onPress={onChoose}>
          {t('moves.choose')}
        </Button>
      }
    >
      {t('moves.empty')}
    </EmptyState>
  )
}

function Discard({ moveId }: { readonly moveId: string }): ReactNode {
  const navigate = useNavigate({ from: '/imports/move' })
  const [isAsking, setAsking] = useState(false)
  const discard = useCommand(api.moves.discard)
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t('moves.discard')}
      </Button>
      <Confirmation
        title={t('moves.discard.title')}
        confirmLabel={t('moves.discard')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          void navigate({ to: '/imports', search: {} })
          void discard.run({ moveId }).then(() => renew(api.moves.list))
        }}
      >
        {t('moves.discard.text')}
      </Confirmation>
    </>
  )
}

interface BegunProps {
  readonly moveId: string
  readonly jobId: string | null
  readonly isBusy: boolean
}

/** The files, and once they are compared what would become of them. */
function Begun({ moveId, jobId, isBusy }: BegunProps): ReactNode {
  const navigate = useNavigate({ from: '/imports/move' })
  const query = useData(api.moves.get, { moveId })
  const job = useJob(jobId)
  const isComparing = job?.status === 'running'
  useEffect(() => {
    if (!isComparing) renew(api.moves.get, api.moves.problems, api.importDrafts.get)
  }, [isComparing])
  const compare = useCommand(api.moves.preview)
  const start = async (): Promise<void> => {
    const started = await compare.run({ moveId })
    if (started.ok) void navigate({ search: { move: moveId, job: started.value.jobId }, replace: true })
  }
  return (
    <QueryView query={query}>
      {(move) => (
        <>
          <MoveTables move={move} isDisabled={isBusy || isComparing} />
          {isComparing && job ? (
            <Comparing jobId={job.jobId} />
          ) : (
            <>
              {job?.status === 'failed' && job.error && (
                <Notice tone="danger">{failureText(job.error)}</Notice>
              )}
              {job?.status === 'cancelled' && <Notice tone="info">{t('moves.cancelled')}</Notice>}
              {move.preview !== null && <MovePreview move={move} preview={move.preview} />}
              <CompareButton
                move={move}
                isDisabled={isBusy || compare.isRunning}
                onPress={() => void start()}
              />
            </>
          )}
        </>
      )}
    </QueryView>
  )
}

interface CompareButtonProps {
  readonly move: Move
  readonly isDisabled: boolean
  readonly onPress: () => void
}

/** The first way on; once all is compared, only a way to do it again. */
function CompareButton({ move, isDisabled, onPress }: CompareButtonProps): ReactNode {
  const isNothing = move.tables.every(({ kind, rows }) => kind === null || rows === 0)
  const isFirst = move.preview === null
  useCommandHandler('dialog.submit', onPress, { isEnabled: isFirst && !isNothing && !isDisabled })
  return (
    <div className="imports-actions">
      {isNothing && <span className="imports-actions-note imports-quiet">{t('moves.nothing')}</span>}
      <Button
        variant={isFirst ? 'primary' : 'secondary'}
        isDisabled={isDisabled || isNothing}
        onPress={onPress}
      >
        {t(isFirst ? 'moves.compare' : 'moves.compareAgain')}
      </Button>
    </div>
  )
}

function Comparing({ jobId }: { readonly jobId: string }): ReactNode {
  const { step, ...progress } = useImportProgress(useJob(jobId))
  return (
    <Card title={t('moves.comparing')}>
      <ProgressBar label={step ?? t('moves.comparing')} {...progress} />
      <p className="imports-quiet">{t('imports.compare.note')}</p>
      <div className="imports-actions-inline">
        <Button onPress={() => void send(api.jobs.cancel, { jobId })}>{t('imports.cancel')}</Button>
      </div>
    </Card>
  )
}
